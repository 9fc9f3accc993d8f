"""Conditions that are over, told as such: `The court lifted his travel ban`, `is no longer required to report`."""

import re
from collections.abc import Iterator
from functools import cache

from spacy.tokens import Span, Token

from habeas.reading.case.bearers import find_bearers
from habeas.reading.case.conditions import Words
from habeas.reading.draft import Draft
from habeas.reading.events.affected import affected_by
from habeas.reading.events.told_story import Bound, ToldStory
from habeas.reading.speech.speakers import attribute_span
from habeas.terms.claims import EventBody
from habeas.terms.vocabulary import load_vocabulary

_NOT_DONE = re.compile(
    r"\b(?:if|whether|could|would|should|might|may|will|urg\w+|call(?:s|ed|ing)? (?:for|on)|demand\w*|not|never|"
    r"unless)\b",
    re.IGNORECASE,
)
_NEAR = 40


@cache
def _leads() -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(lead, re.IGNORECASE) for lead in load_vocabulary("conditions")["lifted_leads"])


def find_conditions_lifted(story: ToldStory) -> list[Draft]:
    """One denied draft for each condition that somebody named was freed of."""
    parsed = story.parsed
    found: list[Draft] = []
    for index, sentence in enumerate(parsed.sentences):
        for place, words in _places(parsed.report.text, sentence):
            bound = _whom(story, sentence, place)
            if bound.people or bound.count:
                found.append(_draft(story, index, (place, words), bound))
    return found


def _places(text: str, sentence: Span) -> Iterator[tuple[Words, Words]]:
    """The condition, and the words that tell that it is over."""
    for lead in _leads():
        for match in lead.finditer(text, sentence.start_char, sentence.end_char):
            if not _NOT_DONE.search(text, max(sentence.start_char, match.start() - _NEAR), match.start()):
                yield match.span("item"), match.span()


def _whom(story: ToldStory, sentence: Span, place: Words) -> Bound:
    """`her travel ban`, `the travel ban on X`, `X is no longer required to report`."""
    words = sentence.doc.char_span(*place, alignment_mode="expand")
    inside = [token for token in words or () if token.dep_ == "poss"]
    heads = [*inside, *_behind(words), *find_bearers(sentence, place)]
    candidates = (affected_by([head, *head.conjuncts], story.parsed) for head in heads)
    return next((bound for who in candidates for bound in [story.find_bound(who, sentence)] if bound), Bound())


def _behind(words: Span | None) -> Iterator[Token]:
    """`the travel ban on X`, `the passport of X`, `removed from X's ankle`."""
    for token in words.doc[words.end : min(words.sent.end, words.end + 10)] if words is not None else ():
        if token.dep_ == "pobj" and token.head.lower_ in {"on", "against", "of", "from"}:
            yield from (child for child in token.children if child.dep_ == "poss")
            yield token


def _draft(story: ToldStory, index: int, told: tuple[Words, Words], bound: Bound) -> Draft:
    place, words = told
    parsed, sentence = story.parsed, story.parsed.sentences[index]
    body = EventBody(
        type="conditions",
        people=bound.people,
        groups=bound.groups,
        count=bound.count,
        conditions=(parsed.report.text[slice(*place)],),
    )
    inside = [start for start, _ in bound.spans if sentence.start_char <= start < words[0]]
    evidence = ((min([*inside, words[0]]), words[1]),)
    said = attribute_span(parsed, *place)
    return Draft(body, index, place, evidence, "denied", attribution=said, rule="event.conditions")
