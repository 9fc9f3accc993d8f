"""Descriptions: what the report says that a person is: role, affiliation, age, nationality, other name.

Only of people to whom something happened, who speak, or who are named where it is told: the judge, the lawyer, the
witness. Whoever is merely mentioned elsewhere is not the register's to describe.
"""

from collections.abc import Sequence
from dataclasses import replace

from habeas.reading.draft import Draft
from habeas.reading.names.descriptions_finding import describe_mention
from habeas.reading.names.descriptions_of_office import Property
from habeas.reading.parsing.parsed import ParsedText, PersonMention
from habeas.reading.speech.speakers import attribute_span
from habeas.terms.claims import DescriptionBody, EventBody

_Key = tuple[str, str, str]


def find_descriptions(parsed: ParsedText, told: Sequence[Draft]) -> list[Draft]:
    """One draft a person, property and value; what is said twice is one with two pieces of evidence.

    `told` are the events and quotes of the report: they say whom to describe.
    """
    concerned = _people_of(told) | _people_beside(parsed, told)
    found: dict[_Key, Draft] = {}
    for person in parsed.people:
        if person.full_name not in concerned:
            continue
        for described in describe_mention(parsed, person):
            key = (person.full_name, described.name, described.value.casefold())
            draft = _as_draft(parsed, person, described)
            known = found.get(key)
            if known is None:
                found[key] = draft
            elif draft.evidence[0] not in known.evidence:
                found[key] = replace(known, evidence=(*known.evidence, *draft.evidence))
    return list(found.values())


def _people_of(told: Sequence[Draft]) -> set[str]:
    named = {person.name for draft in told if isinstance(draft.body, EventBody) for person in draft.body.people}
    return named | {draft.attribution.speaker for draft in told if draft.attribution.speaker}


def _people_beside(parsed: ParsedText, told: Sequence[Draft]) -> set[str]:
    """Those named in a sentence that tells an event."""
    places = {draft.sentence for draft in told if isinstance(draft.body, EventBody)}
    sentences = [parsed.sentences[place] for place in places]
    return {
        person.full_name
        for sentence in sentences
        for person in parsed.people_in(sentence.start_char, sentence.end_char)
    }


def _as_draft(parsed: ParsedText, person: PersonMention, described: Property) -> Draft:
    start, end = described.words
    evidence = (min(person.start, start), max(person.end, end))
    return Draft(
        DescriptionBody(person=person.full_name, property=described.name, value=described.value),
        sentence=next(n for n, sentence in enumerate(parsed.sentences) if sentence.end_char > person.start),
        trigger=described.words,
        evidence=(evidence,),
        attribution=attribute_span(parsed, *evidence),
        rule=f"description.{described.name.replace(' ', '_')}",
    )
