"""A brief as a Word document. Its properties name nobody, and its only moment is the known-at moment."""

import datetime as dt
import io
import zipfile
from collections.abc import Iterable

from docx import Document
from docx.document import Document as DocumentType
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor
from docx.text.paragraph import Paragraph

from habeas.publishing.brief import Brief
from habeas.publishing.passages import FigureLine, PersonLine

_ACCENT = RGBColor(0x0B, 0x5C, 0x6B)
# The oldest moment that a ZIP archive can hold: the file's own clock says nothing.
_NO_CLOCK = (1980, 1, 1, 0, 0, 0)


def brief_as_docx(brief: Brief) -> bytes:
    """The brief as .docx: the same brief gives the same bytes."""
    document = Document()
    _set_page(document, brief)
    document.add_heading(brief.title, level=1)
    document.add_paragraph(f"As of {brief.as_of_words}, as known at {brief.known_at_words} · brief {brief.identifier}")
    if brief.group:
        document.add_paragraph(f"Only people of the group: {brief.group}")
    _figures(document, brief.figures)
    _people(document, "Released, and under which conditions", brief.released, brief.released_withheld)
    _bullets(document, "Conditions of people whose names are withheld", brief.withheld_conditions)
    _people(document, "Held", brief.held, brief.held_withheld)
    _contested(document, brief)
    _bullets(document, "Method and limits", brief.limits)
    _bullets(document, "Left out of the figures", brief.left_out)
    _bullets(document, "Definitions", [f"{m.title}, version {m.version}. {m.words}" for m in brief.method])
    _sources(document, brief)
    document.add_paragraph("\n\nName and office of the person who answers for this brief, date and signature:")
    return _without_clock(document)


def _set_page(document: DocumentType, brief: Brief) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(20)
    section.top_margin = section.bottom_margin = Mm(18)
    document.styles["Normal"].font.name = "Noto Sans"
    document.styles["Normal"].font.size = Pt(9.5)
    document.styles["Normal"].paragraph_format.space_after = Pt(4)
    footer = section.footer.paragraphs[0]
    footer.add_run(f"Habeas brief {brief.identifier} · as of {brief.as_of_words} · documented, not total · page ")
    _field(footer, "PAGE")
    footer.add_run(" of ")
    _field(footer, "NUMPAGES")
    properties = document.core_properties
    moment = brief.known_at.astimezone(dt.UTC).replace(tzinfo=None, microsecond=0)
    properties.title, properties.author, properties.last_modified_by = brief.title, "", ""
    properties.comments, properties.keywords, properties.subject = "", "", f"as of {brief.as_of_words}"
    properties.created = properties.modified = moment
    properties.revision = 1


def _field(paragraph: Paragraph, instruction: str) -> None:
    """A field that Word fills in, such as the page number."""
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), instruction)
    paragraph._p.append(field)  # python-docx has no door to fields


def _figures(document: DocumentType, figures: Iterable[FigureLine]) -> None:
    document.add_heading("Documented people", level=2)
    lines = tuple(figures)
    table = document.add_table(rows=1, cols=4, style="Light List Accent 1")
    for cell, words in zip(table.rows[0].cells, ("Figure", "low", "known", "high"), strict=True):
        cell.text = words
    for one in lines:
        cells = table.add_row().cells
        cells[0].text = one.title
        _refs(cells[0].paragraphs[0], one.notes)
        for cell, value in zip(cells[1:], (one.low, one.known, one.high), strict=True):
            cell.text = f"{value:,}"
            cell.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.RIGHT
    reported = [number for one in lines for number in one.reported]
    if reported:
        document.add_heading("Reported by others, beside the documented", level=2)
    for number in reported:
        paragraph = document.add_paragraph(number.text, style="List Bullet")
        _refs(paragraph, number.notes)
        paragraph.add_run(f" {number.difference}").bold = True


def _people(document: DocumentType, title: str, people: Iterable[PersonLine], withheld: str | None) -> None:
    named = tuple(people)
    if not named and withheld is None:
        return
    document.add_heading(title, level=2)
    for one in named:
        paragraph = document.add_paragraph(style="List Bullet")
        paragraph.add_run(one.name).bold = True
        paragraph.add_run(f", {one.since}. {one.status}.")
        for words, values in (("Offences named", one.offences), ("Conditions", one.conditions), ("Says", one.says)):
            if values:
                paragraph.add_run(f" {words}: {'; '.join(values)}.")
    if withheld:
        document.add_paragraph(withheld, style="List Bullet")


def _contested(document: DocumentType, brief: Brief) -> None:
    if not brief.contested:
        return
    document.add_heading("Contested accounts, side by side", level=2)
    for one in brief.contested:
        document.add_paragraph().add_run(one.about).bold = True
        for account in one.accounts:
            paragraph = document.add_paragraph(f"{account.value} — {account.says}", style="List Bullet")
            _refs(paragraph, account.notes)


def _bullets(document: DocumentType, title: str, lines: Iterable[str]) -> None:
    for place, line in enumerate(lines):
        if place == 0:
            document.add_heading(title, level=2)
        document.add_paragraph(line, style="List Bullet")


def _refs(paragraph: Paragraph, notes: Iterable[int]) -> None:
    numbers = ", ".join(str(number) for number in notes)
    if numbers:
        run = paragraph.add_run(f" {numbers}")
        run.font.superscript = True
        run.font.color.rgb = _ACCENT


def _sources(document: DocumentType, brief: Brief) -> None:
    if brief.footnotes:
        document.add_heading("Sources", level=2)
    for note in brief.footnotes:
        document.add_paragraph(f"{note.number}  {note.text}" + (f". {note.url}" if note.url else ""))


def _without_clock(document: DocumentType) -> bytes:
    """The archive packed again with fixed times and order."""
    made, packed = io.BytesIO(), io.BytesIO()
    document.save(made)
    with zipfile.ZipFile(made) as old, zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as new:
        for name in sorted(old.namelist()):
            new.writestr(zipfile.ZipInfo(name, _NO_CLOCK), old.read(name), zipfile.ZIP_DEFLATED)
    return packed.getvalue()
