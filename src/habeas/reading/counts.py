"""Numbers of people: number words and digits, and how exactly they are meant."""

import re
from functools import cache

from habeas.terms.claims import Count, Qualifier
from habeas.terms.vocabulary import load_vocabulary

_DIGITS = r"\d{1,3}(?:,\d{3})+|\d+"


@cache
def number_pattern() -> re.Pattern[str]:
    """A number in digits or words, with the words before it that say how exact it is (groups: qualifier, number)."""
    numbers = load_vocabulary("numbers")
    qualifiers = [words for group in numbers["qualifiers"].values() for words in group]
    words = "|".join(sorted([*numbers["words"], *numbers["scales"]], key=len, reverse=True))
    spelled = rf"(?:a (?:{'|'.join(numbers['scales'])})|(?:{words})(?:[ -](?:and )?(?:{words}))*)"
    before = "|".join(re.escape(word) for word in sorted(qualifiers, key=len, reverse=True))
    fillers = "|".join(numbers["fillers"])
    return re.compile(
        rf"\b(?:(?P<qualifier>{before}) )?(?:(?:{fillers}) )?"
        rf"(?P<number>(?:{_DIGITS})(?: (?:hundred|thousand|million))?|{spelled})\b(?![ -]years?-old)",
        re.IGNORECASE,
    )


def read_number(words: str) -> int | None:
    """The value of a number in digits or words ("1,600", "twenty-six", "two dozen"), None when it is none."""
    numbers = load_vocabulary("numbers")
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


def read_count(words: str, of: str | None = None) -> Count | None:
    """The first number in the words with its qualifier: "almost 6,000" is about 6000. None without a number."""
    match = number_pattern().search(words)
    value = read_number(match["number"]) if match else None
    if match is None or value is None:
        return None
    return Count(value=value, qualifier=_qualifier(match["qualifier"]), of=of)


def add_counts(counts: list[Count], of: str | None) -> Count | None:
    """ "one doctor and three health workers" are four; the sum is as vague as its vaguest part."""
    if not counts:
        return None
    vague = [count.qualifier for count in counts if count.qualifier != "exact"]
    return Count(value=sum(count.value for count in counts), qualifier=vague[0] if vague else "exact", of=of)


def _qualifier(words: str | None) -> Qualifier:
    found: Qualifier = "exact"
    groups: dict[Qualifier, list[str]] = load_vocabulary("numbers")["qualifiers"]
    for qualifier, listed in groups.items():
        if words and words.lower() in listed:
            found = qualifier
    return found
