"""Whether a person may be named outside the register (law 6)."""

from habeas.register.models import PersonName, PublicationDecision
from habeas.register.recording.moments import recording
from habeas.terms.errors import BadInput, NotFound


def decide_publication(person_id: int, publish: bool, *, by: str, reason: str) -> None:
    """Record a decision; the one before it is superseded. Raises NotFound, and BadInput without a reason."""
    if not by.strip() or not reason.strip():
        raise BadInput(f"publication of person {person_id}: a decision needs who decides (by) and why (reason)")
    with recording() as moment:
        if not PersonName.objects.live().filter(person=person_id).exists():
            raise NotFound(f"person {person_id} is not in the register: `habeas person` lists those who are")
        PublicationDecision.objects.live().filter(person=person_id).update(superseded_at=moment)
        PublicationDecision.objects.create(
            person_id=person_id, publish=publish, by=by.strip(), reason=reason.strip(), recorded_at=moment
        )
