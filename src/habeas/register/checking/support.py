"""Law 3: every fact rests on a claim that was accepted for as long as the fact held."""

from collections.abc import Iterator
from typing import Any

from django.db.models import Exists, OuterRef, Q

from habeas.register.checking.checks import Check, Step, faults, numbers
from habeas.register.checking.tables import facts, foreign_keys, pointing_at, resting_on_claims, told
from habeas.register.models import Claim, Event, EventClaim, Judgement
from habeas.terms.finding import Finding

_NAME = "support"
_JUDGE_AGAIN = "mark its claim unsure and accept it again (`habeas review NUMBER --unsure`, `--accept`)"


def _find(step: Step) -> Iterator[Finding]:
    for model in facts():
        if model in resting_on_claims():
            yield from _resting(model)
        if model in told():
            words = "holds, and no accepted claim tells it"
            yield from faults(_NAME, model, numbers(_untold(model)), words, _JUDGE_AGAIN)
        step(1)


def _resting(model: Any) -> Iterator[Finding]:
    for field in foreign_keys(model, Claim):
        words = f"held while its {field.name} was not accepted"
        yield from faults(_NAME, model, numbers(_unsupported(model, field.attname)), words, _JUDGE_AGAIN)
    if model is not EventClaim and foreign_keys(model, Event):
        telling = EventClaim.objects.live().filter(event=OuterRef("event"), claim=OuterRef("claim"))
        rows = model.objects.live().filter(~Exists(telling))
        yield from faults(_NAME, model, numbers(rows), "is of an event that its claim does not tell", _JUDGE_AGAIN)


def _unsupported(model: Any, claim: str) -> Any:
    """Rows not within a span in which their claim was accepted."""
    still = Q(superseded_at=None) | Q(superseded_at__gte=OuterRef("superseded_at"))
    accepted = Judgement.objects.filter(still, verdict="accepted", claim=OuterRef(claim))
    span = accepted.filter(recorded_at__lte=OuterRef("recorded_at"))
    return model.objects.exclude(**{claim: None}).filter(~Exists(span))


def _untold(model: Any) -> Any:
    """Live rows at which no live row points that rests on a claim. A part in an event does not tell it."""
    tellers = pointing_at(model, [EventClaim] if model is Event else resting_on_claims())
    rows = model.objects.live()
    for other, field in tellers:
        rows = rows.filter(~Exists(other.objects.live().filter(**{field.name: OuterRef("pk")})))
    return rows


SUPPORT = Check(_NAME, "the claims behind every fact", lambda: len(facts()), _find)
