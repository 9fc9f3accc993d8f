"""The punishment as the report words it: "14 years in prison", "life imprisonment", "a five-year sentence"."""

import re
from functools import cache

from habeas.terms.vocabulary import load_vocabulary

_KIND = (
    r"(?! (?:the|an?) )(?: of)?(?:-| )"
    r"(?:(?:hard|forced|rigorous|in|of|under|behind|suspended|the|a|an|maximum|medium|security|strict|regime|"
    r"high|low|general|reinforced|prison|jail|custodial|penal|restricted|solitary|house|corrective|correctional|"
    r"compulsory|administrative|"
    r"community|conditional|military)[ -]?)*(?:prison|imprisonment|jail|labou?r|sentences?|terms?|bars|detention|"
    r"confinement|colony|freedom|arrest|probation|penitentiary|service|custody|incarceration)"
    r"(?:,? (?:and|with|plus) (?:hard labou?r|\d{1,4} lashes|"
    r"a fine of (?:[^,.;]|,(?=\d)){1,30}|an? [$€£]?[\w,.-]* ?(?:\w+ )?"
    r"(?:\([^)]{1,15}\) )?fine\b))?"
)
_BACK = 120
_YEARS = re.compile(r"\byears?\b[^.]*\Z")
_UNIT = r"[- ](?:years?|months?|days?|weeks?)(?:[’']s?)?"
_BOUND = (
    r"(?:up to|at most|at least|as many as|as much as|no more than|not more than|more than|no less than|not less than|"
    r"a (?:maximum|minimum) of|between|nearly|almost|over|under) "
)
_MONEY = (
    r"(?:[A-Z]{0,3}[$€£¥₦] ?\d[\d,.]*(?: million| thousand| billion)?"
    r"|(?:\d[\d,.]*|(?:WORDS)(?:[- ](?:WORDS))?|an?)(?: hundred| thousand| million| billion)*"
    r"(?! (?:years?|months?|days?|weeks?|times?|people|hours?)\b)"
    r"(?: (?!for\b|over\b|each\b|on\b|and\b|after\b|in\b)[A-Za-z]+){1,2}?)"
)
_ORDERED = r"ordered(?! [^.;]{0,80}?\b(?:held|detained|kept|remanded|placed)\b)"
"""`ordered that X be held in prison for four months` is a remand, no term."""
_GETS = (
    r"fac(?:e|es|ed|ing)|receiv(?:e|es|ed|ing)|gets?|got|gave|given|giv(?:es|ing)|serv(?:e|es|ed|ing)|handed|hand(?:s|ing)|"
    r"bring|carr(?:y|ies|ied|ying)|increased|raised|reduced|cut|shortened|commuted"
)
_OTHER = (
    r"\d{1,4} lashes and (?:an?|\d{1,2}|[a-z]+) (?:years?|months?)(?: in (?:prison|jail)|[’']? imprisonment)|"
    r"\d{1,3} hours of (?:community service|(?:compulsory |forced |corrective )?labou?r)|"
    r"life (?:in (?:prison|jail)|imprisonment|sentences?|terms?|behind bars)|imprisonment for life|"
    r"death (?:penalty|sentences?|by hanging)|time served|\d{1,4} lashes"
)


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    span, number = _span(), _plain_number()
    more = rf"(?:,? (?:and )?{span})*"
    whole = rf"{span}{more}{_KIND}"
    after = rf"(?:,? (?:and|followed by|plus) (?:a further |another |an additional )?{whole})*"
    lead = (
        r"(?:(?:(?:prison|jail|suspended|custodial|combined|reduced) )?(?:sentences?|terms?)|(?:administrative|house) "
        r"(?:detention|arrest)|(?:an? |the )?(?:total|combined total|collective total|aggregate|combined)) "
        r"(?:of|ranging from|ranging between)(?: between| up to| at least)? "
    )
    changed = r"(?:reduc|cut|commut|lower|shorten|increas|extend|rais)\w*"
    return (
        re.compile(
            rf"\b{changed} [^.;]{{0,100}}? (?:from {span}(?:{_KIND})? )?to "
            rf"(?P<term>{span}(?:{_KIND})?|{_OTHER}|life)\b",
            re.IGNORECASE,
        ),
        # "from three years to one": the number alone is the new term.
        re.compile(rf"\b{changed} [^.;]{{0,100}}? from {span}(?:{_KIND})? to (?P<term>{number})\b", re.IGNORECASE),
        # "a sentence of 15 years was reduced on appeal to 10"
        re.compile(
            rf"\b{span}(?:{_KIND})?[^.;]{{0,70}}? {changed} (?:[a-z]+ ){{0,4}}to (?P<term>{number})"
            r"(?=[.,;]| on | by | in )",
            re.IGNORECASE,
        ),
        re.compile(
            rf"\b(?P<term>(?:{_BOUND})?{whole}{after}|{_OTHER}|"
            rf"imprisonment (?:of|for) (?:{_BOUND})?{span}{more}|"
            rf"{lead}{span}{more}"
            rf"(?: to (?:life|(?:more than |over |up to )?{span})|(?:{_KIND})?(?: with hard labou?r)?))",
            re.IGNORECASE,
        ),
        re.compile(
            rf"\b(?:sentenc\w+|jailed|imprisoned|condemned|sent|put) (?:(?:\w+ ){{0,4}}?|[^.;]{{0,120}}? )(?:to|for) "
            rf"(?P<term>(?:{_BOUND})?{_row()}*{span}{more}|life|death)\b",
            re.IGNORECASE,
        ),
        re.compile(
            rf"\b(?:sent|put|thr(?:ew|own)|{_ORDERED}|go|gone|went) [^.;]{{0,80}}?\b"
            rf"(?:prison|jail|bars|colony|camp) for "
            rf"(?P<term>(?:{_BOUND})?{span}{more})",
            re.IGNORECASE,
        ),
        re.compile(
            rf"\b(?:{_GETS}) (?:\w+ ){{0,3}}?(?<!from )(?P<term>(?:up to |at least |between )?{span}{more})",
            re.IGNORECASE,
        ),
        re.compile(
            rf"\b(?P<term>fin(?:ed|es|ing) (?:(?:him|her|them|both|each|all) )?{_money()})"
            r"(?=[,.;]| (?:each|apiece|for|over|and|on)\b)",
            re.IGNORECASE,
        ),
        re.compile(r"\b(?P<term>fined (?:\w+ ){0,2}?[A-Z]{0,3}[$€£¥]? ?\d[\d,.]*\d(?: [a-z]+\b)?)"),
        re.compile(
            r"\bfin(?:ed|es|ing) [^.;]{0,80}? (?P<term>(?:[A-Z]{0,3}[$€£¥] ?\d[\d,.]*\d|\d[\d,.]*\d [a-z]+s?\b)) "
            r"(?=for|over|each|on|and)"
        ),
        re.compile(
            rf"\b(?P<term>fines? of (?:about |around |more than |nearly |up to |at least )?"
            rf"(?:[A-Z]{{0,3}}[$€£¥₦] ?\d[\d,.]*(?: million| thousand)?|"
            rf"(?:\d[\d,.]*|(?:{_one()}))(?: million| thousand| hundred)?"
            rf"(?! ?(?:million|thousand|for|over|and|on|by|in|each|to|after|or|under)\b)(?: [A-Za-z]+\b)?))"
        ),
    )


@cache
def _span() -> str:
    """`two and a half years`, `five to seven years`, `15 months`, `ten-year`: a length of time, or a range of two."""
    number = _plain_number()
    return rf"(?:{number}(?:{_UNIT})?-? (?:to|or) |{number} and )?{number}{_UNIT}(?:[- ]and[- ](?:a|one)[- ]half)?"


@cache
def _money() -> str:
    return _MONEY.replace("WORDS", "|".join(load_vocabulary("numbers")["words"]))


@cache
def _plain_number() -> str:
    words = "|".join(load_vocabulary("numbers")["words"])
    digits = r"(?<![\d,.])\d{1,3}(?:,\d{3})?(?!\d)(?:\.\d+)?"
    return rf"(?:{digits}|(?:{words})(?:[- ](?:{words}))?|an?)(?:[- ]and[- ](?:a|one)[- ]half)?"


def find_prison_term(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Where the first punishment in text[start:end] stands, None without one."""
    match = next((found for pattern in _patterns() for found in [pattern.search(text, start, end)] if found), None)
    if match is None:
        return _find_number_alone(text, start, end)
    first, last = match.span("term")
    lead = re.match(r"an? (?=\w+-\w+)", text[first:last])
    shared = _numbers_before().search(text[start:first])
    return (start + shared.start() if shared else first + (lead.end() if lead else 0), last)


def _find_number_alone(text: str, start: int, end: int) -> tuple[int, int] | None:
    """`asks for seven years for X; Y could be jailed for up to six`: the years are those told before."""
    match = _number_alone().search(text, start, end)
    if match is None or not _YEARS.search(text, max(0, start - _BACK), start):
        return None
    return match.span("term")


@cache
def _number_alone() -> re.Pattern[str]:
    return re.compile(
        rf"\b(?:sentenced|jailed|imprisoned|condemned) (?:[\w’-]+ ){{0,3}}?(?:to|for) "
        rf"(?P<term>(?:{_BOUND})?(?:{_one()}))(?=[.,;]|$)",
        re.IGNORECASE,
    )


def find_single_terms(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Every length of time with its own unit: "three years" and "four years in a penal colony" are two."""
    return [match.span() for match in _single().finditer(text, start, end)]


@cache
def _single() -> re.Pattern[str]:
    return re.compile(rf"\b{_span()}(?:{_KIND})?|\b(?:{_OTHER})", re.IGNORECASE)


def find_terms_in_a_row(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """`16, 16 and 23 years in prison`: three terms, of which only the last has its unit; empty without a row."""
    match = _rows().search(text, start, end)
    if match is None:
        return []
    first = match.start("row")
    return [(first + one.start(), first + one.end()) for one in _number().finditer(match["row"])] + [match.span("last")]


@cache
def _rows() -> re.Pattern[str]:
    return re.compile(rf"(?<!between )\b(?P<row>{_row()}+)(?P<last>(?:{_one()})(?:{_UNIT})(?:{_KIND})?)", re.IGNORECASE)


@cache
def _number() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_one()})\b", re.IGNORECASE)


@cache
def _row() -> str:
    """One of several numbers before the last, which alone has the unit."""
    return rf"(?:\b(?:{_one()})(?:, and | and |, ))"


@cache
def _one() -> str:
    return rf"\d{{1,3}}(?:\.\d+)?|{'|'.join(load_vocabulary('numbers')['words'])}"


@cache
def _numbers_before() -> re.Pattern[str]:
    """`to 16, 16, and 23 years`: the last number alone would be the wrong term of the first two people."""
    return re.compile(rf"{_row()}+\Z", re.IGNORECASE)
