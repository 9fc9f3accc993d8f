"""One event a happening: what a report tells twice is folded into one draft with two pieces of evidence."""

from collections.abc import Sequence

from habeas.reading.draft import Draft, Words
from habeas.reading.events import find_happenings
from habeas.reading.happening import Happening
from habeas.reading.parsed import ParsedText, PersonMention
from habeas.terms.claims import Count, EventBody, NamedPerson
from habeas.terms.period import Period

_CLOSE = {"arrest": {"release", "acquittal", "charges_dropped"}, "release": {"arrest", "rearrest", "detention"}}
_SAME = {frozenset({"conviction", "sentence"}), frozenset({"arrest", "detention"})}


def find_events(parsed: ParsedText) -> list[Draft]:
    """The events of the report, one draft each."""
    return [as_draft(group, parsed) for group in fold(find_happenings(parsed))]


def fold(happenings: Sequence[Happening]) -> list[list[Happening]]:
    """The happenings in groups, each group one event of the world, in order of first telling."""
    groups: list[list[Happening]] = []
    for happening in happenings:
        home = next((group for group in reversed(groups) if _tells_of(happening, group, groups)), None)
        if home is None:
            groups.append([happening])
        else:
            home.append(happening)
    return groups


def _tells_of(new: Happening, group: list[Happening], groups: list[list[Happening]]) -> bool:
    first = group[0]
    if not _same_type(new, group) or first.modality != new.modality:
        return False
    if not all(_dates_agree(new.period, other.period) for other in group):
        return False
    counts = {h.affected.count.value for h in (*group, new) if h.affected.count}
    if len(counts) > 1:
        return False
    if _names(new) & _names_of(group):
        return not _closed_since(new, group, groups)
    if _names(new) and _names_of(group):
        return False
    if new.affected.count and counts and any(h.affected.count for h in group):
        return True
    return _points_back(new, group)


def _same_type(new: Happening, group: list[Happening]) -> bool:
    if any(h.type == new.type for h in group):
        return True
    return any(
        frozenset({h.type, new.type}) in _SAME and h.sentence == new.sentence and h.type in {"conviction", "sentence"}
        for h in group
    )


def _points_back(new: Happening, group: list[Happening]) -> bool:
    """ "The release", "the prisoners were freed": a general phrase right after a counted or dated telling."""
    if new.affected.people or new.affected.count or not new.refers_back:
        return False
    told = any(h.affected.count or h.affected.people for h in group)
    return told and (new.period is None or any(h.period for h in group))


def _names(happening: Happening) -> set[str]:
    return {person.full_name for person in happening.affected.people}


def _names_of(group: Sequence[Happening]) -> set[str]:
    return {name for happening in group for name in _names(happening)}


def _closed_since(new: Happening, group: list[Happening], groups: list[list[Happening]]) -> bool:
    """Arrest, release, arrest again: the second arrest is another one, unless it is dated the same."""
    if new.period is not None and any(h.period is not None for h in group):
        return False
    closing = _CLOSE.get(new.type, set())
    later = [h for other in groups if other is not group for h in other if h.trigger.start > group[-1].trigger.start]
    return (
        new.refers_back is False
        and new.trigger.shape == "light"
        and any(h.type in closing and _names(h) & _names(new) for h in later)
    )


def _dates_agree(one: Period | None, other: Period | None) -> bool:
    """Unknown dates agree with any; known ones when one can lie in the other."""
    if one is None or other is None or one.earliest is None or other.earliest is None:
        return True
    first, last = one.earliest, one.latest or one.earliest
    begins, ends = other.earliest, other.latest or other.earliest
    return first <= ends and begins <= last


def as_draft(group: Sequence[Happening], parsed: ParsedText) -> Draft:
    """One draft of the group: the fullest telling first, everything that any of them adds."""
    main = max(group, key=_fullness)
    tellings = [main, *(happening for happening in group if happening is not main)]
    text = parsed.doc.text
    return Draft(
        body=EventBody(
            type=_type_of(tellings),
            manner=next((h.manner for h in tellings if h.manner), None),
            people=_people(tellings),
            groups=_groups(tellings),
            count=_count(tellings),
            period=next((h.period for h in tellings if h.period), None),
            place=_first_words(text, [h.place for h in tellings]),
            agent=_first_words(text, [h.agent for h in tellings]),
            offences=_unique(text, [words for h in tellings for words in h.offences]),
            sentence=_first_words(text, [h.prison_term for h in tellings]),
            conditions=_unique(text, [words for h in tellings for words in h.conditions]),
        ),
        sentence=main.sentence,
        trigger=(main.trigger.start, main.trigger.end),
        evidence=tuple(_evidence(h, parsed) for h in tellings),
        confidence=_confidence(main),
        modality=main.modality,
        attribution=main.attribution,
    )


def _type_of(tellings: Sequence[Happening]) -> str:  # type: ignore[misc]
    return "sentence" if any(h.type == "sentence" for h in tellings) else tellings[0].type


def _fullness(happening: Happening) -> tuple[int, int, int]:
    affected = happening.affected
    known = bool(affected.count) + bool(affected.people) + bool(happening.period) + bool(happening.offences)
    return (known, happening.trigger.shape != "noun", -happening.trigger.start)


def _people(tellings: Sequence[Happening]) -> tuple[NamedPerson, ...]:
    roles: dict[str, str | None] = {}
    for person in _mentions(tellings):
        roles[person.full_name] = roles.get(person.full_name) or person.role
    return tuple(NamedPerson(name=name, role=role) for name, role in roles.items())


def _mentions(tellings: Sequence[Happening]) -> list[PersonMention]:
    return [person for happening in tellings for person in happening.affected.people]


def _groups(tellings: Sequence[Happening]) -> tuple[str, ...]:
    counted = any(h.affected.count for h in tellings)
    named = [
        group for h in tellings for group in h.affected.groups if not (counted and h.affected.general and h.refers_back)
    ]
    return tuple(dict.fromkeys(named))


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


def _confidence(happening: Happening) -> float:
    """0.9 for a verb with somebody named or counted; less for each step away from that (docs: reading)."""
    value = 0.9
    value -= 0.1 if happening.trigger.shape == "noun" else 0.0
    value -= 0.1 if happening.affected.pronoun is not None else 0.0
    value -= 0.15 if happening.affected.general else 0.0
    value -= 0.1 if happening.modality != "asserted" else 0.0
    return round(value, 2)
