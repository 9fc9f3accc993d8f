"""The passages of a brief, as data: what each of the three formats sets in its own way."""

from collections import Counter

from pydantic import BaseModel, ConfigDict

from habeas.figures.beside import difference_in_words
from habeas.figures.board import Board, BoardRow
from habeas.figures.words import people_in_words, plural
from habeas.publishing.footnotes import Footnotes
from habeas.terms.figure import Figure, FigureSource, ReportedFigure


class _Value(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class ReportedLine(_Value):
    """A number that a source gives, and how it stands to the documented one."""

    text: str
    difference: str
    notes: tuple[int, ...]


class FigureLine(_Value):
    """A figure in the table, with the reported numbers under it."""

    title: str
    name: str
    version: str
    low: int
    known: int
    high: int
    notes: tuple[int, ...]
    reported: tuple[ReportedLine, ...]


class PersonLine(_Value):
    """A person whose publication was decided; or, without a name, what is said of people who are counted."""

    name: str
    status: str
    since: str
    conditions: tuple[str, ...]
    offences: tuple[str, ...]
    says: tuple[str, ...]


class Account(_Value):
    """One side of a contested fact."""

    value: str
    says: str
    notes: tuple[int, ...]


class Contested(_Value):
    """A fact on which accounts differ, side by side; none is preferred here."""

    about: str
    accounts: tuple[Account, ...]


class MethodNote(_Value):
    """A definition that the figures stand on, in words and with its version."""

    title: str
    version: str
    words: str


class Footnote(_Value):
    """A numbered source."""

    number: int
    text: str
    url: str | None


def figure_lines(figures: tuple[Figure, ...], notes: Footnotes) -> tuple[FigureLine, ...]:
    """The table of figures with their sources. A number that belongs to two figures stands under the first."""
    told: set[int] = set()
    lines = []
    for figure in figures:
        fresh = tuple(one for one in figure.reported if one.claim not in told)
        told |= {one.claim for one in fresh}
        lines.append(_figure_line(figure, fresh, notes))
    return tuple(lines)


def _figure_line(figure: Figure, fresh: tuple[ReportedFigure, ...], notes: Footnotes) -> FigureLine:
    sources = {source.sha256: source for source in figure.sources}
    return FigureLine(
        title=figure.definition.title,
        name=figure.definition.name,
        version=figure.definition.version,
        low=figure.low,
        known=figure.known,
        high=figure.high,
        notes=notes.cite(source for source in figure.sources if source.sha256 in figure.counted_in),
        reported=tuple(_reported_line(one, figure, sources, notes) for one in fresh),
    )


def _reported_line(
    one: ReportedFigure, figure: Figure, sources: dict[str, FigureSource], notes: Footnotes
) -> ReportedLine:
    who = one.source if one.said_by == "the report itself" else f"{one.said_by}, in {one.source}"
    number = people_in_words(one.value, one.qualifier, one.of)
    return ReportedLine(
        text=f"{number} ({one.measure}, {one.as_of}), says {who}: “{_shortened(one.quoted)}”",
        difference=difference_in_words(one, figure),
        notes=notes.cite([sources[one.sha256]] if one.sha256 in sources else []),
    )


def _shortened(words: str, most: int = 160) -> str:
    """The quoted words, cut between two words: half a name would escape the redaction."""
    plain = " ".join(words.split())
    return plain if len(plain) <= most else f"{plain[:most].rpartition(' ')[0].rstrip(' …')} …"


def person_lines(board: Board, statuses: tuple[str, ...]) -> tuple[tuple[PersonLine, ...], str | None]:
    """The people under these statuses whose names may be published, and the others as a number."""
    titles = {figure.definition.name: figure.definition.title for figure in board.figures}
    rows = [row for status in statuses for row in board.of(status)]
    named = tuple(_person_line(row, titles) for row in rows if row.person.may_publish)
    withheld = sum(not row.person.may_publish for row in rows)
    if not withheld:
        return named, None
    names = "whose name is withheld" if withheld == 1 else "whose names are withheld"
    also = "and " if named else ""
    return named, f"{also}{plural(withheld, 'person', 'people')} {names}"


def conditions_of_withheld(board: Board, statuses: tuple[str, ...]) -> tuple[str, ...]:
    """What is imposed on those who are counted without a name: `regular reporting (3 people)`."""
    rows = [row for status in statuses for row in board.of(status) if not row.person.may_publish]
    counts = Counter(condition for row in rows for condition in row.conditions)
    return tuple(f"{words} ({plural(number, 'person', 'people')})" for words, number in sorted(counts.items()))


def _person_line(row: BoardRow, titles: dict[str, str]) -> PersonLine:
    also = [titles[name].lower() for name in row.also if name != "released"]
    certainty = "" if row.certainty == "certain" else f" ({row.certainty}, not certain)"
    return PersonLine(
        name=row.person.name,
        status="; ".join([titles[row.status] + certainty, *also]),
        since=row.since,
        conditions=row.conditions,
        offences=row.offences,
        says=row.says,
    )


def method_notes(figures: tuple[Figure, ...]) -> tuple[MethodNote, ...]:
    """Each figure's definition."""
    return tuple(
        MethodNote(title=f.definition.title, version=f.definition.version, words=f.definition.words) for f in figures
    )
