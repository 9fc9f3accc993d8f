"""People named in a row, by the words and commas: "A, a lawyer, and the editor B", "two reporters, A and B"."""

from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from habeas.reading.names.groups import is_group
from habeas.reading.parsing.parsed import ParsedText, PersonMention
from habeas.reading.parsing.word_lists import word_set

_ROLE_LENGTH = 10
_ASIDE_LENGTH = 26
_ASIDES = 2
_NO_ASIDE = {"ADP", "SCONJ", "VERB", "AUX", "PRON"}
_FINITE = {"VBD", "VBZ", "VBP", "MD"}
_WHO = {"who", "whose", "whom"}
_OWNERS = {"its", "his", "her", "their"}
_DASHES = {"–", "—", "--"}
_JOINERS = (("as", "well", "as"), ("along", "with"), ("together", "with"), ("and",), ("&",))
_INSIDE_ROLE = {"NOUN", "PROPN", "ADJ", "DET", "NUM", "ADV", "PART"}
_ROLE_PUNCTUATION = {"-", "“", "”", '"', "’", "'"}
_POSSESSIVE = {"’s", "'s", "’", "'"}
_NO_ROLE = {"and", "or", "to", "in", "on", "by", "for", "with", "at", "from", "is", "was", "are", "were", "who", "that"}
_NAMING = {"identified", "named", "namely", "only", "as", "by", "police"}
_BODIES = {
    "parliament",
    "congress",
    "staff",
    "council",
    "senate",
    "assembly",
    "board",
    "opposition",
    "party",
    "cabinet",
}


@dataclass(frozen=True)
class _Place:
    """Where the walk along the row stands: the token index after the last person, and how it was joined."""

    person: PersonMention
    index: int
    joined: bool


def people_after(index: int, end: int, parsed: ParsedText) -> tuple[PersonMention, ...]:
    """The row of people that begins at the token `index`, a role or two before the first name allowed."""
    first = _named_from(index, end, parsed)
    return row_from(first, end, parsed) if first is not None else ()


def row_from(person: PersonMention, end: int, parsed: ParsedText) -> tuple[PersonMention, ...]:
    """The person and those joined after it; names parted by commas alone, with no "and" at the end, are no row."""
    row, kept = [person], 1
    for place in _walk(person, end, parsed):
        row.append(place.person)
        kept = len(row) if place.joined or _unnamed_after(place.index, parsed.doc) else kept
    return tuple(row[:kept])


def _unnamed_after(index: int, doc: Doc) -> bool:
    """`A, B, and 14 supporters`, `A, B and a driver`: the row goes on to people without a name."""
    after, joined = _past_joint(_past_bracket(index, len(doc), doc), len(doc), doc)
    first = doc[after] if joined and after < len(doc) else None
    if first is None or (first.pos_ not in {"NUM", "DET"} and first.lower_ not in {"several", "many", "other", "his"}):
        return False
    roles = word_set("people", "roles")
    nouns = (token for token in doc[after : after + 4] if token.pos_ == "NOUN")
    noun = next((token for token in nouns if is_group(token) or token.lower_ in roles), None)
    begins = noun is not None and noun.dep_ in {"nsubj", "nsubjpass"} and noun.head.i > noun.i
    return noun is not None and not begins


def row_round(person: PersonMention, start: int, end: int, parsed: ParsedText) -> tuple[PersonMention, ...]:
    """The row between the tokens `start` and `end` in which the person stands, wherever in it."""
    doc = parsed.doc
    first, last = doc[start].idx, doc[end - 1].idx + len(doc[end - 1])
    for other in parsed.people_in(first, last):
        if other.start > person.start:
            break
        if other != person and _is_governed(other, parsed):
            continue
        row = row_from(other, end, parsed)
        if person in row:
            return row
    return (person,)


def people_apposed(head: Token, count: int | None, parsed: ParsedText) -> tuple[PersonMention, ...]:
    """`two reporters from an agency, A and B,`, `six of them – A, B and C –`, `members of parliament A and B`."""
    end, doc = head.sent.end, head.doc
    for index in range(head.i + 1, min(end, head.i + _ROLE_LENGTH + 2)):
        token = doc[index]
        if parsed.person_at(token) is not None and not _is_whose_kin(head):
            return people_after(index, end, parsed) if _is_named_directly(head, index) else ()
        if token.text in {",", ":", "("} | _DASHES:
            row = people_after(_past_naming(index + 1, end, doc), end, parsed)
            return row if row and _fits(row, count, token, head) else ()
        quality = token.tag_ == "VBN" and token.dep_ == "amod"  # `editor of the blocked Zarya site, A`
        if token.tag_ in _FINITE or token.pos_ in {"AUX", "CCONJ", "SCONJ"} or token.lower_ in _WHO:
            return ()
        if token.pos_ == "VERB" and not quality:
            return ()
    return ()


def _past_naming(index: int, end: int, doc: Doc) -> int:
    """`the two, identified as A and B`: where the names begin."""
    while index < end and doc[index].lower_ in _NAMING:
        index += 1
    return index


def _is_whose_kin(head: Token) -> bool:
    """`the husband of the poet A, B, was arrested`: A is whose husband, B the husband."""
    of = any(child.lower_ == "of" for child in head.children)
    return of and head.tag_ == "NN" and head.lemma_.lower() in word_set("people", "kin")


def _is_named_directly(head: Token, index: int) -> bool:
    """`journalists A and B`, `members of parliament A and B`; not `supporters of the minister A`."""
    between = [token.lower_ for token in head.doc[head.i + 1 : index]]
    if not between or between[0] in _POSSESSIVE:
        return True
    return between[-1] in _BODIES and not word_set("people", "roles") & set(between)


def _fits(row: tuple[PersonMention, ...], count: int | None, mark: Token, head: Token) -> bool:
    if count is not None:
        few = mark.text in _DASHES and 1 < len(row) < count
        return len(row) == count or few or (mark.text == ":" and len(row) == count + 1 and _has_one_besides(row))
    return len(row) > 1 or head.tag_ not in {"NNS", "NNPS"}


def _has_one_besides(row: tuple[PersonMention, ...]) -> bool:
    """`six members: A, B, C, D, E and F, as well as the journalist G`: one of another kind after them."""
    return row[-1].role is not None and all(person.role is None for person in row[:-1])


def _walk(person: PersonMention, end: int, parsed: ParsedText) -> Iterator[_Place]:
    doc = parsed.doc
    index = _end_of(person, doc)
    semicolons = False
    while index < end:
        found = _next(index, end, parsed)
        if found is None or _begins_clause(found.person, end, parsed):
            return
        semicolons = semicolons or any(token.text == ";" for token in doc[index : found.index])
        yield found
        if found.joined and not semicolons and not _is_joiner(found.index, doc) and not _goes_on(found.index, doc):
            return
        index = found.index


def _goes_on(index: int, doc: Doc) -> bool:
    """After "and X" another "and" may follow an aside: "A and B, and C"."""
    return index + 1 < len(doc) and doc[index].text == "," and _is_joiner(index + 1, doc)


def _next(index: int, end: int, parsed: ParsedText) -> _Place | None:
    """The next person of the row, over an aside or two ("a lawyer", "34", "who …") between commas."""
    doc = parsed.doc
    index = _past_bracket(index, end, doc)
    for _ in range(_ASIDES + 1):
        after, joined = _past_joint(index, end, doc)
        if after == index:
            return None
        person = _named_from(after, end, parsed) or (_named_after_role(after, end, parsed) if joined else None)
        if person is not None:
            return _Place(person, _end_of(person, doc), joined)
        if joined or doc[index].text != ",":
            return None
        index = _past_aside(after, end, doc)
    return None


def _past_bracket(index: int, end: int, doc: Doc) -> int:
    if index < end and doc[index].text == "(":
        close = next((n for n in range(index, min(end, index + 12)) if doc[n].text == ")"), None)
        return close + 1 if close is not None else index
    return index


def _past_joint(index: int, end: int, doc: Doc) -> tuple[int, bool]:
    """Past a comma or semicolon and an "and"; whether there was an "and"."""
    after = index + 1 if index < end and doc[index].text in {",", ";"} else index
    for joiner in _JOINERS:
        if tuple(token.lower_ for token in doc[after : after + len(joiner)]) == joiner and after < end:
            return after + len(joiner), True
    return after, False


def _is_joiner(index: int, doc: Doc) -> bool:
    return _past_joint(index, min(len(doc), index + 4), doc)[1]


def _past_aside(index: int, end: int, doc: Doc) -> int:
    """Where the aside that begins here ends; the same place where this is none."""
    if index >= end or (doc[index].pos_ in _NO_ASIDE and doc[index].lower_ not in _WHO | _OWNERS):
        return index
    told = doc[index].lower_ in _WHO
    for n in range(index, min(end, index + _ASIDE_LENGTH)):
        if doc[n].text in {",", ";"}:
            return n
        if doc[n].tag_ in _FINITE and not told:
            return index
    return index


def _named_from(index: int, end: int, parsed: ParsedText) -> PersonMention | None:
    """The person named here, after role words or none ("the party’s secretary general B", "his wife C")."""
    doc = parsed.doc
    for n in range(index, min(end, index + _ROLE_LENGTH)):
        token = doc[n]
        person = parsed.person_at(token)
        if person is not None:
            after = _end_of(person, doc)
            if after < end and doc[after].text in _POSSESSIVE:
                continue
            return None if _is_tied_to(index, n, doc) else person
        if not _may_be_role(token) and not _joins_roles(n, index, doc):
            return None
    return None


def _joins_roles(index: int, start: int, doc: Doc) -> bool:
    """`lawyer and defence counsel B`: the "and" between two roles of one person."""
    return index > start and doc[index].lower_ == "and" and doc[index - 1].lower_ in word_set("people", "roles")


def _named_after_role(index: int, end: int, parsed: ParsedText) -> PersonMention | None:
    """`and the director of the agency, B`: a role between "and" and a comma, and the name."""
    doc = parsed.doc
    for n in range(index, min(end, index + _ROLE_LENGTH)):
        if doc[n].text == ",":
            role = {token.lower_ for token in doc[index:n]} & (word_set("people", "roles") | word_set("people", "kin"))
            person = parsed.person_at(doc[n + 1]) if role and n + 1 < end else None
            return person if person is not None and person.start == doc[n + 1].idx else None
        if not (_may_be_role(doc[n]) or doc[n].pos_ == "ADP"):
            return None
    return None


def _is_tied_to(start: int, index: int, doc: Doc) -> bool:
    """`husband of the activist B`: B says whose husband it is; `member of parliament B` is B."""
    role = [token.lower_ for token in doc[start:index]]
    return "of" in role and role[-1] not in word_set("organisations", "organisation") | _BODIES


def _may_be_role(token: Token) -> bool:
    if not token.pos_:  # a sentence that was not parsed
        return token.is_alpha and token.lower_ not in _NO_ROLE
    if token.is_upper and token.is_alpha and len(token) > 1:
        return True  # `IT specialist A`, `MP B`
    if (
        token.pos_ in _INSIDE_ROLE
        or token.text in _ROLE_PUNCTUATION
        or token.lower_ in {"of", "his", "her", "their", "its"}
    ):
        return token.lower_ not in {"not", "to"}
    if token.lower_ in word_set("people", "roles"):
        return True  # `and bodyguard B`, taken for a verb
    return token.tag_ in {"VBN", "VBG"} and token.dep_ in {"amod", "compound"}


def _end_of(person: PersonMention, doc: Doc) -> int:
    """The index of the token after the mention."""
    span = doc.char_span(person.start, person.end, alignment_mode="expand")
    return span.end if span is not None else len(doc)


def _begins_clause(person: PersonMention, end: int, parsed: ParsedText) -> bool:
    """`police arrested A, and B fled`: B is the subject of what follows; the last of the stretch is its own verb's."""
    doc = parsed.doc
    after = _end_of(person, doc)
    return after < min(end, len(doc)) and (doc[after].tag_ in _FINITE and doc[after].dep_ != "relcl")


def _is_governed(person: PersonMention, parsed: ParsedText) -> bool:
    """`According to the lawyer A, B and C were freed`: A hangs on a preposition, it begins no row of subjects."""
    doc = parsed.doc
    span = doc.char_span(person.start, person.end, alignment_mode="expand")
    if span is None:
        return True
    index = span.start - 1
    while index >= span.sent.start and span.start - index < _ROLE_LENGTH and _may_be_role(doc[index]):
        if doc[index].ent_type_ in {"DATE", "TIME"}:
            return False
        if doc[index].lower_ == "of" and doc[index].head.lower_ not in word_set("people", "roles"):
            return True
        index -= 1
    return index >= span.sent.start and doc[index].pos_ == "ADP"
