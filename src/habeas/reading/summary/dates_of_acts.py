"""When it happened: each date that the report names, and its own, with how it stands to the acts, as features."""

import datetime as dt
import math
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from habeas.reading.dates.anchor import anchor_of
from habeas.reading.dates.dates import find_dates
from habeas.reading.summary.linear import chances_of
from habeas.reading.summary.told import VIOLATIONS, ToldText
from habeas.terms.claims import Claim
from habeas.terms.period import first_day

_LEAD, _NEAR = 800, 70
_SURE = (0.0, 0.15, 0.2)
"""How probable a year, a month, a day must be to be told."""


def choose_date(told: ToldText, claims: Sequence[Claim]) -> str | None:
    """The date whose year, month and day the dates of the report together make likeliest, as exact as they are sure."""
    candidates = describe_dates(told, claims)
    return likeliest_date([since for since, _ in candidates], chances_of("date", candidates)) if candidates else None


def likeliest_date(dates: Sequence[str], chances: Sequence[float]) -> str:
    """The date of most expected right parts; cut where its month or day is too unsure to tell.

    Dates of one year speak for that year together, even if each alone is less probable than another date.
    """
    sure: dict[str, float] = defaultdict(float)
    for date, chance in zip(dates, chances, strict=True):
        for part in _parts_of(date):
            sure[part] += chance
    best = max(dates, key=lambda date: sum(sure[part] for part in _parts_of(date)))
    told = [part for part in _parts_of(best) if sure[part] >= _SURE[part.count("-")]]
    return told[-1]


def _parts_of(date: str) -> list[str]:
    """2021-05-03 is of 2021, of 2021-05 and itself."""
    return ["-".join(date.split("-")[:length]) for length in range(1, date.count("-") + 2)]


def describe_dates(told: ToldText, claims: Sequence[Claim]) -> list[tuple[str, dict[str, float]]]:
    """Each partial date with its features, in order of the text; the report's own date last."""
    report = told.parsed.report
    anchor = anchor_of(report)
    acts: Counter[int] = Counter(act.sentence for act in told.acts if act.act.type in VIOLATIONS)
    befallen = {act.sentence for act in told.acts if act.affected and act.act.type in VIOLATIONS}
    named = {act.sentence for act in told.acts if act.affected.people and act.act.type in VIOLATIONS}
    near = [act.act.start for act in told.acts if act.act.type in VIOLATIONS]
    counted: dict[str, Counter[str]] = defaultdict(Counter)
    for mention in find_dates(report.text, 0, len(report.text), anchor):
        since, until = mention.past.since, mention.past.until
        if since is None:
            continue
        mine, sentence = counted[since], told.sentence_at(mention.start)
        mine["all"] += 1
        mine["lead"] += mention.start < _LEAD
        mine["acts"] += acts[sentence]
        mine["beside acts"] += sentence in acts
        mine["befallen"] += sentence in befallen
        mine["named"] += sentence in named
        mine["a span"] += since != until
        mine["year said"] += since[:4] in mention.text
        mine["before"] += sentence + 1 in befallen
        mine["after"] += sentence - 1 in befallen
        mine["near an act"] += any(abs(start - mention.start) < _NEAR for start in near)
        mine["of a person"] += bool(told.parsed.people_in(*_sentence(told, sentence)))
    for since, kind in _claimed(claims):
        counted[since].update(("claimed", f"claimed {kind}"))
    if report.published:
        counted[report.published]["own"] += 1
    return [(since, _features(since, mine, counted, report.published)) for since, mine in counted.items()]


def _claimed(claims: Sequence[Claim]) -> Iterator[tuple[str, str]]:
    """The dates that the reader gave to events, each with the event's type."""
    for claim in claims:
        if claim.event and claim.event.period and claim.event.period.since:
            yield claim.event.period.since, claim.event.type


def _sentence(told: ToldText, index: int) -> tuple[int, int]:
    sentence = told.parsed.sentences[index]
    return sentence.start_char, sentence.end_char


def _features(
    since: str, mine: Counter[str], counted: dict[str, Counter[str]], published: str | None
) -> dict[str, float]:
    found = {f"log {key}": math.log1p(n) for key, n in mine.items() if n}
    found.update({f"any {key}": 1.0 for key, n in mine.items() if n})
    for key in ("all", "acts", "befallen", "named"):
        most = max(others[key] for others in counted.values())
        found[f"most {key}"] = float(mine[key] == most and most > 0)
    found[("year", "month", "day")[since.count("-")]] = 1.0
    found["first"] = float(since == next(iter(counted)))
    found["dates"] = math.log1p(len(counted)) if mine["own"] else 0.0
    if published:
        found.update(_ago(since, published))
    return {key: value for key, value in found.items() if value}


def _ago(since: str, published: str) -> dict[str, float]:
    days = (first_day(published) - first_day(since)) / dt.timedelta(days=1)
    bounds = (
        (0, "coming"),
        (8, "a week"),
        (32, "a month"),
        (183, "half a year"),
        (366, "a year"),
        (1100, "three years"),
    )
    name = next((name for bound, name in bounds if days < bound), "long ago")
    return {f"ago: {name}": 1.0, "same year": float(since[:4] == published[:4])}
