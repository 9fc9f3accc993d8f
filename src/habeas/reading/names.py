"""Which capitalised stretches of the text are names of people: the model's word, and the words around them."""

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache

from spacy.tokens import Doc, Span, Token

from habeas.terms.vocabulary import load_vocabulary

_NAME_WORD = re.compile(r"(?:al-|el-|d’|d'|o’|o')?[^\W\d_a-z]\S*[^\W\d_.,;:]’?\Z|[A-Z]\.\Z", re.UNICODE)
_OPEN, _CLOSE = "“\"‘'(", "”\"’')"
_PLACES = {"GPE", "NORP", "LOC", "FAC", "DATE", "LANGUAGE", "EVENT", "LAW"}
_FOR, _AGAINST, _NEVER = 2, -2, -6
_PART = re.compile(r"[\w’'-]+")
_OF_A_COUNTRY = {"national", "citizen", "native"}
_BODY_AFTER = {"movement", "administration", "government", "regime", "party", "foundation", "family", "loyalists"}


def find_person_spans(doc: Doc) -> list[Span]:
    """The stretches that name a person, in order. A form is a person's everywhere when it is somewhere."""
    candidates = [span for sentence in doc.sents for span in _candidates(sentence)]
    votes: dict[str, int] = defaultdict(int)
    for span in candidates:
        votes[span.text] += _vote(span)
    known = {form for form, vote in votes.items() if vote > 0}
    parts = {part for form in known if " " in form for part in _PART.findall(form)}
    known |= {
        span.text
        for span in candidates
        if len(span) > 1 and {span[0].text, span[-1].text} <= parts and votes[span.text] > _NEVER
    }
    known |= {span.text for span in candidates if not votes[span.text] and _is_joined_to(span, known)}
    parts = {part for form in known if " " in form for part in _PART.findall(form)}
    short = {form for form, vote in votes.items() if form in parts and vote > _NEVER}
    return [span for span in candidates if span.text in known | short]


def _is_joined_to(span: Span, known: set[str]) -> bool:
    """A full name in one list with people: "Penguin, Arnon Nampa, and several others"."""
    family = {span.root.head, *span.root.conjuncts, *span.root.children}
    near = {token.text for token in family}
    return len(span) > 1 and any(near & set(_PART.findall(form)) for form in known)


@cache
def words(vocabulary: str, kind: str) -> frozenset[str]:
    """A word list of a vocabulary as a set."""
    return frozenset(load_vocabulary(vocabulary)[kind])


def _candidates(sentence: Span) -> Iterator[Span]:
    start: int | None = None
    for token in sentence:
        if start is None:
            start = token.i if _may_begin(token) else None
        elif not _may_go_on(token, sentence.doc[start : token.i]):
            yield from _trimmed(sentence.doc[start : token.i])
            start = token.i if _may_begin(token) else None
    if start is not None:
        yield from _trimmed(sentence.doc[start : sentence.end])


def _may_begin(token: Token) -> bool:
    return bool(_NAME_WORD.match(token.text)) and token.lower_ not in words("people", "not_names")


def _may_go_on(token: Token, so_far: Span) -> bool:
    previous = token.nbor(-1)
    if "\n" in previous.whitespace_ or token.is_space:
        return False
    if token.text == "-" and not previous.whitespace_ and not token.whitespace_:
        return True
    if token.ent_type_ == "PERSON" and token.ent_iob_ == "I" and token.text in _OPEN + _CLOSE:
        return True
    joined = token.i + 2 < len(token.doc) and token.nbor(1).text == "-" and not token.whitespace_
    if token.lower_ in words("people", "particles") and joined and _may_begin(token.nbor(2)):
        return True
    if token.text in _OPEN[:3]:
        return _is_nickname(token)
    if token.text in _CLOSE[:2]:
        return any(other.text in _OPEN[:3] for other in so_far)
    in_name = token.lower_ in words("people", "particles") and token.i + 1 < len(token.doc)
    if in_name and _may_begin(token.nbor(1)):
        return True
    return _may_begin(token) and not (token.ent_type_ in _PLACES and previous.ent_type_ == "PERSON")


def _is_nickname(token: Token) -> bool:
    """`Parit “Penguin” Chiwarak`: one or two capitalised words in quotes, and a name going on after them."""
    after = token.doc[token.i + 1 : token.i + 5]
    close = next((n for n, other in enumerate(after) if other.text in _CLOSE[:2]), None)
    return (
        close in (1, 2)
        and close + 1 < len(after)
        and all(_may_begin(other) for other in after[:close])
        and (_may_begin(after[close + 1]))
    )


def _trimmed(span: Span) -> Iterator[Span]:
    """The name without titles and role words before it and without a possessive after it."""
    cut = words("people", "titles") | words("people", "roles")
    end = span.end
    titled = [token.i + 1 for token in span[:-1] if _is_one_of(token, cut) or _is_abbreviation(token)]
    start = max([*titled, _after_portfolio(span)])
    while end > start and span.doc[end - 1].text in {"-", "’s", "'s", *_OPEN, *_CLOSE}:
        end -= 1
    if end > start and span.doc[start].lower_ not in cut:
        yield span.doc[start:end]


def _after_portfolio(span: Span) -> int:
    """`Minister of Health Nguyen Thanh Long`: the name begins where the model's person begins."""
    if span.start == 0 or span.doc[span.start - 1].lower_ != "of":
        return span.start
    begins = [token.i for token in span[:-1] if token.ent_type_ == "PERSON" and token.ent_iob_ == "B"]
    return max(begins, default=span.start)


def _is_one_of(token: Token, listed: frozenset[str]) -> bool:
    """The word or its singular ("Journalists A and B")."""
    return token.lower_ in listed or token.lower_.removesuffix("s") in listed


def _is_abbreviation(token: Token) -> bool:
    return len(token.text) > 1 and token.text.isupper() and token.text.isalpha()


def _vote(span: Span) -> int:
    """How strongly this place speaks for a person (positive) or for something else (negative)."""
    kinds = [word.lower_ for word in span if word.is_alpha]
    listed = (
        words("organisations", "organisation") | words("organisations", "place") | words("organisations", "occasion")
    )
    if any(word in listed for word in kinds) or all(_is_abbreviation(word) for word in span):
        return 5 * _NEVER
    labels = {token.ent_type_ for token in span}
    after = span.doc[span.end].lower_ if span.end < len(span.doc) else ""
    if after in _BODY_AFTER:
        return _AGAINST
    following = [token.lower_ for token in span.doc[span.end : span.end + 2]]
    if following[:1] in (["’s"], ["'s"]) and following[1:] and following[1] in words("organisations", "organisation"):
        return 5 * _NEVER
    if len(span) > 6 or (span[0].is_sent_start and len(span) == 1 and labels != {"PERSON"}):
        return _AGAINST
    if _is_listed_after_members(span):
        return _AGAINST
    above = span.root.head
    if span.root.dep_ == "appos" and above.tag_ == "NN" and above.lower_ in words("organisations", "apposed"):
        return 5 * _NEVER
    vote = _FOR if labels == {"PERSON"} else 0
    vote += _FOR + 1 if _beside_role(span) else 0
    if labels <= _PLACES and labels:
        vote += _AGAINST
    return vote


def _beside_role(span: Span) -> bool:
    """A role or title right before it, an apposition with a role or a "who" right after it."""
    beside = words("people", "roles") | words("people", "titles") | words("people", "kin")
    before = span.doc[span.start - 1] if span.start else None
    if before is not None and _is_one_of(before, beside) and len(span) > 1:
        return True
    if before is not None and (
        before.lower_ in words("people", "kin") or before.lower_ in words("people", "honorifics")
    ):
        return True
    after = span.doc[span.end : span.end + 12]
    if len(after) < 3 or after[0].text != "," or len(span) < 2:
        return False
    if after[1].lower_ == "who":
        return True
    stop = next((n for n, token in enumerate(after[1:], 1) if token.is_punct), len(after))
    return after[1].lower_ in {"a", "an", "the", "another"} | beside and any(
        token.lower_ in beside | _OF_A_COUNTRY for token in after[1:stop]
    )


def _is_listed_after_members(span: Span) -> bool:
    """`members of the group A, B`: the bare names that follow are organisations, until one has a role of its own."""
    index = span.start - 1
    while index > 1 and (span.doc[index].text in {",", "the"} or _may_begin(span.doc[index])):
        index -= 1
    near, before = span.doc[index].lower_, {token.lower_ for token in span.doc[max(0, index - 6) : index]}
    if near == "of":
        return span.doc[index - 1].lower_ in words("organisations", "member_of")
    return (
        near in words("organisations", "bodies")
        and "of" in before
        and bool(before & words("organisations", "member_of"))
    )
