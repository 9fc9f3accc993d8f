"""The punishment as the report words it: "14 years in prison", "life imprisonment", "a five-year sentence"."""

import re
from functools import cache

from habeas.terms.vocabulary import load_vocabulary

_KIND = (
    r"(?: of)?(?:-| )(?:(?:hard|forced|rigorous|in|of|behind|suspended|the|a|maximum|security|strict|regime|high|low|"
    r"prison|penal|restricted|solitary|house|corrective) ?)*(?:prison|imprisonment|jail|labou?r|sentences?|terms?|bars|"
    r"detention|confinement|colony|freedom|arrest|probation|penitentiary)"
    r"(?: and (?:hard labou?r|a fine of [^,.;]{1,30}))?"
)
_OTHER = r"life (?:in prison|imprisonment|sentences?|terms?)|death (?:penalty|sentences?)"


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    words = "|".join(load_vocabulary("numbers")["words"])
    number = rf"(?:\d+(?:\.\d+)?|(?:{words})(?:[- ](?:{words}))?|an?)(?:[- ]and[- ]a[- ]half)?"
    span = rf"{number}(?: (?:to|or|and) {number})?[- ](?:years?|months?|days?)(?:[’']s?)?"
    more = rf"(?:,? (?:and )?{span})*"
    return (
        re.compile(rf"\b(?P<term>{span}{more}{_KIND}|{_OTHER})", re.IGNORECASE),
        re.compile(
            rf"\b(?:sentenc\w+|jailed|imprisoned|condemned) (?:\w+ ){{0,4}}?(?:to|for) "
            rf"(?P<term>{span}{more}|life|death)\b",
            re.IGNORECASE,
        ),
    )


def find_prison_term(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Where the first punishment in text[start:end] stands, None without one."""
    match = next((found for pattern in _patterns() for found in [pattern.search(text, start, end)] if found), None)
    if match is None:
        return None
    first, last = match.span("term")
    lead = re.match(r"an? (?=\w+-\w+)", text[first:last])
    shared = _numbers_before().search(text[start:first])
    return (start + shared.start() if shared else first + (lead.end() if lead else 0), last)


@cache
def _numbers_before() -> re.Pattern[str]:
    """`to 16, 16, and 23 years`: the last number alone would be the wrong term of the first two people."""
    words = "|".join(load_vocabulary("numbers")["words"])
    return re.compile(rf"\b(?:(?:\d+|{words}),? (?:and )?)+\Z", re.IGNORECASE)
