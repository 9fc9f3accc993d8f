"""The cast of the desk's tests: who works there, and three short reports of a country that does not exist."""

import datetime as dt
import hashlib
from typing import Any

from habeas.register import record
from habeas.reports.preserved import Capture, Preserved
from habeas.terms.claim_records import ReportRecord
from habeas.terms.claims import Claim, Evidence, Reading
from habeas.terms.report import Part, Report

DOCUMENTER = "ana"
TEAMMATE = "ben"
PASSWORD = "a long enough pass phrase"
READER = "by-hand/1"

NEWS = """Court frees twelve land campaigners

Sokha Prum, an environmental activist, leaves the court.

Police arrested Sokha Prum on 2 August 2021 in Old Harbour.

Between 5 and 12 November, Kandara released twelve land campaigners on bail. \
Among them was Sokha Prum, a union leader. The charges of incitement stand, \
and those freed must report to the police each month and may not travel abroad.

Forty more are still held, said Mara Lind of the Watch Committee. “Nothing stops a new arrest,” she told the Courier."""

REPLY = """The ministry replies

About 25 people are held for crimes, and nobody for an opinion, the ministry of justice said on 19 November 2021. \
The releases were meant to empty crowded prisons, its spokesman Tam Orin added."""

REARREST = """Arun Dela taken again

Arun Dela, freed in November, was arrested again on 3 January 2022. The Watch Committee demands his release."""


def add_news() -> ReportRecord:
    """The news: an arrest, a release of twelve, two descriptions of one man, a figure, a quote."""
    return _add(
        NEWS,
        name="news.txt",
        title="Court frees twelve land campaigners",
        published="2021-11-18",
        publisher="The Courier",
        parts=["headline", "caption"],
        claims=[
            _event("c1", NEWS, ["Police arrested Sokha Prum on 2 August 2021 in Old Harbour."], **ARREST),
            _event(
                "c2",
                NEWS,
                [
                    "Between 5 and 12 November, Kandara released twelve land campaigners on bail. "
                    "Among them was Sokha Prum, a union leader."
                ],
                **RELEASE,
            ),
            _description("c3", NEWS, "Sokha Prum, an environmental activist", "environmental activist"),
            _description("c4", NEWS, "Sokha Prum, a union leader", "union leader"),
            _conditions(),
            _figure("c6", NEWS, "Forty more are still held, said Mara Lind of the Watch Committee.", 40, "exact"),
            _quote(),
        ],
    )


def add_reply() -> ReportRecord:
    """The ministry's reply: another figure, and a reason."""
    return _add(
        REPLY,
        name="reply.txt",
        title="The ministry replies",
        published="2021-11-19",
        publisher="Ministry of Justice",
        claims=[
            _figure("c1", REPLY, "About 25 people are held for crimes", 25, "about"),
            Claim(
                id="c2",
                kind="reason",
                reason={"text": "meant to empty crowded prisons"},
                attribution={"speaker": "Tam Orin", "role": "spokesman"},
                evidence=_evidence(REPLY, "The releases were meant to empty crowded prisons"),
                confidence=0.7,
            ),
        ],
    )


def add_rearrest() -> ReportRecord:
    """A re-arrest, and a release that is only demanded."""
    return _add(
        REARREST,
        name="rearrest.txt",
        title="Arun Dela taken again",
        published="2022-01-04",
        publisher="The Courier",
        claims=[
            _event(
                "c1",
                REARREST,
                ["Arun Dela, freed in November, was arrested again on 3 January 2022."],
                type="rearrest",
                people=[{"name": "Arun Dela"}],
                period={"since": "2022-01-03", "until": "2022-01-03", "text": "3 January 2022"},
            ),
            _event(
                "c2",
                REARREST,
                ["The Watch Committee demands his release."],
                modality="demanded",
                type="release",
                people=[{"name": "Arun Dela"}],
            ),
        ],
    )


def add_hostile() -> ReportRecord:
    """A report whose title and text try to be markup."""
    text = "<script>alert(1)</script> was arrested."
    name = text.removesuffix(" was arrested.")
    claim = _event("c1", text, [text], type="arrest", people=[{"name": name}])
    return _add(text, name="<b>.txt", title="<i>title</i>", publisher="<u>", parts=[], claims=[claim])


ARREST: dict[str, Any] = {
    "type": "arrest",
    "people": [{"name": "Sokha Prum"}],
    "period": {"since": "2021-08-02", "until": "2021-08-02", "text": "2 August 2021"},
    "place": "Old Harbour",
    "agent": "Police",
}
RELEASE: dict[str, Any] = {
    "type": "release",
    "manner": "bail",
    "people": [{"name": "Sokha Prum", "role": "union leader"}],
    "count": {"value": 12, "qualifier": "exact", "of": "land campaigners"},
    "period": {"since": "2021-11-05", "until": "2021-11-12", "text": "Between 5 and 12 November"},
    "agent": "Kandara",
    "offences": ["incitement"],
}


def _conditions() -> Claim:
    words = "those freed must report to the police each month and may not travel abroad"
    return _event(
        "c5",
        NEWS,
        [words],
        type="conditions",
        people=[{"name": "Sokha Prum"}],
        conditions=["must report to the police each month", "may not travel abroad"],
        period={"since": "2021-11-05", "until": "2021-11-12", "text": "Between 5 and 12 November"},
    )


def _quote() -> Claim:
    return Claim(
        id="c7",
        kind="quote",
        quote={"direct": True, "text": "Nothing stops a new arrest"},
        attribution={"speaker": "Mara Lind", "organisation": "Watch Committee", "via": "the Courier"},
        evidence=_evidence(NEWS, "“Nothing stops a new arrest,” she told the Courier."),
        confidence=0.95,
    )


def _event(id: str, text: str, words: list[str], modality: str = "asserted", **body: Any) -> Claim:
    evidence = tuple(piece for passage in words for piece in _evidence(text, passage))
    return Claim(id=id, kind="event", modality=modality, event=body, evidence=evidence, confidence=0.9)


def _description(id: str, text: str, words: str, value: str) -> Claim:
    body = {"person": "Sokha Prum", "property": "role", "value": value}
    return Claim(id=id, kind="description", description=body, evidence=_evidence(text, words), confidence=0.85)


def _figure(id: str, text: str, words: str, value: int, qualifier: str) -> Claim:
    body = {"measure": "held", "count": {"value": value, "qualifier": qualifier}}
    who = (
        {"speaker": "Mara Lind", "organisation": "Watch Committee"}
        if text == NEWS
        else {"organisation": "ministry of justice"}
    )
    return Claim(id=id, kind="figure", figure=body, attribution=who, evidence=_evidence(text, words), confidence=0.8)


def _evidence(text: str, words: str) -> tuple[Evidence, ...]:
    start = text.index(words)
    return (Evidence(start=start, end=start + len(words), text=words),)


def _add(text: str, *, claims: list[Claim], parts: list[str] | None = None, **known: Any) -> ReportRecord:
    data = text.encode()
    report = Report(
        sha256=hashlib.sha256(data).hexdigest(),
        language="en",
        text=text,
        parts=_parts(text, ["headline"] if parts is None else parts),
        **known,
    )
    moment = dt.datetime(2021, 11, 20, 9, 0, tzinfo=dt.UTC)
    capture = Capture(captured_at=moment, origin=report.name, tool="tests", media_type="text/plain", size=len(data))
    reading = Reading(reader=READER, report=report, claims=tuple(claims))
    return record.add_report(Preserved(report, data, capture), reading, by=DOCUMENTER)


def _parts(text: str, kinds: list[str]) -> tuple[Part, ...]:
    parts, start = [], 0
    for kind in kinds:
        end = text.index("\n\n", start)
        parts.append(Part(kind=kind, start=start, end=end))
        start = end + 2
    return tuple(parts)
