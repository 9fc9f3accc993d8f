"""What people decided: one judgement of a claim at a time, and corrections in pairs."""

from collections.abc import Iterator

from django.db.models import Exists, OuterRef, Q

from habeas.register.checking.checks import RESTORE, Check, Step, faults, numbers
from habeas.register.checking.tables import clocked, is_decision
from habeas.register.models import Claim, Judgement
from habeas.terms.finding import Finding

_NAME = "judgements"


def _find(step: Step) -> Iterator[Finding]:
    words = "holds at the same time as another judgement on its claim"
    yield from faults(_NAME, Judgement, numbers(Judgement.objects.filter(_overlapping())), words)
    step(1)
    yield from _corrections()
    step(1)
    for model in clocked():
        if is_decision(model):
            yield from faults(_NAME, model, numbers(model.objects.filter(by="")), "is by nobody")
    step(1)


def _overlapping() -> Q:
    """Judgements that end after another one on their claim has begun, which does not end before they begin."""
    lasting = Q(superseded_at=None) | Q(superseded_at__gt=OuterRef("recorded_at"))
    later = Judgement.objects.filter(lasting, claim=OuterRef("claim"), pk__gt=OuterRef("pk"))
    begun = later.filter(recorded_at__lt=OuterRef("superseded_at"))
    return Q(Exists(begun)) | Q(Exists(later), superseded_at=None)


def _corrections() -> Iterator[Finding]:
    corrected = Judgement.objects.filter(verdict="corrected")
    judged = corrected.filter(claim=OuterRef("corrects"), recorded_at=OuterRef("recorded_at"))
    alone = Claim.objects.exclude(corrects=None).filter(~Exists(judged))
    words = "corrects a claim that was not judged corrected at that moment: a correction is recorded by half"
    yield from faults(_NAME, Claim, numbers(alone), words)
    other = Claim.objects.filter(corrects=OuterRef("claim"), recorded_at=OuterRef("recorded_at"))
    words = "says that a claim was corrected, and no claim of that moment corrects it: a correction is recorded by half"
    yield from faults(_NAME, Judgement, numbers(corrected.filter(~Exists(other))), words, RESTORE)


JUDGEMENTS = Check(_NAME, "judgements and corrections", lambda: 3, _find)
