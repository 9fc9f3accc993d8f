"""Whether those named are all of them, or as many as a number says."""

from habeas.reading.events.affected import Affected
from habeas.reading.parsing.parsed import PersonMention


def all_of(several: Affected) -> tuple[PersonMention, ...]:
    """Those named, where they are all: some of a number are not the number."""
    count = several.count
    return several.people if count is None or count.value <= len(several.people) else ()


def are_all_named(affected: Affected) -> bool:
    """Whether the people named are all of them, and not some of a number."""
    number = affected.count.value if affected.count is not None else len(affected.people)
    return bool(affected.people) and number == len(affected.people) and not affected.groups


def are_so_many(affected: Affected, number: int | None) -> bool:
    size = len(affected.people)
    if number is not None and not size and affected.count is not None:
        return affected.count.value == number
    return size == number if number is not None else size > 1 or bool(affected.groups or affected.count)
