"""`habeas assess`, and where recognition is shown."""

import json

import pytest

from habeas.register import lookup
from habeas.terms.records import CaseFile

from .conftest import Run


def assess(run: Run, *words: str) -> str:
    ran = run("assess", "Dara Sok", *words, "--by", "ana")
    assert ran.code == 0, ran.err
    return ran.out


def dara() -> CaseFile:
    (person,) = lookup.people()
    return lookup.case_file(person.id)


PACE = ("--framework", "pace-1900", "--limb", "a", "--outcome", "recognised", "--body", "Viasna")


@pytest.mark.usefixtures("reviewed")
def test_a_decision_is_entered_with_the_words_of_a_report_and_shown_with_them(run: Run) -> None:
    (report,) = lookup.report_records()
    assess(run, *PACE, "--date", "2021-03", "--report", report.sha256[:8], "--words", "a union leader")
    shown = run("person", "Dara Sok").out
    assert "recognised (political prisoner) by Viasna, 2021-03" in shown
    assert "“a union leader”" in shown
    listed = run("list", "recognised", "--as-of", "2021-03-31", "--framework", "pace-1900")
    assert "Dara Sok" in listed.out
    assert "possible" in run("list", "recognised", "--as-of", "2021-03-15").out
    (row,) = json.loads(run("list", "recognised", "--as-of", "2021-03-31", "--format", "json").out)
    assert (row["certain"], row["by"][0]["body"]) == (True, "Viasna")
    assert "Nobody" in run("list", "recognised", "--as-of", "2021-03-31", "--framework", "wgad").out


@pytest.mark.usefixtures("reviewed")
def test_an_entry_is_replaced_and_taken_back(run: Run) -> None:
    assess(run, *PACE, "--document", "list of May")
    (wrong,) = dara().assessments
    assess(run, *PACE, "--document", "list of June", "--episode", "1", "--replaces", str(wrong.id))
    (right,) = dara().assessments
    assert (right.document, right.replaces) == ("list of June", wrong.id)
    assert right.episode == dara().episodes[0].opened_by
    assess(run, "--take-back", str(right.id), "--reason", "another man")
    assert dara().assessments == ()
    assert run("assess", "Dara Sok", "--take-back", str(right.id), "--reason", "again", "--by", "ana").code == 1


@pytest.mark.usefixtures("reviewed")
@pytest.mark.parametrize(
    ("words", "says"),
    [
        ((), "--framework and --outcome"),
        ((*PACE, "--episode", "9", "--document", "d"), "--episode 9 is none"),
        ((*PACE, "--report", "zz", "--words", "w"), "no reports"),
        (PACE, "without evidence"),
    ],
)
def test_what_is_missing_is_said(run: Run, words: tuple[str, ...], says: str) -> None:
    ran = run("assess", "Dara Sok", *words, "--by", "ana")
    assert ran.code == 1
    assert says in ran.err


def test_frameworks_are_listed_with_source_and_what_is_not_verified(run: Run) -> None:
    out = run("list", "frameworks").out
    assert "limb e:" in out
    assert "[not verified]" in out
    assert {one["name"] for one in json.loads(run("list", "frameworks", "--format", "json").out)} >= {"wgad", "aapp"}
