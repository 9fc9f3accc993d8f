"""`habeas read --explain`: for each claim which rule made it, from which words, how sure."""

import json
from pathlib import Path

from .conftest import STORY, Run


def explained(run: Run, path: Path) -> list[dict]:
    ran = run("read", path, "--explain", "--format", "json")
    assert ran.code == 0
    told = json.loads(ran.out)
    assert told["schema"] == "habeas-explanations/1"
    return told["explanations"]


def test_every_claim_has_a_rule_in_words_and_where_it_starts(run: Run, story: Path) -> None:
    whys = explained(run, story)
    assert {why["claim"]["kind"] for why in whys} >= {"event", "figure"}
    assert all(why["rule_in_words"] and why["trigger"] in STORY for why in whys)


def test_every_part_stands_where_it_is_said_to_stand(run: Run, story: Path) -> None:
    text = json.loads(run("read", story, "--format", "json").out)["report"]["text"]
    parts = [part for why in explained(run, story) for part in why["parts"]]
    assert {part["field"] for part in parts} >= {"people", "period"}
    assert all(text[part["start"] : part["end"]] == part["text"] for part in parts)


def test_the_claims_are_those_of_a_plain_reading(run: Run, story: Path) -> None:
    plain = json.loads(run("read", story, "--format", "json").out)["claims"]
    assert [why["claim"] for why in explained(run, story)] == plain


def test_the_text_form_shows_the_rule_under_the_claim(run: Run, story: Path) -> None:
    out = run("read", story, "--explain").out
    assert "rule event.verb: the verb tells it; it starts from “released”" in out
    assert "% sure" in out
