"""What bodies decided on a person's recognition, and whether somebody is recognised on a day.

`date` is when the body decided (a partial date, None where not known); `recorded_at`/`superseded_at` when we knew it.
"""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from habeas.terms.framework import Standing
from habeas.terms.period import first_day, last_day

# A petition that is pending, or filed without an opinion, takes from nobody what they had.
MOVING: frozenset[Standing] = frozenset({"recognised", "not recognised", "withdrawn"})


@dataclass(frozen=True)
class Decision:
    """What a body decided, as its framework names it. `date` is partial; `motive` whether a political one was found.

    It rests on the words of a report of the register (`report`: its SHA-256; `start` where they stand, needed only
    when they stand there twice), on a paper cited (`document`), or on both. `episode`: the event that began the
    detention it is about.
    """

    framework: str
    outcome: str
    body: str | None = None
    limbs: tuple[str, ...] = ()
    motive: bool | None = None
    demand: str | None = None
    date: str | None = None
    reasons: str = ""
    report: str | None = None
    words: str = ""
    start: int | None = None
    document: str = ""
    episode: int | None = None


@dataclass(frozen=True)
class CitedWords:
    """The words of a report that an entry rests on: text[start:end]. `source` is who stands behind the report."""

    sha256: str
    source: str
    published: str | None
    start: int
    end: int
    text: str


@dataclass(frozen=True)
class AssessmentRecord:
    """One body's decision by one framework, as a person entered it. What the framework said then is kept with it.

    `limbs` are pairs of code and words. `motive`: whether the body found a political one, None where it does not say.
    `episode`: the event that began the detention it is about, None where it is about the person. `document`: a paper
    that is not in the register, as cited. `replaces`: the number of the entry that this one corrects.
    """

    id: int
    body: str
    framework: str
    framework_version: str
    framework_title: str
    verified: bool
    term: str
    limbs: tuple[tuple[str, str], ...]
    motive: bool | None
    outcome: str
    standing: Standing
    demand: str | None
    date: str | None
    reasons: str
    words: CitedWords | None
    document: str
    episode: int | None
    by: str
    recorded_at: dt.datetime
    replaces: int | None = None
    superseded_at: dt.datetime | None = None

    @property
    def days(self) -> tuple[dt.date | None, dt.date]:
        """The days it may have been decided on; without a date no later than the report cited, or than the entry."""
        if self.date:
            return first_day(self.date), last_day(self.date)
        published = self.words.published if self.words else None
        return None, last_day(published) if published else self.recorded_at.date()


@dataclass(frozen=True)
class Recognition:
    """How surely somebody is recognised on a day; certain implies known, and known implies possible.

    `by` are the decisions that it rests on, one a body, framework and detention.
    """

    certain: bool
    known: bool
    possible: bool
    by: tuple[AssessmentRecord, ...] = ()


def recognition_on(
    assessments: Iterable[AssessmentRecord],
    day: dt.date,
    frameworks: frozenset[str] | None = None,
    bodies: frozenset[str] | None = None,
) -> Recognition:
    """Whether one person is recognised on the day, by any of the frameworks and bodies asked for (None: by any at all).

    Each body's decisions by one framework follow on each other; several bodies may differ, and one that recognises is
    enough. Bodies are compared without case.
    """
    asked = None if bodies is None else {body.casefold() for body in bodies}
    series: dict[tuple[str, str, int | None], list[AssessmentRecord]] = {}
    for one in assessments:
        wanted = (frameworks is None or one.framework in frameworks) and (asked is None or one.body.casefold() in asked)
        if wanted and one.standing in MOVING:
            series.setdefault((one.body.casefold(), one.framework, one.episode), []).append(one)
    found = [_standing(decisions, day) for decisions in series.values()]
    return Recognition(
        certain=any(one.certain for one in found),
        known=any(one.known for one in found),
        possible=any(one.possible for one in found),
        by=tuple(decision for one in found for decision in one.by),
    )


def _standing(decisions: list[AssessmentRecord], day: dt.date) -> Recognition:
    """Where one body's decisions leave somebody: by the last one by the day, wherever the dates allow it to lie."""
    last = [one for one in decisions if _may_be_last(one, decisions, day)]
    begun = any(one.days[1] <= day for one in decisions)
    recognising = [one for one in last if one.standing == "recognised"]
    by_then = [one for one in decisions if one.days[1] <= day]
    known = max(by_then, key=lambda one: (one.days[1], one.days[0] or dt.date.min, one.id), default=None)
    return Recognition(
        certain=begun and bool(recognising) and len(recognising) == len(last),
        known=known is not None and known.standing == "recognised",
        possible=bool(recognising),
        by=tuple(recognising),
    )


def _may_be_last(one: AssessmentRecord, decisions: list[AssessmentRecord], day: dt.date) -> bool:
    """Whether it can be the last decision by the day. Of two on the same day either may be the later one."""
    earliest, latest = one.days
    if earliest is not None and earliest > day:
        return False
    at = min(latest, day)
    others = (other.days for other in decisions if other is not one)
    return all(last > day or first is None or first <= at for first, last in others)
