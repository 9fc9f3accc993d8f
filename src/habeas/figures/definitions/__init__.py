"""The definitions of the figures, loaded from the YAML files beside this one."""

from functools import cache
from importlib.resources import files
from typing import Any

import yaml
from pydantic import BaseModel, ConfigDict

from habeas.figures.arithmetic.rule import Course, EventPattern, Part, Rule
from habeas.figures.definitions.house_arrest import at_liberty_under_house_arrest
from habeas.terms.errors import BadInput
from habeas.terms.figure import Definition

# The figures of the board, which its index holds the standings of; the others are counted from the register.
NAMES = ("held", "released", "charges-pending", "under-conditions")
OTHERS = (
    "arrested",
    "convicted",
    "awaiting-trial-in-prison",
    "awaiting-trial-outside-prison",
    "re-arrested",
    "died-in-custody",
    "whereabouts-unknown",
    "exiled",
    "wanted",
)
EVERY = NAMES + OTHERS


class Reported(BaseModel):
    """Which reported numbers stand beside the figure: measures of figure claims, and events with a count."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    measures: frozenset[str]
    events: tuple[EventPattern, ...]


class Flow(BaseModel):
    """What a figure counts within a period, where it counts what happened: in words, and which events."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    words: str
    part: Part


def load_definitions() -> dict[str, Definition]:
    """Every figure's definition in words, by name."""
    return {name: definition(name) for name in EVERY}


def definition(name: str) -> Definition:
    """The definition of one figure. Raises BadInput when there is none of that name."""
    data = _data(name)
    return Definition(
        **{key: data[key] for key in Definition.model_fields if key in data} | {"words": data["words"].strip()}
    )


def rule(name: str, house_arrest: bool | None = None) -> Rule:
    """The rule of one figure, counting house arrest as its definition does, or as asked.

    Raises BadInput when there is none of that name.
    """
    return _rule(name, _data(name)["house_arrest_counts"] if house_arrest is None else house_arrest)


@cache
def _rule(name: str, house_arrest: bool) -> Rule:
    data = _data(name)
    parts = all_parts(data["all_of"], house_arrest)
    return Rule(parts=parts, course=course(), stale_after_days=data.get("stale_after_days"))


@cache
def flow(name: str, house_arrest: bool | None = None) -> Flow:
    """What the figure counts within a period. Raises BadInput for a figure of a state alone."""
    data = _data(name)
    entry = data.get("flow")
    if entry is None:
        flows = ", ".join(other for other in EVERY if "flow" in read(other))
        raise BadInput(f"{name} counts a state on a day, nothing within a period: leave --from out, or ask {flows}")
    if "same_as" in entry:
        return flow(entry["same_as"], house_arrest).model_copy(update={"words": entry["words"]})
    part = Part(**{key: entry[key] for key in entry if key != "words"})
    return Flow(words=entry["words"], part=at_liberty_under_house_arrest(part) if house_arrest is False else part)


def flow_part(name: str) -> Part | None:
    """The part of which openings the figure counts within a period; None where it counts nothing within one."""
    return flow(name).part if "flow" in _data(name) else None


@cache
def reported(name: str) -> Reported:
    """Which reported numbers belong to the figure."""
    return Reported(**_data(name)["reported"])


@cache
def course() -> Course:
    """The course of a case, common to all figures."""
    return Course(**read("course"))


def all_parts(entries: list[dict[str, Any]], house_arrest_counts: bool) -> tuple[Part, ...]:
    """The parts that the entries of a rule stand for."""
    return tuple(part for entry in entries for part in _parts(entry, house_arrest_counts))


def _parts(entry: dict[str, Any], house_arrest_counts: bool) -> tuple[Part, ...]:
    if "not" in entry:
        (part,) = _parts(entry["not"], house_arrest_counts)
        return (part.model_copy(update={"negated": True}),)
    if "same_as" in entry:
        parts = _rule(entry["same_as"], house_arrest_counts).parts
        return tuple(part for part in parts if part.name == entry.get("part", part.name))
    as_written = house_arrest_counts or entry.get("as_written", False)
    part = Part(**{key: entry[key] for key in entry if key != "as_written"})
    return (part if as_written else at_liberty_under_house_arrest(part),)


def _data(name: str) -> dict[str, Any]:
    if name not in EVERY:
        raise BadInput(f"there is no figure {name!r}: choose one of {', '.join(EVERY)}")
    return read(name)


@cache
def read(name: str) -> dict[str, Any]:
    """The mapping in NAME.yaml beside this file, read once. Treat it as frozen."""
    loaded: dict[str, Any] = yaml.safe_load(files(__package__).joinpath(f"{name}.yaml").read_text(encoding="utf-8"))
    return loaded
