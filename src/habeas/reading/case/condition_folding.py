"""Conditions folded into the event they belong to: solitary confinement into the arrest, a ban into the sentence."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from habeas.reading.draft import Draft
from habeas.reading.events.told_story import ToldStory
from habeas.terms.claims import EventBody

OF_CUSTODY = frozenset({"arrest", "rearrest", "detention", "transfer", "house_arrest", "disappearance"})
OF_COURT = frozenset({"trial", "conviction", "sentence", "appeal"})
OF_PUNISHMENT = frozenset({"trial", "conviction", "sentence"})
_PENALTY = re.compile(
    r"\b(?:holding|leading|running|practi[cs]ing|teaching|public office|profession|journalism|positions?|posts?)\b"
)
Home = tuple[int, int, int]
"""Which of the events, the sentence that tells it, and where its trigger stands."""


def fold_conditions(
    story: ToldStory, events: Sequence[Draft], drafts: Sequence[Draft], homes: frozenset[str]
) -> tuple[list[Draft], list[Draft]]:
    """The events, those of the types `homes` with the conditions that belong to them, and the drafts left over.

    `events` begins with the story's own, in their order.
    """
    together, left = list(events), []
    for draft in drafts:
        near = [home for home in _homes(story, together, homes) if _takes_in(together[home[0]], home, draft)]
        if near:
            number = min(near, key=lambda home: (draft.sentence - home[1], abs(home[2] - draft.trigger[0])))[0]
            together[number] = _with(together[number], draft)
        else:
            left.append(draft)
    return together, left


def _homes(story: ToldStory, events: Sequence[Draft], homes: frozenset[str]) -> Iterator[Home]:
    for number, group in enumerate(story.groups):
        for happening in group:
            if happening.type in homes and happening.modality == "asserted":
                yield number, happening.sentence, happening.trigger.start
    for number in range(len(story.groups), len(events)):
        body = events[number].body
        if isinstance(body, EventBody) and body.type in homes:
            yield number, events[number].sentence, events[number].trigger[0]


def _takes_in(event: Draft, home: Home, draft: Draft) -> bool:
    """Told in one sentence of the same people; what a court forbids for years also in the one after."""
    if not isinstance(draft.body, EventBody) or not isinstance(event.body, EventBody):
        return False
    penalty = event.body.type in {"sentence", "conviction"} and any(map(_PENALTY.search, draft.body.conditions))
    return 0 <= draft.sentence - home[1] <= int(penalty) and _of_the_same(event.body, draft.body)


def _of_the_same(event: EventBody, conditions: EventBody) -> bool:
    """Whether it befell those who bear the conditions; conditions of nobody named are those of the sentence's event."""
    names = {person.name for person in conditions.people}
    if names:
        return bool(names & {person.name for person in event.people})
    if conditions.count or conditions.groups:
        return (conditions.count, conditions.groups) == (event.count, event.groups)
    return True


def _with(event: Draft, draft: Draft) -> Draft:
    body, added = event.body, draft.body
    if not isinstance(body, EventBody) or not isinstance(added, EventBody):
        return event
    conditions = tuple(dict.fromkeys((*body.conditions, *added.conditions)))
    evidence = tuple(dict.fromkeys((*event.evidence, *draft.evidence)))
    return replace(event, body=body.model_copy(update={"conditions": conditions}), evidence=evidence)
