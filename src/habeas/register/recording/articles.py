"""The articles of law that a person sets for a charge, in the place of those that its words may mean."""

from collections.abc import Sequence

from habeas.register.models import ArticleChoice, Charge
from habeas.register.names import normalise
from habeas.register.recording.moments import recording
from habeas.terms.errors import BadInput, NotFound
from habeas.terms.law.articles import article


def set_article(charge_id: int, articles: Sequence[str], *, by: str, reason: str) -> None:
    """Set the articles of a charge by their keys (KH:criminal-code/2009/495); the choice before is superseded.

    An empty list takes a choice back. Raises NotFound for a charge or an article that is not there, BadInput without
    a reason.
    """
    if not by.strip() or not reason.strip():
        raise BadInput(f"articles of charge {charge_id}: a choice needs who makes it (by) and why (reason)")
    unknown = [key for key in articles if article(key) is None]
    if unknown:
        raise NotFound(f"article {unknown[0]!r} is in no file of terms/law: write COUNTRY:code/edition/number")
    with recording() as moment:
        charge = Charge.objects.live().filter(pk=charge_id).first()
        if charge is None:
            raise NotFound(f"charge {charge_id} is not in the register: `habeas person WHO --format json` lists them")
        offence = normalise(charge.offence)
        before = ArticleChoice.objects.live().filter(person=charge.person_id, offence=offence, event=charge.event_id)
        before.update(superseded_at=moment)
        if articles:
            ArticleChoice.objects.create(
                person_id=charge.person_id,
                offence=offence,
                event_id=charge.event_id,
                articles=list(dict.fromkeys(articles)),
                by=by.strip(),
                reason=reason.strip(),
                recorded_at=moment,
            )
