"""Small reports of a made-up country, each in the words of its number."""

import datetime as dt
import hashlib
import random
from typing import Any

from habeas.reports.preserved import Capture, Preserved
from habeas.terms.claims import Claim, Reading
from habeas.terms.report import Report

GIVEN = ("Dara", "Vanna", "Sok", "Chan", "Bopha", "Rith", "Nary", "Kosal", "Phala", "Thida", "Veasna")
FAMILY = ("Keo", "Chea", "Prum", "Long", "Som", "Heng", "Ouk", "Tep", "Sin", "Nhem", "Yim", "Pov", "Ros", "Touch")
TYPES = ("arrest", "charge", "release", "rearrest", "sentence", "conditions")
CAPTURED = dt.datetime(2021, 11, 18, 9, 0, tzinfo=dt.UTC)


def told_by(name: str, number: int, chance: random.Random) -> tuple[Preserved, Reading]:
    """A report that tells three things of one or two people."""
    people = [f"{chance.choice(GIVEN)} {chance.choice(FAMILY)}" for _ in range(chance.randint(1, 2))]
    day = (dt.date(2020, 1, 1) + dt.timedelta(days=chance.randrange(900))).isoformat()
    text = f"Story {number} of {name}: it was said of {' and of '.join(people)} on {day}, teachers both."
    claims = (
        _claim(text, "c1", "event", {"type": chance.choice(TYPES), "people": [{"name": one} for one in people],
                                     "period": {"since": day, "until": day}, "offences": ["incitement"],
                                     "groups": ["Friday Women"] if number % 3 == 0 else []}),
        _claim(text, "c2", "description", {"person": people[0], "property": "occupation", "value": "teacher"}),
        _claim(text, "c3", "figure", {"measure": "held", "of": "prisoners", "count": {"value": number + 1}}),
    )  # fmt: skip
    data = text.encode()
    report = Report(sha256=hashlib.sha256(data).hexdigest(), name=f"{name}-{number}.txt", published=day, text=text)
    capture = Capture(captured_at=CAPTURED, origin=name, tool="bench", media_type="text/plain", size=len(data))
    return Preserved(report=report, data=data, capture=capture), Reading(reader="bench/1", report=report, claims=claims)


def _claim(text: str, id: str, kind: str, body: dict[str, Any]) -> Claim:
    evidence = [{"start": 0, "end": len(text), "text": text}]
    return Claim.model_validate({"id": id, "kind": kind, kind: body, "evidence": evidence, "confidence": 0.9})
