"""The acts that a report tells, each with its sentence, whom it befell and whose doing it is said to be."""

from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass, field
from functools import cached_property

from spacy.tokens import Span, Token

from habeas.reading.events.affected import Affected, find_affected
from habeas.reading.events.referents import Story
from habeas.reading.events.triggers import Trigger
from habeas.reading.parsing.parsed import ParsedText, PersonMention
from habeas.reading.summary.acts import Act, find_acts
from habeas.reading.summary.wording import count_kinds

_OF_ITS_SUBJECT = {
    "die", "died", "dies", "dying", "perished", "succumbed", "disappeared", "vanished", "disappears", "lost her life",
    "lost his life", "lost their lives", "died in custody", "died in prison", "went missing", "gone missing",
    "fled the country",
}  # fmt: skip


VIOLATIONS = {
    "killing", "death", "kidnapping", "enforced_disappearance", "torture", "arbitrary_detention", "assault", "threat",
    "sexual_violence",
}  # fmt: skip
"""The acts done to a person's body, life or liberty."""


@dataclass(frozen=True)
class ToldAct:
    """An act in the sentence of that index; `doers` are the words for who did it, lower case."""

    act: Act
    sentence: int
    affected: Affected = field(default_factory=Affected)
    doers: tuple[str, ...] = ()


@dataclass(frozen=True)
class ToldText:
    """A parsed report and the acts told in it."""

    parsed: ParsedText

    @cached_property
    def acts(self) -> tuple[ToldAct, ...]:
        """The acts in order, pronouns resolved to who was named before."""
        story = Story(self.parsed)
        return tuple(self._told(act, story) for act in find_acts(self.parsed.report.text))

    @cached_property
    def sentence_starts(self) -> tuple[int, ...]:
        """Where each sentence begins in the text."""
        return tuple(sentence.start_char for sentence in self.parsed.sentences)

    def sentence_at(self, place: int) -> int:
        """The index of the sentence that holds text[place]."""
        return max(0, bisect_right(self.sentence_starts, place) - 1)

    def token_at(self, place: int) -> Token | None:
        """The token that covers text[place]."""
        at = bisect_right(self._token_starts, place) - 1
        return self.parsed.doc[at] if at >= 0 else None

    def people_beside(self, act: ToldAct) -> tuple[PersonMention, ...]:
        """The people named in the act's sentence."""
        sentence = self.parsed.sentences[act.sentence]
        return self.parsed.people_in(sentence.start_char, sentence.end_char)

    @cached_property
    def roles_in_all(self) -> Counter[str]:
        """How often each kind of role is told of in the whole report."""
        return count_kinds(self.parsed.report.text, "summary/roles")

    @cached_property
    def most_mentions(self) -> int:
        """How often the person is named who is named most."""
        return max(Counter(person.full_name for person in self.parsed.people).values(), default=0)

    @cached_property
    def _token_starts(self) -> tuple[int, ...]:
        return tuple(token.idx for token in self.parsed.doc)

    def _told(self, act: Act, story: Story) -> ToldAct:
        index, token = self.sentence_at(act.start), self.token_at(act.start)
        if token is None or not token.dep_:
            return ToldAct(act, index)
        affected = story.resolve(find_affected(as_trigger(act, token, self.parsed.report.text), self.parsed))
        story.remember(affected)
        return ToldAct(act, index, affected, _doers(token))


def as_trigger(act: Act, token: Token, text: str) -> Trigger:
    """The act as the events' finders know it."""
    subject = text[act.start : act.end].lower() in _OF_ITS_SUBJECT
    shape = "noun" if token.pos_ in {"NOUN", "PROPN"} else "verb"
    return Trigger(token, "detention", shape, {"people": "subject"} if subject else {})  # type: ignore[arg-type]


def _doers(token: Token) -> tuple[str, ...]:
    """The subject of an active verb, "by …" after a passive one or a noun, each with its modifiers."""
    passive = any(child.dep_ in {"auxpass", "nsubjpass"} for child in token.children) or token.dep_ == "acl"
    heads = [
        below
        for child in token.children
        if child.dep_ == "agent" or (child.lower_ == "by" and child.dep_ == "prep")
        for below in child.children
        if below.dep_ == "pobj"
    ]
    if not passive:
        heads += [child for child in token.children if child.dep_ == "nsubj"]
        if token.dep_ == "conj" and token.head.pos_ == "VERB" and not heads:
            heads += [child for child in token.head.children if child.dep_ == "nsubj"]
    return tuple(words_of(head) for head in heads)


def words_of(head: Token) -> str:
    """The noun with its modifiers before it, lower case."""
    span: Span = head.doc[head.left_edge.i : head.i + 1]
    return span.text.lower()
