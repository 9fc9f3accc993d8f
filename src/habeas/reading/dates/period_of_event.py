"""What the date of an event means for it: a day that has been, or one that lies ahead."""

import re

from habeas.reading.dates.dates import DateMention
from habeas.reading.events.triggers import Trigger
from habeas.reading.parsing.parsed import text_of
from habeas.terms.claims import Modality
from habeas.terms.period import Period

_SINCE = re.compile(r"\b[Ss]ince (?:\w+[’']?s? ){0,4}\Z")


def period_of(trigger: Trigger, date: DateMention, modality: Modality) -> Period:
    """`held since his arrest in 2011`: the arrest is of 2011, only the holding is since then."""
    text = text_of(trigger.token.doc)
    period = date.period(planned=_lies_ahead(trigger, modality) or _is_called_for(trigger, date))
    within = (
        trigger.shape == "noun"
        and trigger.end <= date.start
        and _SINCE.search(text, max(0, trigger.start - 60), trigger.start)
    )
    return period.model_copy(update={"until": period.since}) if within and not period.until else period


def _lies_ahead(trigger: Trigger, modality: Modality) -> bool:
    """What is planned, or may come: "may begin in November", not "may have begun", "was to have been freed"."""
    done = any(child.lemma_ == "have" and child.dep_ == "aux" for child in trigger.token.children)
    modal = any(child.tag_ == "MD" for child in trigger.token.children)
    return not done and (modality == "planned" or (modality == "possible" and modal))


def _is_called_for(trigger: Trigger, date: DateMention) -> bool:
    """`was told to report to the police on Friday`: it lies ahead, the day of "was told on Monday" does not."""
    return trigger.type == "summons" and trigger.token.tag_ == "VB" and date.start > trigger.start
