"""A PDF: paragraphs put back together, running heads left out, and files without text refused."""

import io

import pypdf
import pytest
import typst

from habeas.terms.errors import RefusedReport

STORY = (
    "The court in the capital released nine dockworkers on Monday after a year in pre-trial detention, officials said. "
)


def make_pdf(tmp_path, body: str) -> bytes:
    source = tmp_path / "paper.typ"
    head = '#set document(title: "Nine freed")\n#set page(paper: "a5", header: [Harbour Watch], numbering: "1")\n'
    source.write_text(head + "#set par(justify: true)\n" + body, "utf-8")
    return typst.compile(str(source))


def test_it_works(tmp_path, read, parts_of):
    report = read(
        "a.pdf", make_pdf(tmp_path, f"= Nine freed\n\n4 March 2020\n\n{STORY * 3}\n\n== What now\n\n{STORY * 2}")
    )
    assert report.title == "Nine freed"
    assert report.published == "2020-03-04"
    assert (STORY * 3).strip() in parts_of(report, "paragraph")
    assert (STORY * 2).strip() in parts_of(report, "paragraph")
    assert parts_of(report, "heading") == ["What now"]


def test_a_sentence_that_goes_over_the_page_is_whole(tmp_path, read):
    report = read("a.pdf", make_pdf(tmp_path, STORY * 60))
    assert report.text.count(STORY.strip()) == 60


def test_running_heads_and_page_numbers_are_left_out(tmp_path, read):
    report = read("a.pdf", make_pdf(tmp_path, "\n\n".join([STORY * 4] * 12)))
    assert "Harbour Watch" not in report.text
    assert not any(line.strip().isdigit() for line in report.text.splitlines())


def test_the_day_on_which_the_file_was_made_is_not_the_day_of_publication(tmp_path, read):
    assert read("a.pdf", make_pdf(tmp_path, STORY)).published is None


def test_a_scan_is_refused_with_the_way_out(read):
    writer = pypdf.PdfWriter()
    writer.add_blank_page(200, 200)
    written = io.BytesIO()
    writer.write(written)
    with pytest.raises(RefusedReport, match="OCR"):
        read("scan.pdf", written.getvalue())


def test_a_pdf_with_a_password_is_refused(tmp_path, read):
    with pytest.raises(RefusedReport, match="password"):
        read("secret.pdf", encrypted(make_pdf(tmp_path, STORY), "open sesame"))


def test_a_pdf_that_only_forbids_printing_is_read(tmp_path, read):
    assert "nine dockworkers" in read("a.pdf", encrypted(make_pdf(tmp_path, STORY), "")).text


def encrypted(pdf: bytes, password: str) -> bytes:
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(pdf))
    writer.encrypt(password, "owner", algorithm="AES-256")
    written = io.BytesIO()
    writer.write(written)
    return written.getvalue()


@pytest.mark.parametrize("keep", [20, 300, 2000])
def test_half_a_pdf_is_refused_or_read_but_never_breaks(tmp_path, read, keep):
    with pytest.raises(RefusedReport, match=r"half\.pdf"):
        read("half.pdf", make_pdf(tmp_path, STORY)[:keep])
