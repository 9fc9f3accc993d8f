"""A figure asked for: reported beside documented, what was left out, groups, sources. From hand-made knowledge."""

import datetime as dt
from dataclasses import replace

import pytest
from tests.figures.histories import RECORDED, case, claim_of, event, people, report

from habeas.figures.ask import Question, ask_figure, figure_from
from habeas.figures.definitions import load_definitions
from habeas.figures.knowledge import Knowledge
from habeas.terms.claims import Attribution, Claim, Count, Evidence, FigureBody
from habeas.terms.errors import BadInput

NOON = dt.datetime(2022, 2, 1, 12, tzinfo=dt.UTC)
ASKED = Question(dt.date(2021, 11, 18), NOON)
GROUP = "Mother Nature Cambodia"


def knowledge(*cases, others=(), **given):
    """Knowledge of these people; `others` are events in which nobody is named."""
    events = {e.id: e for person in cases for e in person.events} | {e.id: e for e in others}
    counted = tuple(c for e in events.values() for c in e.claims if c.claim.event.count)
    return Knowledge(cases, tuple(events.values()), (*counted, *given.get("reported", ())), given.get("uncounted", ()))


def figure_claim(value, measure="held", of="political prisoners", **given):
    words = "60 more political prisoners remain in custody"
    body = FigureBody(measure=measure, of=of, count=Count(value=value), as_of=given.get("as_of"))
    claim = Claim(
        id="c9", kind="figure", figure=body, attribution=given.get("attribution", Attribution()),
        evidence=(Evidence(start=0, end=len(words), text=words),), confidence=1,
    )  # fmt: skip
    record = claim_of(event("arrest").claims[0].claim.event, given.get("source", report()))
    return replace(record, claim=claim, state=given.get("state", "accepted"))


RELEASE = event("release", "2021-11-05/2021-11-12", groups=(GROUP,), count=people(26), offences=("incitement",))


def test_it_works():
    figure = figure_from("released", ASKED, knowledge(case(RELEASE)))
    assert (figure.low, figure.known, figure.high) == (1, 1, 1)
    assert figure.definition.version == load_definitions()["released"].version
    assert [source.sha256 for source in figure.sources] == ["a" * 64]


def test_the_reported_number_stands_beside_and_is_not_added():
    (reported,) = figure_from("released", ASKED, knowledge(case(RELEASE))).reported
    assert (reported.value, reported.named_here, reported.qualifier) == (26, 1, "exact")
    assert reported.as_of == "between 5 November 2021 and 12 November 2021"


def test_the_unnamed_are_left_out_with_their_number():
    figure = figure_from("released", ASKED, knowledge(case(RELEASE)))
    assert any("25 of 26 political prisoners" in one.what and "not named" in one.reason for one in figure.left_out)


def test_a_reported_stock_belongs_to_its_figure_and_says_who_says_so():
    who = Attribution(organisation="HRW")
    known = knowledge(case(event("arrest", "2021-09-01")), reported=[figure_claim(60, attribution=who)])
    held, released = (figure_from(name, ASKED, known) for name in ("held", "released"))
    assert [(one.value, one.said_by, one.event) for one in held.reported] == [(60, "HRW", None)]
    assert held.known == 1
    assert released.reported == ()


def test_a_number_told_as_an_event_and_as_a_figure_stands_once():
    same = figure_claim(26, "released")
    (reported,) = figure_from("released", ASKED, knowledge(case(RELEASE), reported=[same])).reported
    assert (reported.value, reported.event) == (26, RELEASE.id)


def test_differing_numbers_both_stand():
    told = [figure_claim(60), figure_claim(80, source=report("b"))]
    assert [one.value for one in figure_from("held", ASKED, knowledge(reported=told)).reported] == [60, 80]


def test_a_number_of_a_later_day_is_left_out():
    early = replace(ASKED, as_of=dt.date(2021, 11, 1))
    figure = figure_from("released", early, knowledge(case(RELEASE)))
    assert figure.reported == ()
    assert any("of days after 2021-11-01" in one.reason for one in figure.left_out)
    assert any("after the as-of day" in one.reason for one in figure.left_out)


def test_proposed_claims_count_nowhere_but_are_counted_as_left_out():
    proposed = event("release", "2021-11-12", state="proposed")
    figure = figure_from("released", ASKED, knowledge(uncounted=proposed.claims, others=[proposed]))
    assert figure.high == 0
    assert [(one.what, one.claims) for one in figure.left_out] == [("1 claim of release", (proposed.claims[0].id,))]


def test_claims_that_do_not_bear_on_a_figure_are_no_loss_to_it():
    other = event("conviction", "2021-11-12", state="proposed").claims
    number = figure_claim(60, state="proposed")
    released = figure_from("released", ASKED, knowledge(uncounted=(*other, number)))
    assert released.left_out == ()
    held = figure_from("held", ASKED, knowledge(uncounted=(*other, number)))
    assert [one.what for one in held.left_out] == ["1 claim of a reported number"]


def test_with_proposed_marks_every_proposed_record():
    proposed = event("release", "2021-11-12", state="proposed", count=people(3))
    known = knowledge(case(proposed), case(RELEASE))
    figure = figure_from("released", replace(ASKED, with_proposed=True), known)
    assert sorted(record.proposed for record in figure.counted) == [False, True]
    assert sorted(one.proposed for one in figure.reported) == [False, True]
    assert figure.known == 2


def test_a_proposed_account_of_an_accepted_event_does_not_move_it():
    accepted = event("release", told=[(report("a"), "2021-11-12")])
    rumour = claim_of(event("release", "2021-11-30").claims[0].claim.event, report("b"), state="proposed")
    both = replace(accepted, claims=(*accepted.claims, rumour))
    assert figure_from("released", ASKED, knowledge(case(both))).low == 1
    assert figure_from("released", replace(ASKED, with_proposed=True), knowledge(case(both))).low == 0


@pytest.mark.parametrize("modality", ["denied", "planned", "possible", "demanded"])
def test_what_did_not_happen_is_left_out_with_its_reason(modality):
    figure = figure_from("released", ASKED, knowledge(case(event("release", None, modality=modality))))
    assert figure.high == 0
    assert any(one.what == "1 release" and one.reason.split()[-1] == "happened" for one in figure.left_out)


@pytest.mark.parametrize(("state", "reason"), [("rejected", "rejected by a person"), ("unsure", "unsure")])
def test_judged_claims_are_left_out_with_their_reason(state, reason):
    claims = event("release", "2021-11-12", state=state).claims
    figure = figure_from("released", ASKED, knowledge(uncounted=claims))
    assert [reason in one.reason for one in figure.left_out] == [True]


def test_nothing_left_out_names_a_person():
    proposed = event("release", "2021-11-12", state="proposed")
    cases = case(RELEASE, name="Sok Chan"), case(event("arrest", None), name="Sok Dara")
    known = knowledge(*cases, uncounted=proposed.claims)
    for name in load_definitions():
        for one in figure_from(name, replace(ASKED, group="Khmer Thavrak"), known).left_out:
            assert "Sok" not in one.what + one.reason


def test_a_group_counts_its_own_and_leaves_those_named_beside_it_possible():
    member, beside = case(RELEASE, groups=(GROUP,)), case(RELEASE)
    stranger = case(event("release", "2021-11-12"))
    figure = figure_from("released", replace(ASKED, group="mother  NATURE"), knowledge(member, beside, stranger))
    assert (figure.low, figure.known, figure.high) == (1, 1, 2)
    assert any(one.reason == "not of the group asked for" and one.what == "1 person" for one in figure.left_out)


def test_a_group_is_matched_in_whole_words():
    figure = figure_from("released", replace(ASKED, group="Nature Cam"), knowledge(case(RELEASE, groups=(GROUP,))))
    assert figure.high == 0


def test_reported_numbers_of_another_group_do_not_stand_beside():
    other = event("release", "2021-11-12", count=people(5), groups=("Khmer Thavrak",))
    figure = figure_from("released", replace(ASKED, group=GROUP), knowledge(case(RELEASE), others=[other]))
    assert [one.value for one in figure.reported] == [26]


def test_knowing_nothing_new_changes_nothing():
    known = knowledge(case(RELEASE), case(event("arrest", "2021-09-01")), reported=[figure_claim(60)])
    for name in load_definitions():
        before, after = (figure_from(name, replace(ASKED, known_at=at), known) for at in (NOON, RECORDED))
        assert before.model_copy(update={"known_at": RECORDED}) == after


def test_an_unknown_figure_is_refused_with_those_there_are():
    with pytest.raises(BadInput, match="held, released, charges-pending, under-conditions"):
        ask_figure("hled", ASKED)
