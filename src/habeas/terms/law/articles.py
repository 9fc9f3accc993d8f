"""From the words of an offence to the articles that it may be: a reading of words, never a finding of law.

A number said in the words goes first; else the wordings that reports use. Several stay several, none stays none.
"""

import datetime as dt
import re
from collections.abc import Iterator, Set
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Literal

from habeas.terms.law.codes import Article, Code, Edition, Law, laws
from habeas.terms.period import Period

Found = Literal["number said", "number said, another edition", "wording", "wording, number said in the report", "set"]

_SAID = re.compile(
    r"\b(?:articles?|arts?\.?|sections?|secs?\.?|ss?\.|paragraphs?|§§?)\s*"
    r"(?P<numbers>\d{1,4}[\w./()-]*(?:(?:\s*,\s*(?:and |or )?|\s+and\s+|\s+or\s+|\s*&\s*)\d{1,4}[\w./()-]*)*)",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"\d{1,4}[\w./()-]*")
_NAMED_CODE = re.compile(r"\b(?:law|act|code|ordinance|nsl)\b", re.IGNORECASE)


@dataclass(frozen=True)
class ArticleRecord:
    """An article that an offence may be, with its source and what of it was not read (`unverified`).

    `found`: how; `words`: those that led to it. `verified` False: some field stands on general knowledge.
    """

    country: str
    code: str
    edition: str
    number: str
    title: str
    minimum: str | None
    maximum: str | None
    aggravated: str | None
    fine: str | None
    translation: str | None
    source: str
    unverified: tuple[str, ...]
    found: Found
    words: str
    since: str | None = None
    note: str | None = None
    law_version: str = ""

    @property
    def verified(self) -> bool:
        """Whether everything said of the article was read in its source."""
        return not self.unverified

    @property
    def key(self) -> str:
        """What the article is called by: KH:criminal-code/2009/495; with its first day where its terms changed."""
        return f"{self.country}:{self.code}/{self.edition}/{self.number}" + (f"@{self.since}" if self.since else "")


@dataclass(frozen=True, eq=False)
class _Place:
    """An article where it stands."""

    law: Law
    code: Code
    edition: Edition
    article: Article

    @property
    def in_force(self) -> Period:
        return self.edition.in_force(self.article)


@dataclass(frozen=True)
class Days:
    """The days on which the charge may have been made; None: open."""

    earliest: dt.date | None = None
    latest: dt.date | None = None

    def may_be_in(self, force: Period) -> bool:
        """Whether the law may have been in force on one of the days."""
        begun, ended = force.earliest, force.latest
        too_early = begun is not None and self.latest is not None and self.latest < begun
        too_late = ended is not None and self.earliest is not None and self.earliest > ended
        return not (too_early or too_late)


@lru_cache(maxsize=65536)
def find_articles(
    offence: str, countries: frozenset[str], days: Days = Days(), report: str = ""
) -> tuple[ArticleRecord, ...]:
    """The articles that the offence may be in these countries on these days, in the order of the codes.

    `report`: the words of the report beside the offence; a number said there only decides between wordings.
    """
    places = [place for place in _places() if place.law.country in countries]
    numbers = _numbers(offence)
    if numbers:
        return tuple(_by_number(places, offence, numbers, days))
    worded = [
        found for found in _by_wording(places, offence) if days.may_be_in(found[0].edition.in_force(found[0].article))
    ]
    said = _numbers(report)
    told = [(place, words) for place, words in worded if any(_is_number(place.article.number, one) for one in said)]
    how: Found = "wording, number said in the report" if told else "wording"
    return tuple(_record(place, how, words) for place, words in told or worded)


def article(key: str) -> ArticleRecord | None:
    """The article that is called so (KH:criminal-code/2009/495), as a person sets it; None where there is none."""
    return _by_key().get(key)


@cache
def _by_key() -> dict[str, ArticleRecord]:
    records = (_record(place, "set", "") for place in _places())
    return {record.key: record for record in records}


@cache
def _places() -> tuple[_Place, ...]:
    return tuple(
        _Place(law, code, edition, article)
        for law in laws().values()
        for code in law.codes
        for edition in code.editions
        for article in edition.articles
    )


def _numbers(words: str) -> tuple[str, ...]:
    """The numbers of articles that are said, as they are written in the data."""
    said = (one for match in _SAID.finditer(words) for one in _NUMBER.findall(match["numbers"]))
    return tuple(dict.fromkeys(plain for plain in map(_plain, said) if plain))


def _plain(number: str) -> str:
    """A number in one spelling: 361.1 and 361-1 are one, 17/1 is 17(1); 505(a) and 505A are two."""
    number = re.sub(r"/(\w+)", r"(\1)", number.casefold().rstrip(".,-("))
    number = re.sub(r"[.–-](?=\w)", "-", number)
    return number if number.count("(") == number.count(")") else number.rstrip(")")


def _is_number(number: str, said: str) -> bool:
    """Whether the article is the one said, a paragraph of it, or that of which a paragraph is said."""
    ours = _plain(number)
    return ours == said or ours.startswith(f"{said}(") or said.startswith(f"{ours}(")


def _by_number(places: list[_Place], offence: str, numbers: tuple[str, ...], days: Days) -> Iterator[ArticleRecord]:
    fitting = [place for place in _of_the_named_code(places, offence) if _said(place, numbers)]
    standing = [place for place in fitting if days.may_be_in(place.in_force)]
    answered = {number for number in numbers for place in standing if _is_number(place.article.number, number)}
    for place in fitting:
        if place in standing:
            yield _record(place, "number said", offence)
        elif not any(_is_number(place.article.number, number) for number in answered):
            yield _record(place, "number said, another edition", offence)


def _said(place: _Place, numbers: tuple[str, ...]) -> bool:
    return any(_is_number(place.article.number, number) for number in numbers)


def _of_the_named_code(places: list[_Place], offence: str) -> list[_Place]:
    """Those of the code that the words name; of none where they name one that is not in the data."""
    words = offence.casefold()
    named = [place for place in places if any(name in words for name in (place.code.name.casefold(), *place.code.also))]
    return named if named or _NAMED_CODE.search(words) else places


def _by_wording(places: list[_Place], offence: str) -> list[tuple[_Place, str]]:
    """Articles whose wording is in the words; one that lies inside a longer wording of another gives way."""
    found = [(place, span) for place in places for span in _spans(place.article.wordings, offence.casefold())]
    longest = {place: max(span[1] - span[0] for other, span in found if other == place) for place, _ in found}
    kept: dict[_Place, tuple[int, int]] = {}
    for place, span in found:
        inside = any(_inside(span, other) for _, other in found)
        if not inside and span[1] - span[0] == longest[place]:
            kept.setdefault(place, span)
    return [(place, offence[start:end]) for place, (start, end) in kept.items()]


def _inside(span: tuple[int, int], other: tuple[int, int]) -> bool:
    return span != other and other[0] <= span[0] and span[1] <= other[1]


def _spans(wordings: Set[str] | tuple[str, ...], words: str) -> Iterator[tuple[int, int]]:
    for wording in wordings:
        for match in _wording(wording).finditer(words):
            yield match.span()


@cache
def _wording(wording: str) -> re.Pattern[str]:
    spaced = r"[\s-]+".join(re.escape(part) for part in re.split(r"[\s-]+", wording.casefold()))
    return re.compile(rf"(?<!\w)(?:{spaced})(?!\w)")


def _record(place: _Place, found: Found, words: str) -> ArticleRecord:
    one, edition = place.article, place.edition
    return ArticleRecord(
        country=place.law.country,
        code=place.code.key,
        edition=edition.edition,
        number=one.number,
        title=one.title,
        minimum=one.minimum,
        maximum=one.maximum,
        aggravated=one.aggravated,
        fine=one.fine,
        translation=edition.translation,
        source=one.source,
        unverified=(*one.unverified, *(f"edition: {name}" for name in edition.unverified)),
        found=found,
        words=words,
        since=one.since,
        note=one.note,
        law_version=place.law.version,
    )
