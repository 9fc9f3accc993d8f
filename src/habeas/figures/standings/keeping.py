"""The index of standings brought up to date: only those whose facts changed are looked at again."""

from collections.abc import Iterator

from django.db import transaction

from habeas.figures.models import Checkpoint, Progress, ShownName, Standing
from habeas.figures.standings.checkpoints import make_checkpoints
from habeas.figures.standings.codes import made_by, moment_of, number_of
from habeas.figures.standings.writing import write_people
from habeas.register import lookup

PEOPLE_AT_ONCE = 500


def keep_up(at_once: int = PEOPLE_AT_ONCE) -> int:
    """Bring the index up to the last recording; the moment up to which it is whole.

    Several may do so at once: each step is a transaction that locks the progress and goes on from where it stands.
    Stopped at any point, the next one goes on.
    """
    *_, progress = steps(at_once)
    return progress.whole_until


def steps(at_once: int = PEOPLE_AT_ONCE) -> Iterator[Progress]:
    """Bring the index up to the last recording there is now, step by step, the progress after each."""
    wanted, todo = number_of(lookup.known_until()), _Todo()
    progress = Progress.objects.filter(pk=1).first()
    if progress is not None and _covers(progress, wanted):
        yield progress
        return
    while progress is None or not _covers(progress, wanted):
        with transaction.atomic():
            progress = _locked()
            _step(progress, todo, at_once)
            progress.save()
        yield progress


def _covers(progress: Progress, moment: int) -> bool:
    return progress.made_by == made_by() and progress.whole_until >= moment


def _locked() -> Progress:
    Progress.objects.get_or_create(pk=1, defaults={"made_by": made_by()})
    progress: Progress = Progress.objects.select_for_update().get(pk=1)
    if progress.made_by != made_by():
        _empty()
        progress = Progress(pk=1, made_by=made_by())
    return progress


def drop() -> None:
    """Drop the index; `keep_up` makes it again from the register."""
    with transaction.atomic():
        _locked()
        _empty()
        Progress.objects.filter(pk=1).delete()


def _empty() -> None:
    for model in (Standing, ShownName, Checkpoint):
        model.objects.all().delete()


class _Todo:
    """Who is to be looked at in one run, asked once: between two moments past it stays the same."""

    def __init__(self) -> None:
        self._run: tuple[int, int] | None = None
        self._people: tuple[int, ...] = ()

    def after(self, progress: Progress, at_once: int) -> tuple[int, ...]:
        since, until = progress.whole_until, progress.working_until or 0
        if since == 0:
            return lookup.people_after(progress.worked_through, at_once)
        if self._run != (since, until):
            self._people = lookup.changed_people(moment_of(since), moment_of(until))
            self._run = (since, until)
        return tuple(person for person in self._people if person > progress.worked_through)[:at_once]


def _step(progress: Progress, todo: _Todo, at_once: int) -> None:
    """Begin a run, do the next people of it, or end it."""
    if progress.working_until is None:
        known = number_of(lookup.known_until())
        if progress.whole_until >= known:
            return
        progress.working_until, progress.worked_through = known, 0
    people = todo.after(progress, at_once)
    if people:
        write_people(people, progress.whole_until, progress.working_until)
        progress.worked_through = people[-1]
    else:
        progress.whole_until, progress.working_until = progress.working_until, None
        make_checkpoints(progress.whole_until)
