"""An episode in lines for a terminal: from when until when, stretch after stretch, with contact and counsel."""

from collections.abc import Iterable, Iterator

from habeas.cli.claim_lines import period_in_words
from habeas.terms.period import Period
from habeas.terms.records import EpisodeRecord, Flag


def episode_lines(episode: EpisodeRecord) -> Iterator[str]:
    """What is known of one episode."""
    begun = "not known (the arrest is unknown)" if episode.arrest_unknown else _span(episode.since)
    yield f"  held {begun} until {_span(episode.until)}"
    if episode.ends_release is not None:
        yield f"    again, after the release of event {episode.ends_release}"
    if episode.breached:
        yield f"    told as a breach of conditions set by event {', '.join(map(str, episode.breached))}"
    for stay in episode.stays if len(episode.stays) > 1 or any(one.place for one in episode.stays) else ():
        kind = stay.kind.replace("_", " ")
        yield f"    {kind}: {stay.place or 'place not told'}, {_span(stay.since)} until {_span(stay.until)}"
    for one in episode.custody:
        code = f"{one.code}" if one.verified else "code not verified"
        yield f"    {one.list.replace('_', ' ')}: {one.title} [{code}] — {one.says or one.by}"


def _span(period: Period | None) -> str:
    return period_in_words(period) if period else "not known"


def episode_flag_lines(flags: Iterable[Flag]) -> Iterator[str]:
    """What cannot all be right, with the events that say so."""
    for flag in flags:
        events = f" [events {', '.join(map(str, flag.events))}]" if flag.events else ""
        yield f"  ! {flag.kind.replace('_', ' ')}: {flag.words}{events}"
