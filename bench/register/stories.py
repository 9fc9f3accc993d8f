"""Made-up histories of made-up people: what is reported and decided of one of them, step after step.

Re-arrests, second accounts with other dates, corrections, rejections, partial and missing dates, what is said of "those
released"; spread over ten years of both clocks. One seed and one number give one story, always.
"""

import datetime as dt
import hashlib
import random
from dataclasses import dataclass, field
from typing import Literal

from habeas.terms.claims import Attribution, Claim, Evidence
from habeas.terms.report import Report

FIRST = dt.date(2015, 1, 1)
DAYS = 3650
MARK = "Qaa"  # in every name; a copy of the register has other letters in its place (copies.py)

GIVEN = ("Amina", "Bopha", "Carlos", "Dilnoza", "Elena", "Farid", "Grace", "Htet", "Ivan", "Jelena", "Kalyan", "Linh",
         "Maryam", "Nadia", "Omar", "Phyu", "Rosa")  # fmt: skip
FAMILY = ("Abe", "Banda", "Castro", "Dara", "Endo", "Flores", "Gomez", "Hassan", "Ibrahim", "Juarez", "Keo", "Lwin",
          "Moreno", "Nguyen", "Ortega", "Prum", "Sok")  # fmt: skip
OFFENCES = ("incitement", "treason", "sedition", "spreading false news", "insulting the authorities",
            "unlawful assembly")  # fmt: skip
DUTIES = ("report to the police every month", "may not travel abroad", "may not meet the others",
          "house search at any time")  # fmt: skip
MANNERS = (None, "bail", "bail", "served", "suspended", "pardon", "charges_dropped", "acquitted")
WORK = ("teacher", "journalist", "student", "union leader", "farmer", "lawyer", "monk", "blogger", "nurse")


@dataclass(frozen=True)
class Step:
    """At that moment a report comes in with claims, or some of its claims (by their id) are decided on."""

    what: Literal["add", "accept", "reject", "correct"]
    moment: dt.datetime
    report: Report
    claims: tuple[Claim, ...] = ()
    ids: tuple[str, ...] = ()


def name_of(number: int) -> str:
    """The name of that person: nobody else's."""
    letters = "".join(chr(97 + number // 26**place % 26) for place in (3, 2, 1, 0))
    return f"{GIVEN[number % len(GIVEN)]} {FAMILY[number // 7 % len(FAMILY)]} {MARK}{letters}"


@dataclass
class _Paper:
    """A report while it is written: sentences, each with the claim that it tells."""

    number: int
    place: int
    published: dt.date
    source: str
    text: str = ""
    claims: list[Claim] = field(default_factory=list)

    def tell(self, words: str, kind: str, body: dict[str, object], **about: object) -> None:
        start = len(self.text)
        self.text += words + " "
        evidence = (Evidence(start=start, end=start + len(words), text=words),)
        attribution = Attribution(speaker=str(about.pop("speaker", "")) or None)
        data = {"id": f"c{len(self.claims) + 1}", "kind": kind, kind: body, "confidence": 0.9, **about}
        self.claims.append(Claim.model_validate({**data, "evidence": evidence, "attribution": attribution}))

    def report(self) -> Report:
        return Report(sha256=hashlib.sha256(f"{self.number}/{self.place}/{self.text}".encode()).hexdigest(),
                      name=f"{self.number}-{self.place}.txt", published=self.published.isoformat(),
                      publisher=self.source, text=self.text)  # fmt: skip


class _Story:
    def __init__(self, seed: int, number: int) -> None:
        self.chance = random.Random(f"{seed}/{number}")
        self.number, self.name = number, name_of(number)
        self.steps: list[Step] = []
        self.papers = 0
        self.clock = dt.datetime.combine(FIRST, dt.time(8), dt.UTC)

    def day(self, day: int) -> dt.date:
        return FIRST + dt.timedelta(days=day)

    def said(self, day: int, chance: float = 0.25) -> dict[str, str] | None:
        """The day as a report gives it: mostly to the day, else the month, a span, or not at all."""
        exact, draw = self.day(day).isoformat(), self.chance.random()
        if draw > chance:
            return {"since": exact, "until": exact, "text": exact}
        if draw > chance * 0.5:
            return {"since": exact[:7], "until": exact[:7], "text": exact[:7]}
        if draw > chance * 0.2:
            until = self.day(day + self.chance.randrange(1, 9)).isoformat()
            return {"since": exact, "until": until, "text": f"between {exact} and {until}"}
        return None

    def paper(self, day: int) -> _Paper:
        self.papers += 1
        published = self.day(day + self.chance.choice((0, 0, 1, 2, 3, 10, 30)))
        return _Paper(self.number, self.papers, published, f"Source {self.chance.randrange(200)}")

    def add(self, paper: _Paper) -> Report:
        """The report comes in days or, now and then, years after it came out, and is decided on somewhat later."""
        late = self.chance.choice((0, 1, 1, 2, 3, 5, 20, 90, 400))
        first = dt.datetime.combine(paper.published + dt.timedelta(days=late), dt.time(8), dt.UTC)
        report = paper.report()
        self._step("add", report, first, claims=tuple(paper.claims))
        ids = [claim.id for claim in paper.claims]
        if self.chance.random() < 0.08:
            ids.remove(self.chance.choice(ids))  # nobody has decided on it
        self._step("accept", report, self.clock, ids=tuple(ids))
        return report

    def _step(self, what: str, report: Report, not_before: dt.datetime, **given: object) -> None:
        later = dt.timedelta(seconds=self.chance.randrange(1, 2 * 86_400))
        self.clock = max(self.clock, not_before) + later
        self.steps.append(Step(what, self.clock, report, **given))  # type: ignore[arg-type]

    def event(self, paper: _Paper, kind: str, day: int | None, words: str, **body: object) -> None:
        people = [{"name": self.name}] if body.pop("named", True) else []
        period = self.said(day) if day is not None else None
        when = f" ({period['text']})" if period else ""
        paper.tell(f"{words}{when}.", "event", {"type": kind, "people": people, "period": period, **body})

    def tell(self) -> list[Step]:
        day = self.chance.randrange(DAYS - 200)
        offence = self.chance.choice(OFFENCES)
        for spell in range(1 + (self.chance.random() < 0.42) + (self.chance.random() < 0.18)):
            self.taken(day, offence, again=spell > 0)
            held = int(self.chance.expovariate(1 / 260)) + 3
            if day + held > DAYS - 40 or self.chance.random() < 0.22:
                break
            day += held
            self.let_out(day, offence)
            day += int(self.chance.expovariate(1 / 300)) + 5
            if day > DAYS - 60:
                break
        return self.steps

    def taken(self, day: int, offence: str, again: bool) -> None:
        kind = "rearrest" if again else "arrest"
        paper = self.paper(day)
        self.event(paper, kind, day, f"{self.name} was taken by the police for {offence}", offences=[offence])
        paper.tell(f"{self.name}, a {self.chance.choice(WORK)}, was known in town.", "description",
                   {"person": self.name, "property": "role", "value": self.chance.choice(WORK)})  # fmt: skip
        many = self.chance.randrange(20, 90)
        paper.tell(f"Some {many} people are in prison, a rights group said.", "figure",
                   {"measure": "held", "of": "people", "count": {"value": many, "qualifier": "about"}},
                   speaker="a rights group")  # fmt: skip
        paper.tell(f"“{self.name} did nothing wrong,” a lawyer said.", "quote",
                   {"direct": True, "text": f"{self.name} did nothing wrong"}, speaker="a lawyer")  # fmt: skip
        report = self.add(paper)
        if self.chance.random() < 0.08:
            self.mend(report, paper.claims[0], day)
        if self.chance.random() < 0.55:
            self.told_again(kind, day, offence)

    def mend(self, report: Report, claim: Claim, day: int) -> None:
        """The date was read wrongly, and is put right; or the claim is no longer held for true."""
        if claim.id not in self.steps[-1].ids:
            return
        if self.chance.random() < 0.35 or claim.event is None:
            self._step("reject", report, self.clock, ids=(claim.id,))
            return
        better = claim.event.model_copy(update={"period": None})
        self._step("correct", report, self.clock + dt.timedelta(days=self.chance.randrange(2, 300)), ids=(claim.id,),
                   claims=(claim.model_copy(update={"event": better}),))  # fmt: skip

    def told_again(self, kind: str, day: int, offence: str) -> None:
        """Another source, often with another day; and the charge."""
        paper = self.paper(day + 5)
        other = day + self.chance.choice((0, 0, 0, 1, 2, -1))
        self.event(paper, kind, max(other, 0), f"Police took {self.name}", offences=[offence])
        self.event(paper, "charge", day + 4, f"{self.name} was charged with {offence}", offences=[offence])
        paper.tell(f"{self.name} is {self.chance.randrange(19, 70)} years old.", "description",
                   {"person": self.name, "property": "age", "value": str(self.chance.randrange(19, 70))})  # fmt: skip
        self.add(paper)

    def let_out(self, day: int, offence: str) -> None:
        paper, manner = self.paper(day), self.chance.choice(MANNERS)
        duties = self.chance.sample(DUTIES, self.chance.randrange(3))
        self.event(paper, "release", day, f"{self.name} was let out", manner=manner, conditions=duties,
                   offences=[offence] if self.chance.random() < 0.3 else [])  # fmt: skip
        if self.chance.random() < 0.3:
            self.event(paper, "conditions", None, "Those released must report to the police", named=False,
                       conditions=["must report to the police"], groups=["those released"])  # fmt: skip
        if self.chance.random() < 0.4:
            paper.tell(f"{self.name} looked thin, a relative said.", "quote",
                       {"direct": False, "text": f"{self.name} looked thin"}, speaker="a relative")  # fmt: skip
        self.add(paper)
        if self.chance.random() < 0.3:
            again = self.paper(day + 10)
            self.event(again, "release", day + self.chance.choice((0, 0, 1, 3)), f"{self.name} is free", manner=manner)
            self.add(again)


def story(seed: int, number: int) -> list[Step]:
    """What is reported and decided of that person, in the order of the moments."""
    return _Story(seed, number).tell()
