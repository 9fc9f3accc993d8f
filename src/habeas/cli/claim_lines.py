"""Claims in lines for people: what is claimed, by whom, and the words it came from."""

import textwrap
from collections.abc import Iterator

from habeas.terms.claims import Claim, EventBody, Reading, ReasonBody
from habeas.terms.period import Period

WIDTH = 100


def period_in_words(period: Period | None) -> str:
    """`2021-11-05 to 2021-11-12`, one day alone, or the words where they could not be resolved."""
    if period is None:
        return "no date"
    if period.since and period.until and period.since != period.until:
        return f"{period.since} to {period.until}"
    return period.since or period.until or f"“{period.text}” (day not known)"


def claim_in_words(claim: Claim) -> str:
    """One line that says the claim, without its evidence."""
    if claim.event:
        return _event_in_words(claim.event)
    if claim.figure:
        figure = claim.figure
        number = f"{figure.count.qualifier.replace('_', ' ')} {figure.count.value}".replace("exact ", "")
        of = figure.of or figure.count.of or "people"
        return f"figure: {number} {of} — {figure.measure}" + (
            f", {period_in_words(figure.as_of)}" if figure.as_of else ""
        )
    if claim.quote:
        return ("quote: “%s”" if claim.quote.direct else "says that: %s") % claim.quote.text
    if claim.description:
        return f"description: {claim.description.person} — {claim.description.property}: {claim.description.value}"
    return _reason_in_words(claim.reason)


def _reason_in_words(reason: ReasonBody | None) -> str:
    of = f" of {reason.of}" if reason and reason.of else ""
    return f"reason{of}: {reason.text if reason else ''}"


def _event_in_words(event: EventBody) -> str:
    return event.type.replace("_", " ") + (f" ({event.manner.replace('_', ' ')})" if event.manner else "") + "".join(
        f" · {part}" for part in _event_parts(event)
    )  # fmt: skip


def _event_parts(event: EventBody) -> Iterator[str]:
    if event.count:
        yield f"{event.count.qualifier.replace('_', ' ')} {event.count.value} {event.count.of or ''}".replace(
            "exact ", ""
        ).strip()
    if event.people:
        yield ", ".join(person.name for person in event.people)
    if event.groups:
        yield "groups: " + "; ".join(event.groups)
    if event.period:
        yield period_in_words(event.period)
    for word, value in (("at", event.place), ("by", event.agent), ("sentence:", event.sentence)):
        if value:
            yield f"{word} {value}"
    if event.offences:
        yield "for: " + "; ".join(event.offences)
    if event.conditions:
        yield "conditions: " + "; ".join(event.conditions)


def claim_with_source(claim: Claim) -> str:
    """The claim with its modality and speaker."""
    modality = "" if claim.modality == "asserted" else f" [{claim.modality}]"
    who = claim.attribution.label
    via = f", to {claim.attribution.via}" if claim.attribution.via else ""
    said = f", {period_in_words(claim.attribution.said)}" if claim.attribution.said else ""
    return f"{claim.id}{modality} {claim_in_words(claim)}" + (f" — says {who}{via}{said}" if who else "")


def reading_as_text(reading: Reading) -> str:
    """The report's stretches of text that carry claims, each with its claims under it."""
    report = reading.report
    lines = [f"== {report.title or report.name}", f"   {report.publisher or 'publisher unknown'} · "
             f"{report.published or 'no date'} · {len(reading.claims)} claims · {report.name}", ""]  # fmt: skip
    for start, end in _stretches(reading):
        lines += textwrap.wrap(" ".join(report.text[start:end].split()), WIDTH)
        for claim in (c for c in reading.claims if start <= c.evidence[0].start < end):
            lines += textwrap.wrap(
                claim_with_source(claim), WIDTH - 4, initial_indent="  > ", subsequent_indent="      "
            )
        lines.append("")
    return "\n".join(lines)


def _stretches(reading: Reading) -> list[tuple[int, int]]:
    """Parts of the text (or its lines, where there are no parts), in order."""
    text = reading.report.text
    if reading.report.parts:
        return [(part.start, part.end) for part in reading.report.parts]
    found, at = [], 0
    for line in text.splitlines(keepends=True):
        if line.strip():
            found.append((at, at + len(line)))
        at += len(line)
    return found
