"""The shapes: so many people with these events, and the numbers that a body printed of them (DOMAIN.md, section 5)."""

import datetime as dt
from dataclasses import dataclass, field

SCALED = 50
Told = tuple[str, str | None, dict[str, object]]  # type:manner, when, what else the event says


@dataclass(frozen=True)
class Alike:
    """So many people with the same events and the same descriptions."""

    number: int
    events: tuple[Told, ...]
    described: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Oracle:
    """A register of that shape on that day, and the numbers that the body's definition must find in it."""

    body: str
    day: dt.date
    people: tuple[Alike, ...]
    expected: dict[str, int]
    scaled: int = 1


ARREST: Told = ("arrest", "2021-02-10", {})
CHARGE: Told = ("charge", "2021-02-12", {"offences": ("incitement",)})
WARRANT: Told = ("warrant", "2021-02-10", {})


def sentenced(words: str) -> Told:
    return ("sentence", "2021-02-20", {"sentence": words})


def oracles(whole: bool = False) -> tuple[Oracle, ...]:
    """The five shapes of DOMAIN.md, section 5."""
    return (_aapp_2020(), _aapp_2021(), _aapp_2024(1 if whole else SCALED), _foro_penal(), _prisoners_defenders())


def _aapp_2020() -> Oracle:
    people = (
        Alike(35, (ARREST, sentenced("two years"))),
        Alike(199, (ARREST, CHARGE)),
        Alike(300, (ARREST, CHARGE, ("release:bail", "2021-02-18", {}))),
        Alike(56, (CHARGE,)),  # charged, never taken
        Alike(40, (ARREST, sentenced("a month"), ("release:served", "2021-02-27", {}))),  # counted no longer
    )
    expected = {"political prisoners": 590, "serving": 35, "awaiting trial inside prison": 199,
                "awaiting trial outside prison": 356}  # fmt: skip
    return Oracle("aapp-2020-11", dt.date(2021, 2, 28), people, expected)


def _aapp_2021() -> Oracle:
    people = (
        Alike(375, (WARRANT,)),
        Alike(2_000, (ARREST,)),
        Alike(290, (ARREST, ("release", "2021-03-05", {}))),
    )
    expected = {"arrested, charged or sentenced": 2665, "evading": 375, "taken": 2290}
    return Oracle("aapp-2021-03", dt.date(2021, 3, 21), people, expected)


def _aapp_2024(scale: int) -> Oracle:
    """Detained 20,788 and released 6,311 make 27,099; death row 124 and in absentia 44 make 168."""
    detained, released, serving, row, absent, absent_to_death = (
        round(number / scale) for number in (20_788, 6_311, 9_355, 124, 121, 44)
    )
    people = (
        Alike(row, (ARREST, sentenced("death"))),
        Alike(serving - row, (ARREST, sentenced("ten years"))),
        Alike(detained - serving, (ARREST,)),
        Alike(released, (ARREST, ("release", "2021-02-26", {}))),
        Alike(absent_to_death, (sentenced("death"),)),
        Alike(absent - absent_to_death, (sentenced("ten years"),)),
        Alike(round(375 / scale), (WARRANT,)),  # evading: in no number of this definition
    )
    expected = {"arrested": detained + released, "detained": detained, "released": released, "serving": serving,
                "on death row": row, "sentenced in absentia": absent, "sentenced to death in absentia": absent_to_death,
                "sentenced to death": row + absent_to_death}  # fmt: skip
    return Oracle("aapp-2024-07", dt.date(2021, 3, 1), people, expected, scale)


def _foro_penal() -> Oracle:
    """The margins that were published; how sex, rank, age and verdict fell together was not, so they are spread."""

    def one(number: int, sex: str, born: str, rank: str | None, *more: Told) -> Alike:
        described = {"sex": sex, "date of birth": born} | ({"occupation": rank} if rank else {})
        return Alike(number, (ARREST, *more), described)

    people = (
        one(149, "man", "1980-05-01", None, sentenced("five years")),
        one(1_228, "man", "1980-05-01", None),
        one(157, "man", "1990-05-01", "military"),
        one(34, "man", "2005-05-01", None),
        one(200, "woman", "1985-05-01", None),
        one(25, "woman", "2005-05-01", None),
        Alike(90, (ARREST, CHARGE, ("release:bail", "2021-02-18", {}))),  # outside the total
    )
    expected = {"political prisoners": 1793, "convicted": 149, "not convicted": 1644, "men": 1568, "women": 225,
                "civil": 1636, "military": 157, "adults": 1734, "adolescents": 59,
                "under measures, outside the total": 90}  # fmt: skip
    return Oracle("foro-penal-2024-09", dt.date(2021, 3, 1), people, expected)


def _prisoners_defenders() -> Oracle:
    people = (
        Alike(500, (ARREST, sentenced("six years"))),
        Alike(206, (ARREST, CHARGE)),
        Alike(230, (ARREST, CHARGE, ("release:bail", "2021-02-18", {}))),
        Alike(216, (ARREST, sentenced("three years"), ("house_arrest", "2021-02-22", {}))),
    )
    expected = {"political prisoners": 1152, "in prison": 706, "let out with an open case": 230,
                "condemned at home": 216}  # fmt: skip
    return Oracle("prisoners-defenders-2025-03", dt.date(2021, 3, 1), people, expected)
