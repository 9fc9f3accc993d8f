"""What a release says of the time before it: whoever is let out was held, from a day that nobody told us of."""

from dataclasses import replace

from habeas.figures.arithmetic.marks import Mark
from habeas.figures.arithmetic.rule import Course

IMPLIED = ":implied"


def with_implied_opening(marks: list[Mark], course: Course) -> list[Mark]:
    """The marks, with an opening of unknown day before the first release when no account gives any."""
    releases = [mark for mark in marks if mark.event.type == "release" and not mark.opens and mark.sure]
    if not releases:
        return marks
    first = min(releases, key=lambda mark: (mark.preferred, mark.key))
    if any(mark.opens and mark.counts_in_known and _may_be_before(mark, first) for mark in marks):
        return marks
    opening = replace(
        first,
        key=f"{first.event.id}{IMPLIED}",
        opens=True,
        earliest=None,
        rank=course.rank("arrest"),
        before=first.before | {first.key},
    )
    return [*marks, opening]


def is_implied(mark: Mark) -> bool:
    """Whether no account tells of the opening itself."""
    return mark.key.endswith(IMPLIED)


def _may_be_before(opening: Mark, release: Mark) -> bool:
    return opening.earliest is None or opening.earliest <= release.latest
