"""A report's text after the parse: the spaCy Doc over exactly report.text, and the mentions found in it."""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from functools import cached_property

from spacy.tokens import Doc, Span, Token

from habeas.terms.report import Report

_TEXT = "habeas.text"
SHOWN_AS_NAMES = "habeas.shown_as_names"
"""In doc.user_data: which words, written without a capital, were shown to the model as names."""


@dataclass(frozen=True)
class PersonMention:
    """A person at text[start:end]; `full_name` is the fullest form in the report, `role` the words beside it."""

    start: int
    end: int
    text: str
    full_name: str
    role: str | None = None


@dataclass(frozen=True)
class OrganisationMention:
    """An organisation at text[start:end]. `full_name` spells an abbreviation out where the report does."""

    start: int
    end: int
    text: str
    full_name: str


@dataclass(frozen=True, eq=False)
class ParsedText:
    """What every later stage reads. Offsets are characters of report.text.

    One is equal to itself alone: what is remembered of it must not hash all of its people at every look.
    """

    report: Report
    doc: Doc
    people: tuple[PersonMention, ...] = ()
    organisations: tuple[OrganisationMention, ...] = ()
    kept: dict[str, object] = field(default_factory=dict, compare=False, repr=False)
    """What a stage found once and is asked for again."""

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        """The sentences in order; a draft's `sentence` is an index into this."""
        return tuple(self.doc.sents)

    def sentence_at(self, at: int) -> Span:
        """The sentence in which the place of the text stands."""
        return self.sentences[max(0, bisect_right(self._sentence_starts, at) - 1)]

    def people_in(self, start: int, end: int) -> tuple[PersonMention, ...]:
        """The people mentioned inside text[start:end]."""
        first, last = bisect_left(self._starts, start), bisect_left(self._starts, end)
        return tuple(person for person in self.people[first:last] if person.end <= end)

    def organisations_in(self, start: int, end: int) -> tuple[OrganisationMention, ...]:
        """The organisations mentioned inside text[start:end]."""
        first, last = bisect_left(self._body_starts, start), bisect_left(self._body_starts, end)
        return tuple(body for body in self.organisations[first:last] if body.end <= end)

    def organisation_at(self, token: Token) -> OrganisationMention | None:
        """The organisation whose mention covers the token, None when there is none."""
        at = bisect_right(self._body_starts, token.idx) - 1
        return self.organisations[at] if at >= 0 and token.idx < self.organisations[at].end else None

    def person_at(self, token: Token) -> PersonMention | None:
        """The person whose mention covers the token, None when there is none."""
        at = bisect_right(self._starts, token.idx) - 1
        return self.people[at] if at >= 0 and token.idx < self.people[at].end else None

    @cached_property
    def _sentence_starts(self) -> tuple[int, ...]:
        return tuple(sentence.start_char for sentence in self.sentences)

    @cached_property
    def _body_starts(self) -> tuple[int, ...]:
        return tuple(body.start for body in self.organisations)

    @cached_property
    def _starts(self) -> tuple[int, ...]:
        return tuple(person.start for person in self.people)


def text_of(doc: Doc) -> str:
    """The text of the doc, put together once: spaCy joins all tokens at every call of doc.text."""
    if _TEXT not in doc.user_data:
        doc.user_data[_TEXT] = doc.text
    text: str = doc.user_data[_TEXT]
    return text


def is_name_in_small(token: Token) -> bool:
    """A word of a text without capitals that is a person's name by the model's word."""
    return token.ent_type_ == "PERSON" and token.i in token.doc.user_data.get(SHOWN_AS_NAMES, ())
