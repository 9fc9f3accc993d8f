"""The groups that claims name: known by their normalised names, or new."""

import datetime as dt
from collections.abc import Iterable

from habeas.register.models import Group
from habeas.register.names import normalise


class Groups:
    """Groups of the register among these names, and those met meanwhile, in the spelling they were first met in."""

    def __init__(self, names: Iterable[str]) -> None:
        wanted = {normalise(name) for name in names}
        rows = Group.objects.filter(normalised__in=wanted)
        self._known: dict[str, int] = dict(rows.values_list("normalised", "pk"))
        self._met: dict[str, str] = {}

    def __contains__(self, name: str) -> bool:
        plain = normalise(name)
        return plain in self._known or plain in self._met

    def meet(self, names: Iterable[str]) -> None:
        """Note groups that a claim names."""
        for name in names:
            if name not in self:
                self._met[normalise(name)] = name

    def record(self, moment: dt.datetime) -> None:
        """Record those that are new."""
        new = [Group(name=name, normalised=plain, recorded_at=moment) for plain, name in self._met.items()]
        self._known |= {group.normalised: group.pk for group in Group.objects.bulk_create(new)}
        self._met.clear()

    def numbers(self, names: Iterable[str]) -> list[int]:
        """The numbers of recorded groups, each once."""
        return list(dict.fromkeys(self._known[normalise(name)] for name in names))
