"""What a description says of who somebody is, in comparable form. Pure; words: vocabularies/attributes.yaml."""

import datetime as dt
from dataclasses import dataclass
from functools import cache
from typing import Any

from habeas.terms.birth import birth_of, born_at_age
from habeas.terms.nationality import nations_in
from habeas.terms.period import Period
from habeas.terms.scripts import script_of
from habeas.terms.vocabulary import load_vocabulary


@dataclass(frozen=True)
class Understood:
    """A property as words give it. `value` None: the words give none of its values, and stay words."""

    property: str
    value: str | None
    period: Period | None = None
    kind: str | None = None


def plain(words: str) -> str:
    """The words in the form that the vocabulary has them in."""
    return " ".join(words.casefold().replace("_", " ").split())


@cache
def properties() -> dict[str, Any]:
    """The vocabulary's properties by name, in its order."""
    found: dict[str, Any] = load_vocabulary("attributes")["properties"]
    return found


@cache
def _called() -> dict[str, str]:
    return {words: name for name, entry in properties().items() for words in entry["from"]}


def kind_of_name(told_as: str) -> str | None:
    """What kind of other name a description so called gives, None where it gives no name."""
    kinds: dict[str, list[str]] = load_vocabulary("attributes")["names"]
    return next((kind for kind, called in kinds.items() if plain(told_as) in called), None)


def properties_told(told_as: str, words: str) -> tuple[str, ...]:
    """The properties that a description so called tells."""
    return tuple(dict.fromkeys(one.property for one in understand(told_as, words, None)))


def understand(told_as: str, words: str, told_on: tuple[dt.date, dt.date] | None) -> tuple[Understood, ...]:
    """What a description called `told_as` says with these words; nothing where no property is called so.

    `told_on`: the first and the last day that the description may have been given on: an age is of that day.
    """
    kind = kind_of_name(told_as)
    if kind is not None:
        return (Understood("name", words.strip() or None, kind=kind),)
    name = _called().get(plain(told_as))
    if name is None:
        return ()
    if name == "birth":
        return (_birth(told_as, words, told_on),)
    if name == "nationality":
        return tuple(Understood(name, code) for code in nations_in(words)) or (Understood(name, None),)
    return (Understood(name, _sex(words) if name == "sex" else plain(words) or None),)


def _birth(told_as: str, words: str, told_on: tuple[dt.date, dt.date] | None) -> Understood:
    period = born_at_age(words, told_on) if plain(told_as) == "age" else birth_of(words)
    value = "/".join(dict.fromkeys((period.since or "", period.until or ""))) if period else None
    return Understood("birth", value, period)


def _sex(words: str) -> str | None:
    sexes: dict[str, list[str]] = load_vocabulary("attributes")["sexes"]
    told = set(plain(words).replace(",", " ").split())
    found = [sex for sex, called in sexes.items() if told & set(called)]
    return found[0] if len(found) == 1 else None


def value_in_words(account_value: str, property_name: str, kind: str | None = None) -> str:
    """The value for a reader: a birth's two ends, a name with its kind and script."""
    if property_name == "birth" and "/" in account_value:
        since, _, until = account_value.partition("/")
        return f"born between {since} and {until}"
    if property_name == "name":
        return f"{account_value} ({', '.join(part for part in (kind, script_of(account_value)) if part)})"
    return account_value
