"""What cannot all be right of one person's life, said and not mended. Pure: values in, values out."""

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence

from habeas.register.happening import apart
from habeas.terms.account_records import AttributeRecord, FactAccount
from habeas.terms.records import EventRecord, Flag

_OLDEST = 120  # nobody is documented to have lived to 123


def flags_of(attributes: Sequence[AttributeRecord], events: Sequence[EventRecord]) -> tuple[Flag, ...]:
    """The flags on who somebody is: births that exclude each other, and events that no birth allows."""
    births = next((one.accounts for one in attributes if one.property == "birth"), ())
    dated = [birth for birth in births if birth.period is not None]
    return (*_births_apart(dated), *_outside_a_life(dated, events))


def _births_apart(births: Sequence[FactAccount]) -> Iterator[Flag]:
    others = [other for other in births if any(apart(one.period, other.period) for one in births)]
    if others:
        words = "; ".join(dict.fromkeys(birth.words for birth in others))
        yield Flag("births_apart", f"no birth fits all accounts: {words}", claims=_claims(others))


def _outside_a_life(births: Sequence[FactAccount], events: Iterable[EventRecord]) -> Iterator[Flag]:
    """Events on days that no account of the birth allows: one account that allows them is enough for silence."""
    if not births:
        return
    for event in events:
        day = _last_day(event)
        if event.modality != "asserted" or day is None:
            continue
        if all(birth.period and birth.period.earliest and birth.period.earliest > day for birth in births):
            kind = "death_before_birth" if event.type == "death_in_custody" else "event_before_birth"
            what = event.type.replace("_", " ")
            yield Flag(kind, f"{what} by {day.isoformat()}, before any birth told", (event.id,), _claims(births))
        elif all(birth.period and _is_too_old(birth.period.latest, _first_day(event)) for birth in births):
            words = f"older than {_OLDEST} at the {event.type.replace('_', ' ')} by every birth told"
            yield Flag("too_old", words, (event.id,), _claims(births))


def _is_too_old(born_by: dt.date | None, day: dt.date | None) -> bool:
    return born_by is not None and day is not None and day.year - born_by.year > _OLDEST + 1


def _first_day(event: EventRecord) -> dt.date | None:
    return event.period.earliest if event.period else None


def _last_day(event: EventRecord) -> dt.date | None:
    return event.period.latest if event.period else None


def _claims(accounts: Iterable[FactAccount]) -> tuple[int, ...]:
    return tuple(dict.fromkeys(account.claim.id for account in accounts))
