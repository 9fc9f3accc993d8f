"""A group of tellings to one draft: the fullest first, everything that any of them adds."""

from collections.abc import Sequence

from habeas.reading.case.offences_told import unite_offences
from habeas.reading.dates.nearer_dates import nearest_told
from habeas.reading.draft import Draft, Words
from habeas.reading.events.happening import Happening
from habeas.reading.parsing.parsed import ParsedText, PersonMention
from habeas.terms.claims import Attribution, Count, EventBody, EventType, NamedPerson

_STRONGEST: tuple[EventType, ...] = ("disappearance", "sentence", "conviction", "rearrest", "arrest")


def as_draft(group: Sequence[Happening], parsed: ParsedText) -> Draft:
    """One draft of the group: the fullest telling first, everything that any of them adds."""
    main = max(group, key=_fullness)
    rest = sorted((happening for happening in group if happening is not main), key=lambda h: _is_caption(h, parsed))
    tellings = [main, *rest]
    full = [h for h in tellings if h is main or (h.affected.count and main.affected.count) or not main.affected.count]
    text = parsed.report.text
    return Draft(
        body=EventBody(
            type=_type_of(tellings),
            manner=next((h.manner for h in tellings if h.manner), None),
            people=_people(tellings),
            groups=_groups(tellings),
            count=_count(tellings),
            period=nearest_told([h.period for h in tellings if h.period]),
            place=_first_words(text, [h.place for h in full]),
            agent=_first_words(text, [h.agent for h in full]),
            offences=unite_offences(text, [words for h in tellings for words in h.offences]),
            sentence=_first_words(text, [h.prison_term for h in tellings]),
            conditions=_unique(text, [words for h in tellings for words in h.conditions]),
        ),
        sentence=main.sentence,
        trigger=(main.trigger.start, main.trigger.end),
        evidence=tuple(dict.fromkeys(_evidence(h, parsed) for h in tellings if h is main or _adds(h))),
        modality=main.modality,
        attribution=_attribution(main, rest),
        rule=f"event.{main.trigger.shape}",
        signs=_signs(main),
    )


def _attribution(main: Happening, rest: Sequence[Happening]) -> Attribution:
    """A headline gives no source; what it repeats is said by whoever says it below."""
    below = [main, *(rest if main.headline else ())]
    return next((happening.attribution for happening in below if happening.attribution.label), main.attribution)


def _is_caption(happening: Happening, parsed: ParsedText) -> bool:
    return any(
        part.kind == "caption" and part.start <= happening.trigger.start < part.end for part in parsed.report.parts
    )


def _type_of(tellings: Sequence[Happening]) -> EventType:
    types = [h.type for h in tellings]
    return next((kind for kind in _STRONGEST if kind in types), types[0])


def _adds(happening: Happening) -> bool:
    """A bare "those released" is no evidence worth reading beside a full telling."""
    return not happening.reference or bool(
        happening.affected.people or happening.affected.groups or happening.affected.count
    )


def _fullness(happening: Happening) -> tuple[int, int, int]:
    affected = happening.affected
    known = bool(affected.count) + bool(affected.people) + bool(happening.period) + bool(happening.offences)
    speaker = happening.attribution.speaker or ""
    known += happening.modality != "asserted" and speaker[:1].isupper()
    return (known, happening.trigger.shape != "noun", -happening.trigger.start)


def _people(tellings: Sequence[Happening]) -> tuple[NamedPerson, ...]:
    roles: dict[str, str | None] = {}
    for person in _mentions(tellings):
        roles[person.full_name] = roles.get(person.full_name) or person.role
    return tuple(NamedPerson(name=name, role=role) for name, role in roles.items())


def _mentions(tellings: Sequence[Happening]) -> list[PersonMention]:
    return [person for happening in tellings for person in happening.affected.people]


def _groups(tellings: Sequence[Happening]) -> tuple[str, ...]:
    """The groups told; beside a number, those of a bare reference back only where it lists who they are."""
    counted = any(h.affected.count for h in tellings)
    named = [group for h in tellings for group in h.affected.groups if not (counted and _is_bare_reference(h))]
    return tuple(dict.fromkeys(named))


def _is_bare_reference(happening: Happening) -> bool:
    affected = happening.affected
    return (bool(affected.meant) or (happening.reference and affected.general)) and not affected.listed


def _count(tellings: Sequence[Happening]) -> Count | None:
    return next((h.affected.count for h in tellings if h.affected.count), None)


def _first_words(text: str, places: Sequence[Words | None]) -> str | None:
    return next((text[start:end] for start, end in (place for place in places if place)), None)


def _unique(text: str, places: Sequence[Words]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(text[start:end] for start, end in places))


def _evidence(happening: Happening, parsed: ParsedText) -> Words:
    """The stretch of the sentence from the first to the last word that the claim uses."""
    sentence = parsed.sentences[happening.sentence]
    inside = [w for w in happening.pieces if sentence.start_char <= w[0] and w[1] <= sentence.end_char]
    start = min(words[0] for words in inside)
    end = max(words[1] for words in inside)
    return start, end


def _signs(happening: Happening) -> tuple[str, ...]:
    """What is less plain than a person or a number beside the word that tells the event."""
    affected = happening.affected
    told = {
        "only a pronoun says who": affected.pronoun is not None,
        "a kind of people, no number": affected.general,
        "only points back": happening.reference,
    }
    return tuple(sign for sign, is_so in told.items() if is_so)
