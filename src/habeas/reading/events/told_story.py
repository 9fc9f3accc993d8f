"""The story as told up to a sentence: who was freed or tried just before, and whom "they" are in the next one."""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import islice

from spacy.tokens import Span

from habeas.reading.draft import Draft
from habeas.reading.events.affected import Affected
from habeas.reading.events.happening import Happening
from habeas.reading.events.referents import Story
from habeas.reading.parsing.parsed import ParsedText
from habeas.terms.claims import Count, EventBody, NamedPerson

_ENDS_IN_CONDITIONS = {"release", "house_arrest", "appeal", "sentence", "conviction", "conditions", "pardon"}
_NEAR = 6
_RECENT = 20
"""How many tellings back a pronoun can point."""
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
        return any(sentence in self._freed_in for sentence in range(index - _NEAR, index + 1))

    @cached_property
    def _freed_in(self) -> frozenset[int]:
        """The sentences that tell of somebody released, tried or sentenced."""
        return frozenset(
            happening.sentence
            for _, happening, _ in self._in_order
            if happening.type in _ENDS_IN_CONDITIONS and happening.modality == "asserted"
        )

    @cached_property
    def _in_order(self) -> tuple[tuple[int, Happening, Draft], ...]:
        """Where each happening is told, the happening, and the event drafted of it."""
        told = [
            (happening.trigger.start, happening, event)
            for group, event in zip(self.groups, self.events, strict=True)
            for happening in group
        ]
        return tuple(sorted(told, key=lambda one: one[0]))

    def _before(self, end: int) -> Iterator[tuple[int, Happening, Draft]]:
        """What is told before that place of the text, the latest first."""
        last = bisect_left(self._in_order, end, key=lambda one: one[0])
        return reversed(self._in_order[:last])

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
        story = Story(self.parsed)
        for _, happening, _ in reversed(list(islice(self._before(sentence.end_char), _RECENT))):
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
        before = self._before(sentence.start_char)
        body = next((event.body for _, happening, event in before if fits(happening)), None)
        return body if isinstance(body, EventBody) else None
