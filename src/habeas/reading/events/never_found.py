"""Taken and not found: `agents arrested X; his whereabouts remain unknown` is one disappearance."""

from collections.abc import Sequence

from habeas.reading.events.happening import Happening

_TAKEN = {"arrest", "detention", "disappearance"}
_LOST = {"whereabouts", "whereabout", "location", "fate", "news", "word", "information", "contact", "trace", "sign"}


def is_never_found(new: Happening, group: Sequence[Happening]) -> bool:
    """Whether the happening tells of those taken before that nobody knows where they are."""
    if new.type != "disappearance" or not all(h.type in _TAKEN for h in group):
        return False
    before = all(h.trigger.start < new.trigger.start for h in group)
    return before and any(h.type != "disappearance" for h in group) and _is_of_the_lost(new)


def is_heard_of_between(new: Happening, group: Sequence[Happening], groups: Sequence[Sequence[Happening]]) -> bool:
    """`She was arrested, and charged on Monday. Nobody knows where she is held.`: she was found, and then lost."""
    last = max(h.trigger.start for h in group)
    return any(
        last < h.trigger.start < new.trigger.start and h.modality == "asserted" and h.names & new.names
        for other in groups
        if other is not group
        for h in other
    )


def _is_of_the_lost(happening: Happening) -> bool:
    rule, noun = happening.trigger.rule, happening.trigger.noun
    unheard = bool(rule.get("negated") or rule.get("where") or rule.get("lost"))
    return unheard or (noun is not None and noun.lemma_.lower() in _LOST)
