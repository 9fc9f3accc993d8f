"""Who "I" is: whoever the report names as the speaker of the words in which it stands."""

from spacy.tokens import Token

from habeas.reading.parsing.parsed import ParsedText, PersonMention
from habeas.reading.speech.speakers import attribute_span


def speaker_at(pronoun: Token, parsed: ParsedText) -> PersonMention | None:
    """The person by name whose words the pronoun is in; None where a body or nobody named speaks."""
    name = attribute_span(parsed, pronoun.idx, pronoun.idx + len(pronoun)).speaker
    said = [person for person in parsed.people if name is not None and person.full_name == name]
    before = [person for person in said if person.start < pronoun.idx]
    return next(iter(before[-1:] or said[:1]), None)
