"""What is no report is refused by its name, with the reason."""

import gzip
import io
import tarfile
import zipfile

import pytest

from habeas.reports.limits import Limits
from habeas.reports.preserve import preserve
from habeas.terms.errors import RefusedReport


def zipped(*names: str) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as archive:
        for name in names:
            archive.writestr(name, "words")
    return written.getvalue()


def tarred() -> bytes:
    written = io.BytesIO()
    with tarfile.open(fileobj=written, mode="w") as archive:
        archive.addfile(tarfile.TarInfo("a.txt"))
    return written.getvalue()


REFUSED = {
    "empty.txt": (b"", "empty"),
    "blank.txt": (b" \r\n\t\n", "empty"),
    "zeros.txt": (bytes(2_000_000), "zeros"),
    "a.png": (b"\x89PNG\r\n\x1a\n" + bytes(40), "picture"),
    "a.jpg": (b"\xff\xd8\xff\xe0" + bytes(40), "picture"),
    "a.gif": (b"GIF89a" + bytes(40), "picture"),
    "a.webp": (b"RIFF\x00\x00\x00\x00WEBPVP8 ", "picture"),
    "a.bmp": (b"BM\x00\x00\x00\x00" + bytes(40), "picture"),
    "a.svg": (b'<svg xmlns="http://www.w3.org/2000/svg"><text>Words</text></svg>', "picture"),
    "picture-named.txt": (b"\x89PNG\r\n\x1a\n" + bytes(40), "picture"),
    "a.mp4": (b"\x00\x00\x00\x18ftypmp42" + bytes(40), "video"),
    "a.zip": (zipped("a.txt"), "archive"),
    "a.xlsx": (zipped("[Content_Types].xml", "xl/workbook.xml"), "Office"),
    "a.gz": (gzip.compress(b"words"), "archive"),
    "a.tar": (tarred(), "archive"),
    "old.doc": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(40), "docx"),
    "a.rtf": (b"{\\rtf1 words}", "docx"),
    "a.json": (b'{"people": ["Ana"]}', "JSON"),
    "feed.xml": (b'<?xml version="1.0"?><rss><channel/></rss>', "XML"),
    "program": (b"\x7fELF" + bytes(40), "program"),
    "binary.dat": (b"words\x00words\x01", "binary"),
    "debris.txt": (b"<!-- Google tag (gtag.js) -->\nAdvertisement\n", "no text"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_it_is_refused_by_name_with_the_reason(read, name):
    data, reason = REFUSED[name]
    with pytest.raises(RefusedReport, match=reason) as refused:
        read(name, data)
    assert refused.value.name == name
    assert str(refused.value).startswith(f"{name}: ")


@pytest.mark.parametrize("start", ["BMW workers were freed on Monday.", "MZ, as he is known, was freed."])
def test_words_that_begin_like_another_format_are_words(read, start):
    assert read("a.txt", start).text == start


def test_more_text_than_the_limit_is_refused(incoming):
    with pytest.raises(RefusedReport, match="split it"):
        preserve(incoming("a.txt", "A court freed nine people. " * 100), Limits(max_characters=1_000))


def test_a_refusal_quotes_nothing_of_the_file(read):
    with pytest.raises(RefusedReport) as refused:
        read("a.dat", b"Ana Sol\x00secret words")
    assert "Ana" not in str(refused.value)
