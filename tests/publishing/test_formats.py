"""PDF, Word and Markdown: the same content, no withheld name in text, markup or metadata, nothing that can run."""

import io
import re
import zipfile
from dataclasses import replace

import pytest
from docx import Document
from pypdf import PdfReader
from tests.figures.test_ask import ASKED
from tests.publishing.briefs import NAMED, SECRET, a_brief

from habeas.publishing.markdown import brief_as_markdown, escape
from habeas.publishing.write import FORMATS, write_brief
from habeas.terms.errors import BadInput

HOSTILE = '#import "/etc/passwd" $x$ *b* <script>alert(1)</script> [l](http://evil.example) | `c` \\ "q" @ref'


def text_of(suffix, data):
    """All that a file says, its metadata too."""
    if suffix == ".md":
        return data.decode()
    if suffix == ".docx":
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return " ".join(archive.read(name).decode("utf-8", "ignore") for name in archive.namelist())
    pdf = PdfReader(io.BytesIO(data))
    xmp = pdf.xmp_metadata.stream.get_data().decode() if pdf.xmp_metadata else ""
    return " ".join([*(page.extract_text() for page in pdf.pages), str(pdf.metadata), xmp])


@pytest.fixture(scope="module")
def brief():
    return a_brief()


@pytest.mark.parametrize("suffix", FORMATS)
def test_it_works(suffix, brief, tmp_path):
    path = tmp_path / f"brief{suffix}"
    write_brief(brief, path)
    text = " ".join(text_of(suffix, path.read_bytes()).replace("\\", "").split())
    for words in (NAMED, "18 November 2021", brief.identifier, "26 reported, 1 named here, 25 not yet", "union leader"):
        assert words in text


@pytest.mark.parametrize("suffix", FORMATS)
def test_no_withheld_name_is_in_the_file(suffix, brief):
    text = text_of(suffix, FORMATS[suffix](brief))
    for secret in SECRET:
        assert not re.search(rf"(?<![A-Za-z0-9+/]){secret}(?![A-Za-z0-9+/])", text), secret


@pytest.mark.parametrize("suffix", FORMATS)
def test_the_same_brief_is_the_same_file(suffix, brief):
    assert FORMATS[suffix](brief) == FORMATS[suffix](brief)


@pytest.mark.parametrize("suffix", FORMATS)
def test_hostile_words_are_only_words(suffix, brief):
    hostile = brief.model_copy(update={"limits": (HOSTILE,), "title": HOSTILE, "left_out": (HOSTILE,)})
    text = text_of(suffix, FORMATS[suffix](hostile))
    assert "root:" not in text
    if suffix == ".md":
        assert "<script>" not in text
        assert "](http" not in text


def test_a_pdf_is_tagged_titled_and_short(brief):
    pdf = PdfReader(io.BytesIO(FORMATS[".pdf"](brief)))
    assert len(pdf.pages) <= 2
    assert pdf.trailer["/Root"]["/MarkInfo"]["/Marked"]
    assert pdf.trailer["/Root"]["/Lang"] == "en"
    assert pdf.metadata.title == brief.title
    assert pdf.metadata.author is None
    assert "page 1 of" in pdf.pages[0].extract_text()


def test_a_word_file_names_no_author_and_has_no_clock_of_its_own(brief):
    properties = Document(io.BytesIO(FORMATS[".docx"](brief))).core_properties
    assert (properties.author, properties.last_modified_by, properties.comments) == ("", "", "")
    assert properties.created.date() == brief.known_at.date()


@pytest.mark.parametrize("name", ["brief.odt", "brief"])
def test_another_ending_is_refused_with_those_there_are(name, brief, tmp_path):
    with pytest.raises(BadInput, match=r"\.pdf, \.docx, \.md"):
        write_brief(brief, tmp_path / name)


def test_a_folder_that_is_not_there_is_refused(brief, tmp_path):
    with pytest.raises(BadInput, match="cannot be written"):
        write_brief(brief, tmp_path / "nowhere" / "brief.md")


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("a*b_c", r"a\*b\_c"),
        ("1. one", r"1\. one"),
        ("a\nb", "a b"),
        ("<b>", r"\<b\>"),
        ("a|b", r"a\|b"),
        ("&amp;", r"\&amp;"),
    ],
)
def test_markdown_is_escaped(text, escaped):
    assert escape(text) == escaped


def test_a_brief_of_an_empty_register_says_so_in_numbers():
    empty = a_brief(replace(ASKED, group="nobody at all"))
    assert all((one.low, one.known, one.high) == (0, 0, 0) for one in empty.figures)
    assert b"| Held | 0 | **0** | 0 |" in brief_as_markdown(empty)


def test_conditions_of_the_withheld_are_told_without_a_name(brief):
    assert brief.withheld_conditions == (
        "prohibitions on meeting [name withheld] (1 person)",
        "regular reporting (1 person)",
    )
