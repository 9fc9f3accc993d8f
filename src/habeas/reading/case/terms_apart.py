"""Several people sentenced in one sentence to a term each: "to three years and four years", "to 16 and 23 years"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from habeas.reading.case.prison_terms import find_single_terms, find_terms_in_a_row
from habeas.reading.draft import Draft, Words
from habeas.reading.parsing.parsed import ParsedText
from habeas.terms.claims import EventBody, NamedPerson

_WITH_TERMS = {"sentence", "appeal", "conviction"}
_RESPECTIVELY = re.compile(r"\brespectively\b", re.IGNORECASE)


def part_by_term(parsed: ParsedText, events: Sequence[Draft]) -> list[Draft]:
    """The events, a sentence of several people one event for each where each has a term of their own."""
    parted = [(event, list(_parted(parsed, event))) for event in events]
    whole = [parts[0] for _, parts in parted if len(parts) == 1]
    return [
        one
        for _, parts in parted
        for one in parts
        if len(parts) == 1 or not any(_is_told_by(one, other) for other in whole)
    ]


def _is_told_by(one: Draft, other: Draft) -> bool:
    """Whether an event of the same sentence already tells that person's term."""
    a, b = one.body, other.body
    if not isinstance(a, EventBody) or not isinstance(b, EventBody) or one.sentence != other.sentence:
        return False
    return (a.type, a.people, a.sentence) == (b.type, b.people, b.sentence)


def _parted(parsed: ParsedText, event: Draft) -> Iterator[Draft]:
    body = event.body
    if not isinstance(body, EventBody) or body.type not in _WITH_TERMS or len(body.people) < 2:
        yield event
        return
    own = _own_terms(parsed, event, body)
    if own is None:
        yield event
        return
    for person, term in own:
        update = {"people": (person,), "count": None, "sentence": parsed.report.text[slice(*term)]}
        yield replace(event, body=body.model_copy(update=update))


def _own_terms(parsed: ParsedText, event: Draft, body: EventBody) -> list[tuple[NamedPerson, Words]] | None:
    sentence, text = parsed.sentences[event.sentence], parsed.report.text
    row = find_terms_in_a_row(text, event.trigger[0], sentence.end_char)
    terms = row or find_single_terms(text, event.trigger[0], sentence.end_char)
    if len(terms) != len(body.people):
        return None
    by_name = {person.name: person for person in body.people}
    named = [(one.start, by_name[one.full_name]) for one in parsed.people_in(sentence.start_char, sentence.end_char)
             if one.full_name in by_name]  # fmt: skip
    people = list(dict.fromkeys(person for _, person in named))
    if len(people) != len(terms):
        return None
    if row or _RESPECTIVELY.search(text, terms[-1][1], sentence.end_char):
        return list(zip(people, terms, strict=True))
    before = [[person for start, person in named if start < term[0]][-1:] for term in terms]
    apart = [one[0] for one in before if one]
    return list(zip(apart, terms, strict=True)) if apart == people else None
