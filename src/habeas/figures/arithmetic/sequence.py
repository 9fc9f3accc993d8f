"""Which of a person's marks came first where dates leave it open: one report tells a case in its course."""

from dataclasses import replace

from habeas.figures.arithmetic.marks import Mark, weaken
from habeas.figures.arithmetic.rule import Course


def in_course(marks: list[Mark], course: Course) -> list[Mark]:
    """The marks with what is known of their order, and repeated accounts of one happening no longer certain."""
    return _ordered_within_reports(_accounts_of_one_happening(marks, course))


def _reports(mark: Mark) -> frozenset[str]:
    return frozenset(claim.report.sha256 for claim in mark.event.claims)


def _goes_before(mark: Mark, later: Mark) -> bool:
    """Both are told by one report, stand in that order in a case's course, and no date speaks against it."""
    return (
        mark.rank < later.rank
        and mark.latest >= (later.earliest or mark.latest)
        and (mark.earliest is None or mark.earliest <= later.preferred)
        and bool(_reports(mark) & _reports(later))
    )


def _ordered_within_reports(marks: list[Mark]) -> list[Mark]:
    """An arrest "in 2021" and a release "in November 2021", told together, are in that order."""
    done: list[Mark] = []
    for mark in sorted(marks, key=lambda m: (-m.rank, m.key)):
        later = [other for other in done if _goes_before(mark, other)]
        done.append(_before(mark, later) if later else mark)
    return done


def _before(mark: Mark, later: list[Mark]) -> Mark:
    return replace(
        mark,
        before=frozenset(other.key for other in later),
        latest=min([mark.latest, *(other.latest for other in later if other.sure)]),
        preferred=min([mark.preferred, *(other.preferred for other in later if other.counts_in_known)]),
    )


def _accounts_of_one_happening(marks: list[Mark], course: Course) -> list[Mark]:
    """Two releases on two days with no arrest between are two accounts of one: only the last day is certain."""
    return [weaken(mark) if _told_again_later(mark, marks, course) else mark for mark in marks]


def _told_again_later(mark: Mark, marks: list[Mark], course: Course) -> bool:
    if mark.event.type not in course.once or mark.earliest is None:
        return False
    again = [
        other
        for other in marks
        if other.event.type == mark.event.type and other.earliest is not None and other.earliest > mark.latest
    ]
    return any(not _anything_between(mark, other, marks) for other in again)


def _anything_between(first: Mark, second: Mark, marks: list[Mark]) -> bool:
    return any(
        mark.opens != first.opens
        and mark.counts_in_known
        and mark.latest >= (first.earliest or mark.latest)
        and (mark.earliest is None or mark.earliest <= second.latest)
        for mark in marks
    )
