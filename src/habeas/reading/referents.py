"""Who "he", "they" or "the two" are: the people that the story named last."""

from dataclasses import dataclass, field, replace

from spacy.tokens import Span, Token

from habeas.reading.affected import Affected
from habeas.reading.parsed import ParsedText, PersonMention
from habeas.reading.triggers import Trigger

_FAR = 600
_ONE = {"he", "she", "him", "her", "his", "hers"}


@dataclass
class Story:
    """What was told so far: the people that events befell, the latest last."""

    parsed: ParsedText
    told: list[Affected] = field(default_factory=list)
    last_offences: tuple[tuple[int, int], ...] = ()

    def remember(self, affected: Affected) -> None:
        """Keep whom the latest event befell."""
        if affected.people or affected.groups or affected.count:
            self.told.append(affected)

    def resolve(self, affected: Affected) -> Affected:
        """The same with its pronoun replaced by who it stands for; without people where that is not known."""
        if affected.pronoun is None:
            return self._the_same_number(affected)
        if affected.pronoun.lower_ in _ONE:
            person = self._one(affected.pronoun)
            found = (person,) if person else ()
            spans = ((person.start, person.end),) if person else ()
            return replace(affected, people=(*found, *affected.people), spans=(*affected.spans, *spans))
        several = self._several(affected.pronoun)
        if several is None:
            return affected
        return replace(
            affected,
            people=tuple(dict.fromkeys((*several.people, *affected.people))),
            groups=several.groups or _counted_beside(several),
            spans=(*affected.spans, *several.spans),
        )

    def of_the_case(self, trigger: Trigger) -> Affected:
        """`The charge has not been dropped`, of nobody named: those whom the event told last befell."""
        noun = trigger.noun
        if trigger.type != "charges_dropped" or noun is None or not self.told:
            return Affected()
        last = self.told[-1]
        definite = any(child.lower_ in {"the", "these", "those", "no"} for child in noun.children)
        near = bool(last.spans) and noun.idx - max(end for _, end in last.spans) <= _FAR
        return replace(last, pronoun=noun) if definite and near and not last.general else Affected()

    def _the_same_number(self, affected: Affected) -> Affected:
        """`the two men`: the two people that the event told last befell."""
        if affected.count is None or affected.people or not affected.spans:
            return affected
        start, end = affected.spans[0]
        last = next((told for told in reversed(self.told[-4:]) if told.people), None)
        definite = self.parsed.report.text[start:end].lower().startswith("the ")
        if not definite or last is None or len(last.people) != affected.count.value or start - last.spans[-1][1] > _FAR:
            return affected
        return replace(affected, people=last.people, spans=(*affected.spans, *last.spans))

    def _one(self, pronoun: Token) -> PersonMention | None:
        sentence = pronoun.sent
        same = [person for person in self.parsed.people if sentence.start_char <= person.start < pronoun.idx]
        if same:
            return same[-1]
        before = self._sentence_before(sentence)
        for _ in range(3):
            if before is None:
                return None
            named = self.parsed.people_in(before.start_char, before.end_char)
            subject = [person for person in named if self._is_subject(person)]
            if named:
                return (subject or list(named))[0]
            before = self._sentence_before(before)
        return None

    def _several(self, pronoun: Token) -> Affected | None:
        named_before = self._listed_before(pronoun)
        number = {"two": 2, "both": 2, "three": 3, "four": 4, "five": 5, "six": 6}.get(pronoun.lower_)
        if named_before is not None and number in (None, len(named_before.people)):
            return named_before
        for affected in reversed(self.told[-6:]):
            if not any(pronoun.sent.start_char - _FAR < start <= pronoun.idx for start, _ in affected.spans):
                continue
            size = len(affected.people)
            if number is not None and size == number:
                return affected
            if number is None and (size > 1 or affected.groups or affected.count):
                return affected
        sentence = self._sentence_before(pronoun.sent)
        named = self.parsed.people_in(sentence.start_char, sentence.end_char) if sentence is not None else ()
        here = [p for p in self.parsed.people if pronoun.sent.start_char <= p.start < pronoun.idx]
        for people in (here, list(named)):
            if len(people) > 1 and number in (None, len(people)):
                return Affected(people=tuple(people), spans=tuple((p.start, p.end) for p in people))
        return None

    def _listed_before(self, pronoun: Token) -> Affected | None:
        """Several people named in the sentence before, when no event was told in it."""
        before = self._sentence_before(pronoun.sent)
        if before is None or any(
            start >= before.start_char for affected in self.told[-3:] for start, _ in affected.spans
        ):
            return None
        people = self.parsed.people_in(before.start_char, before.end_char)
        if len({person.full_name for person in people}) < 2:
            return None
        return Affected(people=people, spans=tuple((person.start, person.end) for person in people))

    def _sentence_before(self, sentence: Span) -> Span | None:
        before = sentence.doc[sentence.start - 1].sent if sentence.start else None
        while before is not None and before.start and not before.text.strip():
            before = before.doc[before.start - 1].sent
        return before

    def _is_subject(self, person: PersonMention) -> bool:
        span = self.parsed.doc.char_span(person.start, person.end, alignment_mode="expand")
        return span is not None and span.root.dep_ in {"nsubj", "nsubjpass"}


def _counted_beside(several: Affected) -> tuple[str, ...]:
    """Of whom a number is told; nothing where the number is that of the people named."""
    count = several.count
    if count is None or not count.of or len(several.people) == count.value:
        return ()
    return (count.of,)
