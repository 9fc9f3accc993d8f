"""Bytes of any kind to a preserved report: what it says, and the log of how it was captured."""

import hashlib
from collections.abc import Callable, Mapping

from habeas.reports.assemble import assemble
from habeas.reports.control_characters import in_one_line
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
from habeas.reports.preserved import Capture, Preserved
from habeas.reports.sniff import sniff
from habeas.reports.word import read_word
from habeas.terms.errors import RefusedReport
from habeas.terms.report import Report

_MOST_DEBRIS = 2  # a text twice as long as allowed is not cleaned to see whether it shrinks


def _read_text(incoming: Incoming, limits: Limits) -> Draft:
    text = decode(incoming.name, incoming.data)
    if len(text) > _MOST_DEBRIS * limits.max_characters:
        raise _too_long(incoming.name, limits)
    return read_plain(text)


def _too_long(name: str, limits: Limits) -> RefusedReport:
    return RefusedReport(name, f"more than {limits.max_characters:,} characters of text; split it")


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
    if sum(len(block.text) + 2 for block in draft.blocks) > limits.max_characters:
        raise _too_long(incoming.name, limits)
    report = _make_report(incoming, draft, lay_out(draft))
    capture = Capture(incoming.captured_at, incoming.origin, incoming.tool, media_type, len(incoming.data))
    return Preserved(report, incoming.data, capture)


def _make_report(incoming: Incoming, draft: Draft, story: Story) -> Report:
    text, parts = assemble(story.blocks)
    if not text:
        raise RefusedReport(incoming.name, "no text in it")
    words = [block.text for block in story.blocks if block.kind != "headline"]
    return Report(
        sha256=hashlib.sha256(incoming.data).hexdigest(),
        name=incoming.name,
        title=story.title,
        published=draft.published or find_published(words, story.title),
        language=detect_language(text) or draft.language,
        publisher=in_one_line(draft.publisher or "") or None,
        url=draft.url or incoming.url,
        text=text,
        parts=parts,
    )
