"""Numbers of people: number words and digits, and how exactly they are meant.

A range ("20 to 30") is at least its lower end; a plural of a number word ("dozens", "hundreds") at least two of it;
a share of a number ("a third of the 90") is about that; "most of the 90" is no number at all.
"""

import re
from collections.abc import Iterator
from functools import cache

from habeas.reading.dates.date_words import MONTHS
from habeas.reading.parsing.word_lists import word_set
from habeas.terms.claims import Count, Qualifier
from habeas.terms.vocabulary import load_vocabulary

_DIGITS = r"[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,9}"
_DECIMAL = re.compile(r"([0-9]{1,3})\.([0-9]{1,2}) (thousand|million)", re.IGNORECASE)
_SHARES = {"half": 1 / 2, "third": 1 / 3, "quarter": 1 / 4, "thirds": 2 / 3, "quarters": 3 / 4}
_SHARE = re.compile(
    r"\b(?P<many>an?|one|two|three)?[ -]?(?P<share>half|third|quarter|thirds|quarters)"
    r"(?: of)?(?: the| these| those| all)? $",
    re.IGNORECASE,
)
_NO_NUMBER = re.compile(
    r"\b(?:most|many|some|several|few|majority|minority|part|portion|number|any|none|percent|rest|remainder|%)"
    r" of (?:the |these |those |all |all the |them |an? )?$",
    re.IGNORECASE,
)
_OTHER_THING = re.compile(
    r"\s?(?:%|percent|per ?cent)|-(?:year|month|week|day|hour|minute|page|point|count|kilomet|mile|foot|man\b)"
    r"| (?:years?|months?|weeks?|days?|hours?)\b|[ -](?:thirds?|quarters?|half)\b",
    re.IGNORECASE,
)
_NUMBERED = re.compile(
    r"(?:\b(?:(?:younger|older) than|aged?(?: of)?|ages?|nos?|articles?|section|law|act|paragraph|chapter"
    r"|clause|number|prison|room|unit|resolution)\.?"
    r"|[$€£#]) ?$",
    re.IGNORECASE,
)
_DAY_OF_MONTH = re.compile(
    r"\b(?:on|since|until|till|by|before|after|from|and|or|to|of|between|dated?) "
    rf"(?:{'|'.join(MONTHS)}|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.?) $",
    re.IGNORECASE,
)
"""`on March 3 officers arrested X`: the third of March; `in March 12 people were arrested`: twelve people."""
_AFTER: tuple[tuple[re.Pattern[str], Qualifier], ...] = (
    (re.compile(r"\+|[ -]plus\b| or more\b| and counting\b"), "at_least"),
    (re.compile(r"[ -]odd\b| or so\b"), "about"),
    (re.compile(r" or (?:fewer|less)\b"), "at_most"),
)
_LEAD = 24
_YEAR = re.compile(r"(?:19|20)[0-9]{2}")
_RANGE = re.compile(r"\s?(?:to|or|[-–—])\s?| and (?:as many as |up to )?")


@cache
def number_pattern() -> re.Pattern[str]:
    """A number in digits or words, with the words before it that say how exact it is (groups: qualifier, number)."""
    numbers = load_vocabulary("numbers")
    qualifiers = [words for group in numbers["qualifiers"].values() for words in group]
    words = "|".join(sorted([*numbers["words"], *numbers["scales"]], key=len, reverse=True))
    whole = "|".join(sorted([*numbers["plurals"], *numbers["phrases"]], key=len, reverse=True))
    spelled = rf"(?:a (?:{'|'.join(numbers['scales'])})|(?:{words})(?:[ -](?:and )?(?:{words}))*)"
    before = "|".join(re.escape(word) for word in sorted(qualifiers, key=len, reverse=True))
    fillers = "|".join(numbers["fillers"])
    return re.compile(
        rf"\b(?:(?P<qualifier>{before}) )?(?:(?:{fillers}) ){{0,2}}"
        rf"(?P<number>{whole}|[0-9]{{1,3}}\.[0-9]{{1,2}} (?:thousand|million)"
        rf"|(?:{_DIGITS})(?: (?:hundred|thousand|million))?|{spelled})(?!\w)(?![ -]years?-old)",
        re.IGNORECASE | re.ASCII,
    )


def read_number(words: str) -> int | None:
    """The value of a number in digits or words ("1,600", "twenty-six", "two dozen"), None when it is none."""
    numbers = load_vocabulary("numbers")
    whole = {**numbers["plurals"], **numbers["phrases"]}
    if words.lower() in whole:
        return int(whole[words.lower()])
    decimal = _DECIMAL.fullmatch(words)
    if decimal is not None:
        scale: int = numbers["scales"][decimal[3].lower()]
        return round(float(f"{decimal[1]}.{decimal[2]}") * scale)
    total = part = 0
    seen = False
    for word in re.split(r"[\s-]+", words.lower().replace(",", "")):
        if word.isdigit():
            part, seen = part + int(word), True
        elif word in numbers["words"]:
            part, seen = part + numbers["words"][word], True
        elif word in numbers["scales"]:
            part, seen = (part or 1) * numbers["scales"][word], True
            if numbers["scales"][word] >= 1000:
                total, part = total + part, 0
        elif word not in {"and", "a"}:
            return None
    return total + part if seen else None


def is_plural_number(words: str) -> bool:
    """Whether the number is only a plural ("dozens"): how many, nobody says."""
    return words.lower() in word_set("numbers", "plurals")


def read_count(words: str, of: str | None = None) -> Count | None:
    """The first number of people in the words: "almost 6,000" is about 6000. None without a number."""
    match = next(_numbers(words), None)
    value = read_number(match["number"]) if match else None
    if match is None or value is None or _NO_NUMBER.search(words, 0, match.start("number")):
        return None
    share = _SHARE.search(words, 0, match.start("number"))
    if share:
        parts = {"three": 3, "two": 2}.get((share["many"] or "").lower(), 1)
        whole = _SHARES[share["share"].lower()] * (1 if share["share"].endswith("s") else parts)
        return Count(value=round(value * whole), qualifier="about", of=of)
    qualifier = _qualifier(match["qualifier"]) or _qualifier_after(words, match) or "exact"
    return Count(value=value, qualifier=qualifier, of=of)


def people_counted(words: str) -> str | None:
    """What the words count: "protesters" of "3,633 of the 3,717 protesters"; None where they count nothing."""
    match = next(_numbers(words), None)
    if match is None:
        return None
    rest = words[_end_of_range(words, match) :]
    for pattern, _ in _AFTER:
        ending = pattern.match(rest)
        rest = rest[ending.end() :] if ending else rest
    return rest.lstrip(" -–")


def add_counts(counts: list[Count], of: str | None) -> Count | None:
    """ "one doctor and three health workers" are four; the sum is as vague as its vaguest part."""
    if not counts:
        return None
    vague = [count.qualifier for count in counts if count.qualifier != "exact"]
    return Count(value=sum(count.value for count in counts), qualifier=vague[0] if vague else "exact", of=of)


def _numbers(words: str) -> Iterator[re.Match[str]]:
    """The numbers that may count people: no year, percentage, article of law, or length of time."""
    for match in number_pattern().finditer(words):
        start, end = match.span("number")
        if _OTHER_THING.match(words, end) or _NUMBERED.search(words, 0, start):
            continue
        if _YEAR.fullmatch(match["number"]) and not (match["number"].endswith("00") and words[end : end + 2].islower()):
            continue
        if match["number"].isdigit() and _DAY_OF_MONTH.search(words, max(0, start - _LEAD), start):
            continue
        if match["number"].lower() == "one" and re.match(r" of (?:the |these |those |some )?\w", words[end:]):
            continue  # `one of 13 leaders`: the thirteen are counted
        yield match


def _end_of_range(words: str, match: re.Match[str]) -> int:
    """Where the number ends, its upper end included: "20 to 30", "between 5,000 and 7,000"."""
    link = _RANGE.match(words, match.end())
    upper = number_pattern().match(words, link.end()) if link else None
    if link is None or upper is None:
        return match.end()
    low, high = read_number(match["number"]), read_number(upper["number"])
    joined = "and" not in link.group() or re.search(
        r"\b(?:between|from|as few as) $", words[: match.start("number")], re.IGNORECASE
    )
    return upper.end() if joined and low is not None and high is not None and low < high else match.end()


def _qualifier_after(words: str, match: re.Match[str]) -> Qualifier | None:
    if _end_of_range(words, match) > match.end() or is_plural_number(match["number"]):
        return "at_least"
    return next((qualifier for pattern, qualifier in _AFTER if pattern.match(words, match.end())), None)


def _qualifier(words: str | None) -> Qualifier | None:
    groups: dict[Qualifier, list[str]] = load_vocabulary("numbers")["qualifiers"]
    found = [qualifier for qualifier, listed in groups.items() if words and words.lower() in listed]
    return found[-1] if found else None
