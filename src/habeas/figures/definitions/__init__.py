"""The definitions of the figures, loaded from the YAML files beside this one."""

from functools import cache
from importlib.resources import files
from typing import Any

import yaml
from pydantic import BaseModel, ConfigDict

from habeas.figures.arithmetic.rule import Course, EventPattern, Part, Rule
from habeas.terms.errors import BadInput
from habeas.terms.figure import Definition

NAMES = ("held", "released", "charges-pending", "under-conditions")


class Reported(BaseModel):
    """Which reported numbers stand beside the figure: measures of figure claims, and events with a count."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    measures: frozenset[str]
    events: tuple[EventPattern, ...]


def load_definitions() -> dict[str, Definition]:
    """Every figure's definition in words, by name."""
    return {name: definition(name) for name in NAMES}


def definition(name: str) -> Definition:
    """The definition of one figure. Raises BadInput when there is none of that name."""
    data = _data(name)
    return Definition(
        **{key: data[key] for key in Definition.model_fields if key in data} | {"words": data["words"].strip()}
    )


@cache
def rule(name: str) -> Rule:
    """The rule of one figure. Raises BadInput when there is none of that name."""
    data = _data(name)
    parts = tuple(part for entry in data["all_of"] for part in _parts(entry, data["house_arrest_counts"]))
    return Rule(parts=parts, course=course(), stale_after_days=data.get("stale_after_days"))


@cache
def reported(name: str) -> Reported:
    """Which reported numbers belong to the figure."""
    return Reported(**_data(name)["reported"])


@cache
def course() -> Course:
    """The course of a case, common to all figures."""
    return Course(**_read("course"))


def _parts(entry: dict[str, Any], house_arrest_counts: bool) -> tuple[Part, ...]:
    if "same_as" in entry:
        return rule(entry["same_as"]).parts
    part = Part(**entry)
    return (part,) if house_arrest_counts else (_without_house_arrest(part),)


def _without_house_arrest(part: Part) -> Part:
    lists = ("opens", "presumably_opens", "possibly_opens", "closes", "presumably_closes", "possibly_closes")
    kept = {name: tuple(p for p in getattr(part, name) if p.type != "house_arrest") for name in lists}
    return part.model_copy(update=kept)


def _data(name: str) -> dict[str, Any]:
    if name not in NAMES:
        raise BadInput(f"there is no figure {name!r}: choose one of {', '.join(NAMES)}")
    return _read(name)


@cache
def _read(name: str) -> dict[str, Any]:
    loaded: dict[str, Any] = yaml.safe_load(files(__package__).joinpath(f"{name}.yaml").read_text(encoding="utf-8"))
    return loaded
