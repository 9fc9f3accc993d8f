"""One event a happening: what a report tells twice is one group of happenings, and one claim."""

from collections.abc import Sequence

from habeas.reading.happening import Happening
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
    if _are_all_named(whole) and not (_is_dated(group) and _is_dated(whole)):
        return False
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
        dated = new.period is not None and _is_dated(group)
        open_number = bool(counts) and not _are_all_named([new]) and not _are_all_named(group)
        together = names == known or dated or open_number or new.trigger.shape == "noun"
        return bool(names & known) and together and not _begun_anew(new, group, groups)
    near = abs(group[-1].sentence - new.sentence) <= _FAR
    if new.affected.count and any(h.affected.count for h in group):
        return near and (_alike(new, group) or new.affected.count.value >= _TELLING)
    return near and new.affected.general and _alike(new, group) and all(h.affected.general for h in group)


def _is_dated(group: Sequence[Happening]) -> bool:
    return any(happening.period is not None for happening in group)


def _are_all_named(group: Sequence[Happening]) -> bool:
    """`the two men`, both known by name: what befell one of them alone is another event."""
    return any(h.affected.count is not None and len(_names(h)) == h.affected.count.value for h in group)


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
