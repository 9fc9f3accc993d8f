"""What an episode was made of: places, house arrest, what it followed on, contact and counsel; what cannot be right."""

import pytest
from tests.register.builders import accept_event, event, only, period, preserved, words

from habeas.register import lookup, record
from habeas.register.episode_flags import episode_flags
from habeas.terms.claims import Reading
from habeas.terms.custody import custody_term, custody_terms_in
from habeas.terms.errors import BadInput, NotAllowed

pytestmark = pytest.mark.django_db
RONG = "Rong Chhun"


def case():
    return only(lookup.case_files())


def stays():
    return [
        (one.kind, one.place, one.since and one.since.since, one.until and one.until.since)
        for episode in case().episodes
        for one in episode.stays
    ]


def flags():
    return [one.kind for one in case().flags]


def test_transfers_part_an_episode_into_stays():
    accept_event("Rong Chhun was arrested in a park.", "arrest", RONG, when="2020-07-31", place="a park")
    accept_event("He is in Prey Sar prison.", "detention", RONG, when="2020-08-02", place="Prey Sar prison")
    accept_event(
        "He was moved to Trapaing Phlong prison.", "transfer", RONG, when="2021-02-01", place="Trapaing Phlong prison"
    )
    accept_event("He was let out.", "release", RONG, when="2021-11-12")
    assert stays() == [
        ("custody", None, "2020-07-31", "2020-08-02"),
        ("custody", "Prey Sar prison", "2020-08-02", "2021-02-01"),
        ("custody", "Trapaing Phlong prison", "2021-02-01", "2021-11-12"),
    ]


def test_house_arrest_within_an_episode_is_a_stretch_of_its_own():
    accept_event("Rong Chhun was arrested.", "arrest", RONG, when="2020-07-31")
    accept_event("He was moved to house arrest.", "house_arrest", RONG, when="2021-02-01", place="his home")
    assert stays() == [("custody", None, "2020-07-31", "2021-02-01"), ("house_arrest", "his home", "2021-02-01", None)]


def test_house_arrest_from_the_day_of_the_release_is_an_episode_of_its_own():
    accept_event("Rong Chhun was arrested.", "arrest", RONG, when="2020-07-31")
    accept_event("He was let out.", "release", RONG, when="2021-02-01")
    accept_event("Since then he is under house arrest.", "house_arrest", RONG, when="2021-02-01")
    assert [[one.kind for one in episode.stays] for episode in case().episodes] == [["custody"], ["house_arrest"]]


def test_a_rearrest_links_to_the_release_that_it_ends_and_the_conditions_it_is_told_to_breach():
    accept_event("Rong Chhun was arrested.", "arrest", RONG, when="2020-07-31")
    accept_event("He was bailed.", "release", RONG, when="2021-02-01", manner="bail", conditions=["report weekly"])
    accept_event("He was re-arrested for violating his bail.", "rearrest", RONG, when="2021-05-01")
    release = only(one.id for one in case().events if one.type == "release")
    first, again = case().episodes
    assert (first.ends_release, first.breached) == (None, ())
    assert (again.ends_release, again.breached) == (release, (release,))


def test_a_rearrest_not_told_as_a_breach_breaches_nothing():
    accept_event("He was bailed.", "release", RONG, when="2021-02-01", conditions=["report weekly"])
    accept_event("He was re-arrested.", "rearrest", RONG, when="2021-05-01")
    assert case().episodes[-1].breached == ()


def test_a_release_without_an_arrest_is_allowed_and_says_that_the_arrest_is_unknown():
    accept_event("Rong Chhun was let out.", "release", RONG, when="2021-02-01")
    assert only(case().episodes).arrest_unknown
    assert flags() == ["arrest_unknown"]


def test_what_happened_after_a_death_is_flagged_and_kept():
    accept_event("Rong Chhun died in prison.", "death_in_custody", RONG, when="2020-12-01")
    accept_event("Rong Chhun was arrested.", "arrest", RONG, when="2021-02-01")
    assert "after_death" in flags()
    assert [one.type for one in case().events] == ["death_in_custody", "arrest"]
    flag = only(one for one in case().flags if one.kind == "after_death")
    assert set(flag.events) == {one.id for one in case().events}
    assert len(flag.claims) == 2


def test_an_arrest_while_held_is_flagged():
    accept_event("Rong Chhun was arrested.", "arrest", RONG, when="2020-07-31")
    accept_event("He was let out.", "release", RONG, when="2021-02-01")
    assert flags() == []
    accept_event("He was let out again.", "release", RONG, when="2021-12-01")
    assert flags() == ["arrest_unknown"]


def test_flags_name_an_end_before_the_beginning():
    accept_event("Rong Chhun was arrested.", "arrest", RONG, when="2021-07-31")
    accept_event("He was let out.", "release", RONG, when="2022-02-01")
    file = case()
    episode = only(file.episodes)
    backwards = type(episode)(
        1, episode.until, episode.since, episode.opened_by, episode.closed_by, episode.recorded_at
    )
    assert [one.kind for one in episode_flags([backwards], file.events)] == ["release_before_arrest"]


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("He is held incommunicado", ["no_contact"]),
        ("His whereabouts are unknown", ["not_disclosed"]),
        ("She was denied access to a lawyer", ["no_counsel_contact", "none_permitted"]),
        ("They are in administrative detention", ["administrative"]),
        ("Police denied holding him", ["denied"]),
        ("He was arrested on Monday", []),
    ],
)
def test_words_of_contact_and_counsel_have_their_terms(said, found):
    assert [term.name for term in custody_terms_in(said)] == found


def test_contact_and_counsel_are_of_the_episode_with_their_claims_and_codes():
    number = accept_event("Rong Chhun was arrested and denied access to a lawyer.", "arrest", RONG, when="2020-07-31")
    told = {one.term: one for one in only(case().episodes).custody}
    assert told["none_permitted"].code == "010000000000"
    assert (told["no_counsel_contact"].code, told["no_counsel_contact"].verified) == (None, False)
    assert told["none_permitted"].claim == number


@pytest.mark.parametrize(
    ("of", "name", "way_out"), [("whereabouts", "lost", "not_disclosed"), ("wherever", "denied", "counsel")]
)
def test_an_unknown_term_is_refused_and_the_known_ones_named(of, name, way_out):
    with pytest.raises(BadInput, match=way_out):
        custody_term(of, name)


# Bad input at the door: a clear refusal, and nothing half recorded.
def test_evidence_that_does_not_match_is_refused_and_the_rest_of_the_batch_goes_on():
    text = "Rong Chhun was arrested on 31 July 2020."
    kept = preserved(text)
    wrong = event(text, "arrest", RONG).model_copy(update={"evidence": (words("R" + text[1:].upper()),)})
    with pytest.raises(NotAllowed, match="mark the words"):
        record.add_report(kept, Reading.model_construct(reader="test/1", report=kept.report, claims=(wrong,)), by="ana")
    assert lookup.report_records() == ()
    accept_event("Another report.", "arrest", RONG)
    assert len(lookup.claims()) == 1


@pytest.mark.parametrize("said", ["2021-02-31", "2021-12-01/2021-11-01", "2021-13", "31 February"])
def test_a_date_that_is_none_is_refused(said):
    with pytest.raises(ValueError, match=r"date|day|month|period"):
        period(said)


def test_an_unknown_type_of_event_is_refused():
    with pytest.raises(ValueError, match=r"event\.type"):
        event("Rong Chhun was kept.", "keeping", RONG)
