"""A claim in words: a title that says what it claims, and rows of what else it says."""

from collections.abc import Iterator

from django.utils.translation import gettext as _

from habeas.desk.wording.dates import say_period
from habeas.desk.wording.labels import EVENT_TYPES, KINDS, MANNERS, MODALITIES, QUALIFIERS, label
from habeas.terms.claims import Claim, Count, EventBody, NamedPerson

Row = tuple[str, str]


def say_count(count: Count | None) -> str:
    """'26 political prisoners', 'at least 12', 'about 80 activists'."""
    if count is None:
        return ""
    number = str(count.value) if count.qualifier == "exact" else f"{label(QUALIFIERS, count.qualifier)} {count.value}"
    return f"{number} {count.of}" if count.of else number


def say_event(type_: str, manner: str | None, modality: str) -> str:
    """'Release (bail), demanded'."""
    words = label(EVENT_TYPES, type_)
    if manner:
        words = f"{words} ({label(MANNERS, manner)})"
    return words if modality == "asserted" else f"{words}, {label(MODALITIES, modality)}"


def say_claim(claim: Claim) -> str:
    """The claim's title."""
    if claim.event:
        return say_event(claim.event.type, claim.event.manner, claim.modality)
    title = _title(claim)
    return title if claim.modality == "asserted" else f"{title}, {label(MODALITIES, claim.modality)}"


def say_claim_in_full(claim: Claim) -> str:
    """The title with what accounts of one event differ in: how many, and when."""
    if claim.event is None:
        return say_claim(claim)
    details = (say_count(claim.event.count), say_period(claim.event.period))
    return " · ".join((say_claim(claim), *filter(None, details)))


def _title(claim: Claim) -> str:
    if claim.figure:
        return f"{say_count(claim.figure.count)}: {label({}, claim.figure.measure)}"
    if claim.description:
        return f"{claim.description.person}: {claim.description.value}"
    if claim.quote:
        return _("Quote") if claim.quote.direct else _("Reported speech")
    return label(KINDS, claim.kind)


def list_rows(claim: Claim) -> list[Row]:
    """What the claim says beside its title, empty values left out."""
    return [(name, value) for name, value in (*_body_rows(claim), *_speaker_rows(claim)) if value]


def _body_rows(claim: Claim) -> Iterator[Row]:
    if claim.event:
        yield from _event_rows(claim.event)
    elif claim.figure:
        yield _("Of"), claim.figure.of or ""
        yield _("As of"), say_period(claim.figure.as_of)
    elif claim.description:
        yield _("Property"), label({}, claim.description.property)
    elif claim.quote:
        yield _("Words"), f"“{claim.quote.text}”"
    elif claim.reason:
        yield _("Reason given"), claim.reason.text


def _event_rows(event: EventBody) -> Iterator[Row]:
    yield _("When"), say_period(event.period)
    yield _("People"), "; ".join(say_person(person) for person in event.people)
    yield _("How many"), say_count(event.count)
    yield _("Groups"), "; ".join(event.groups)
    yield _("By whom"), event.agent or ""
    yield _("Where"), event.place or ""
    yield _("Offences"), "; ".join(event.offences)
    yield _("Sentence"), event.sentence or ""
    yield _("Conditions"), "; ".join(event.conditions)


def say_person(person: NamedPerson) -> str:
    """'Rong Chhun (union leader)'."""
    return f"{person.name} ({person.role})" if person.role else person.name


def _speaker_rows(claim: Claim) -> Iterator[Row]:
    yield _("Says"), claim.attribution.label or ""
    yield _("Through"), claim.attribution.via or ""
    yield _("Said"), say_period(claim.attribution.said)
