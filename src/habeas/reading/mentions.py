"""People and organisations named in the text."""

from spacy.tokens import Doc

from habeas.reading.parsed import OrganisationMention, PersonMention


def find_people(doc: Doc) -> tuple[PersonMention, ...]:
    """The people mentioned, in order of the text."""
    return tuple(
        PersonMention(ent.start_char, ent.end_char, ent.text, ent.text) for ent in doc.ents if ent.label_ == "PERSON"
    )


def find_organisations(doc: Doc, people: tuple[PersonMention, ...]) -> tuple[OrganisationMention, ...]:
    """The organisations mentioned, in order of the text."""
    taken = {person.start for person in people}
    return tuple(
        OrganisationMention(ent.start_char, ent.end_char, ent.text, ent.text)
        for ent in doc.ents
        if ent.label_ == "ORG" and ent.start_char not in taken
    )
