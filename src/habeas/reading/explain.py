"""Why a claim was read: the rule that made it, the words that say each part, and what its confidence is made of."""

from collections.abc import Iterator
from dataclasses import dataclass

from habeas.reading.claims import as_claims, in_order
from habeas.reading.confidence import kind_of, scales, signs_of
from habeas.reading.draft import Body, Draft, Words
from habeas.reading.reader import READER, read_drafts
from habeas.terms.claims import Claim, Reading
from habeas.terms.period import Period
from habeas.terms.report import Report
from habeas.terms.vocabulary import load_vocabulary

_NOT_WORDS = {"type", "manner", "measure", "property", "direct", "of"}


@dataclass(frozen=True)
class Part:
    """A field of the claim and the words text[start:end] that it was read from."""

    field: str
    words: Words
    text: str


@dataclass(frozen=True)
class Explanation:
    """Of one claim. `effects`: what bears on its confidence, each in log-odds, the base first."""

    claim: Claim
    rule: str
    rule_in_words: str
    trigger: str
    parts: tuple[Part, ...]
    effects: tuple[tuple[str, float], ...]


def explain_report(report: Report) -> tuple[Reading, tuple[Explanation, ...]]:
    """The reading of the report, and for each of its claims why."""
    drafts = in_order(read_drafts(report))
    reading = Reading(reader=READER, report=report, claims=as_claims(drafts, report.text))
    return reading, tuple(_explain(*both, report.text) for both in zip(reading.claims, drafts, strict=True))


def _explain(claim: Claim, draft: Draft, text: str) -> Explanation:
    scale = scales()[kind_of(draft)]
    effects = [("base", scale.base), *((sign, scale.signs.get(sign, 0.0)) for sign in signs_of(draft))]
    return Explanation(
        claim=claim,
        rule=draft.rule,
        rule_in_words=load_vocabulary("rules")[draft.rule],
        trigger=text[slice(*draft.trigger)],
        parts=tuple(_parts(draft, text)),
        effects=tuple(effects),
    )


def _parts(draft: Draft, text: str) -> Iterator[Part]:
    """Each word-for-word field at the place nearest to the words that tell the claim."""
    for field, words in _fields(draft.body):
        place = _nearest(words, draft, text)
        if place is not None:
            yield Part(field, place, text[slice(*place)])


def _fields(body: Body) -> Iterator[tuple[str, str]]:
    for field in type(body).model_fields:
        value = getattr(body, field)
        if field in _NOT_WORDS or value is None:
            continue
        for one in value if isinstance(value, tuple) else (value,):
            words = one if isinstance(one, str) else one.text if isinstance(one, Period) else getattr(one, "name", None)
            if words:
                yield field, words


def _nearest(words: str, draft: Draft, text: str) -> Words | None:
    """In the claim's evidence if it is there, else the place nearest before or after."""
    for start, end in draft.evidence:
        at = text.find(words, start, end)
        if at >= 0:
            return at, at + len(words)
    before, after = text.rfind(words, 0, draft.trigger[0]), text.find(words, draft.trigger[0])
    found = [at for at in (before, after) if at >= 0]
    at = min(found, key=lambda place: abs(place - draft.trigger[0]), default=-1)
    return (at, at + len(words)) if at >= 0 else None
