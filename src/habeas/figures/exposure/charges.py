"""Charges that are still open, by the rule of the figure `charges-pending`."""

from collections import defaultdict
from collections.abc import Iterator

from habeas.figures import definitions
from habeas.figures.arithmetic.status import Track, marks_apart, stale_after, track_on
from habeas.figures.exposure.case import Case, reason
from habeas.terms.exposure import Reason
from habeas.terms.records import EventRecord

FIGURE, PART = "charges-pending", "charges open"


def open_charges(case: Case) -> Iterator[Reason]:
    """One reason for each offence whose charge is possibly open, those of which none is named together."""
    rule = definitions.rule(FIGURE)
    part = next(part for part in rule.parts if part.name == PART)
    limit = stale_after(part, rule)
    tracks = [track_on(marks, limit, case.day) for marks in marks_apart(case.history, part, rule.course)]
    by_offence: dict[str, list[Track]] = defaultdict(list)
    for track in tracks:
        if track.openness.possible:
            for offence in _opening(track).offences or ("",):
                by_offence[offence.casefold()].append(track)
    for alike in by_offence.values():
        yield _reason(case, alike)


def _opening(track: Track) -> EventRecord:
    return next(mark.event for mark in track.marks if mark.opens)


def _reason(case: Case, tracks: list[Track]) -> Reason:
    events = {_opening(track).id: _opening(track) for track in tracks}
    named = next((offence for event in events.values() for offence in event.offences), None)
    certain = any(track.openness.certain for track in tracks)
    words = f"charge open: {named}" if named else "charges open; for which offence is not told"
    return reason("charge_open", words, events.values(), () if certain else _doubts(case, tracks))


def _doubts(case: Case, tracks: list[Track]) -> Iterator[str]:
    for track in tracks:
        if track.stale and track.last_reported:
            yield f"last told of {(case.day - track.last_reported).days} days before"
        weight = next(mark.weight for mark in track.marks if mark.opens)
        if weight == "presumed":
            yield "presumed by the rule of the figure, or accounts differ"
        elif weight == "possible":
            yield "a charge is possible by what is reported, not said"
        elif not track.stale:
            yield "accounts leave open whether it has ended"
