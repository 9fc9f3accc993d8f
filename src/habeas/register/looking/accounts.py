"""All accounts of the facts of one person, side by side."""

import datetime as dt
from collections import defaultdict

from habeas.register.event_accounts import facts_of_event
from habeas.register.looking.cases import case_file
from habeas.register.looking.moments import settle
from habeas.register.looking.weighing import decision_of, weighing_at
from habeas.register.models import Preference
from habeas.register.preference import Decision
from habeas.terms.account_records import AttributeRecord


def accounts(
    person_id: int, field: str | None = None, known_at: dt.datetime | None = None
) -> tuple[AttributeRecord, ...]:
    """Every account of who somebody is and of what happened to them, the preferred one, and why that one.

    `field`: only of this property, or of this field of events (period, place, …). Raises NotFound.
    """
    moment = settle(known_at)
    case, weighing = case_file(person_id, moment), weighing_at(moment)
    decided = _decisions([event.id for event in case.events], moment)
    names = (case.person.name, *case.other_names)
    facts = [fact for event in case.events for fact in facts_of_event(event, names, decided[event.id], weighing)]
    return tuple(fact for fact in (*case.attributes, *facts) if field in (None, fact.property))


def _decisions(events: list[int], moment: dt.datetime) -> dict[int, dict[str, Decision]]:
    decided: dict[int, dict[str, Decision]] = defaultdict(dict)
    for row in Preference.objects.known_at(moment).filter(event__in=events):
        decided[row.event_id][row.fact] = decision_of(row)
    return decided
