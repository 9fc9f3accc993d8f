"""A Word document: its styles are its layout, and a bomb is refused before it is unpacked."""

import datetime as dt
import io
import zipfile

import docx
import pytest
from docx.oxml import parse_xml

from habeas.reports.incoming import Incoming
from habeas.reports.limits import Limits
from habeas.reports.preserve import preserve
from habeas.terms.errors import RefusedReport


def make_docx(change=None) -> bytes:
    document = docx.Document()
    document.add_paragraph("Nine freed", style="Title")
    document.add_paragraph("The charges stand.", style="Subtitle")
    document.add_paragraph("4 March 2020")
    document.add_paragraph("A court freed nine people.")
    document.add_paragraph("What now", style="Heading 1")
    table = document.add_table(2, 2)
    for cell, words in zip(table._cells, ["Name", "Sentence", "Ana Sol", "two years"], strict=True):
        cell.text = words
    document.add_paragraph("Ana Sol leaves the jail.", style="Caption")
    document.add_paragraph("They must report to the police.", style="List Bullet")
    if change:
        change(document)
    written = io.BytesIO()
    document.save(written)
    return written.getvalue()


def with_member(data: bytes, name: str, content: bytes) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as new:
        for member in old.namelist():
            if member != name:
                new.writestr(member, old.read(member))
        new.writestr(name, content)
    return written.getvalue()


def test_it_works(read, parts_of):
    report = read("a.docx", make_docx())
    assert report.title == "Nine freed"
    assert report.published == "2020-03-04"
    assert report.text.split("\n\n") == [
        "Nine freed",
        "The charges stand.",
        "4 March 2020",
        "A court freed nine people.",
        "What now",
        "Name | Sentence",
        "Ana Sol | two years",
        "Ana Sol leaves the jail.",
        "They must report to the police.",
    ]
    assert parts_of(report, "standfirst") == ["The charges stand."]
    assert parts_of(report, "heading") == ["What now"]
    assert parts_of(report, "caption") == ["Ana Sol leaves the jail."]


def test_author_and_dates_of_the_file_are_not_taken(read):
    def change(document):
        document.core_properties.author = "A Typist"
        document.core_properties.created = dt.datetime(2013, 1, 1)

    report = read("a.docx", make_docx(change))
    assert report.publisher is None
    assert report.published == "2020-03-04"


def test_a_bomb_is_refused_before_it_is_unpacked():
    data = with_member(make_docx(), "word/extra.xml", bytes(3_000_000))
    bomb = Incoming("bomb.docx", data, "/in/bomb.docx", "a test", dt.datetime.now(dt.UTC))
    assert len(data) < 100_000
    with pytest.raises(RefusedReport, match="unpacks to more than"):
        preserve(bomb, Limits(max_unpacked_bytes=2_000_000))


def test_xml_that_declares_entities_is_refused(read):
    laughs = b'<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><w>&b;</w>'
    with pytest.raises(RefusedReport, match="entities"):
        read("a.docx", with_member(make_docx(), "word/document.xml", laughs))


def test_a_bomb_that_declares_a_small_size_is_refused():
    data = with_member(make_docx(), "word/extra.xml", bytes(3_000_000))
    honest, lie = (3_000_000).to_bytes(4, "little"), (10).to_bytes(4, "little")
    bomb = Incoming("bomb.docx", data.replace(honest, lie), "/in/bomb.docx", "a test", dt.datetime.now(dt.UTC))
    with pytest.raises(RefusedReport, match=r"bomb\.docx"):
        preserve(bomb, Limits(max_unpacked_bytes=2_000_000))


def test_pictures_are_not_unpacked():
    data = with_member(make_docx(), "word/media/zeros.bin", bytes(3_000_000))
    picture = Incoming("a.docx", data, "/in/a.docx", "a test", dt.datetime.now(dt.UTC))
    assert preserve(picture, Limits(max_unpacked_bytes=2_000_000)).report.title == "Nine freed"


@pytest.mark.parametrize("content", [b"", b"<w:document", b"<other/>"])
def test_a_damaged_document_is_refused(read, content):
    with pytest.raises(RefusedReport, match=r"a\.docx"):
        read("a.docx", with_member(make_docx(), "word/document.xml", content))


def test_half_a_document_is_refused(read):
    with pytest.raises(RefusedReport, match="damaged"):
        read("a.docx", make_docx()[:2000])


W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def add_xml(document, xml: str) -> None:
    document.element.body.insert(-1, parse_xml(xml))


def test_insertions_content_controls_and_text_boxes_are_read(read):
    def change(document):
        run = "<w:r><w:t>{}</w:t></w:r>"
        deleted = "<w:del><w:r><w:delText>Ten</w:delText></w:r></w:del>"
        add_xml(document, f"<w:p {W}><w:ins>{run.format('Two were not.')}</w:ins>{deleted}</w:p>")
        add_xml(document, f"<w:sdt {W}><w:sdtContent><w:p>{run.format('In a control.')}</w:p></w:sdtContent></w:sdt>")
        box = f"<w:pict><w:txbxContent><w:p>{run.format('In a box.')}</w:p></w:txbxContent></w:pict>"
        add_xml(document, f"<w:p {W}><w:r>{box}<w:t>Beside it.</w:t></w:r></w:p>")

    text = read("a.docx", make_docx(change)).text
    assert text.endswith("Two were not.\n\nIn a control.\n\nBeside it.\n\nIn a box.")
    assert "Ten" not in text


def test_a_table_in_a_table_is_told_once(read):
    def change(document):
        document.add_table(1, 1).cell(0, 0).add_table(1, 1).cell(0, 0).text = "Sam Lee"

    assert read("a.docx", make_docx(change)).text.count("Sam Lee") == 1
