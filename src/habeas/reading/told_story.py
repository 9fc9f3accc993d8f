"""The story as told up to a sentence: who was freed or tried just before, and whom "they" are in the next one."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from spacy.tokens import Span

from habeas.reading.affected import Affected
from habeas.reading.draft import Draft
from habeas.reading.happening import Happening
from habeas.reading.parsed import ParsedText
from habeas.reading.referents import Story
from habeas.terms.claims import Count, EventBody, NamedPerson

_ENDS_IN_CONDITIONS = {"release", "house_arrest", "appeal", "sentence", "conviction", "conditions", "pardon"}
_NEAR = 6
_ONE = {"he", "she", "him", "her", "his", "hers"}
_THOSE_FREED = re.compile(
    r"(?:(?:the|these|those|all) (?:of the )?(?:released|freed)\b|(?:the|all) \d+\b)", re.IGNORECASE
)


@dataclass(frozen=True)
class Bound:
    """Those whom conditions bind; `spans` are the words that name them."""

    people: tuple[NamedPerson, ...] = ()
    groups: tuple[str, ...] = ()
    count: Count | None = None
    spans: tuple[tuple[int, int], ...] = ()

    def __bool__(self) -> bool:
        return bool(self.people or self.groups or self.count)


@dataclass(frozen=True)
class ToldStory:
    """The groups of happenings and, beside each, the event drafted of it."""

    parsed: ParsedText
    groups: Sequence[Sequence[Happening]]
    events: Sequence[Draft]

    def was_freed_before(self, index: int) -> bool:
        """Whether somebody was released, tried or sentenced in the sentence or the few before it."""
        return any(
            happening.type in _ENDS_IN_CONDITIONS
            and happening.modality == "asserted"
            and index - _NEAR <= happening.sentence <= index
            for group in self.groups
            for happening in group
        )

    def find_bound(self, affected: Affected, sentence: Span) -> Bound:
        """Whom the words mean: "they", "he" and "the 26" are those whom the latest event befell."""
        meant = self._told_before(sentence).resolve(affected)
        people = tuple(NamedPerson(name=person.full_name, role=person.role) for person in meant.people)
        own = Bound(tuple(dict.fromkeys(people)), meant.groups, meant.count, meant.spans)
        alone = meant.pronoun is None or meant.pronoun.lower_ in _ONE
        event = None if people and alone else self._meant_event(meant, sentence)
        if event is None:
            return own
        return Bound(
            event.people, event.groups or (() if event.count else own.groups), event.count or own.count, own.spans
        )

    def _told_before(self, sentence: Span) -> Story:
        told = [h for group in self.groups for h in group if h.trigger.start < sentence.end_char]
        story = Story(self.parsed)
        for happening in sorted(told, key=lambda h: h.trigger.start):
            story.remember(happening.affected)
        return story

    def _meant_event(self, meant: Affected, sentence: Span) -> EventBody | None:
        """The event that a pronoun's people were told of, or the release that "the 26", "those released" point at."""
        text = self.parsed.report.text
        if meant.pronoun is not None:
            return self._latest(sentence, lambda h: bool(set(h.affected.spans) & set(meant.spans)))
        if any(_THOSE_FREED.match(text, start) for start, _ in meant.spans):
            return self._latest(sentence, lambda h: h.type == "release" and h.modality == "asserted")
        return None

    def _latest(self, sentence: Span, fits: Callable[[Happening], bool]) -> EventBody | None:
        told = [
            (happening.trigger.start, event.body)
            for group, event in zip(self.groups, self.events, strict=True)
            for happening in group
            if happening.trigger.start < sentence.start_char and fits(happening)
        ]
        body = max(told, key=lambda pair: pair[0])[1] if told else None
        return body if isinstance(body, EventBody) else None
