"""Descriptions: what the report says that a person is: role, affiliation, age, nationality, other name."""

import re
from collections.abc import Iterator

from habeas.reading.descriptions_words import age_of, nationality_of, other_names_of, split_role
from habeas.reading.draft import Draft, Words
from habeas.reading.parsed import ParsedText, PersonMention
from habeas.reading.speakers import attribute_span
from habeas.terms.claims import DescriptionBody

_BESIDE, _OTHER = 0.85, 0.75


def find_descriptions(parsed: ParsedText) -> list[Draft]:
    """One draft a person, property and value; what is told twice is one with two pieces of evidence."""
    found: dict[tuple[str, str, str], Draft] = {}
    starts = [sentence.start_char for sentence in parsed.sentences]
    for person in parsed.people:
        for name, value, words in _of_mention(parsed, person):
            key = (person.full_name, name, value.casefold())
            evidence = (min(person.start, words[0]), max(person.end, words[1]))
            if key in found:
                _extend(found, key, evidence)
                continue
            found[key] = Draft(
                DescriptionBody(person=person.full_name, property=name, value=value),
                sentence=max(number for number, start in enumerate(starts) if start <= person.start),
                trigger=words,
                evidence=(evidence,),
                confidence=_BESIDE if name == "role" else _OTHER,
                attribution=attribute_span(parsed, *evidence),
            )
    return list(found.values())
