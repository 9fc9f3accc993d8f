"""`habeas case` and `habeas charge`: court cases and articles of law, entered from the command line."""

import json
from pathlib import Path

import pytest

from habeas.register import lookup
from habeas.terms.records import CaseFile, ChargeRecord

from .conftest import Run

WORDS = "a court released Dara Sok, a union leader, on bail"


def dara() -> CaseFile:
    (person,) = lookup.people()
    return lookup.case_file(person.id)


@pytest.fixture
def charge(run: Run, tmp_path: Path) -> ChargeRecord:
    """The one charge of a report that tells of one."""
    report = tmp_path / "charge.txt"
    report.write_text("On March 1, 2021, prosecutors charged the union leader Dara Sok with incitement.", "utf-8")
    run("add", report)
    events = [str(claim.id) for claim in lookup.claims(kind="event")]
    assert run("review", *events, "--accept", "--by", "ana").code == 0
    return dara().charges[0]


def entered(run: Run, *more: str) -> int:
    (report,) = lookup.report_records()
    ran = run("case", "--accused", "Dara Sok", "--report", report.sha256[:8], "--words", WORDS, "--by", "ana", *more)
    assert ran.code == 0, ran.err
    return lookup.court_cases()[-1].id


@pytest.mark.usefixtures("reviewed")
def test_a_case_is_entered_in_a_report_s_words_and_listed(run: Run) -> None:
    event = str(dara().events[0].id)
    case = entered(run, "--court", "a court", "--event", event)
    listed = run("case").out
    assert f"court case {case}: a court" in listed
    assert "accused: Dara Sok (person" in listed
    assert f"events: {event}" in listed
    assert f"“{WORDS}”" in listed
    (row,) = json.loads(run("case", str(case), "--format", "json").out)
    assert (row["court"], row["events"]) == ("a court", [int(event)])
    assert f"(event {event})" in run("person", "Dara Sok").out


@pytest.mark.usefixtures("reviewed")
def test_an_amendment_keeps_what_is_not_given_and_the_past_stays(run: Run) -> None:
    first, second = (str(event.id) for event in dara().events[:2])
    case = entered(run, "--court", "a court", "--event", first)
    before = lookup.known_until()
    assert before is not None
    assert run("case", str(case), "--event", first, "--event", second, "--by", "ben").code == 0
    (now,) = lookup.court_cases()
    assert (now.court, now.events, now.by) == ("a court", (int(first), int(second)), "ben")
    assert f"events: {first}\n" in run("case", "--known-at", before.isoformat()).out


@pytest.mark.usefixtures("reviewed")
def test_a_case_entered_wrongly_is_withdrawn_with_its_reason(run: Run) -> None:
    case = str(entered(run))
    assert run("case", case, "--withdraw", "--by", "ana").code == 1
    assert run("case", case, "--withdraw", "--by", "ana", "--reason", "of another man").code == 0
    assert run("case").out == "No court case is entered.\n"
    assert "is not in the register" in run("case", case).err


@pytest.mark.usefixtures("reviewed")
@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("--accused", "Dara Sok", "--by", "ana"), "--report and --words"),
        (("--withdraw",), "which case"),
        (("99", "--event", "1", "--by", "ana"), "court case 99 is not in the register"),
        (("--number", "7/21"), "--report and --words"),
    ],
)
def test_what_is_missing_is_said_and_nothing_is_entered(run: Run, words: tuple[str, ...], says: str) -> None:
    ran = run("case", *words)
    assert (ran.code, says in ran.err) == (1, True)
    assert lookup.court_cases() == ()


@pytest.mark.usefixtures("reviewed")
def test_an_entry_wants_who_enters_it(run: Run) -> None:
    (report,) = lookup.report_records()
    ran = run("case", "--accused", "Dara Sok", "--report", report.sha256, "--words", WORDS)
    assert (ran.code, "who enters it" in ran.err) == (1, True)


def test_the_articles_of_a_charge_are_set_and_taken_back(run: Run, charge: ChargeRecord) -> None:
    number, why = str(charge.id), ("--by", "ana", "--reason", "the indictment")
    assert f"charge {number}: incitement" in run("person", "Dara Sok").out
    assert "article 495" in run("charge", number, "--article", "KH:criminal-code/2009/495", *why).out
    assert [one.found for one in dara().charges[0].articles] == ["set"]
    assert "its own words" in run("charge", number, "--take-back", *why).out
    assert all(one.found != "set" for one in dara().charges[0].articles)


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ((), "--article KEY, or --take-back"),
        (("--article", "KH:nothing/1/2", "--reason", "r"), "is in no file"),
        (("--article", "KH:criminal-code/2009/495"), "why (reason)"),
    ],
)
def test_a_choice_of_articles_that_cannot_be_kept_says_why(
    run: Run, charge: ChargeRecord, words: tuple[str, ...], says: str
) -> None:
    ran = run("charge", str(charge.id), *words, "--by", "ana")
    assert (ran.code, says in ran.err) == (1, True)
