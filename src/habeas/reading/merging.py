"""One event a happening: what a report tells twice is folded into one draft with two pieces of evidence."""

from collections.abc import Sequence

from habeas.reading.draft import Draft, Words
from habeas.reading.events import find_happenings
from habeas.reading.happening import Happening
from habeas.reading.parsed import ParsedText, PersonMention
from habeas.terms.claims import Count, EventBody, NamedPerson
from habeas.terms.period import Period

_UNDOES = {
    "arrest": {"release", "acquittal", "charges_dropped"},
    "detention": {"release", "acquittal"},
    "release": {"arrest", "rearrest", "detention"},
    "rearrest": {"release"},
}
_PENAL = {"conviction", "sentence"}
_SAME: tuple[set[str], ...] = (
    {"arrest", "detention"},
    {"rearrest", "detention"},
    {"trial", "sentence"},
    {"trial", "conviction"},
)
_FAR = 30
_TELLING = 5


def fold(happenings: Sequence[Happening]) -> list[list[Happening]]:
    """The happenings in groups, each group one event of the world, in order of first telling.

    References ("those released", "the prisoners were freed") find their home last, among events told before
    or after; one that finds none and names nobody is no event.
    """
    groups: list[list[Happening]] = []
    for happening in happenings:
        if not happening.reference:
            _put(happening, groups)
    for happening in happenings:
        if happening.reference:
            home = _home(happening, groups)
            if home is not None:
                home.append(happening)
            elif happening.affected.people or happening.affected.count or _stands_alone(happening):
                groups.append([happening])
    return sorted(_united(groups), key=lambda group: min(h.trigger.start for h in group))


def _stands_alone(happening: Happening) -> bool:
    return happening.modality == "demanded" or (
        happening.affected.pronoun is not None and bool(happening.affected.groups)
    )


def _put(happening: Happening, groups: list[list[Happening]]) -> None:
    home = next((group for group in reversed(groups) if _tells_of(happening, group, groups)), None)
    if home is None:
        groups.append([happening])
    else:
        home.append(happening)


def _united(groups: list[list[Happening]]) -> list[list[Happening]]:
    """Groups that a reference tied together: a caption's named man is one of the 26 once the 26 are named."""
    kept: list[list[Happening]] = []
    for group in groups:
        home = next((other for other in kept if _is_part_of(group, other) or _is_part_of(other, group)), None)
        if home is None:
            kept.append(group)
        else:
            home.extend(group)
    return kept


def _is_part_of(group: list[Happening], whole: list[Happening]) -> bool:
    counted = any(h.affected.count for h in whole) and not any(h.affected.count for h in group)
    if not counted or not _names_of(group) or not _names_of(group) <= _names_of(whole):
        return False
    same = group[0].type == whole[0].type and group[0].modality == whole[0].modality
    return same and all(_dates_agree(one.period, other.period) for one in group for other in whole)


def _home(reference: Happening, groups: list[list[Happening]]) -> list[Happening] | None:
    """The nearest event before it that it can mean, those with a number first; else the first one after it."""
    fits = [group for group in groups if _can_mean(reference, group)]
    before = [group for group in fits if group[0].trigger.start < reference.trigger.start]
    counted = [group for group in before if any(h.affected.count for h in group)]
    return next((chosen for chosen in (counted[-1:], before[-1:], fits[:1]) if chosen), [None])[0]


def _can_mean(reference: Happening, group: list[Happening]) -> bool:
    same = any(h.type == reference.type for h in group) and group[0].modality == reference.modality
    if reference.modality in {"demanded", "possible"} and group[0].attribution.label != reference.attribution.label:
        return False
    if not same or abs(group[-1].sentence - reference.sentence) > _FAR:
        return False
    if not all(_dates_agree(reference.period, other.period) for other in group):
        return False
    counts = {h.affected.count.value for h in (*group, reference) if h.affected.count}
    names, known = _names(reference), _names_of(group)
    return len(counts) <= 1 and (not names or bool(names & known) or bool(counts))


def _tells_of(new: Happening, group: list[Happening], groups: list[list[Happening]]) -> bool:
    if not _same_type(new, group) or group[0].modality != new.modality:
        return False
    if (
        new.modality in {"demanded", "possible"}
        and group[0].attribution.label != new.attribution.label
        and not _names(new)
    ):
        return False
    if not all(_dates_agree(new.period, other.period) for other in group):
        return False
    counts = {h.affected.count.value for h in (*group, new) if h.affected.count}
    if len(counts) > 1:
        return False
    names, known = _names(new), _names_of(group)
    if names and known:
        dated = new.period is not None and any(h.period is not None for h in group)
        together = names == known or dated or bool(counts) or new.trigger.shape == "noun"
        return bool(names & known) and together and not _begun_anew(new, group, groups)
    near = abs(group[-1].sentence - new.sentence) <= _FAR
    if new.affected.count and any(h.affected.count for h in group):
        return near and (_alike(new, group) or new.affected.count.value >= _TELLING)
    return near and new.affected.general and _alike(new, group) and all(h.affected.general for h in group)


def _same_type(new: Happening, group: list[Happening]) -> bool:
    types = {h.type for h in group}
    if new.type in types:
        return True
    if new.type in _PENAL and types <= _PENAL:
        return True
    jailed = new.type == "detention" and new.trigger.token.lemma_ in {"imprison", "jail", "incarcerate"}
    if jailed and "sentence" in types:
        return True
    here = [h for h in group if h.sentence == new.sentence]
    return any({h.type, new.type} in _SAME for h in here)


def _alike(new: Happening, group: list[Happening]) -> bool:
    """Whether two unnamed groups may be the same people: no words against words, or a word in common."""
    mine, theirs = _words(new), {word for h in group for word in _words(h)}
    return not mine or not theirs or bool(mine & theirs)


def _words(happening: Happening) -> set[str]:
    affected = happening.affected
    of = affected.count.of if affected.count and affected.count.of else ""
    return {word.lower() for phrase in (*affected.groups, of) for word in phrase.split() if len(word) > 3}


def _names(happening: Happening) -> set[str]:
    return {person.full_name for person in happening.affected.people}


def _names_of(group: Sequence[Happening]) -> set[str]:
    return {name for happening in group for name in _names(happening)}


def _begun_anew(new: Happening, group: list[Happening], groups: list[list[Happening]]) -> bool:
    """Arrest, release, arrest: the second arrest is another one, unless both are told with the same date."""
    if new.trigger.shape == "noun" or (new.period is not None and any(h.period == new.period for h in group)):
        return False
    undoing = _UNDOES.get(new.type, set())
    between = (group[-1].trigger.start, new.trigger.start)
    return any(
        between[0] < h.trigger.start < between[1]
        and h.type in undoing
        and h.modality == "asserted"
        and _names(h) & _names(new)
        for other in groups
        if other is not group
        for h in other
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
            period=next((h.period for h in tellings if h.period), None),
            place=_first_words(text, [h.place for h in full]),
            agent=_first_words(text, [h.agent for h in full]),
            offences=_unique(text, [words for h in tellings for words in h.offences]),
            sentence=_first_words(text, [h.prison_term for h in tellings]),
            conditions=_unique(text, [words for h in tellings for words in h.conditions]),
        ),
        sentence=main.sentence,
        trigger=(main.trigger.start, main.trigger.end),
        evidence=tuple(dict.fromkeys(_evidence(h, parsed) for h in tellings if h is main or _adds(h))),
        confidence=_confidence(main),
        modality=main.modality,
        attribution=main.attribution,
    )


def _is_caption(happening: Happening, parsed: ParsedText) -> bool:
    return any(
        part.kind == "caption" and part.start <= happening.trigger.start < part.end for part in parsed.report.parts
    )


def _type_of(tellings: Sequence[Happening]) -> str:  # type: ignore[misc]
    types = [h.type for h in tellings]
    return next((kind for kind in ("sentence", "conviction", "rearrest", "arrest") if kind in types), types[0])


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
    counted = any(h.affected.count for h in tellings)
    named = [
        group for h in tellings for group in h.affected.groups if not (counted and h.affected.general and h.reference)
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
