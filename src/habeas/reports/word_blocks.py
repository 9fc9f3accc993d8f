"""The body of a Word document to blocks: with insertions not yet accepted, content controls and text boxes.

python-docx passes over these three, and an official template may hold its whole text in them.
"""

from collections.abc import Iterator
from typing import Any

from docx.document import Document
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph

from habeas.reports.draft import Block
from habeas.reports.plain import normalise_lines
from habeas.terms.report import PartKind

_TEXT_BOX = qn("w:txbxContent")
# Word writes a text box a second time for readers that do not know the first form.
_SECOND_FORM = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_SHOWN = {qn("w:tab"): " ", qn("w:br"): "\n", qn("w:cr"): "\n", qn("w:noBreakHyphen"): "-"}
_KINDS: dict[str, PartKind] = {"Title": "headline", "Subtitle": "standfirst", "Caption": "caption"}


def read_document(document: Document) -> Iterator[Block]:
    """The blocks in the order of the document. Deleted words that are still tracked are left out."""
    yield from _walk(document, document.element.body)


def _walk(document: Document, element: Any) -> Iterator[Block]:
    for child in element:
        if child.tag == qn("w:p"):
            yield from _paragraph(document, child)
        elif child.tag == qn("w:tbl"):
            yield from _table(child)
        elif child.tag in (qn("w:sdt"), qn("w:sdtContent"), qn("w:ins"), qn("w:customXml")):
            yield from _walk(document, child)


def _paragraph(document: Document, element: Any) -> Iterator[Block]:
    kind = _kind(Paragraph(element, document))
    gap = True
    for line in normalise_lines(_words(element)).split("\n"):
        if line.strip():
            yield Block(line.strip(), kind, gap)
            gap = False
    for box in element.iter(_TEXT_BOX):
        if not any(parent.tag == _SECOND_FORM for parent in box.iterancestors()):
            yield from _walk(document, box)


def _words(paragraph: Any) -> str:
    """The paragraph's own words, without those of a text box that hangs in it."""
    words: list[str] = []
    waiting = [paragraph]
    while waiting:
        element = waiting.pop()
        if element.tag == qn("w:t"):
            words.append(element.text or "")
        elif element.tag in _SHOWN:
            words.append(_SHOWN[element.tag])
        elif element.tag not in (_TEXT_BOX, qn("w:del"), qn("w:pPr"), qn("w:rPr")):
            waiting.extend(reversed(element))
    return "".join(words)


def _kind(paragraph: Paragraph) -> PartKind | None:
    style = (paragraph.style.name or "") if paragraph.style is not None else ""
    if style in _KINDS:
        return _KINDS[style]
    if style.startswith("Heading"):
        return "heading"
    return "paragraph" if style.startswith(("List", "Quote", "Body Text")) else None


def _table(table: Any) -> Iterator[Block]:
    """A row is one block, its cells kept apart by a bar; a table inside a cell is told as words of the cell."""
    for row in table.iter(qn("w:tr")):
        if next(row.iterancestors(qn("w:tbl"))) is not table:
            continue
        cells = (" ".join(_cell(cell).split()) for cell in row.iter(qn("w:tc")) if _row_of(cell) is row)
        words = " | ".join(cell for cell in cells if cell)
        if words:
            yield Block(words, "paragraph")


def _row_of(cell: Any) -> Any:
    return next(cell.iterancestors(qn("w:tr")))


def _cell(cell: Any) -> str:
    return normalise_lines(" ".join(_words(paragraph) for paragraph in cell.iter(qn("w:p"))))
