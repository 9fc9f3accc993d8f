"""`habeas figure`, `person`, `list` and `brief`: the register's answers on the command line."""

import json
from pathlib import Path

import pytest

from habeas.register import lookup

from .conftest import Run


def figure(run: Run, *words: str) -> dict[str, object]:
    answer: dict[str, object] = json.loads(run("figure", *words, "--format", "json").out)
    return answer


@pytest.mark.usefixtures("reviewed")
@pytest.mark.parametrize(
    ("name", "day", "known"),
    [
        ("held", "2021-02-01", 1),
        ("held", "2021-03-10", 0),
        ("released", "2021-03-10", 1),
        ("released", "2021-03-01", 0),
    ],
)
def test_a_figure_follows_the_day(run: Run, name: str, day: str, known: int) -> None:
    assert figure(run, name, "--as-of", day)["known"] == known


@pytest.mark.usefixtures("reviewed")
def test_nothing_was_known_before_it_was_recorded(run: Run) -> None:
    assert figure(run, "released", "--as-of", "2021-03-10", "--known-at", "2021-03-10")["known"] == 0


def test_proposed_claims_count_only_when_asked_and_are_marked(run: Run, story: Path) -> None:
    run("add", story)
    assert figure(run, "released", "--as-of", "2021-03-10")["known"] == 0
    ran = run("figure", "released", "--as-of", "2021-03-10", "--with-proposed")
    assert "PROPOSED" in ran.out
    assert "Dara Sok" in ran.out


@pytest.mark.usefixtures("reviewed")
def test_a_person_is_shown_with_the_words_and_who_says_them(run: Run) -> None:
    out = run("person", "Dara Sok").out
    assert "a court released Dara Sok" in out
    assert "story.txt" in out


@pytest.mark.usefixtures("reviewed")
def test_publication_wants_a_reason_and_is_kept(run: Run) -> None:
    assert run("person", "Dara Sok", "--publish", "--by", "ana").code == 1
    assert run("person", "Dara Sok", "--publish", "--by", "ana", "--reason", "consent").code == 0
    assert [p.may_publish for p in lookup.people()] == [True]


@pytest.mark.usefixtures("reviewed")
@pytest.mark.parametrize("what", ["reports", "claims", "people", "contradictions", "board"])
def test_every_list_has_lines_and_data(run: Run, what: str) -> None:
    assert run("list", what).code == 0
    assert json.loads(run("list", what, "--format", "json").out) is not None


@pytest.mark.usefixtures("reviewed")
def test_the_brief_withholds_a_name_until_publication_is_decided(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "brief.md"
    run("brief", "--as-of", "2021-03-10", "-o", path)
    assert "Dara Sok" not in path.read_text(encoding="utf-8")
    run("person", "Dara Sok", "--publish", "--by", "ana", "--reason", "consent")
    run("brief", "--as-of", "2021-03-10", "-o", path)
    assert "Dara Sok" in path.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("words", "code", "says"),
    [
        (("figure", "happy"), 2, "happy"),
        (("figure", "held", "--as-of", "18 November"), 2, "YYYY-MM-DD"),
        (("figure", "held", "--known-at", "yesterday"), 2, "2021-11-18"),
        (("person", "Nobody Known"), 1, "Nobody Known"),
        (("person", "4711"), 1, "4711"),
        (("brief", "-o", "brief.odt"), 1, ".odt"),
        (("list", "planets"), 2, "planets"),
        (("sing",), 2, "sing"),
        (("list", "people", "--home"), 1, "--home"),
    ],
)
def test_a_wrong_word_is_named(run: Run, words: tuple[str, ...], code: int, says: str) -> None:
    ran = run(*words)
    assert (ran.code, says in ran.err, "Traceback" in ran.err) == (code, True, False)


def test_whoever_is_only_in_proposed_claims_is_not_found_but_the_claims_are_told(run: Run, story: Path) -> None:
    run("add", story)
    ran = run("person", "Dara Sok")
    assert ran.code == 1
    assert "nobody in the register is called 'Dara Sok'; " in ran.err
    assert "proposed claims may tell of them (habeas review " in ran.err
    assert "proposed" not in run("person", "Kem Sokha").err
