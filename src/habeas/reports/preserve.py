"""Bytes of any kind to a preserved report: what it says, and the log of how it was captured."""

import datetime as dt
import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from habeas.reports.assemble import assemble
from habeas.reports.datelines import find_published
from habeas.reports.decode import decode
from habeas.reports.draft import Draft
from habeas.reports.incoming import Incoming
from habeas.reports.language import detect_language
from habeas.reports.layout import Story, lay_out
from habeas.reports.limits import DEFAULT_LIMITS, Limits
from habeas.reports.mail import read_mail
from habeas.reports.media_types import DOCX, EML, HTML, PDF, TEXT
from habeas.reports.page import read_page
from habeas.reports.paper import read_paper
from habeas.reports.plain import read_plain
from habeas.reports.sniff import sniff
from habeas.reports.word import read_word
from habeas.terms.errors import RefusedReport
from habeas.terms.report import Report


@dataclass(frozen=True)
class Capture:
    """One entry of the capture log: when, from where, with what tool, and what it was found to be."""

    captured_at: dt.datetime
    origin: str
    tool: str
    media_type: str
    size: int


@dataclass(frozen=True)
class Preserved:
    """A report, its untouched bytes, and the capture that brought them."""

    report: Report
    data: bytes
    capture: Capture


def _read_text(incoming: Incoming, _limits: Limits) -> Draft:
    return read_plain(decode(incoming.name, incoming.data))


_READERS: Mapping[str, Callable[[Incoming, Limits], Draft]] = {
    TEXT: _read_text,
    HTML: read_page,
    PDF: read_paper,
    DOCX: read_word,
    EML: read_mail,
}


def preserve(incoming: Incoming, limits: Limits = DEFAULT_LIMITS) -> Preserved:
    """Read what came in. Raises RefusedReport with the name and the reason when it is no report."""
    if len(incoming.data) > limits.max_bytes:
        raise RefusedReport(incoming.name, f"larger than {limits.max_bytes:,} bytes")
    media_type = sniff(incoming)
    draft = _READERS[media_type](incoming, limits)
    report = _make_report(incoming, draft, lay_out(draft), limits)
    capture = Capture(incoming.captured_at, incoming.origin, incoming.tool, media_type, len(incoming.data))
    return Preserved(report, incoming.data, capture)


def _make_report(incoming: Incoming, draft: Draft, story: Story, limits: Limits) -> Report:
    text, parts = assemble(story.blocks)
    if not any(character.isalnum() for character in text):
        raise RefusedReport(incoming.name, "no text in it")
    if len(text) > limits.max_characters:
        raise RefusedReport(incoming.name, f"more than {limits.max_characters:,} characters of text; split it")
    words = [block.text for block in story.blocks if block.kind != "headline"]
    return Report(
        sha256=hashlib.sha256(incoming.data).hexdigest(),
        name=incoming.name,
        title=story.title,
        published=draft.published or find_published(words, story.title),
        language=detect_language(text) or draft.language,
        publisher=draft.publisher,
        url=draft.url or incoming.url,
        text=text,
        parts=parts,
    )
