"""Signs of a person in the words before and after a name; by their wording alone, so that no parse is asked."""

import re
from functools import cache

from spacy.tokens import Span, Token

from habeas.reading.numbers.counts import read_number
from habeas.reading.parsing.model import load_model
from habeas.reading.parsing.parsed import text_of
from habeas.reading.parsing.word_lists import word_set
from habeas.terms.vocabulary import load_vocabulary

_BEFORE, _AFTER = 70, 70
_FEW = r"(?:(?:the|a|an|his|her|one|of|and)\s+)?(?:[a-z][\w-]*\s+){0,4}"
_AGE, _AGE_GOES_ON = r"(?:1[0-9]|[2-9]\d)", r"\b(?:and|from|of|was|who|is)\b"
_IS_HELD = (
    r"(?:was|is|is being|had been|has been)\s+(?:\w+ly\s+|also\s+|again\s+)?(?:re-?)?"
    r"(?:arrested|detained|jailed|imprisoned|sentenced|convicted|acquitted|freed|remanded|handcuffed|interrogated)\b"
)
"""What befalls one person; a company or a country seldom."""
_IS_TRIED = (
    r"(?:(?:was|is|were|has|had|have|never|not|yet|also|been|being|later|both)\s+)+"
    r"(?:charged with|indicted|tried|put on trial|brought (?:to trial|before|to court)|arraigned|found (?:not )?guilty|"
    r"produced (?:before|in)|cleared of|accused of|handed an? (?:\w+-)*(?:year|month|prison|jail|suspended|life|death))"
)
_OF_A_BODY = re.compile(r"\b(?:the|its|of the)\s+\Z", re.IGNORECASE)
"""`The Situation Room was charged with …`: no name of a person has an article."""
_CASE_AGAINST = (
    r"\b(?:charges?|cases?|proceedings|indictments?|verdicts?|sentences?|complaints?|warrants?|FIRs?|trial|convictions?|"
    r"information report|charge ?sheet)"
    r"\s+(?:\w+\s+){0,2}?against\s+"
)
"""Whom a court's act is against; bodies are told by their words."""
_ENDS = (",", ".", ";", "–", ")", ":")
_SURELY = 3
_LIKELY = 2


def sign_of_person(span: Span) -> int:
    """How strongly what stands right before and right after says that this is a person: 0 for no sign."""
    text = text_of(span.doc)
    if read_number(span.text) is not None:
        return 0  # `Fifty-five were freed`
    before = text[max(0, span.start_char - _BEFORE) : span.start_char].rpartition("\n")[2]
    after = text[span.end_char : span.end_char + _AFTER].partition("\n")[0]
    several = len(span) > 1
    body = _OF_A_BODY.search(before) is not None
    found = [
        weight
        for weight, alone, pattern in _after_signs()
        if (several or alone) and not (body and pattern is _is_tried()) and pattern.match(after)
    ] + [
        weight
        for weight, alone, pattern in _before_signs()
        if (several or (alone and _ALONE.match(after))) and pattern.search(before)
    ]  # fmt: skip
    if several and _is_named_after_office(before, after):
        found.append(_LIKELY)
    return max(found, default=0)


def _is_named_after_office(before: str, after: str) -> bool:
    """`the High Commissioner for Human Rights, X, said`, `arrested the head of the union, X,`: the office's holder."""
    office = _of_office().search(before)
    return (
        office is not None and office["of"].lower() not in word_set("organisations", "apposed") and after[:1] in _ENDS
    )


def stands_as_place(span: Span) -> bool:
    """`in Jangebe`, `the town of Aba`, `farmers from La Asunta`: words where a place stands."""
    text = text_of(span.doc)
    if _is_where_from(span):
        return True
    return len(span) == 1 and _WHERE.search(text, max(0, span.start_char - 120), span.start_char) is not None


def _is_where_from(span: Span) -> bool:
    """`coca growers from La Asunta`: what people come from."""
    if span.start < 2 or span.doc[span.start - 1].lower_ != "from":
        return False
    who, kinds = span.doc[span.start - 2].lower_, word_set("people", "roles") | word_set("people", "groups")
    return who in kinds or who.removesuffix("s") in kinds


def is_used_as_word(token: Token) -> bool:
    """`the Talysh`, `Arkhangelsk region`, `Bedding was …`: one word where a person’s name seldom stands."""
    before = token.nbor(-1) if token.i else None
    if before is not None and before.lower_ == "the":
        return True
    after = token.nbor(1) if token.i + 1 < len(token.doc) else None
    if after is not None and token.whitespace_ and token.dep_ in {"compound", "nmod"} and after.tag_ in {"NN", "NNS"}:
        return True
    return load_model().is_word(token.lower_)


@cache
def _of_office() -> re.Pattern[str]:
    """An office with what it is of, up to the comma behind it."""
    words = r"(?:[\w’'-]+\s+){0,6}?"
    roles = _alternatives("roles")
    return re.compile(
        rf"\b(?:the|its|his|her|their)\s+{words}(?:{roles})\s+(?:of|for|at|to)\s+{words}(?P<of>[\w’'-]+),\s+\Z", re.I
    )


@cache
def _is_tried() -> re.Pattern[str]:
    return re.compile(rf"\s+{_IS_TRIED}")


@cache
def _after_signs() -> tuple[tuple[int, bool, re.Pattern[str]], ...]:
    done, near = _alternatives("done_to"), _alternatives("ones_own")
    be = r"(?:was|were|is|being|(?:has|had|have)\s+been)\s+(?:\w+ly\s+|also\s+|again\s+)?"
    return (
        (_SURELY, True, re.compile(rf"\s*(?:,\s*|\()(?:then\s+)?(?:aged\s+)?{_AGE}\)?\s*(?=[,.;)]|{_AGE_GOES_ON})")),
        (_LIKELY, False, re.compile(rf"(?:,[^,.;]{{0,60}},)?\s+{be}(?:{done})\b")),
        (_LIKELY, True, re.compile(rf"\s+{_IS_HELD}")),
        (_LIKELY, False, _is_tried()),
        (_LIKELY, False, re.compile(rf"[’']s?\s+(?:\w+\s+)?(?:{near})\b")),
        (_LIKELY, False, re.compile(r",?\s*\(?\s*who(?:se)?\b")),
        (_LIKELY, False, re.compile(r"\s+(?:himself|herself)\b")),
    )


@cache
def _before_signs() -> tuple[tuple[int, bool, re.Pattern[str]], ...]:
    role, kin, done, fate = (_alternatives(kind) for kind in ("roles", "kin", "done_to", "fate"))
    return (
        (_SURELY, True, re.compile(rf"\d\d[-\s]years?[-\s]old\s+{_FEW}\Z")),
        (_SURELY, False, re.compile(rf"\b(?:{role}|{kin})s?,\s+\Z", re.IGNORECASE)),
        (_LIKELY, False, re.compile(rf"\b(?:{fate})\s+of\s+{_FEW}\Z", re.IGNORECASE)),
        (_LIKELY, False, re.compile(rf"\b(?:{done})\s+{_FEW}\Z", re.IGNORECASE)),
        (_LIKELY, False, re.compile(rf"{_CASE_AGAINST}{_FEW}\Z")),
        (_LIKELY, False, re.compile(rf"\b(?:{role})s,?\s+(?:such as|like|including|namely)\s*:?\s+\Z", re.IGNORECASE)),
        (_LIKELY, False, re.compile(r"\b(?:named|identified (?:only )?as|namely:?|identifies as)\s+\Z")),
    )


@cache
def _alternatives(kind: str) -> str:
    listed: list[str] = load_vocabulary("people")[kind]
    return "|".join(sorted(map(re.escape, listed), key=len, reverse=True))


_ALONE = re.compile(r"\s*[,.;:)(’']|\s+(?:was|were|is|who|and|from|had|has|said|told|of)\b|\Z")
"""What follows a name of one word: "the 21-year-old Manipuri girl" names nobody."""
_WHERE = re.compile(
    r"\b(?:in|at|near|outside|inside|around|across"
    r"|(?:town|city|village|district|province|suburb|state|capital|region) of)"
    r"\s+(?:the\s+|(?:north|south|east|west|centr)\w*\s+)?"
    r"(?:[A-Z][\w’'-]+(?:,| and|, and)\s+){0,8}\Z"
)
