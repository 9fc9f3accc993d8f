"""A program that looks at a register afterwards: `habeas check`, whatever was acknowledged, answers asked again.

python -m bench.safety.afterwards ACKNOWLEDGED [ANSWERS SAMPLE]     (files of JSON, a line each)
"""

import contextlib
import datetime as dt
import io
import json
import random
import sys
from pathlib import Path
from typing import Any

from bench.safety.questions import answer

from habeas.cli.main import main as habeas
from habeas.register import lookup
from habeas.terms.errors import NotFound


def checked() -> list[str]:
    """What the command `habeas check` finds wrong; it must leave with 0 when that is nothing."""
    written, code = io.StringIO(), 0
    try:
        with contextlib.redirect_stdout(written), contextlib.redirect_stderr(io.StringIO()):
            habeas(["check", "--format", "json"])
    except SystemExit as left:
        code = int(left.code or 0)
    told = [one for one in json.loads(written.getvalue())["findings"] if one["fault"]]
    assert bool(told) == bool(code), (code, told)
    return [f"{one['check']}: {one['table']} {one['row']}: {one['words']}" for one in told]


def lost(acknowledged: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """What was acknowledged and is not there."""
    return [one for one in acknowledged if not one.get("refused") and not _is_there(one)]


def _is_there(one: dict[str, Any]) -> bool:
    try:
        if "report" in one:
            claims = {claim.id for claim in lookup.claims(sha256=one["report"])}
            return lookup.has_report(one["report"]) and len(one["claims"]) > 0 and claims >= set(one["claims"])
        judged = {(kept.verdict, kept.recorded_at.isoformat()) for kept in lookup.claim_history(one["claim"])}
    except NotFound:
        return False
    corrected = {kept.verdict for kept in lookup.claim_history(one["corrects"])} if "corrects" in one else {"corrected"}
    return (one["verdict"], one["at"]) in judged and "corrected" in corrected


def changed(answers: list[dict[str, Any]], sample: int) -> tuple[int, list[dict[str, Any]]]:
    """How many answers were asked for again, and those that are others now."""
    asked = random.Random(1).sample(answers, min(sample, len(answers)))
    return len(asked), [one for one in asked if answer(one["what"], _moment(one)) != one["answer"]]


def _moment(one: dict[str, Any]) -> dt.datetime:
    return dt.datetime.fromisoformat(one["moment"])


def lines(path: str) -> list[dict[str, Any]]:
    """The lines of a file."""
    return [json.loads(line) for line in Path(path).read_text(encoding="utf-8").splitlines()]


def main() -> None:
    acknowledged = lines(sys.argv[1])
    told: dict[str, Any] = {"wrong": checked(), "lost": lost(acknowledged), "claims": lookup.count_claims()}
    if len(sys.argv) > 2:
        told["asked_again"], told["changed"] = changed(lines(sys.argv[2]), int(sys.argv[3]))
    print(json.dumps(told))


if __name__ == "__main__":
    main()
