"""What the report tells of people held: events, conditions and figures, folded, each one draft."""

from habeas.reading.condition_events import find_condition_events
from habeas.reading.draft import Draft
from habeas.reading.events import find_happenings
from habeas.reading.merging import as_draft, fold
from habeas.reading.numbers_reported import find_figures
from habeas.reading.parsed import ParsedText


def find_events_and_figures(parsed: ParsedText) -> list[Draft]:
    """The events of the report, one draft each, and the figures that are no event's own count."""
    events = [as_draft(group, parsed) for group in fold(find_happenings(parsed))]
    events += find_condition_events(parsed, events)
    return events + find_figures(parsed, events)
