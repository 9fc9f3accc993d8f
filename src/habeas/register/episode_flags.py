"""What cannot all be right in the order of a person's episodes, said and not mended. Pure: values in, values out."""

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence

from habeas.terms.records import EpisodeRecord, EventRecord, Flag

_TAKING = {"arrest", "detention", "rearrest", "house_arrest"}
_AFTER_DEATH = _TAKING | {"release", "charge", "trial", "conviction", "sentence", "transfer", "exile", "conditions"}


def episode_flags(episodes: Sequence[EpisodeRecord], events: Sequence[EventRecord]) -> tuple[Flag, ...]:
    """The flags on a person's episodes."""
    told = {event.id: event for event in events if event.modality == "asserted"}
    return (
        *_arrest_unknown(episodes, told),
        *_ends_before_it_begins(episodes, told),
        *_overlapping(episodes, told),
        *_after_death(told.values()),
    )


def _flag(kind: str, words: str, events: Iterable[EventRecord]) -> Flag:
    behind = list({event.id: event for event in events}.values())
    claims = dict.fromkeys(claim.id for event in behind for claim in event.claims)
    return Flag(kind, words, tuple(event.id for event in behind), tuple(claims))


def _of(episode: EpisodeRecord, told: dict[int, EventRecord]) -> list[EventRecord]:
    return [told[number] for number in (episode.opened_by, episode.closed_by) if number in told]


def _arrest_unknown(episodes: Iterable[EpisodeRecord], told: dict[int, EventRecord]) -> Iterator[Flag]:
    """A release without an arrest is no fault: it tells of an episode whose beginning nobody told."""
    for one in episodes:
        if one.opened_by == one.closed_by:
            yield _flag("arrest_unknown", "the arrest is unknown: only its end is told", _of(one, told))


def _ends_before_it_begins(episodes: Iterable[EpisodeRecord], told: dict[int, EventRecord]) -> Iterator[Flag]:
    for one in episodes:
        begun = one.since.earliest if one.since else None
        ended = one.until.latest if one.until else None
        if begun and ended and ended < begun:
            yield _flag("release_before_arrest", f"ended by {ended}, begun on {begun} at the earliest", _of(one, told))


def _overlapping(episodes: Sequence[EpisodeRecord], told: dict[int, EventRecord]) -> Iterator[Flag]:
    """Taken again certainly before the release: on no reading of the dates do the accounts fit."""
    for number, one in enumerate(episodes):
        for other in episodes[number + 1 :]:
            if _certainly_within(other.since.latest if other.since else None, one):
                events = [*_of(one, told), *_of(other, told)]
                yield _flag("episodes_overlap", "held again before the end of the episode before", events)
    for one in episodes:
        for event in told.values():
            day = event.period.latest if event.period else None
            inside = event.type == "rearrest" and event.id not in (one.opened_by, one.closed_by)
            if inside and _certainly_within(day, one):
                yield _flag("arrested_while_held", "arrested while held, by the dates told", [event, *_of(one, told)])


def _certainly_within(day: dt.date | None, episode: EpisodeRecord) -> bool:
    begun = episode.since.latest if episode.since else None
    ended = episode.until.earliest if episode.until else None
    return bool(day and begun and ended and begun < day < ended)


def _after_death(told: Iterable[EventRecord]) -> Iterator[Flag]:
    events = list(told)
    for death in (event for event in events if event.type == "death_in_custody"):
        by = death.period.latest if death.period else None
        later = [one for one in events if one.type in _AFTER_DEATH and by and _begins_after(one, by)]
        if later:
            what = ", ".join(dict.fromkeys(one.type.replace("_", " ") for one in later))
            yield _flag("after_death", f"told to have happened after the death by {by}: {what}", [death, *later])


def _begins_after(event: EventRecord, day: dt.date) -> bool:
    return event.period is not None and event.period.earliest is not None and event.period.earliest > day
