"""A figure broken down: each cell with low, known and high, overlapping cells marked, small ones hidden."""

import datetime as dt
from collections.abc import Callable, Iterable, Mapping

from habeas.figures.arithmetic.cells import Standing, Tallies, Tally, check_sums, tally
from habeas.figures.arithmetic.counting import CountedPerson, Totals
from habeas.figures.arithmetic.shares import Share
from habeas.figures.arithmetic.suppression import hidden_cells
from habeas.figures.breakdown_rules import Kind, breakdown_rules
from habeas.figures.happenings import of_court_status, of_facility, of_manner, of_offences, of_place
from habeas.figures.knowledge import Question
from habeas.figures.who import of_age, of_groups, of_one_value, of_several_values
from habeas.figures.words import plural
from habeas.terms.errors import BadInput
from habeas.terms.figure import Breakdown, Cell, CountedRecord, Reason

_SHARES: Mapping[str, Callable[[CountedPerson, dt.date], tuple[Share, ...]]] = {
    "sex": lambda one, _: of_one_value(one.case, "sex"),
    "age": lambda one, day: of_age(one.case, day, breakdown_rules().ages),
    "group": lambda one, _: of_groups(one.case),
    "occupation": lambda one, _: of_several_values(one.case, "occupation", "role"),
    "nationality": lambda one, _: of_several_values(one.case, "nationality"),
    "province": of_place,
    "facility": of_facility,
    "offence": of_offences,
    "status": of_court_status,
    "manner": of_manner,
}

# These are told by events; who has them need not be read in full.
OF_EVENTS = ("province", "facility", "offence", "status", "manner")


def shares_of(name: str, one: CountedPerson, day: dt.date) -> tuple[Share, ...]:
    """In which cells of a breakdown the person stands, and how surely."""
    return _SHARES[name](one, day)


def check_asked(question: Question) -> None:
    """Raise BadInput for a breakdown that there is not, or a limit that hides nothing."""
    for name in question.by:
        breakdown_rules().kind(name)
    if question.suppress_below is not None and question.suppress_below < 2:
        raise BadInput(f"suppress below {question.suppress_below} hides nothing: give 2 or more")


def break_down(
    question: Question, counted: Iterable[CountedPerson], records: tuple[CountedRecord, ...]
) -> tuple[Breakdown, ...]:
    """The breakdowns that the question asks for, each once. `records`: how surely each of these people is counted."""
    check_asked(question)
    levels = {one.person: (one.in_low + one.in_known + one.in_high, one.reason) for one in records}
    whole = Totals(*(sum(level >= least for level, _ in levels.values()) for least in (3, 2, 1)))
    people = [one for one in counted if levels[one.case.person.id][0]]
    return tuple(broken_down(name, question, _standings(name, question, people, levels), whole)
                 for name in dict.fromkeys(question.by))  # fmt: skip


def _standings(
    name: str, question: Question, people: Iterable[CountedPerson], levels: Mapping[int, tuple[int, str]]
) -> list[Standing]:
    found = []
    for one in people:
        level, why = levels[one.case.person.id]
        found.append(Standing(level, (why,), shares_of(name, one, question.as_of)))
    return found


def broken_down(name: str, question: Question, standings: list[Standing], whole: Totals) -> Breakdown:
    """One breakdown of these people, who are counted in the whole."""
    kind, cells = breakdown_rules().kind(name), tally(standings)
    if not kind.overlapping:
        check_sums(tuple(cells.values()), whole)
    below = question.suppress_below
    hidden = hidden_cells(cells, below, overlapping=kind.overlapping) if below else frozenset()
    shown = () if cells and len(hidden) == len(cells) else tuple(_cell(value, cells[value], value in hidden)
                                                                for value in _order(cells, name, hidden))  # fmt: skip
    return Breakdown(
        by=name,
        title=kind.title,
        words=kind.words,
        overlapping=kind.overlapping,
        cells=shown,
        hidden_below=below,
        note=_note(kind, cells, whole, hidden),
    )


def _order(cells: Tallies, name: str, hidden: frozenset[str | None]) -> list[str | None]:
    """Bands of age by age, all else the largest first, the hidden by name, lest the order tell; not known last."""
    ages = list(breakdown_rules().ages.values())
    if name == "age":
        return sorted(cells, key=lambda value: ages.index(value) if value else len(ages))
    sizes = {value: (0, 0) if value in hidden else (-cell.known, -cell.high) for value, cell in cells.items()}
    return sorted(cells, key=lambda value: (value is None, value in hidden, sizes[value], value or ""))


def _cell(value: str | None, told: Tally, hidden: bool) -> Cell:
    if hidden:
        return Cell(value=value, low=None, known=None, high=None)
    reasons = sorted(told.reasons.items(), key=lambda reason: (-reason[1], reason[0]))
    return Cell(
        value=value, low=told.low, known=told.known, high=told.high,
        reasons=tuple(Reason(words=words, people=people) for words, people in reasons),
    )  # fmt: skip


def _note(kind: Kind, cells: Tallies, whole: Totals, hidden: frozenset[str | None]) -> str | None:
    """What must be read with the cells."""
    notes = []
    if kind.overlapping:
        notes.append("a person may stand in several cells: they do not sum to the figure")
    elif hidden != cells.keys():
        unsure = whole.low - sum(cell.low for cell in cells.values())
        if unsure and not hidden:
            notes.append(f"of {plural(unsure, 'person', 'people')} counted in low it is not certain in which cell")
    if hidden and len(hidden) == len(cells):
        notes.append("all cells are hidden: too few people")
    elif hidden:
        notes.append("hidden cells are small, or hide what a difference would tell of a small one")
    return "; ".join(notes) or None
