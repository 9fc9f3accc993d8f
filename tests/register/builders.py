"""Small reports and claims, written as a few words."""

import datetime as dt
import hashlib

from habeas.register import lookup, record
from habeas.reports.preserved import Capture, Preserved
from habeas.terms.claims import Attribution, Claim, Count, Evidence, NamedPerson, Reading
from habeas.terms.period import Period
from habeas.terms.report import Report

CAPTURED = dt.datetime(2021, 11, 18, 9, 0, tzinfo=dt.UTC)


def preserved(text, *, name="a.txt", published="2021-11-18", publisher=None, url=None):
    data = text.encode()
    sha256 = hashlib.sha256(data).hexdigest()
    report = Report(sha256=sha256, name=name, published=published, publisher=publisher, url=url, text=text)
    capture = Capture(captured_at=CAPTURED, origin=name, tool="test", media_type="text/plain", size=len(data))
    return Preserved(report=report, data=data, capture=capture)


def words(text, piece=None):
    """Evidence: the piece where it stands in the text, by default the whole text."""
    start = text.index(piece) if piece else 0
    return Evidence(start=start, end=start + len(piece or text), text=piece or text)


def period(said):
    """ "2021-11-05", "2021-11", "2021-11-05/2021-11-12" or None."""
    if said is None:
        return None
    since, _, until = said.partition("/")
    return Period(since=since, until=until or since, text=said)


def claim(text, kind, body, *, id="c1", modality="asserted", speaker=None, confidence=0.9):
    return Claim.model_validate(
        {
            "id": id,
            "kind": kind,
            "modality": modality,
            kind: body,
            "attribution": Attribution(speaker=speaker),
            "evidence": [words(text)],
            "confidence": confidence,
        }
    )


def event(text, type, *people, when=None, count=None, of=None, id="c1", modality="asserted", **body):
    told = {
        "type": type,
        "people": [NamedPerson(name=name) for name in people],
        "period": period(when),
        "count": Count(value=count, of=of) if count is not None else None,
        **body,
    }
    return claim(text, "event", told, id=id, modality=modality)


def description(text, person, value, property="role", id="c2"):
    return claim(text, "description", {"person": person, "property": property, "value": value}, id=id)


def figure(text, measure, value, of=None, qualifier="exact", as_of=None, id="c3"):
    count = {"value": value, "qualifier": qualifier}
    return claim(text, "figure", {"measure": measure, "of": of, "count": count, "as_of": period(as_of)}, id=id)


def add(text, *claims, by="ana", **about):
    """Add a report with these claims; the numbers of its claims in the register."""
    kept = preserved(text, **about)
    record.add_report(kept, Reading(reader="test/1", report=kept.report, claims=claims), by=by)
    return [found.id for found in lookup.claims(sha256=kept.report.sha256)]


def add_event(text, type, *people, published="2021-11-18", **told):
    """Add a report that tells one event; the number of its claim."""
    return add(text, event(text, type, *people, **told), published=published)[0]


def accept_event(text, type, *people, **told):
    """Add a report that tells one event, and accept it; the number of its claim."""
    number = add_event(text, type, *people, **told)
    record.accept(number, by="ben")
    return number


def only(found):
    """The one thing found."""
    (one,) = found
    return one


def state(known_at=None):
    """All that the register answers, for comparison of one moment's answer with a later one."""
    return (
        lookup.report_records(known_at),
        lookup.claims(known_at=known_at),
        lookup.people(known_at=known_at),
        lookup.case_files(known_at),
        lookup.case_files(known_at, with_proposed=True),
        lookup.events(known_at),
        lookup.events(known_at, with_proposed=True),
        lookup.reported_figures(known_at, with_proposed=True),
        lookup.contradictions(known_at),
        lookup.grades(known_at),
        lookup.places(known_at),
        [lookup.accounts(person.id, known_at=known_at) for person in lookup.people(known_at=known_at)],
        lookup.frozen_figures(known_at=known_at),
        lookup.recognised(dt.date(2021, 11, 12), known_at=known_at),
    )
