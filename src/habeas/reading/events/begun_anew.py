"""Whether a second telling is of a second happening: arrest, release, arrest. News tells the last of them first."""

from collections.abc import Sequence

from habeas.reading.events.happening import Happening
from habeas.reading.parsing.parsed import text_of

_UNDOES = {
    "arrest": {"release", "acquittal", "charges_dropped"},
    "detention": {"release", "acquittal"},
    "release": {"arrest", "rearrest", "detention"},
    "rearrest": {"release"},
}
_LEAD = 4
"""The sentences at the top of a report: what they tell, the body tells again."""
_NEXT = 2
_WHEN = {"after", "since", "when", "once", "before"}


def is_begun_anew(new: Happening, group: list[Happening], groups: list[list[Happening]]) -> bool:
    """Whether something told in between undid the first: the second arrest is another one, unless of the same date."""
    if new.trigger.shape == "noun" or (new.period is not None and any(h.period == new.period for h in group)):
        return False
    if is_summed_up(new) or _is_taken_as_known(new):
        return False
    undoing = _UNDOES.get(new.type, set())
    between = (group[-1].trigger.start, new.trigger.start)
    return any(
        between[0] < h.trigger.start < between[1]
        and h.type in undoing
        and not _is_background(h, group, new)
        and h.modality == "asserted"
        and h.names & new.names
        for other in groups
        if other is not group
        for h in other
    )


def is_summed_up(happening: Happening) -> bool:
    """`In all he spent 26 months in prison`: no custody beside the one that the report tells."""
    return happening.trigger.token.lemma_ == "spend" and bool(happening.trigger.rule.get("spent"))


def _is_taken_as_known(new: Happening) -> bool:
    """`After X was released, he …`: such a clause points at what was told."""
    verb = new.trigger.token
    return verb.dep_ == "advcl" and new.period is None and any(child.lower_ in _WHEN for child in verb.children)


def _is_background(undoing: Happening, group: Sequence[Happening], new: Happening) -> bool:
    """`X gets bail … X, who was arrested in May, was granted bail on Friday`: the arrest came before both tellings."""
    if _was_before(undoing, group) and _looks_back(new):
        return True
    if not _stands_in_the_lead(group, new) or _is_later(new, undoing):
        return False
    return undoing.trigger.token.dep_ in {"acl", "relcl"} or new.sentence - undoing.sentence > _NEXT


def _stands_in_the_lead(group: Sequence[Happening], new: Happening) -> bool:
    text = text_of(new.trigger.token.doc)
    return group[0].sentence < _LEAD and "\n" in text[group[0].trigger.end : new.trigger.start]


def _is_later(new: Happening, undoing: Happening) -> bool:
    """Taken again on a day after the release; a release is always later than the arrest before it."""
    if new.type == "release" or new.period is None or undoing.period is None or undoing.period.earliest is None:
        return False
    return new.period.earliest is not None and new.period.earliest >= undoing.period.earliest


def _looks_back(happening: Happening) -> bool:
    """`he had been released`: told of a time before that of the story."""
    return any(child.dep_ == "aux" and child.lower_ == "had" for child in happening.trigger.token.children)


def _was_before(undoing: Happening, group: Sequence[Happening]) -> bool:
    """`released in 2018 … was arrested in 2017`: told later, but it undid nothing."""
    ends = undoing.period.latest if undoing.period is not None else None
    begins = [h.period.earliest for h in group if h.period is not None and h.period.earliest is not None]
    return ends is not None and bool(begins) and ends < min(begins)
