"""Numbers that sources give, as claims."""

import datetime as dt

from django.db.models import Q

from habeas.register.looking.claims import claim_records, in_state
from habeas.register.looking.moments import settle
from habeas.register.models import Claim
from habeas.terms.claim_records import ClaimRecord, ClaimState


def reported_figures(known_at: dt.datetime | None = None, with_proposed: bool = False) -> tuple[ClaimRecord, ...]:
    """The accepted claims that give a number: figures, and events with a count."""
    moment = settle(known_at)
    states: list[ClaimState] = ["accepted", "proposed"] if with_proposed else ["accepted"]
    counting = Q(kind="figure") | Q(kind="event", body__event__count__value__isnull=False)
    return claim_records(
        in_state(Claim.objects.known_at(moment), states, moment).filter(counting).order_by("pk"), moment
    )
