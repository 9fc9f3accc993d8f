"""When a term ends, by a stated rule, from the events of a case: an interval, or not known. docs/law.md.

The term runs from the first day of the custody in which the judgement fell, so that this custody counts in full; of
somebody at liberty it runs from the next custody. Earlier custody that ended may be credited too: that makes the end
possibly earlier. An appeal that gives a term takes the place of the sentence that it changes.
"""

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from habeas.terms.period import Period
from habeas.terms.records import CaseFile, EpisodeRecord, EventRecord
from habeas.terms.sentences.sentence import Sentence
from habeas.terms.sentences.words import read_sentence

_JUDGING = ("conviction", "sentence", "appeal")
_NEAR = dt.timedelta(days=31)  # a conviction and a sentence told within a month, of one term, are one judgement
Served = Literal["certain", "possible", "no", "not known"]


@dataclass(frozen=True)
class TermEnd:
    """A sentence and when what is to be served of it ends: between two days, None at an end that is not known.

    `changed_by` is the appeal that took its place. `events` are those that tell of it.
    """

    events: tuple[int, ...]
    judged: Period | None
    sentence: Sentence
    earliest: dt.date | None = None
    latest: dt.date | None = None
    changed_by: int | None = None
    reasons: tuple[str, ...] = ()

    def served_on(self, day: dt.date) -> Served:
        """Whether the term has run out on the day."""
        if self.latest is not None and day > self.latest:
            return "certain"
        if self.earliest is None:
            return "not known"
        return "possible" if day > self.earliest else "no"


def ends_of(case: CaseFile) -> tuple[TermEnd, ...]:
    """Every sentence that the events tell of, in the order of the world, each with its end or why that is not known."""
    ends: list[TermEnd] = []
    for event in case.events:
        if event.type in _JUDGING and event.modality == "asserted" and event.sentence:
            _add(ends, event, case)
    return tuple(ends)


def _add(ends: list[TermEnd], event: EventRecord, case: CaseFile) -> None:
    sentence = read_sentence(event.sentence or "")
    standing = [place for place, end in enumerate(ends) if end.changed_by is None]
    for place in standing:
        if event.type != "appeal" and _one_judgement(ends[place], event, sentence):
            ends[place] = replace(ends[place], events=(*ends[place].events, event.id))
            return
    doubts: tuple[str, ...] = ()
    if event.type == "appeal" and sentence.serve != (None, None):
        changed = _changed(ends, standing, event, case)
        if changed is None and standing:
            doubts = ("which sentence the appeal changes is not told",)
        elif changed is not None:
            ends[changed] = replace(ends[changed], changed_by=event.id)
    ends.append(_end(event, sentence, case.episodes, doubts))


def _one_judgement(end: TermEnd, event: EventRecord, sentence: Sentence) -> bool:
    if end.sentence.serve != sentence.serve:
        return False
    one, other = _day(end.judged), _day(event.period)
    return one is None or other is None or abs(one - other) <= _NEAR


def _day(period: Period | None) -> dt.date | None:
    return (period.latest or period.earliest) if period else None


def _changed(ends: Sequence[TermEnd], standing: Sequence[int], event: EventRecord, case: CaseFile) -> int | None:
    """Which sentence the appeal changes: the one of a common offence, or the only one; None where that is not told."""
    if len(standing) <= 1:
        return next(iter(standing), None)
    told = {one.id: {offence.casefold() for offence in one.offences} for one in case.events}
    ours = told[event.id]
    alike = [place for place in standing if any(ours & told[number] for number in ends[place].events)]
    return alike[0] if len(alike) == 1 else None


def _end(event: EventRecord, sentence: Sentence, episodes: Sequence[EpisodeRecord], doubts: tuple[str, ...]) -> TermEnd:
    begun, credit, why = _begun(event, episodes)
    least, most = sentence.serve
    earliest = least.after(begun[0]) - dt.timedelta(days=1 + credit) if least is not None and begun[0] else None
    latest = most.after(begun[1]) if most is not None and begun[1] else None
    if sentence.suspended == "whole":
        earliest = latest = None
    reasons = (*_reasons(sentence), *why, *doubts)
    return TermEnd((event.id,), event.period, sentence, earliest, latest, reasons=reasons)


def _reasons(sentence: Sentence) -> Iterator[str]:
    if sentence.suspended == "whole":
        yield "suspended: nothing to serve unless it is revoked"
    elif sentence.serve == (None, None):
        yield "what is to be served is not told in years, months or days"
    elif len(sentence.terms) > 1 and sentence.whole is None and sentence.together is None:
        yield "whether the terms run together is not told"


_Days = tuple[dt.date | None, dt.date | None]


def _begun(event: EventRecord, episodes: Sequence[EpisodeRecord]) -> tuple[_Days, int, tuple[str, ...]]:
    """Since when the term runs, how many days of earlier custody may be credited, and what is not certain in it."""
    day = _day(event.period)
    if day is None:
        return (None, None), 0, ("the day of the judgement is not told",)
    around = [one for one in episodes if _holds(one, event.period)]
    later = [one for one in episodes if one.since and one.since.earliest and one.since.earliest > day]
    spell = around[-1] if around else next(iter(later), None)
    if spell is None:
        return (None, None), 0, ("no custody is told of in which the term runs",)
    if spell.since is None or spell.since.latest is None:
        return (None, None), 0, ("the beginning of the custody is not told",)
    before = [one for one in episodes if one is not spell and _ended_before(one, spell.since)]
    credit = sum(_longest(one) for one in before)
    why = (f"up to {credit} days of earlier custody may be credited",) if credit else ()
    return (spell.since.earliest, spell.since.latest), credit, why


def _holds(spell: EpisodeRecord, judged: Period | None) -> bool:
    """Whether the custody may have been going on when judgement was given."""
    first, last = (judged.earliest, judged.latest) if judged else (None, None)
    begun = spell.since.earliest if spell.since else None
    ended = spell.until.latest if spell.until else None
    closed = spell.closed_by is not None
    return not ((begun and last and begun > last) or (closed and ended and first and ended < first))


def _ended_before(spell: EpisodeRecord, since: Period) -> bool:
    ended = spell.until.earliest if spell.until else None
    return ended is not None and since.latest is not None and ended <= since.latest


def _longest(spell: EpisodeRecord) -> int:
    begun = spell.since.earliest if spell.since else None
    ended = spell.until.latest if spell.until else None
    return max((ended - begun).days + 1, 0) if begun and ended else 0
