"""A program that adds, accepts, corrects and rejects, and says of each what it began and what was acknowledged.

    python -m bench.safety.writer NAME SECONDS STEPS     (waits for a line on its input before it begins)

Acknowledged is what the door has returned: `done` is written after that, and not before.
"""

import json
import random
import sys
import time
from typing import Any

from bench.safety.stories import told_by

from habeas.register import lookup, record
from habeas.terms.claims import Claim
from habeas.terms.errors import NotAllowed

STEPS = ("add", "add", "accept", "accept", "accept", "correct", "reject", "unsure")
SHARED = 12  # the first claims of the register, which all writers judge


class Writer:
    """One who records, with a memory of the claims that they added."""

    def __init__(self, name: str) -> None:
        self.name, self.chance, self.claims, self.reports = name, random.Random(name), list[int](), 0

    def step(self) -> None:
        """One call of a door."""
        what = self.chance.choice(STEPS) if self.claims else "add"
        say({"begin": what})
        try:
            done = self._add() if what == "add" else self._judge(what)
        except NotAllowed:  # somebody else corrected it first, or it is unclear who is meant
            done = {"refused": True}
        say({"done": what, **done})

    def _add(self) -> dict[str, Any]:
        preserved, reading = told_by(self.name, self.reports, self.chance)
        self.reports += 1
        record.add_report(preserved, reading, by=self.name)
        claims = [one.id for one in lookup.claims(sha256=preserved.report.sha256)]
        self.claims += claims
        return {"report": preserved.report.sha256, "claims": claims}

    def _judge(self, what: str) -> dict[str, Any]:
        number = self._some_claim()
        if what == "accept":
            return judged(record.accept(number, by=self.name))
        if what == "reject":
            return judged(record.reject(number, by=self.name))
        if what == "unsure":
            return judged(record.mark_unsure(number, by=self.name))
        return {**judged(record.correct(number, self._corrected(number), by=self.name)), "corrects": number}

    def _some_claim(self) -> int:
        if self.chance.random() < 0.2:
            return self.chance.choice([one.id for one in lookup.claims(limit=SHARED)])
        return self.chance.choice(self.claims[-60:])

    def _corrected(self, number: int) -> Claim:
        said = lookup.claim(number).claim
        return said.model_copy(update={"confidence": round(self.chance.random(), 3)})


def judged(claim: Any) -> dict[str, Any]:
    """What a judgement is known again by: its claim, verdict and moment."""
    judgement = claim.judgement
    return {"claim": claim.id, "verdict": judgement.verdict, "at": judgement.recorded_at.isoformat()}


def say(told: dict[str, Any]) -> None:
    print(json.dumps(told), flush=True)


def main() -> None:
    name, seconds, steps = sys.argv[1], float(sys.argv[2]), int(sys.argv[3])
    writer = Writer(name)
    print("ready", flush=True)
    sys.stdin.readline()
    ends = time.monotonic() + seconds
    for _ in range(steps):
        if time.monotonic() > ends:
            break
        writer.step()


if __name__ == "__main__":
    main()
