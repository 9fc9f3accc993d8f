"""`habeas review` lists what waits and records what a person decides."""

import json
from pathlib import Path

import pytest

from habeas.register import lookup
from habeas.terms.claim_records import ClaimRecord

from .conftest import Run


@pytest.fixture
def release(run: Run, story: Path) -> ClaimRecord:
    run("add", story)
    events = [(one, one.claim.event) for one in lookup.claims() if one.claim.event]
    return next(one for one, event in events if event.type == "release" and event.people)


def test_proposed_claims_are_listed_with_their_words(run: Run, release: ClaimRecord) -> None:
    ran = run("review")
    assert f"{release.id}  proposed" in ran.out
    assert release.claim.evidence[0].text.split()[0] in ran.out


def test_accepting_makes_the_person(run: Run, release: ClaimRecord) -> None:
    ran = run("review", release.id, "--accept", "--by", "ana")
    assert (ran.code, [p.name for p in lookup.people()]) == (0, ["Dara Sok"])


def test_a_correction_replaces_only_the_fields_given(run: Run, release: ClaimRecord) -> None:
    changes = {"event": {"period": {"since": "2021-03-07", "until": "2021-03-07", "text": None}}}
    run("review", release.id, "--correct", json.dumps(changes), "--by", "ana", "--reason", "the court's register")
    (corrected,) = lookup.claims(state="accepted")
    assert corrected.corrects == release.id
    assert corrected.claim.event and release.claim.event
    assert corrected.claim.event.period and corrected.claim.event.period.since == "2021-03-07"
    assert corrected.claim.event.people == release.claim.event.people


def test_rejecting_leaves_no_person(run: Run, release: ClaimRecord) -> None:
    run("review", release.id, "--reject", "--by", "ana")
    assert lookup.people() == ()
    assert lookup.claim(release.id).state == "rejected"


def test_unsure_is_kept(run: Run, release: ClaimRecord) -> None:
    run("review", release.id, "--unsure", "--by", "ana")
    assert lookup.claim(release.id).state == "unsure"


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("--accept",), "say which claims"),
        (("99999", "--accept"), "99999"),
        (("1", "--correct", "{"), "no JSON"),
        (("1", "--correct", "[]"), "wants an object"),
        (("1", "--accept", "--person", "Dara"), "NAME=ID"),
        (("1", "--accept", "--correct", "{}"), "give it alone"),
        (("--report", "ffff"), "no reports have a SHA-256"),
    ],
)
def test_a_wrong_word_is_named_with_the_way_out(run: Run, words: tuple[str, ...], says: str) -> None:
    ran = run("review", *words)
    assert (ran.code, says in ran.err) == (1, True)
    assert "Traceback" not in ran.err


def test_a_correction_that_breaks_the_contract_is_refused(run: Run, release: ClaimRecord) -> None:
    ran = run("review", release.id, "--correct", '{"event": {"type": "holiday"}}', "--by", "ana")
    assert (ran.code, "event.type" in ran.err) == (1, True)
    assert lookup.claim(release.id).state == "proposed"


def test_json_is_the_contract_with_its_place_in_the_register(run: Run, release: ClaimRecord) -> None:
    (one,) = json.loads(run("review", release.id, "--format", "json").out)
    assert (one["number"], one["state"], one["claim"]["kind"]) == (release.id, "proposed", "event")
