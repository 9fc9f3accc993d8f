"""The gold reports are sound before anything is measured against them."""

import re
from typing import get_args

import pytest
from tests.gold.load import GoldReport, load

from habeas.proposing.verbatim import words_of
from habeas.terms.claims import EventType, Kind, Manner, Modality, Reading

DEV, SCORE = load("dev"), load("score")
ALL = (*DEV, *SCORE)
NAMES = [one.name for one in ALL]
NEAR_MISSES = [one for one in ALL if "near-miss" in one.hard]
HARD = {
    *("names", "lower-case", "nickname", "spelling-variants", "honorifics", "namesakes"),
    *("false-friends", "respectively", "passive", "nominal", "list", "relative-clause"),
    *("denied", "planned", "possible", "demanded", "if-convicted", "avoid-arrest", "no-political-prisoners"),
    *("stacked", "pronoun-speaker", "pull-quote", "caption", "odd-quotes", "via"),
    *("relative-date", "same-day", "year-in-title", "days-later", "tomorrow"),
    *("counts", "split-count", "nested-count", "negative-count", "number-words", "range"),
    *("chain", "rearrest", "near-miss"),
}


@pytest.fixture(params=ALL, ids=NAMES)
def gold(request: pytest.FixtureRequest) -> GoldReport:
    return request.param


def test_every_word_of_a_claim_is_in_its_report(gold):
    text = " ".join(gold.report.text.split())
    missing = [(claim.id, value) for claim in gold.claims for value in words_of(claim) if value not in text]
    assert missing == []


def test_the_claims_make_a_reading_of_the_contract(gold):
    Reading(reader="gold", report=gold.report, claims=gold.claims)


def test_a_report_is_short_and_says_what_is_hard_in_it(gold):
    assert 60 <= len(gold.report.text.split()) <= 230
    assert gold.hard
    assert re.fullmatch(r"[A-Z]{2}", gold.country)


def test_nobody_is_named_in_two_spellings(gold):
    """One person's name is the fullest form everywhere: no name in the claims is a part of another one."""
    names = {person.name for claim in gold.claims if claim.event for person in claim.event.people}
    names |= {claim.description.person for claim in gold.claims if claim.description}
    words = {name: set(re.findall(r"\w+", name.casefold())) for name in names}
    assert [(a, b) for a in names for b in names if a != b and words[a] <= words[b]] == []


def test_a_role_is_told_the_same_in_every_event_of_a_person(gold):
    roles: dict[str, set[str | None]] = {}
    for claim in gold.claims:
        for person in claim.event.people if claim.event else ():
            roles.setdefault(person.name, set()).add(person.role)
    assert {name: told for name, told in roles.items() if len(told) > 1} == {}


def test_no_claim_is_made_twice(gold):
    bodies = [claim.model_dump_json(exclude={"id"}) for claim in gold.claims]
    assert len(bodies) == len(set(bodies))


def test_a_reason_is_of_an_event(gold):
    kinds = {claim.id: claim.kind for claim in gold.claims}
    assert all(claim.reason.of is None or kinds[claim.reason.of] == "event" for claim in gold.claims if claim.reason)


def test_a_near_miss_claims_nothing_and_every_other_report_something(gold):
    assert bool(gold.claims) != ("near-miss" in gold.hard)


def test_there_are_enough_reports_of_enough_countries():
    assert (len(DEV), len(SCORE)) >= (40, 24)
    assert len({one.country for one in ALL}) >= 25
    assert len(NEAR_MISSES) >= 6
    assert len(set(NAMES)) == len(NAMES)
    assert len({one.report.text for one in ALL}) == len(ALL)


@pytest.mark.parametrize("reports", [DEV, ALL], ids=["dev", "both parts"])
def test_every_kind_type_manner_and_modality_is_there(reports):
    claims = [claim for one in reports for claim in one.claims]
    events = [claim.event for claim in claims if claim.event]
    assert {claim.kind for claim in claims} == set(get_args(Kind))
    assert {claim.modality for claim in claims if claim.event} == set(get_args(Modality))
    assert {event.type for event in events} == set(get_args(EventType))
    assert {event.manner for event in events} >= set(get_args(Manner)) - {"pardon"}


def test_every_hard_case_is_there():
    assert HARD - {case for one in ALL for case in one.hard} == set()
