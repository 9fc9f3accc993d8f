"""The tables as the models say them, so that a new table is checked as soon as it is there."""

from collections.abc import Iterable
from typing import Any

from django.apps import apps
from django.db.models import Field, ForeignKey

from habeas.register.models import Claim
from habeas.register.models.two_clocks import Fact, Recorded
from habeas.register.recording.deriving import derived_tables


def all_tables() -> list[Any]:
    """Every table of the program."""
    return list(apps.get_models())


def clocked() -> list[Any]:
    """The tables with the second clock."""
    return [model for model in apps.get_models() if issubclass(model, Recorded | Fact)]


def facts() -> list[Any]:
    """The tables whose rows may be superseded."""
    return [model for model in apps.get_models() if issubclass(model, Fact)]


def derived() -> list[Any]:
    """The tables whose rows follow from a person's events."""
    return list(derived_tables())


def foreign_keys(model: Any, target: type | None = None) -> list[Any]:
    """The fields by which rows of a table point at rows, of one table or kind of table if `target` is given."""
    found = [field for field in model._meta.concrete_fields if isinstance(field, ForeignKey)]
    return [field for field in found if target is None or issubclass(_target(field), target)]


def _target(field: "Field[Any, Any]") -> type:
    model = field.related_model
    if not isinstance(model, type):
        raise TypeError(f"{field.name} points at nothing")
    return model


def is_decision(model: Any) -> bool:
    """Whether its rows are what a person decided or entered, under their own name."""
    return any(field.name == "by" for field in model._meta.concrete_fields)


def resting_on_claims() -> list[Any]:
    """The facts that hold because a claim says so."""
    return [model for model in facts() if foreign_keys(model, Claim) and not is_decision(model)]


def told() -> list[Any]:
    """The facts that hold while another fact, which rests on a claim, points at them: events."""
    others = {*derived(), *resting_on_claims()}
    rest = [model for model in facts() if model not in others and not is_decision(model)]
    return [model for model in rest if pointing_at(model, resting_on_claims())]


def entered() -> list[Any]:
    """The facts that people enter themselves, and parts of such entries: no claim makes or ends them."""
    others = {*derived(), *resting_on_claims(), *told()}
    return [model for model in facts() if model not in others]


def pointing_at(model: Any, among: Iterable[Any]) -> list[tuple[Any, Any]]:
    """The tables among these whose rows point at rows of this one, each with its field."""
    return [(other, field) for other in among for field in foreign_keys(other, model)]
