"""The statuses of a person on a day: rules over events, read from statuses.yaml (docs/status.md)."""

from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files
from typing import Any, Literal

import yaml
from pydantic import BaseModel, ConfigDict

from habeas.figures import definitions
from habeas.figures.arithmetic.rule import EventPattern, Part, Rule

Axis = Literal["life", "liberty", "case"]


class StatusDefinition(BaseModel):
    """A status in words. `axis`: whether it is of a life, of liberty or of the case; several may hold at once."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str
    version: str
    title: str
    words: str
    axis: Axis
    stale_after_days: int | None = None
    huridocs: str | None = None


@dataclass(frozen=True)
class StatusRule:
    """A status with its rule. `unless`: the rule that must not hold beside it. `endless`: event types of which the end
    says nothing of this status.
    """

    definition: StatusDefinition
    rule: Rule
    unless: Rule | None
    endless: frozenset[str]


@cache
def status_rules() -> tuple[StatusRule, ...]:
    """Every status with its rule, in the order in which they are taken for the one shown first."""
    data = _read()
    found: list[StatusRule] = []
    for entry in data["statuses"]:
        general = _status(entry, data["version"])
        if entry.get("by_manner"):
            found += [_of_manner(general, manner, told) for manner, told in data["manners"].items()]
        found.append(general)
    return tuple(found)


def _status(entry: dict[str, Any], version: str) -> StatusRule:
    told = {key: entry[key] for key in ("name", "title", "axis", "stale_after_days") if key in entry}
    parts = tuple(part for one in entry["all_of"] for part in _parts(one))
    return StatusRule(
        definition=StatusDefinition(**told, words=" ".join(entry["words"].split()), version=version),
        rule=Rule(parts=parts, course=definitions.course(), stale_after_days=entry.get("stale_after_days")),
        unless=definitions.rule(entry["unless"]) if "unless" in entry else None,
        endless=frozenset(entry.get("endless", ())),
    )


def _of_manner(general: StatusRule, manner: str, told: dict[str, Any]) -> StatusRule:
    """The status of those let out in one manner: opened by such a release alone, ended as any."""
    opens = (EventPattern.model_validate(f"release:{manner}"),)
    parts = tuple(part.model_copy(update={"opens": opens, "possibly_opens": ()}) for part in general.rule.parts)
    named = {"name": f"{general.definition.name}-{manner.replace('_', '-')}"} | told
    return replace(
        general,
        definition=general.definition.model_copy(update=named),
        rule=Rule(parts=parts, course=general.rule.course, stale_after_days=general.rule.stale_after_days),
    )


def _parts(entry: dict[str, Any]) -> tuple[Part, ...]:
    """The parts of a figure, or the one of them that is named; or a part of the status's own."""
    if "same_as" not in entry:
        return (Part(**entry),)
    return tuple(part for part in definitions.rule(entry["same_as"]).parts if part.name == entry.get("part", part.name))


def _read() -> dict[str, Any]:
    loaded: dict[str, Any] = yaml.safe_load(files(__package__).joinpath("statuses.yaml").read_text(encoding="utf-8"))
    return loaded
