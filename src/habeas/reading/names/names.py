"""Which capitalised stretches are names of people: the model's word, the words around them, the whole text."""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence

from spacy.tokens import Doc, Span, Token

from habeas.reading.names.gazetteer import kind_of_place
from habeas.reading.names.name_bounds import is_abbreviation, is_one_of
from habeas.reading.names.name_signs import is_used_as_word, sign_of_person, stands_as_place
from habeas.reading.names.name_stretches import may_begin, name_stretches
from habeas.reading.numbers.counts import read_number
from habeas.reading.parsing.parsed import text_of
from habeas.reading.parsing.word_lists import word_set
from habeas.reading.summary.acts import told_by

_PLACES = {"GPE", "NORP", "LOC", "FAC", "DATE", "LANGUAGE", "EVENT", "LAW"}
_FOR, _AGAINST, _NEVER = 2, -2, -6
_SELDOM = -3
"""So much against a mention on average, and a part of a full name is no short form of it: a place has the name too."""
_PART = re.compile(r"[\w’'-]+")
_LINK = re.compile(r"\s*(?:,|;|&|and|,\s*and|as well as)\s*(?:(?:lawyer|activist|journalist)s?\s+)?")
_OF_A_COUNTRY = {"national", "citizen", "native"}
_BODY_AFTER = {
    "movement",
    "administration",
    "government",
    "regime",
    "party",
    "foundation",
    "family",
    "loyalists",
    "news",
}

_JOINERS = {"or", "in", "of", "the", "for", "with", "to"}
_NOUNS = {"NOUN", "PROPN"}
_LONGEST_LIST, _LONGEST_NAME = 100, 12


def find_person_spans(doc: Doc) -> list[Span]:
    """The stretches that name a person, in order. A form is a person's everywhere when it is somewhere."""
    candidates: list[Span] = []
    told: set[str] = set()
    for sentence in doc.sents:
        stretches = [span for span in name_stretches(sentence) if read_number(span.text) is None]  # "Fifty-five"
        candidates += stretches
        if stretches and not _is_in_title_case(sentence):
            told.update(span.text for span in stretches)
    votes: dict[str, int] = defaultdict(int)
    for span in candidates:
        votes[span.text] += _vote(span)
    doubts: dict[str, int] = defaultdict(int)
    for span in candidates:
        doubts[span.text] += _doubt(span) if votes[span.text] > 0 else 0
    known = {form for form, vote in votes.items() if vote + doubts[form] > 0 and form in told}
    parts = _parts_of(known)
    known |= {
        span.text
        for span in candidates
        if len(span) > 1 and {span[0].text, span[-1].text} <= parts and votes[span.text] > _NEVER
    }
    known |= {span.text for span in candidates if not votes[span.text] and _is_joined_to(span, known)}
    # "Ezzat Khalil", taken for a place, where "Khalil" is told of as a person.
    known |= {
        span.text
        for span in candidates
        if 1 < len(span) < 4
        and span[-1].text in known
        and 0 >= votes[span.text] > _NEVER
        and not kind_of_place(span[0].text)
    }
    known |= _listed_with(candidates, known, votes)
    parts = _parts_of(known)
    times = Counter(span.text for span in candidates)
    short = {form for form, vote in votes.items() if form in parts and vote > _SELDOM * times[form]}
    return _chosen(candidates, known | short, votes)


def _is_in_title_case(sentence: Span) -> bool:
    """`Cambodia Releases Prisoners, Dismisses Claims`: where every word has a capital, a capital makes no name."""
    if sentence.text.rstrip()[-1:] in '.!?”"’':
        return False
    long = [token for token in sentence if token.is_alpha and len(token) > 3]
    joined = any(token.lower_ in _JOINERS for token in sentence)  # "Abuses or Irregularities in Recent Elections"
    return len(long) > (2 if joined else 4) and sum(token.text[0].isupper() for token in long) > 0.85 * len(long)


def _chosen(candidates: Sequence[Span], forms: set[str], votes: dict[str, int]) -> list[Span]:
    """Whatever has a person's form; and of a longer stretch the full name inside ("Free Ricardo Palmera")."""
    full = {tuple(form.split()) for form in forms if " " in form}
    times = Counter(span.text for span in candidates)
    found = []
    for span in candidates:
        if span.text in forms and _is_said_shorter(span, times, full):
            found.append(span[1:])
        elif span.text in forms:
            found.append(span)
        elif len(span) > 2 and votes[span.text] > 5 * _NEVER:
            found += _known_inside(span, full)
    return found


def _is_said_shorter(span: Span, times: Counter[str], full: set[tuple[str, ...]]) -> bool:
    """`Prosecute Julian Assange` begins a sentence once, where the report has "Julian Assange" again and again."""
    rest = span[1:]
    return (
        len(rest) > 1
        and bool(span[0].is_sent_start)
        and times[span.text] == 1
        and times[rest.text] > 1
        and tuple(rest.text.split()) in full
    )


def _known_inside(span: Span, full: set[tuple[str, ...]]) -> list[Span]:
    for size in range(min(len(span) - 1, _LONGEST_NAME), 1, -1):
        for start in range(len(span) - size + 1):
            inside = span[start : start + size]
            if tuple(inside.text.split()) in full:
                return [inside]
    return []


def _parts_of(known: set[str]) -> set[str]:
    return {part for form in known if " " in form for part in _PART.findall(form)}


def _is_joined_to(span: Span, known: set[str]) -> bool:
    """A full name in one list with people: "Penguin, Arnon Nampa, and several others"."""
    if len(span) < 2 or not span.root.dep_:
        return False
    family = {span.root.head, *span.root.conjuncts, *span.root.children}
    near = {token.text for token in family}
    return any(near & set(_PART.findall(form)) for form in known)


def _listed_with(candidates: Sequence[Span], known: set[str], votes: dict[str, int]) -> set[str]:
    """In a row of names ("A, B, C and D") with people in it: the full names, and in a long row the single ones."""
    found: set[str] = set()
    for row in _rows(candidates):
        people = sum(span.text in known and len(span) > 1 for span in row)
        if not people or 2 * sum(votes[span.text] < 0 for span in row) > len(row):
            continue
        for span in row:
            if (votes[span.text] == 0 and len(span) > 1) or (
                len(row) > 3 and people > 1 and votes[span.text] > _NEVER and not kind_of_place(span.text)
            ):
                found.add(span.text)
    return found


def _rows(candidates: Sequence[Span]) -> list[list[Span]]:
    rows: list[list[Span]] = []
    for span in candidates:
        last = rows[-1][-1] if rows else None
        if last is not None and 0 < span.start - last.end < 4 and _LINK.fullmatch(
            text_of(span.doc), last.end_char, span.start_char
        ):  # fmt: skip
            rows[-1].append(span)
        else:
            rows.append([span])
    return [row for row in rows if len(row) > 1]


def _vote(span: Span) -> int:
    """How strongly this place speaks for a person (positive) or for something else (negative)."""
    if _is_a_body(span):
        return 5 * _NEVER
    if _owns_a_body(span):
        return 2 * _AGAINST if _owned_by(span) in word_set("organisations", "ones_own") else 5 * _NEVER
    labels = {token.ent_type_ for token in span}
    after = span.doc[span.end].lower_ if span.end < len(span.doc) else ""
    if (
        after in _BODY_AFTER | word_set("organisations", "apposed")
        or _is_told_as_body(span)
        or _is_listed_after_members(span)
    ):
        return _AGAINST
    if _is_headed(span) or (after in word_set("organisations", "named_places") and span.doc[span.end - 1].whitespace_):
        return _NEVER  # `at Viru Viru airport`
    place = kind_of_place(span.text)
    of_a_people = span.start > 0 and span.doc[span.start - 1].lower_ == "ethnic"
    if of_a_people or place == "people" or (place is not None and len(span) > 1):
        return 2 * _NEVER
    sign = sign_of_person(span)
    alone = bool(span[0].is_sent_start) and len(span) == 1 and labels != {"PERSON"} and not sign
    if sum(not token.is_punct for token in span) > 6 or (alone and not _beside_role(span)):
        return _AGAINST
    vote = _FOR if labels == {"PERSON"} else 0
    vote += max(sign, _FOR + 1 if _beside_role(span) else 0)
    if labels <= _PLACES and labels:
        vote += _AGAINST
    if place is not None or stands_as_place(span):
        vote += _AGAINST if labels == {"PERSON"} else 2 * _AGAINST
    return vote


def _is_headed(span: Span) -> bool:
    """`president of Voix Haratine`, `a member of Renovação Cívica`: what one is head or member of is a body."""
    of, role = (span.doc[span.start - 1], span.doc[span.start - 2]) if span.start > 1 else (None, None)
    heads = word_set("organisations", "headed_by")
    return of is not None and role is not None and of.lower_ == "of" and role.lower_.removesuffix("s") in heads


def _doubt(span: Span) -> int:
    """What speaks against a word alone that is no part of anybody's fuller name: it stands where names seldom do."""
    if len(span) > 1 or _beside_role(span) or sign_of_person(span):
        return 0
    return _AGAINST if is_used_as_word(span[0]) else 0


def _is_a_body(span: Span) -> bool:
    """A word of it, or the noun that it explains says: an organisation, a place, an office, an act."""
    listed = (
        word_set("organisations", "organisation")
        | word_set("organisations", "place")
        | word_set("organisations", "occasion")
    )
    if all(is_abbreviation(word) for word in span) or any(word in listed for word in _but_surnames(span)):
        return True
    last, surnames = span[-1], word_set("people", "surnames_too")
    roles = word_set("people", "roles") | word_set("people", "groups")
    if is_one_of(last, roles) and last.lower_ not in surnames and not (last.is_lower and _may_be_name(span)):
        return True
    if len(last.text) > 5 and (told_by(last.lower_) == "noun" or (told_by(last.lower_) and last.text.endswith("ing"))):
        return True  # "Aggravated Kidnapping", "the Daniel Pearl Abduction"
    named = _is_seen_as_person(span)
    above = span.root.head
    apposed = span.root.dep_ == "appos" and above.tag_ == "NN" and above.lower_ in word_set("organisations", "apposed")
    return apposed and not named and not _has_its_name(above)


def _may_be_name(span: Span) -> bool:
    """`Lo Sze-man`, or anything in a text without capitals; `events manager` among capitals is an office."""
    return any(token.text[0].isupper() for token in span) or not any(token.text[0].isupper() for token in span.sent)


def _is_told_as_body(span: Span) -> bool:
    """`the daily Ozgur Gundem`: named by the noun right before it, which has no name yet."""
    kind = span.doc[span.start - 1] if span.start else None
    known = kind is not None and kind.lower_ in word_set("organisations", "papers")
    return known and kind is not None and kind.head in span and not _has_its_name(kind)


def _has_its_name(body: Token) -> bool:
    """`reporters of the Zarya newspaper, A and B`: a newspaper that has its name gets no second one."""
    return any(child.pos_ == "PROPN" and child.i < body.i for child in body.children)


def _owns_a_body(span: Span) -> bool:
    """`China’s ministry`; a name of three words or more is somebody whose government it is."""
    owns = len(span) < 3 and _owned_by(span) in word_set("organisations", "organisation")
    return owns and not _is_seen_as_person(span)


def _is_seen_as_person(span: Span) -> bool:
    return len(span) > 1 and all(token.ent_type_ == "PERSON" for token in span)


def _owned_by(span: Span) -> str | None:
    following = [token.lower_ for token in span.doc[span.end : span.end + 2]]
    return following[1] if following[:1] in (["’s"], ["'s"]) and following[1:] else None


def _but_surnames(span: Span) -> list[str]:
    """Its words, lower case, but for a first or last one that is a surname too: "Park Hye-jin", "Gamal Eid"."""
    kinds = [word.lower_ for word in span if word.is_alpha]
    surnames = word_set("people", "surnames_too")
    first = 1 if len(kinds) in (2, 3) and kinds[0] in surnames else 0
    last = len(kinds) - 1 if len(kinds) == 2 and kinds[-1] in surnames else len(kinds)
    return kinds[first:last]


def _beside_role(span: Span) -> bool:
    """A role or title right before it, an apposition with a role right after it."""
    beside = word_set("people", "roles") | word_set("people", "titles") | word_set("people", "kin")
    before = span.doc[span.start - 1] if span.start else None
    if before is not None and (is_one_of(before, beside) or before.lower_ in _OF_A_COUNTRY) and len(span) > 1:
        return True
    named_so = word_set("people", "kin") | word_set("people", "honorifics")
    office = word_set("people", "titles") if before is not None and before.text[0].isupper() else frozenset()
    if before is not None and before.lower_ in named_so | office:
        return True  # "his son Sherif", "President Erdogan"; of "the president Erdogan" the model says who it is
    after = span.doc[span.end : span.end + 12]
    if len(after) < 3 or after[0].text != ",":
        return False
    if len(span) < 2:
        return _is_one_apposed(span, after)
    stop = next((n for n, token in enumerate(after[1:], 1) if token.is_punct), len(after))
    return after[1].lower_ in {"a", "an", "the", "another"} | beside and any(
        token.lower_ in beside | _OF_A_COUNTRY for token in after[1:stop]
    )


def _is_one_apposed(span: Span, after: Span) -> bool:
    """`Sudarto, a farmer from Banyuwangi,`: the noun itself is a role, and the one word is none of a place or body."""
    if after[1].lower_ not in {"a", "an"} or span[0].ent_type_ not in {"", "PERSON", "ORG"} or is_abbreviation(span[0]):
        return False
    head = next(
        (n for n in range(2, len(after) - 1) if after[n].tag_ == "NN" and after[n + 1].pos_ not in _NOUNS), None
    )
    return head is not None and after[head].lower_ in word_set("people", "roles")


def _is_listed_after_members(span: Span) -> bool:
    """`members of the group A, B`: the bare names that follow are organisations, until one has a role of its own."""
    index = span.start - 1
    while index > max(1, span.start - _LONGEST_LIST) and (
        span.doc[index].text in {",", "the"} or may_begin(span.doc[index])
    ):
        index -= 1
    if index == span.start - 2 and span.doc[span.start - 1].text == "," and span.doc[index].lower_ != "of":
        return False  # `another member of the group, X, was arrested`
    near, before = span.doc[index].lower_, {token.lower_ for token in span.doc[max(0, index - 6) : index]}
    if _has_its_name(span.doc[index]):
        return False
    if near == "of":
        return span.doc[index - 1].lower_ in word_set("organisations", "member_of")
    return (
        near in word_set("organisations", "bodies")
        and "of" in before
        and bool(before & word_set("organisations", "member_of"))
    )
