"""A source as its own words name it: a person, an organisation, an office, or people without a name."""

import re
from dataclasses import dataclass

from spacy.tokens import Token

from habeas.reading.parsing.parsed import OrganisationMention, ParsedText, PersonMention
from habeas.reading.parsing.word_lists import word_set
from habeas.reading.speech.speakers_offices import OF_THE_BODY, Office, bare, head_noun, split_office
from habeas.reading.speech.speakers_phrases import Phrase, Sort, phrase_of, sort_of

_LONGEST = 60
_CLOSED = re.compile(r"[.;)]|, (?!and\b)[a-z]|$")
"""Behind a name in apposition; a comma before another name would go on with a list."""


@dataclass(frozen=True)
class Speaker:
    """Who speaks. `head` is the noun that says what they are, `named` whether the text gives a proper name.

    `settled` is False where a pronoun points to nobody that the report names.
    """

    name: str
    sort: Sort
    head: str | None = None
    role: str | None = None
    organisation: str | None = None
    named: bool = False
    definite: bool = False
    modified: bool = False
    settled: bool = True


def read_source(parsed: ParsedText, source: Token) -> Speaker:
    """The speaker that the noun phrase around `source` names, before any reference is followed."""
    phrase = phrase_of(source)
    person = person_in(parsed, source)
    if person is not None and (body := _body_before(source, person)) is not None:
        return Speaker(person.full_name, "body", body, named=True)
    if person is not None:
        worded = phrase.text if parsed.person_at(source) is None else None
        return _named_person(parsed, person, worded)
    organisation = parsed.organisation_at(source)
    if organisation is not None and phrase.sort not in ("person", "people", "document"):
        name = phrase.text if _is_longer_name(phrase, organisation) else organisation.full_name
        return Speaker(bare(name), "body", named=True)
    if source.pos_ == "PROPN" and phrase.sort == "other":
        return Speaker(phrase.text, "body", named=True)
    office = split_office(phrase.text, parsed) if phrase.sort == "person" else Office()
    apposed = _name_apposed(source, phrase)
    if apposed is not None:
        return apposed
    return Speaker(
        phrase.text,
        phrase.sort,
        phrase.head,
        organisation=office.organisation or _publisher(parsed, source, phrase),
        definite=phrase.definite,
        modified=phrase.modified,
        settled=phrase.sort != "pronoun",
    )


def _named_person(parsed: ParsedText, person: PersonMention, worded: str | None) -> Speaker:
    """The person with the office that this place gives, else the first that the report gives."""
    mentions = [person, *(one for one in parsed.people if one.full_name == person.full_name)]
    role = worded or next((one.role for one in mentions if one.role), None)
    office = split_office(role, parsed) if role else Office()
    if role and office.organisation is None and OF_THE_BODY.match(role) is not None:
        before = parsed.organisations_in(0, person.start)
        office = Office(office.role, bare(before[-1].full_name) if before else None)
    return Speaker(person.full_name, "person", head_noun(role), office.role, office.organisation, named=True)


def person_in(parsed: ParsedText, source: Token) -> PersonMention | None:
    """The person whom the source names: its head, or what stands in apposition ('the director, Naly Pilorge,')."""
    at_head = parsed.person_at(source)
    if at_head is not None:
        return at_head
    for child in source.children:
        if child.dep_ == "appos" and (person := parsed.person_at(child)) is not None:
            return person
    return _named_behind(parsed, source)


def _named_behind(parsed: ParsedText, source: Token) -> PersonMention | None:
    """`according to his lawyer, Vo Thanh Long.`: an apposition that the parse hangs elsewhere."""
    end, text = source.idx + len(source), parsed.report.text
    if source.tag_ != "NN" or sort_of(source) != "person" or text[end : end + 2] != ", ":
        return None
    person = next((one for one in parsed.people_in(end + 2, end + _LONGEST) if one.start == end + 2), None)
    return person if person is not None and _CLOSED.match(text, person.end) else None


def _body_before(source: Token, person: PersonMention) -> str | None:
    """'the exile group Nai Dehainet': the noun that says that the name is a body's."""
    if source.idx < person.start and source.lemma_.lower() in word_set("roles", "body"):
        return source.lemma_.lower()
    noun = next(
        (token for token in reversed(source.doc[source.left_edge.i : source.i]) if token.idx < person.start), None
    )
    return noun.lemma_.lower() if noun is not None and noun.lemma_.lower() in word_set("roles", "body") else None


def _name_apposed(source: Token, phrase: Phrase) -> Speaker | None:
    """'his son, Karim,' and 'the website, Reporting ASEAN,': a name in apposition that no list of names knows."""
    if phrase.sort not in ("person", "body", "document", "people") or source.pos_ == "PROPN":
        return None
    name = next((child for child in source.rights if child.dep_ == "appos" and child.pos_ == "PROPN"), None)
    if name is None or any(token.pos_ not in ("PROPN", "ADP", "DET", "PUNCT", "PART") for token in name.subtree):
        return None
    words = phrase_of(name).text
    if phrase.sort == "person":
        return Speaker(words, "person", phrase.head, role=phrase.text, named=True)
    return Speaker(bare(words), "body", phrase.head, named=True)


def _is_longer_name(phrase: Phrase, organisation: OrganisationMention) -> bool:
    """'UN Working Group on Arbitrary Detention', of which the model saw only 'UN Working Group'."""
    name = bare(organisation.text)
    rest = phrase.text.removeprefix(name).split()
    return (
        len(rest) < len(phrase.text.split()) and len(rest) > 1 and rest[0] in ("on", "for", "of") and rest[1].istitle()
    )


def _publisher(parsed: ParsedText, source: Token, phrase: Phrase) -> str | None:
    """'a Human Rights Watch report', 'Amnesty’s statement': the organisation inside the phrase."""
    if phrase.sort != "document":
        return None
    within = parsed.organisations_in(source.left_edge.idx, source.idx)
    return within[-1].full_name if within else _issued_by(parsed, source)


def _issued_by(parsed: ParsedText, paper: Token) -> str | None:
    """'a report published by the Network'."""
    agents = (child for verb in paper.children if verb.dep_ == "acl" for child in verb.children)
    issuers = (noun for agent in agents if agent.lower_ == "by" for noun in agent.children if noun.dep_ == "pobj")
    return next((bare(phrase_of(noun).text) for noun in issuers if noun.pos_ == "PROPN"), None)
