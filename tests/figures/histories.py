"""Hand-made case files for the oracles: a history is written as a few lines."""

import datetime as dt
from dataclasses import replace
from itertools import count

from habeas.figures.arithmetic.histories import history_of, unnamed_by_report
from habeas.figures.arithmetic.status import Status, status_on
from habeas.figures.definitions import course, rule
from habeas.terms.claim_records import ClaimRecord, ReportRecord
from habeas.terms.claims import Attribution, Claim, Count, EventBody, Evidence
from habeas.terms.period import Period
from habeas.terms.records import CaseFile, EventRecord, PersonRef

_ids = count(1)
RECORDED = dt.datetime(2022, 1, 1, tzinfo=dt.UTC)


def report(name="a", published="2021-11-18"):
    return ReportRecord(
        sha256=name * 64,
        name=f"{name}.txt",
        title=f"Report {name}",
        published=published,
        language="en",
        publisher=f"Publisher {name}",
        url=None,
        source=f"Publisher {name}",
        recorded_at=RECORDED,
    )


def period(words):
    """ "2021-11-05", "2021-11", "2021-11-05/2021-11-12", "/2021-11", "2021-05/" or None."""
    if words is None:
        return None
    since, slash, until = words.partition("/")
    return Period(since=since or None, until=(until if slash else since) or None, text=words)


def claim_of(body, source, *, modality="asserted", state="accepted", attribution=None):
    words = "words of the report"
    claim = Claim(
        id="c1",
        kind="event",
        modality=modality,
        event=body,
        attribution=attribution or Attribution(),
        evidence=(Evidence(start=0, end=len(words), text=words),),
        confidence=1,
    )
    return ClaimRecord(
        id=next(_ids), report=source, claim=claim, state=state, proposed_by="habeas-en/0.1.0", recorded_at=RECORDED
    )


def event(kind, when=None, **given):
    """One event: `event("release:bail", "2021-11-05/2021-11-12")`, told in one report unless `told` is given.

    `told` is a list of (report, period words): the accounts of the event, the first one is shown.
    """
    event_type, _, manner = kind.partition(":")
    modality = given.pop("modality", "asserted")
    state = given.pop("state", "accepted")
    told = given.pop("told", [(given.pop("source", report()), when)])
    body = {"type": event_type, "manner": manner or None, "period": period(told[0][1])} | {
        key: given[key] for key in ("groups", "count", "offences", "sentence", "conditions") if key in given
    }
    claims = tuple(
        claim_of(EventBody(**{**body, "period": period(words)}), source, modality=modality, state=state)
        for source, words in told
    )
    parts = EventBody(**body)
    return EventRecord(
        id=next(_ids),
        type=event_type,
        modality=modality,
        manner=parts.manner,
        people=given.get("people", ()),
        groups=parts.groups,
        count=parts.count,
        period=parts.period,
        place=None,
        agent=None,
        offences=parts.offences,
        sentence=parts.sentence,
        conditions=parts.conditions,
        claims=claims,
        accepted=state == "accepted",
        recorded_at=RECORDED,
    )


def case(*events, name="Sok Chan", groups=(), may_publish=False):
    person = PersonRef(next(_ids), name, may_publish)
    return CaseFile(person=person, groups=groups, events=tuple(replace(e, people=(person,)) for e in events))


def status(figure, day, *events, untold=(), with_proposed=False) -> Status:
    """The status of a person with these events; `untold` are events without a name in the same reports."""
    history = history_with(case(*events), untold, with_proposed=with_proposed)
    return status_on(history, rule(figure), dt.date.fromisoformat(day))


def history_with(person, untold=(), *, with_proposed=False):
    unnamed = unnamed_by_report(untold, course(), with_proposed=with_proposed)
    return history_of(person, unnamed, course(), with_proposed=with_proposed)


def numbers(figure, day, *events, **given):
    """(low, known, high) of one person."""
    found = status(figure, day, *events, **given)
    return int(found.certain), int(found.known), int(found.possible)


def people(value, qualifier="exact", of="political prisoners"):
    return Count(value=value, qualifier=qualifier, of=of)
