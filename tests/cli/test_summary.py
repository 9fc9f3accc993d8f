"""`habeas read --summary`: what a report as a whole is about, said as a guess."""

import json
from pathlib import Path

from .conftest import Run


def test_the_text_says_that_it_is_a_guess_and_how_sure(run: Run, story: Path) -> None:
    ran = run("read", story, "--summary")
    assert ran.code == 0
    assert "a guess at what the report is about" in ran.out
    assert "Dara Sok" in ran.out
    assert "% sure" in ran.out


def test_json_is_a_line_a_report_with_the_words_of_each_answer(run: Run, story: Path) -> None:
    told = json.loads(run("read", story, "--summary", "--format", "json").out)
    assert told["schema"] == "habeas-summary/1"
    assert [victim["name"] for victim in told["victims"]] == ["Dara Sok"]
    assert all(words["text"] for victim in told["victims"] for words in victim["evidence"])
