"""Writers and readers at once, and what the register is worth afterwards."""

import json
import subprocess
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

from bench.safety.databases import Place


@dataclass(frozen=True)
class Crowd:
    """What a crowd did, and what was found afterwards."""

    acknowledged: list[dict[str, Any]]
    answers: list[dict[str, Any]]
    problems: list[str]
    wrong: list[str]
    lost: list[Any]
    changed: list[Any]
    asked_again: int
    claims: int

    @property
    def clean(self) -> bool:
        """Whether nothing failed, nothing is wrong, nothing lost, and no answer changed."""
        return not (self.problems or self.wrong or self.lost or self.changed)

    @property
    def done(self) -> Counter[str]:
        """How many calls of which door were acknowledged."""
        return Counter("refused" if one.get("refused") else one["done"] for one in self.acknowledged)


def crowd(place: Place, writers: int, readers: int, seconds: float, sample: int) -> Crowd:
    """Let so many write and read at once; then check the register, and ask a sample of the answers again."""
    writing = [place.start("writer", f"writer{number}", seconds, 10**9) for number in range(writers)]
    reading = [place.start("reader", f"reader{number}", seconds) for number in range(readers)]
    _begin([*writing, *reading])
    with ThreadPoolExecutor(writers + readers) as listening:  # a process whose output nobody reads would stand still
        told = list(listening.map(_told, [*writing, *reading]))
    acknowledged = [one for rows, _ in told[:writers] for one in rows if "done" in one]
    answers = [one for rows, _ in told[writers:] for one in rows]
    problems = [problem for _, problem in told if problem]
    found = place.look(acknowledged, answers, sample)
    return Crowd(acknowledged, answers, problems, **found)


def _begin(children: list["subprocess.Popen[str]"]) -> None:
    """Wait until each is ready, then let all go at once."""
    for child in children:
        assert child.stdout and child.stdout.readline() == "ready\n", child.communicate()
    for child in children:
        assert child.stdin
        child.stdin.write("go\n")
        child.stdin.flush()


def _told(child: "subprocess.Popen[str]") -> tuple[list[dict[str, Any]], str]:
    """What a process said, and how it failed, if it did."""
    out, err = child.communicate()
    return [json.loads(line) for line in out.splitlines()], err[-1500:] if child.returncode else ""
