"""What a brief says: accepted claims only, names only where decided, the same question the same brief."""

from dataclasses import replace

import pytest
from tests.figures.histories import event
from tests.figures.test_ask import ASKED
from tests.publishing.briefs import HELD, NAMED, SECRET, a_brief, description, material

from habeas.publishing.brief import brief_from, make_brief
from habeas.terms.errors import NotAllowed
from habeas.terms.records import Contradiction


def test_it_works():
    brief = a_brief()
    assert {one.name: (one.low, one.known, one.high) for one in brief.figures} == {
        "held": (1, 1, 1),
        "released": (2, 2, 2),
        "charges-pending": (0, 0, 2),
        "under-conditions": (2, 2, 2),
    }
    assert [one.name for one in brief.released] == [NAMED]
    assert brief.released[0].conditions[0] == "regular reporting"
    assert brief.released_withheld == "and 1 person whose name is withheld"
    assert (brief.held, brief.held_withheld) == ((), "1 person whose name is withheld")


def test_reported_numbers_stand_beside_with_their_difference():
    texts = {one.difference for line in a_brief().figures for one in line.reported}
    assert texts == {
        "60 reported, 1 documented here (1 to 1), not subtracted: it gives no day of its own",
        "80 reported, 1 documented here (1 to 1), not subtracted: it gives no day of its own",
        "26 reported, 1 named here, 25 not yet",
    }


def test_every_number_points_at_a_source_and_every_source_is_used():
    brief = a_brief()
    numbers = {note.number for note in brief.footnotes}
    used = {n for line in brief.figures for n in line.notes}
    used |= {n for line in brief.figures for one in line.reported for n in one.notes}
    used |= {n for one in brief.contested for account in one.accounts for n in account.notes}
    assert used == numbers == {1, 2}


def test_contested_accounts_stand_side_by_side():
    contested = {one.about: [account.value for account in one.accounts] for one in a_brief().contested}
    assert contested == {
        "A person whose name is withheld – role": ["union leader", "environmental activist"],
        "how many: held": ["60 political prisoners", "80 political prisoners"],
    }


def test_sources_that_agree_stand_on_one_side():
    known = material()
    role = known.contradictions[0]
    third = description(HELD, "union leader", role.claims[1].report)
    brief = brief_from(ASKED, replace(known, contradictions=(replace(role, claims=(*role.claims, third)),)))
    assert [(side.value, side.says) for side in brief.contested[0].accounts] == [
        ("union leader", "Publisher a; Publisher b"),
        ("environmental activist", "Publisher b"),
    ]


def test_a_side_that_nobody_accepted_contests_nothing():
    source = event("arrest").claims[0].report
    said = (description(HELD, "teacher", source), description(HELD, "spy", source, state="proposed"))
    known = material()
    contested = replace(known, contradictions=(Contradiction("role", "description", None, said, ()),))
    brief = brief_from(ASKED, contested)
    assert brief.contested == ()
    assert "spy" not in brief.model_dump_json()


def test_proposed_claims_are_refused_by_law():
    with pytest.raises(NotAllowed, match="law 3"):
        make_brief(replace(ASKED, with_proposed=True))


def test_a_proposed_event_changes_no_figure():
    proposed = event("release", "2021-11-12", state="proposed").claims
    before, after = a_brief(), a_brief(extra=proposed)
    assert [(f.low, f.known, f.high) for f in before.figures] == [(f.low, f.known, f.high) for f in after.figures]
    assert any("proposed, and accepted by nobody yet" in line for line in after.left_out)


def test_the_same_question_gives_the_same_brief():
    known = material()
    first, second = brief_from(ASKED, known), brief_from(ASKED, known)
    assert first == second
    assert len(first.identifier) == 12


def test_another_day_has_another_identifier():
    assert a_brief().identifier != a_brief(replace(ASKED, as_of=ASKED.as_of.replace(day=17))).identifier


def test_no_withheld_name_is_anywhere_in_the_data():
    text = a_brief().model_dump_json()
    assert NAMED in text
    assert "Brad Adams" in text
    for secret in SECRET:
        assert secret not in text
    assert "keo" not in text.casefold()
    assert "https://example.org/" in text


def test_definitions_are_given_with_their_versions():
    assert [(one.title, one.version) for one in a_brief().method] == [
        ("Held", "1.0"),
        ("Released", "1.0"),
        ("Released with charges pending", "1.0"),
        ("Under conditions", "1.0"),
    ]
