"""Ask for a figure: the door of this room. The same question gives the same answer, always."""

from collections.abc import Iterator

from habeas.figures import definitions
from habeas.figures.apart import lines_apart
from habeas.figures.arithmetic.counting import CountedPerson
from habeas.figures.beside import side_by_side
from habeas.figures.breakdowns import break_down, check_asked
from habeas.figures.counted import counted_people, counting_asked, of_group, rule_asked, whoever_counts
from habeas.figures.groups import Membership, membership
from habeas.figures.knowledge import Knowledge, Question, gather_knowledge, gather_of
from habeas.figures.left_out import left_out
from habeas.figures.narrowing import may_be_counted
from habeas.figures.parameters import parameters_in_words
from habeas.figures.recognised import not_recognised
from habeas.figures.reported import reported_beside
from habeas.figures.words import plural
from habeas.terms.claim_records import ReportRecord
from habeas.terms.figure import CountedRecord, Figure, FigureSource, LeftOut, ReportedFigure

__all__ = ["Question", "ask_figure", "counted_people", "figure_from"]


def ask_figure(name: str, question: Question) -> Figure:
    """The figure with all that stands behind it. Raises BadInput when there is no figure of that name."""
    definitions.rule(name)
    check_asked(question)
    parameters_in_words(name, question)  # refuses what the figure cannot be asked, before everything is read
    return figure_from(name, question, gather_for(name, question))


def gather_for(name: str, question: Question) -> Knowledge:
    """What one figure needs: in a large register only the people whom it may count are read in full."""
    people = may_be_counted(name, question)
    if people is None:
        return gather_knowledge(question)
    course = definitions.course()
    told_beside = {pattern.type for pattern in definitions.reported(name).events}
    return gather_of(people, question, rule_asked(name, question).event_types | course.told_of_all | told_beside)


def figure_from(name: str, question: Question, knowledge: Knowledge) -> Figure:
    """The figure counted from what is known."""
    return figure_of(name, question, knowledge, counted_people(name, question, knowledge))


def figure_of(name: str, question: Question, knowledge: Knowledge, counted: tuple[CountedPerson, ...]) -> Figure:
    """The figure as a document, of the people counted."""
    records = records_of(counted, question)
    reported = reported_beside(name, knowledge, question)
    used = frozenset(event for record in records for event in record.events)
    outside = (*_not_recognised(name, question, knowledge), *_outside_the_group(knowledge, question))
    return Figure(
        definition=definitions.definition(name),
        as_of=question.as_of,
        known_at=question.known_at,
        group=question.group,
        with_proposed=question.with_proposed,
        low=sum(record.in_low for record in records),
        known=sum(record.in_known for record in records),
        high=sum(record.in_high for record in records),
        counted=records,
        reported=reported,
        side_by_side=side_by_side(reported),
        left_out=(*left_out(name, knowledge, question, used, reported), *outside),
        sources=_sources(counted, knowledge, reported),
        counted_in=tuple(sorted({report.sha256 for report in _reports_behind(counted)})),
        parameters=question.parameters,
        in_words=parameters_in_words(name, question),
        apart=lines_apart(name, question, knowledge, counted),
        breakdowns=break_down(question, counted, records),
    )


def counted_records(name: str, question: Question, knowledge: Knowledge) -> tuple[CountedRecord, ...]:
    """Everybody behind the figure, by name, without the rest of the document."""
    return records_of(counted_people(name, question, knowledge), question)


def records_of(counted: tuple[CountedPerson, ...], question: Question) -> tuple[CountedRecord, ...]:
    """These people as the figure names them, by name."""
    return tuple(sorted((_record(one, question) for one in counted), key=lambda r: (r.name.casefold(), r.person)))


def _not_recognised(name: str, question: Question, knowledge: Knowledge) -> Iterator[LeftOut]:
    if asked := question.parameters.recognised:
        counted = whoever_counts(counting_asked(name, question), question, knowledge)
        yield from not_recognised(counted, asked, question.as_of)


def _outside_the_group(knowledge: Knowledge, question: Question) -> tuple[LeftOut, ...]:
    others = len(knowledge.cases) - len(of_group(knowledge.cases, question.group))
    return (LeftOut(what=plural(others, "person", "people"), reason="not of the group asked for"),) if others else ()


def _record(one: CountedPerson, question: Question) -> CountedRecord:
    status, person = one.status, one.case.person
    member = question.group is None or membership(one.case, question.group) is Membership.DOCUMENTED
    doubts = status.reasons if member else (*status.reasons, "named beside the group, not said to be of it")
    return CountedRecord(
        person=person.id,
        name=person.name,
        may_publish=person.may_publish,
        in_low=status.certain and member,
        in_known=status.known and member,
        in_high=status.possible,
        reason="; ".join(doubts) or "certain by every account",
        events=tuple(event.id for event in status.bearing),
        claims=tuple(dict.fromkeys(claim.id for event in status.bearing for claim in event.claims)),
        proposed=person.id < 0 or any(not event.accepted for event in status.bearing),
    )


def _sources(
    counted: tuple[CountedPerson, ...], knowledge: Knowledge, reported: tuple[ReportedFigure, ...]
) -> tuple[FigureSource, ...]:
    """The reports that the figure stands on, oldest first."""
    numbers = {figure.claim for figure in reported}
    reports = [*_reports_behind(counted)]
    reports += [record.report for record in knowledge.reported if record.id in numbers]
    unique = {report.sha256: report for report in reports}
    ordered = sorted(unique.values(), key=lambda report: (report.published or "", report.sha256))
    return tuple(_source(report) for report in ordered)


def _reports_behind(counted: tuple[CountedPerson, ...]) -> Iterator[ReportRecord]:
    return (claim.report for one in counted for event in one.status.bearing for claim in event.claims)


def _source(report: ReportRecord) -> FigureSource:
    return FigureSource(
        sha256=report.sha256, source=report.source, title=report.title, published=report.published, url=report.url
    )
