"""A person grades a source or a claim, or decides which account is preferred. A later one supersedes it."""

from habeas.register.happening import FIELDS
from habeas.register.models import (
    Claim,
    Description,
    EventClaim,
    EventPerson,
    Grade,
    PersonName,
    Preference,
    Source,
)
from habeas.register.recording.deriving import rederive
from habeas.register.recording.moments import recording
from habeas.register.said_by import voice_of
from habeas.terms import claims as contract
from habeas.terms.attributes import properties_told
from habeas.terms.errors import BadInput, NotFound
from habeas.terms.vocabulary import load_vocabulary


def grade_source(name: str, aspect: str, value: str, *, by: str, reason: str) -> None:
    """Grade a publisher, or somebody whom reports quote: their reliability (HURIDOCS L42), or what kind of source.

    Raises BadInput for an unknown grade or without by and reason, NotFound for a name that no report gives.
    """
    _check(f"source {name!r}", aspect, value, by, reason)
    if aspect == "closeness":
        raise BadInput("closeness is of one claim, not of a source: give the claim's number")
    voice = voice_of(name)
    if not voice or not _is_heard(name, voice):
        raise NotFound(f"no report is published by {name!r} or quotes it: give the name as `habeas person` shows it")
    with recording() as moment:
        Grade.objects.live().filter(voice=voice, claim=None, aspect=aspect).update(superseded_at=moment)
        Grade.objects.create(
            voice=voice, name=name.strip(), aspect=aspect, value=value, by=by.strip(), reason=reason.strip(),
            recorded_at=moment,
        )  # fmt: skip


def grade_claim(claim_id: int, aspect: str, value: str, *, by: str, reason: str) -> None:
    """Grade one claim: it goes before the grade of its source. Raises BadInput, NotFound."""
    _check(f"claim {claim_id}", aspect, value, by, reason)
    with recording() as moment:
        if not Claim.objects.filter(pk=claim_id).exists():
            raise NotFound(f"claim {claim_id} is not in the register: `habeas review` lists those that are")
        Grade.objects.live().filter(claim=claim_id, aspect=aspect).update(superseded_at=moment)
        Grade.objects.create(
            claim_id=claim_id, aspect=aspect, value=value, by=by.strip(), reason=reason.strip(), recorded_at=moment
        )


def prefer(person_id: int, claim_id: int, *, by: str, reason: str, fact: str = "") -> str:
    """Decide that a claim's account of a fact is preferred, until another decision; the fact decided.

    `fact`: a property that the claim describes of the person, or a field of the event that it tells of them (period,
    place, count, manner, agent, sentence); a description of one property needs none. Raises NotFound, BadInput.
    """
    _check_decided(f"claim {claim_id}", by, reason)
    with recording() as moment:
        told = Claim.objects.filter(pk=claim_id).first()
        if told is None:
            raise NotFound(f"claim {claim_id} is not in the register: `habeas review` lists those that are")
        event = _event_told(person_id, claim_id)
        decided = _field_told(told, fact) if event else _property_told(person_id, told, fact)
        target = {"event_id": event} if event else {"person_id": person_id}
        Preference.objects.live().filter(fact=decided, **target).update(superseded_at=moment)
        Preference.objects.create(
            claim=told, fact=decided, by=by.strip(), reason=reason.strip(), recorded_at=moment, **target
        )
        if event:
            rederive(EventPerson.objects.live().filter(event=event).values_list("person", flat=True), moment)
    return decided


def _event_told(person_id: int, claim_id: int) -> int | None:
    """The live event of the person that the claim tells."""
    theirs = EventPerson.objects.live().filter(person=person_id).values("event")
    supports = EventClaim.objects.live().filter(claim=claim_id, event__in=theirs)
    return supports.values_list("event", flat=True).first()


def _field_told(told: Claim, fact: str) -> str:
    body = contract.Claim.model_validate(told.body).event
    given = [field for field in FIELDS if body is not None and getattr(body, field) is not None]
    if fact not in given:
        raise BadInput(
            f"claim {told.pk} tells {', '.join(given) or 'nothing to prefer'}, not {fact!r}: say which of it"
        )
    return fact


def _property_told(person_id: int, told: Claim, fact: str) -> str:
    described = Description.objects.live().filter(person=person_id, claim=told).first()
    if described is None:
        if not PersonName.objects.live().filter(person=person_id).exists():
            raise NotFound(f"person {person_id} is not in the register: `habeas person` lists those who are")
        raise BadInput(f"claim {told.pk} is no accepted account of person {person_id}: accept it first")
    given = properties_told(described.property, described.value)
    if not given or (fact and fact not in given) or "name" in given:
        raise BadInput(f"claim {told.pk} tells {', '.join(given) or 'no property'}: nothing to prefer it for")
    return given[0]


def _is_heard(name: str, voice: str) -> bool:
    """Whether a report is published by it, or a claim quotes it by this very name."""
    if any(voice_of(source) == voice for source in Source.objects.values_list("name", flat=True)):
        return True
    quoted = Claim.objects.filter(body__attribution__organisation=name.strip())
    return bool(quoted.exists() or Claim.objects.filter(body__attribution__speaker=name.strip()).exists())


def _check(what: str, aspect: str, value: str, by: str, reason: str) -> None:
    _check_decided(what, by, reason)
    aspects = [name for name, entry in load_vocabulary("trust").items() if isinstance(entry, dict)]
    if aspect not in aspects:
        raise BadInput(f"{what}: {aspect!r} is no aspect; one of {', '.join(aspects)}")
    values = list(load_vocabulary("trust")[aspect]["values"])
    if value not in values:
        raise BadInput(f"{what}: {value!r} is no {aspect.replace('_', ' ')}; one of {', '.join(values)}")


def _check_decided(what: str, by: str, reason: str) -> None:
    if not by.strip() or not reason.strip():
        raise BadInput(f"{what}: needs who decides (by) and why (reason): both are kept")
