"""`habeas add` preserves and proposes, once per bytes."""

from pathlib import Path

from habeas.register import lookup

from .conftest import Run


def test_it_works(run: Run, story: Path) -> None:
    ran = run("add", story, "--by", "ana")
    assert ran.code == 0
    assert "1 report added" in ran.out
    (report,) = lookup.report_records()
    assert lookup.count_claims(state="proposed", sha256=report.sha256) == lookup.count_claims() > 0
    assert lookup.claims(state="accepted") == ()


def test_the_same_bytes_twice_are_one_report_and_two_captures(run: Run, story: Path) -> None:
    run("add", story)
    ran = run("add", story)
    assert "1 there already" in ran.out
    (report,) = lookup.report_records()
    assert len(lookup.captures(report.sha256)) == 2


def test_a_copy_under_another_name_is_the_same_report(run: Run, story: Path) -> None:
    copy = story.with_name("copy.txt")
    copy.write_bytes(story.read_bytes())
    run("add", story.parent)
    assert len(lookup.report_records()) == 1


def test_what_is_no_report_is_refused_by_name_and_the_rest_is_added(run: Run, story: Path, empty: Path) -> None:
    ran = run("add", story.parent)
    assert ran.code == 3
    assert "empty.txt" in ran.err
    assert len(lookup.report_records()) == 1


def test_the_publisher_is_the_users_word_where_the_report_has_none(run: Run, story: Path) -> None:
    run("add", story, "--publisher", "Northern Court Watch")
    assert [report.source for report in lookup.report_records()] == ["Northern Court Watch"]


def test_what_a_report_says_of_its_publisher_stands(run: Run, tmp_path: Path) -> None:
    page = tmp_path / "note.md"
    page.write_text("---\ntitle: A release\npublisher: Court Notes\n---\n\nA court freed Dara Sok.\n", encoding="utf-8")
    run("add", page, "--publisher", "Somebody Else")
    assert [report.source for report in lookup.report_records()] == ["Court Notes"]
