"""How each body counts, from the same records: its own definition, its own parts, side by side."""

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

import yaml
from pydantic import BaseModel, ConfigDict

from habeas.figures import definitions
from habeas.figures.arithmetic.counting import CountedPerson, Totals, histories_of
from habeas.figures.arithmetic.rule import Rule
from habeas.figures.arithmetic.status import History, Status, status_on
from habeas.figures.breakdowns import shares_of
from habeas.terms.records import CaseFile, EventRecord

BODIES = ("aapp-2020-11", "aapp-2021-03", "aapp-2024-07", "foro-penal-2024-09", "prisoners-defenders-2025-03")
STALE_AFTER_DAYS = 365


class _Value(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Line(_Value):
    """One number of a body: people whom any of these rules counts, each once."""

    name: str
    any_of: tuple[Rule, ...]


class Split(_Value):
    """The total in parts by a breakdown: its values under the names that the body uses, and all others together."""

    by: str
    names: dict[str, str]
    others: str


class Body(_Value):
    """A body's definition: the total is its first line. `published`: what it printed itself, by line."""

    name: str
    body: str
    version: str
    title: str
    words: str
    source: str
    published: dict[str, int]
    lines: tuple[Line, ...]
    sums: tuple[tuple[str, ...], ...]
    splits: tuple[Split, ...] = ()


@dataclass(frozen=True)
class BodyCount:
    """What a body's definition counts: the numbers of each line and split, by name, in order."""

    body: Body
    numbers: dict[str, Totals]

    @property
    def total(self) -> Totals:
        """The number of its first line."""
        return self.numbers[self.body.lines[0].name]

    @property
    def gaps(self) -> tuple[str, ...]:
        """Where the parts do not make up their whole in the known number: its own arithmetic, not to be printed so."""
        return tuple(told for whole, *parts in self.body.sums if (told := self._gap(whole, parts)))

    def _gap(self, whole: str, parts: Sequence[str]) -> str | None:
        known, summed = self.numbers[whole].known, sum(self.numbers[part].known for part in parts)
        return None if known == summed else f"{whole} {known:,}, its parts {summed:,}"


@cache
def body(name: str) -> Body:
    """A body's definition."""
    file = files("habeas.figures.definitions").joinpath("bodies", f"{name}.yaml")
    data: dict[str, Any] = yaml.safe_load(file.read_text(encoding="utf-8"))
    counts = data.pop("house_arrest_counts", True)
    lines = [Line(name=line["name"], any_of=tuple(_rule(entries, counts) for entries in line["any_of"]))
             for line in data["lines"]]  # fmt: skip
    return Body(**data | {"lines": tuple(lines), "words": data["words"].strip()})


def _rule(entries: list[dict[str, Any]], house_arrest_counts: bool) -> Rule:
    parts = definitions.all_parts(entries, house_arrest_counts)
    return Rule(parts=parts, course=definitions.course(), stale_after_days=STALE_AFTER_DAYS)


def count_bodies(cases: Iterable[CaseFile], events: Iterable[EventRecord], day: dt.date) -> tuple[BodyCount, ...]:
    """What every body's definition counts on the day, from the same records: accepted ones."""
    histories = list(histories_of(cases, events, definitions.course(), with_proposed=False))
    return tuple(_count(body(name), histories, day) for name in BODIES)


def _count(one: Body, histories: Sequence[tuple[CaseFile, History]], day: dt.date) -> BodyCount:
    numbers: dict[str, Totals] = {}
    total: list[CountedPerson] = []
    for line in one.lines:
        people = [CountedPerson(case, _surest(history, line, day), history) for case, history in histories]
        counted = [person for person in people if person.level]
        total = counted if line is one.lines[0] else total
        numbers[line.name] = Totals(*(sum(person.level >= level for person in counted) for level in (3, 2, 1)))
    for split in one.splits:
        numbers |= _split(split, total, day)
    return BodyCount(one, numbers)


def _surest(history: History, line: Line, day: dt.date) -> Status:
    """The surest of the rules: low may miss whom two of them make certain only together."""
    return max(
        (status_on(history, rule, day) for rule in line.any_of),
        key=lambda status: status.certain + status.known + status.possible,
    )


def _split(split: Split, people: Sequence[CountedPerson], day: dt.date) -> dict[str, Totals]:
    numbers: dict[str, Counter[int]] = defaultdict(Counter)
    for person in people:
        surest: Counter[str] = Counter()
        for share in shares_of(split.by, person, day):
            name = split.names.get(share.value or "", split.others)
            surest[name] = max(surest[name], min(share.level, person.level))
        for name, level in surest.items():
            numbers[name].update(range(1, level + 1))
    names = dict.fromkeys([*split.names.values(), split.others])
    return {name: Totals(numbers[name][3], numbers[name][2], numbers[name][1]) for name in names}
