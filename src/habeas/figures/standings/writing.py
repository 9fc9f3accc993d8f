"""The rows of some people made from their histories: what holds no longer ends, what holds now begins."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from habeas.figures import definitions
from habeas.figures.arithmetic.histories import history_of, unnamed_by_report
from habeas.figures.arithmetic.spans import spans_of
from habeas.figures.models import ShownName, Standing
from habeas.figures.standings.codes import code_of, moment_of, number_of
from habeas.register import lookup
from habeas.terms.records import CaseFile, Chapter, PersonRef

Piece = tuple[int, int, int]  # from_day, to_day, code
What = TypeVar("What", Piece, bytes)

_BATCH = 2_000
_KEY = 400  # bytes of a name that a list is ordered by: an index of PostgreSQL takes no more than 2,700


@dataclass
class _Told(Generic[What]):
    """What is known of one person while chapters are gone through. Open: what began when; `row`: where it is kept."""

    open: dict[What, tuple[int, int | None]] = field(default_factory=dict)
    begun: list[tuple[What, int, int | None]] = field(default_factory=list)
    ended: list[tuple[int, int]] = field(default_factory=list)

    def now(self, told: Collection[What], moment: int) -> None:
        """From that moment on this is what is known, nothing else."""
        for what in [what for what in self.open if what not in told]:
            since, row = self.open.pop(what)
            if row is None:
                self.begun.append((what, since, moment))
            else:
                self.ended.append((row, moment))
        for what in told:
            self.open.setdefault(what, (moment, None))

    def all_begun(self) -> list[tuple[What, int, int | None]]:
        """Everything new with when it began and ended to be known."""
        return self.begun + [(what, since, None) for what, (since, row) in self.open.items() if row is None]


def write_people(people: Collection[int], since: int, until: int) -> None:
    """Bring these people's rows from what was known at `since` to what was known at `until`."""
    for model in (Standing, ShownName):
        _undo(model, people, since)
    told = lookup.chapters(people, definitions.course().told_of_all, moment_of(since), moment_of(until))
    standings, names = _open_standings(people), _open_names(people)
    for person, chapters in told.items():
        for chapter in chapters:
            moment = number_of(chapter.known_from)
            standings[person].now(pieces_of(person, chapter), moment)
            names[person].now({name_key(chapter.name)} if chapter.name is not None else (), moment)
    _write(Standing, standings, _standing)
    _write(ShownName, names, _shown_name)


def pieces_of(person: int, chapter: Chapter) -> tuple[Piece, ...]:
    """How the person stands through all days by what the chapter tells."""
    if chapter.name is None:
        return ()
    course = definitions.course()
    unnamed = unnamed_by_report(chapter.beside, course, with_proposed=False)
    case = CaseFile(PersonRef(person, chapter.name), events=chapter.events)
    history = history_of(case, unnamed, course, with_proposed=False)
    spans = spans_of(history, [definitions.rule(name) for name in definitions.NAMES])
    return tuple((span.from_day, span.to_day, code_of(span.levels)) for span in spans)


def name_key(name: str) -> bytes:
    """What names are ordered by: without case, as bytes, which every database orders alike."""
    return name.casefold().encode()[:_KEY]


def _undo(model: Any, people: Collection[int], since: int) -> None:
    """Take back what a run that was stopped half-way has written of these people."""
    theirs = model.objects.filter(person__in=people)
    theirs.filter(known_from__gt=since).delete()
    theirs.filter(known_to__gt=since).update(known_to=None)


def _open_standings(people: Iterable[int]) -> dict[int, _Told[Piece]]:
    told: dict[int, _Told[Piece]] = defaultdict(_Told)
    rows = Standing.objects.filter(person__in=people, known_to=None)
    for row, person, since, *piece in rows.values_list("pk", "person", "known_from", "from_day", "to_day", "code"):
        told[person].open[piece[0], piece[1], piece[2]] = (since, row)
    return told


def _open_names(people: Iterable[int]) -> dict[int, _Told[bytes]]:
    told: dict[int, _Told[bytes]] = defaultdict(_Told)
    rows = ShownName.objects.filter(person__in=people, known_to=None)
    for row, person, since, key in rows.values_list("pk", "person", "known_from", "key"):
        told[person].open[bytes(key)] = (since, row)
    return told


def _standing(person: int, piece: Piece, known_from: int, known_to: int | None) -> Standing:
    from_day, to_day, code = piece
    return Standing(
        person=person, from_day=from_day, to_day=to_day, code=code, known_from=known_from, known_to=known_to
    )


def _shown_name(person: int, key: bytes, known_from: int, known_to: int | None) -> ShownName:
    return ShownName(person=person, key=key, known_from=known_from, known_to=known_to)


def _write(model: Any, told: dict[int, Any], row: Any) -> None:
    ended: dict[int, list[int]] = defaultdict(list)
    for one in told.values():
        for number, moment in one.ended:
            ended[moment].append(number)
    for moment, rows in ended.items():
        model.objects.filter(pk__in=rows).update(known_to=moment)
    model.objects.bulk_create(
        (row(person, *begun) for person, one in told.items() for begun in one.all_begun()), batch_size=_BATCH
    )
