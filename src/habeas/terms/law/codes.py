"""The codes of a country as values, read from its YAML file and checked."""

from functools import cache
from importlib import resources
from typing import Any

import yaml
from pydantic import BaseModel, ConfigDict, field_validator, model_validator

from habeas.terms.law.limits import Limit
from habeas.terms.period import PartialDate, Period
from habeas.terms.sentences.length import Length, length_in

INTERNATIONAL = "*"


class _Value(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Article(_Value):
    """An article: its number, title, wordings in reports, terms where sourced. `unverified` names fields not read."""

    number: str
    title: str
    wordings: tuple[str, ...]
    source: str
    minimum: str | None = None
    maximum: str | None = None
    aggravated: str | None = None
    fine: str | None = None
    since: PartialDate | None = None
    until: PartialDate | None = None
    formerly: str | None = None
    later: str | None = None
    note: str | None = None
    unverified: tuple[str, ...] = ()

    @field_validator("minimum", "maximum", "aggravated")
    @classmethod
    def _a_term(cls, value: str | None) -> str | None:
        if value is not None and value not in ("life", "death") and length_in(value) is None:
            raise ValueError(f"{value!r} is no prison term: write 5 years, life or death")
        return value


class Edition(_Value):
    """An edition of a code: when it was in force, in which translation it is quoted."""

    edition: str
    source: str
    since: PartialDate | None = None
    until: PartialDate | None = None
    translation: str | None = None
    unverified: tuple[str, ...] = ()
    articles: tuple[Article, ...] = ()

    def in_force(self, article: Article) -> Period:
        """When the article stood in this edition: its own dates, else the edition's."""
        return Period(since=article.since or self.since, until=article.until or self.until)


class Code(_Value):
    """A code or act. `also`: what reports call it."""

    key: str
    name: str
    also: tuple[str, ...] = ()
    editions: tuple[Edition, ...]


class Class(_Value):
    """A class of offences by their highest term; the last has no upper end."""

    name: str
    up_to: str | None = None

    @property
    def longest(self) -> Length | None:
        """The highest term of the class, None: none."""
        return length_in(self.up_to) if self.up_to else None


class Law(_Value):
    """What is known of a country's law. `named`: what reports call the country, beside vocabularies/countries.yaml."""

    country: str
    name: str
    version: str
    named: tuple[str, ...] = ()
    codes: tuple[Code, ...] = ()
    classes: tuple[Class, ...] = ()
    classes_source: str | None = None
    classes_verified: bool = False
    limits: tuple[Limit, ...] = ()

    @model_validator(mode="after")
    def _limits_as_named(self) -> "Law":
        keys = [limit.key for limit in self.limits]
        twice = sorted({key for key in keys if keys.count(key) > 1})
        if twice:
            raise ValueError(f"limits of one key: {', '.join(twice)}; give each its own")
        known = {one.name for one in self.classes}
        for limit in self.limits:
            if limit.classes - known:
                strange = ", ".join(sorted(limit.classes - known))
                raise ValueError(f"limit {limit.key} names classes that are not among `classes`: {strange}")
        return self


@cache
def laws() -> dict[str, Law]:
    """Every country's law, by its code of two letters; what binds nobody in particular under "*"."""
    folder = resources.files("habeas.terms.law")
    read = [_read(file) for file in sorted(folder.iterdir(), key=lambda file: file.name) if file.name.endswith(".yaml")]
    return {law.country: law for law in read}


def _read(file: Any) -> Law:
    return Law.model_validate(yaml.safe_load(file.read_text(encoding="utf-8")))


def law_of(country: str) -> Law | None:
    """A country's law, None where there is no file on it."""
    return laws().get(country)


def limits_in(country: str | None) -> tuple[Limit, ...]:
    """The limits of a country's own law, then the international yardsticks."""
    own = laws()[country].limits if country in laws() and country != INTERNATIONAL else ()
    return (*own, *laws()[INTERNATIONAL].limits)
