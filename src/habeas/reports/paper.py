"""A PDF to blocks: lines put back into paragraphs, without running heads and page numbers."""

import io
import re
import zlib
from collections import Counter

import pypdf
from pypdf.errors import PyPdfError

from habeas.reports.draft import Draft
from habeas.reports.incoming import Incoming
from habeas.reports.limits import Limits
from habeas.reports.paper_lines import Line, read_lines
from habeas.reports.paper_paragraphs import join_lines
from habeas.terms.errors import RefusedReport

# What pypdf is known to raise on damaged files besides its own errors.
_DAMAGE = (
    PyPdfError,
    ValueError,
    LookupError,
    TypeError,
    AttributeError,
    ArithmeticError,
    RecursionError,
    NotImplementedError,
    AssertionError,
    zlib.error,
    OSError,
)
_PAGE_NUMBER = re.compile(r"(page |p\. ?)?\d{1,4}( ?(/|of) ?\d{1,4})?|[-–—] ?\d{1,4} ?[-–—]", re.IGNORECASE)


def read_paper(incoming: Incoming, limits: Limits) -> Draft:
    """Read a PDF. Raises RefusedReport when it is encrypted, damaged, too long or has no text.

    Its metadata give the title; the day on which the file was made is not the day of publication.
    """
    try:
        reader = pypdf.PdfReader(io.BytesIO(incoming.data))
        _refuse_unreadable(incoming.name, reader, limits)
        pages = [read_lines(page) for page in reader.pages]
        title, publisher = _title(reader), _publisher(reader)
    except _DAMAGE as error:
        raise RefusedReport(incoming.name, "a damaged PDF; open it and save it again") from error
    lines = _join_pages(_without_running_heads(pages))
    if not any(character.isalnum() for line in lines for character in line.text):
        raise RefusedReport(incoming.name, "a PDF without text, perhaps a scan; run text recognition (OCR) on it first")
    return Draft(tuple(join_lines(lines)), title=title, publisher=publisher)


def _refuse_unreadable(name: str, reader: pypdf.PdfReader, limits: Limits) -> None:
    # Many files are "encrypted" with an empty password, only to forbid printing: anybody may read those.
    if reader.is_encrypted and not reader.decrypt(""):
        raise RefusedReport(name, "a PDF with a password; save it without one")
    if len(reader.pages) > limits.max_pages:
        raise RefusedReport(name, f"more than {limits.max_pages:,} pages; split it")


def _title(reader: pypdf.PdfReader) -> str | None:
    title = reader.metadata.title if reader.metadata else None
    words = " ".join((title or "").split())
    # Word processors put their file's name there.
    return (
        None
        if not words or re.search(r"\.(docx?|pdf|odt|indd|rtf)\Z|\AMicrosoft Word|\Auntitled", words, re.I)
        else words
    )


def _publisher(reader: pypdf.PdfReader) -> str | None:
    described = reader.xmp_metadata
    names = described.dc_publisher if described else None
    return str(names[0]).strip() or None if names else None


def _without_running_heads(pages: list[list[Line]]) -> list[list[Line]]:
    """Drop page numbers, and what stands first or last on most pages of a paper of three or more."""
    edges = Counter(
        _edge(line) for page in pages for line in {id(line): line for line in page[:1] + page[-2:]}.values()
    )
    often = max(3, len(pages) // 2 + 1)
    kept = []
    for page in pages:
        inner = [
            line
            for number, line in enumerate(page)
            if not (number in (0, len(page) - 1, len(page) - 2) and _is_edge(line, edges, often))
        ]
        kept.append(inner)
    return kept


def _edge(line: Line) -> str:
    return re.sub(r"\d+", "0", line.text.strip().casefold())


def _is_edge(line: Line, edges: Counter[str], often: int) -> bool:
    return bool(_PAGE_NUMBER.fullmatch(line.text.strip())) or edges[_edge(line)] >= often


def _join_pages(pages: list[list[Line]]) -> list[Line]:
    return [line for page in pages for line in page]
