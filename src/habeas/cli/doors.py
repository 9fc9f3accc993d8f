"""The one place where a command is loaded late.

Django takes most of a second to set up, and its models cannot be imported before it is; so a command's
module is imported when the command is asked for, after Django if the command needs it. docs/decisions/002.
"""

import importlib
import os
from collections.abc import Mapping
from dataclasses import dataclass
from typing import cast

import click
import django


@dataclass(frozen=True)
class Door:
    """Where a command lives (`module:attribute`) and the Django settings that it needs, if any."""

    target: str
    settings: str | None = None


REGISTER = "habeas.register.settings"
DESK = "habeas.desk.settings"

DOORS: Mapping[str, Door] = {
    "read": Door("habeas.cli.read:read"),
    "add": Door("habeas.cli.add:add", REGISTER),
    "review": Door("habeas.cli.review:review", REGISTER),
    "list": Door("habeas.cli.listing:list_", REGISTER),
    "person": Door("habeas.cli.person:person", REGISTER),
    "assess": Door("habeas.cli.assess:assess", REGISTER),
    "case": Door("habeas.cli.case:case", REGISTER),
    "charge": Door("habeas.cli.charge:charge", REGISTER),
    "place": Door("habeas.cli.place:place", REGISTER),
    "source": Door("habeas.cli.source:source", REGISTER),
    "figure": Door("habeas.cli.figure:figure", REGISTER),
    "check": Door("habeas.cli.check:check", REGISTER),
    "index": Door("habeas.cli.index:index", REGISTER),
    "brief": Door("habeas.cli.brief:brief", REGISTER),
    "reconcile": Door("habeas.cli.reconcile:reconcile_", REGISTER),
    "lint": Door("habeas.cli.lint:lint"),
    "desk": Door("habeas.cli.desk:desk", DESK),
    "demo": Door("habeas.cli.demo:demo", DESK),
}


def open_door(name: str) -> click.Command | None:
    """The command of that name, with what it needs set up; None where there is no such command."""
    door = DOORS.get(name)
    if door is None:
        return None
    if door.settings:
        os.environ["DJANGO_SETTINGS_MODULE"] = door.settings
        django.setup()
    module, attribute = door.target.split(":")
    return cast(click.Command, getattr(importlib.import_module(module), attribute))
