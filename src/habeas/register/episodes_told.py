"""What a person's events say of each episode: where and how they were held, what it followed on. Pure.

Which stretch was house arrest is said, stretch by stretch; whether that counts as held is a rule of the figures
(`house_arrest_counts`). Nothing here opens, closes or moves an episode.
"""

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import replace

from habeas.register.conditions_told import breach_told
from habeas.register.custody_told import custody_told
from habeas.register.names import normalise
from habeas.terms.period import Period
from habeas.terms.records import ConditionRecord, CustodyRecord, EpisodeRecord, EventRecord, StayKind, StayRecord

_HOLDING = {"arrest", "detention", "rearrest", "transfer", "house_arrest", "disappearance"}
# Where an arrest was made is no place that anybody is held in.
_PLACED = {"detention", "transfer", "house_arrest"}


def episodes_in_full(
    episodes: Sequence[EpisodeRecord],
    events: Sequence[EventRecord],
    conditions: Sequence[ConditionRecord],
    entries: Sequence[CustodyRecord] = (),
) -> tuple[EpisodeRecord, ...]:
    """The episodes with their stays, what they followed on, and what is known of contact and counsel."""
    told = [event for event in events if event.modality == "asserted"]
    ordered = sorted(episodes, key=lambda one: (_beginning(one), one.id))
    before = dict(zip([one.id for one in ordered], [None, *ordered], strict=False))
    by_episode = {one.id: [event for event in told if episode_of(event, ordered) == one.id] for one in ordered}
    return tuple(
        replace(
            one,
            stays=tuple(_stays(one, by_episode[one.id])),
            ends_release=_ends_release(one, before[one.id], told),
            breached=_breached(one, told, conditions),
            custody=(
                *custody_told(by_episode[one.id]),
                *(entry for entry in entries if entry_of(entry, ordered) == one.id),
            ),
        )
        for one in episodes
    )


def episode_of(event: EventRecord, ordered: Sequence[EpisodeRecord]) -> int | None:
    """The episode that the event is part of: that which it opened, else the last that may have been open on its day."""
    opened = next((one.id for one in ordered if one.opened_by == event.id), None)
    if opened is not None:
        return opened
    if event.type not in _HOLDING:
        return None
    return _open_on(event.period, ordered)


def entry_of(entry: CustodyRecord, ordered: Sequence[EpisodeRecord]) -> int | None:
    """The episode that a person's entry is of."""
    return _open_on(entry.period, ordered)


def _open_on(period: Period | None, ordered: Sequence[EpisodeRecord]) -> int | None:
    """The last episode that may have been open then. Without a day: the only one there is, else none."""
    day = (period.earliest or period.latest) if period else None
    if day is None:
        return ordered[0].id if len(ordered) == 1 else None
    return next((one.id for one in reversed(ordered) if _may_be_open(one, day)), None)


def _may_be_open(episode: EpisodeRecord, day: dt.date) -> bool:
    ended = episode.until.latest if episode.until else None
    over = episode.closed_by is not None and ended is not None and ended < day
    return _beginning(episode) <= day and not over


def _beginning(episode: EpisodeRecord) -> dt.date:
    return (episode.since.earliest if episode.since else None) or dt.date.min


def _stays(episode: EpisodeRecord, events: Sequence[EventRecord]) -> Iterator[StayRecord]:
    """Stretch after stretch: another begins with another place, or where house arrest begins or ends."""
    current: StayRecord | None = None
    for event in sorted(events, key=_when):
        kind: StayKind = "house_arrest" if event.type == "house_arrest" else "custody"
        place = event.place if event.type in _PLACED else None
        if current is None:
            since = episode.since if event.id == episode.opened_by else event.period
            current = StayRecord(kind, place, since, None, event.id)
        elif kind != current.kind or (place and normalise(place) != normalise(current.place or "")):
            yield replace(current, until=event.period, ended_by=event.id)
            current = StayRecord(kind, place, event.period, None, event.id)
    if current is not None:
        yield replace(current, until=episode.until, ended_by=episode.closed_by)


def _when(event: EventRecord) -> tuple[dt.date, int]:
    first = event.period.earliest or event.period.latest if event.period else None
    return first or (dt.date.max if event.type in ("transfer", "house_arrest") else dt.date.min), event.id


def _ends_release(episode: EpisodeRecord, before: EpisodeRecord | None, events: Sequence[EventRecord]) -> int | None:
    """The release that this episode put an end to: that which closed the one before."""
    if before is None or before.closed_by is None or before.closed_by == episode.opened_by:
        return None
    return next((event.id for event in events if event.id == before.closed_by and event.type == "release"), None)


def _breached(
    episode: EpisodeRecord, events: Sequence[EventRecord], conditions: Sequence[ConditionRecord]
) -> tuple[int, ...]:
    """The events that set the conditions which the opening event is told to be a breach of."""
    opening = next((event for event in events if event.id == episode.opened_by), None)
    if opening is None or not breach_told(opening):
        return ()
    return tuple(dict.fromkeys(one.event for one in conditions if opening.id in one.breached_by))
