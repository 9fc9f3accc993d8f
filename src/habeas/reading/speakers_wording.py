"""A source as its own words name it: a person, an organisation, an office, or people without a name."""

from dataclasses import dataclass

from spacy.tokens import Token

from habeas.reading.parsed import OrganisationMention, ParsedText, PersonMention
from habeas.reading.speakers_offices import OF_THE_BODY, Office, bare, head_noun, split_office
from habeas.reading.speakers_phrases import Phrase, Sort, phrase_of


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
    person = _person_in(parsed, source)
    if person is not None:
        worded = phrase.text if parsed.person_at(source) is None else None
        return _named_person(parsed, person, worded)
    organisation = _organisation_at(parsed, source)
    if organisation is not None and phrase.sort not in ("person", "people", "document"):
        name = phrase.text if _is_longer_name(phrase, organisation) else organisation.full_name
        return Speaker(bare(name), "body", named=True)
    if source.pos_ == "PROPN" and phrase.sort == "other":
        return Speaker(phrase.text, "body", named=True)
    office = split_office(phrase.text, parsed) if phrase.sort == "person" else Office()
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
        before = [body for body in parsed.organisations if body.end <= person.start]
        office = Office(office.role, bare(before[-1].full_name) if before else None)
    return Speaker(person.full_name, "person", head_noun(role), office.role, office.organisation, named=True)


def _person_in(parsed: ParsedText, source: Token) -> PersonMention | None:
    """The person whom the source names: its head, or what stands in apposition ('the director, Naly Pilorge,')."""
    at_head = parsed.person_at(source)
    if at_head is not None:
        return at_head
    for child in source.children:
        if child.dep_ == "appos" and (person := parsed.person_at(child)) is not None:
            return person
    return None


def _organisation_at(parsed: ParsedText, source: Token) -> OrganisationMention | None:
    return next((body for body in parsed.organisations if body.start <= source.idx < body.end), None)


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
    return within[-1].full_name if within else None
