"""What courts have left open: suspended parts, appeals, warrants; and re-arrests that have been."""

import re
from collections.abc import Iterator
from functools import cache

from habeas.figures.exposure.case import Case, ended_after, reason
from habeas.figures.words import when_in_words
from habeas.terms.expiry import expiry_of
from habeas.terms.exposure import Reason
from habeas.terms.records import EventRecord
from habeas.terms.vocabulary import load_vocabulary

_CLEARING = ("acquittal", "charges_dropped", "pardon", "release:pardon", "release:amnesty", "release:acquitted",
             "release:charges_dropped")  # fmt: skip


def suspended_parts(case: Case) -> Iterator[Reason]:
    """Parts of sentences that need not be served unless they are revoked."""
    for event, when in case.told("sentence", "conviction", "appeal", "release"):
        told = [words for words in (event.sentence, *event.conditions) if words and _says("suspended", words)]
        cleared, may_be_cleared = ended_after(case, when, *_CLEARING)
        if cleared or not (told or event.manner == "suspended"):
            continue
        doubts = case.doubts(event, when)
        if may_be_cleared:
            doubts.append("it may have been set aside by then")
        ends = [expiry_of(words, event.period) for words in (event.sentence, *event.conditions) if words]
        last = max((end.latest for end in ends if end and end.latest), default=None)
        if last is None:
            doubts.append("until when it can be revoked is not told")
        elif last < case.day:
            doubts.append(f"the time told for it ran out on {last}")
        yield reason(
            "suspended_part", f"suspended part of a sentence: {'; '.join(told) or 'suspended'}", [event], doubts
        )


def earlier_rearrests(case: Case) -> Iterator[Reason]:
    """Each time that the person was taken again."""
    for event, when in case.told("rearrest"):
        yield reason("rearrested_before", f"re-arrested: {when_in_words(event)}", [event], case.doubts(event, when))


def warrants_not_served(case: Case) -> Iterator[Reason]:
    """Warrants after which no arrest is reported, and that nothing is reported to have ended."""
    for event, when in case.told("warrant"):
        served, may_be_served = ended_after(case, when, "arrest", "detention", "rearrest", "house_arrest", *_CLEARING)
        if served:
            continue
        doubts = case.doubts(event, when) + (["it may have been served or ended by then"] if may_be_served else [])
        yield reason("warrant_not_served", f"warrant: {when_in_words(event)}", [event], doubts)


def convictions_under_appeal(case: Case) -> Iterator[Reason]:
    """Convictions of which an appeal is told that is not told to be decided."""
    for event in case.history.events:
        if event.type != "appeal" or event.modality not in ("asserted", "planned"):
            continue
        convicted = [one for one, _ in case.told("conviction", "sentence")]
        dated = next((when for one, when in case.told("appeal") if one.id == event.id), None)
        told = " ".join(piece.text for claim in event.claims for piece in claim.claim.evidence)
        if not convicted or (dated is None and event.modality == "asserted") or _says("appeal_decided", told):
            continue
        doubts = _appeal_doubts(case, event, told)
        if dated is not None:
            cleared, may_be_cleared = ended_after(case, dated, *_CLEARING)
            if cleared:
                continue
            doubts += case.doubts(event, dated) + (["it may have ended by then"] if may_be_cleared else [])
        yield reason("under_appeal", f"conviction under appeal: {when_in_words(event)}", [*convicted, event], doubts)


def _appeal_doubts(case: Case, event: EventRecord, told: str) -> list[str]:
    if event.modality == "planned":
        return ["an appeal is announced, not told to be lodged"]
    if not _says("appeal_pending", told):
        return ["the words do not say whether it is decided"]
    return []


def _says(name: str, words: str) -> bool:
    return bool(_pattern(name).search(words.casefold()))


@cache
def _pattern(name: str) -> re.Pattern[str]:
    return re.compile("|".join(rf"\b{piece}" for piece in load_vocabulary("exposure")[name]))
