"""At which stage of a case a limit counts: whether it is asked of a custody, since when, and what may be unreported."""

import datetime as dt
from typing import Literal

from habeas.figures.limits.custody import Custody
from habeas.terms.law.limits import Limit, Stage
from habeas.terms.period import first_day, last_day

Days = tuple[dt.date | None, dt.date | None]

# That no report tells of a step is no proof that it was not taken: at these stages nobody is surely over a limit.
_UNREPORTED: dict[Stage, str] = {
    "police custody": "no charge is told of; a judge may have been seen without a report of it",
    "before charge": "no charge is told of; one may have been made without a report of it",
    "investigation": "no trial is told of; the case may have gone to court without a report of it",
}


def is_asked(stage: Stage, custody: Custody) -> bool:
    """Whether the custody may be at the stage: a step that is told of ends the stages before it."""
    if stage in ("police custody", "before charge"):
        return custody.charged is None
    return (custody.tried is None) if stage == "investigation" else (stage != "trial" or custody.tried is not None)


def may_have_ended(stage: Stage) -> str | None:
    """What may have ended the stage without a report of it; None where only judgement or freedom ends it."""
    return _UNREPORTED.get(stage)


def began(stage: Stage, custody: Custody) -> Days:
    """The first and the last day on which the clock of the stage can have begun. Last None: not certainly held."""
    if custody.latest is None or stage in ("police custody", "before charge"):
        return custody.earliest, custody.latest
    if stage == "trial" and custody.tried is not None:
        charge = custody.charged[0] if custody.charged else None
        return charge or custody.earliest, max(custody.latest, custody.tried[1])
    return custody.earliest, max(custody.latest, custody.charged[1]) if custody.charged else custody.latest


def force_during(limit: Limit, custody: Custody, day: dt.date) -> Literal["throughout", "in part", "not"]:
    """Whether the rule stood from the beginning of the custody to the day, by the days that are certain."""
    first = custody.earliest
    if limit.since and day < first_day(limit.since):
        return "not"
    if limit.until and first and first > last_day(limit.until):
        return "not"
    since = limit.since is None or (first is not None and first >= last_day(limit.since))
    until = limit.until is None or day <= first_day(limit.until)
    return "throughout" if since and until else "in part"
