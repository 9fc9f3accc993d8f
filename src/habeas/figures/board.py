"""The board: who is held, who is out with charges pending, who under which conditions, and who says so."""

import datetime as dt
from collections.abc import Iterable
from itertools import chain

from pydantic import BaseModel, ConfigDict

from habeas.figures import definitions
from habeas.figures.arithmetic.certainty import Certainty, surest
from habeas.figures.arithmetic.counting import CountedPerson
from habeas.figures.arithmetic.dating import happened
from habeas.figures.arithmetic.status import Status
from habeas.figures.ask import counted_people, figure_of
from habeas.figures.knowledge import Knowledge, Question, gather_knowledge
from habeas.figures.words import when_in_words
from habeas.terms.condition_changes import pieces
from habeas.terms.figure import Figure
from habeas.terms.records import CaseFile, ConditionRecord, PersonRef

# A person stands on the board once, under the first of these that is known of them, else that is possible.
ORDER = ("held", "charges-pending", "under-conditions", "released")

NOT_COUNTED = Status(certain=False, known=False, possible=False)


class _Value(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class BoardRow(_Value):
    """A person on the day. `status` is a figure's name; `also` are the other figures that count them as known."""

    person: PersonRef
    status: str
    certainty: Certainty
    since: str
    conditions: tuple[str, ...]
    offences: tuple[str, ...]
    says: tuple[str, ...]
    also: tuple[str, ...] = ()
    proposed: bool = False


class Board(_Value):
    """Everyone of whom some figure is at least possible on the day, and the four figures."""

    as_of: dt.date
    known_at: dt.datetime
    group: str | None
    with_proposed: bool
    rows: tuple[BoardRow, ...]
    figures: tuple[Figure, ...]

    def of(self, status: str) -> tuple[BoardRow, ...]:
        """The rows under one status."""
        return tuple(row for row in self.rows if row.status == status)


def ask_board(question: Question) -> Board:
    """The board on a day, as known at a moment."""
    return board_from(question, gather_knowledge(question))


def board_from(question: Question, knowledge: Knowledge) -> Board:
    """The board made from what is known."""
    counted = {name: counted_people(name, question, knowledge) for name in definitions.NAMES}
    return Board(
        as_of=question.as_of,
        known_at=question.known_at,
        group=question.group,
        with_proposed=question.with_proposed,
        rows=_rows_of(counted, question),
        figures=tuple(figure_of(name, question, knowledge, people) for name, people in counted.items()),
    )


def _rows_of(counted: dict[str, tuple[CountedPerson, ...]], question: Question) -> tuple[BoardRow, ...]:
    cases = {one.case.person.id: one.case for people in counted.values() for one in people}
    statuses = {name: {one.case.person.id: one.status for one in people} for name, people in counted.items()}
    rows = [board_row(case, {name: statuses[name].get(person, NOT_COUNTED) for name in ORDER}, question.as_of)
            for person, case in cases.items()]  # fmt: skip
    return tuple(sorted(rows, key=lambda row: (ORDER.index(row.status), row.person.name.casefold(), row.person.id)))


def board_row(case: CaseFile, statuses: dict[str, Status], day: dt.date) -> BoardRow:
    """The person's row, by how every figure of the board counts them: by one of them at least."""
    name = _shown(statuses)
    status, duties = statuses[name], statuses["under-conditions"]
    opening = [*status.opening, *(duties.opening if duties.possible else ())]
    return BoardRow(
        person=case.person,
        status=name,
        certainty=surest(status.certain, status.known),
        since=_since(statuses, name),
        conditions=_in_force(case, duties, day),
        offences=tuple(dict.fromkeys(offence for event in status.bearing for offence in event.offences)),
        says=tuple(dict.fromkeys(claim.says for event in opening or status.bearing for claim in event.claims)),
        also=tuple(other for other in ORDER if other != name and statuses[other].known),
        proposed=case.person.id < 0 or any(not event.accepted for event in opening),
    )


def _shown(statuses: dict[str, Status]) -> str:
    """The first status that is known of the person, else the first that is possible: one always is."""
    known = (name for name in ORDER if statuses[name].known)
    possible = (name for name in ORDER if statuses[name].possible)
    return next(chain(known, possible))


def _since(statuses: dict[str, Status], name: str) -> str:
    """When the last event was that the status rests on: of those who are out, their release."""
    out = statuses["released"]
    opening = out.opening if name != "held" and out.possible and out.opening else statuses[name].opening
    if not opening:
        return "not known"
    return when_in_words(max(opening, key=lambda event: (happened(event).preferred, event.id)))


def _in_force(case: CaseFile, duties: Status, day: dt.date) -> tuple[str, ...]:
    """The conditions in the words of the reports, without those that ended by the day."""
    if not duties.possible:
        return ()
    standing = {condition.words for condition in case.conditions if not _ended(condition, day)}
    ended = {condition.words for condition in case.conditions} - standing
    words = [condition for event in duties.opening for condition in event.conditions]
    return tuple(dict.fromkeys(word for told in words for word in _still(told, ended)))


def _still(told: str, ended: set[str]) -> Iterable[str]:
    """The words of a list of conditions as they were told, or the pieces of it that have not ended."""
    parted = pieces(told)
    left = [piece for piece in parted if piece not in ended]
    return [told] if len(left) == len(parted) and told not in ended else left


def _ended(condition: ConditionRecord, day: dt.date) -> bool:
    end = condition.until
    return end is not None and (end.latest is None or end.latest <= day)
