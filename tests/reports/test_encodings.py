"""Every byte is read as its encoding says, or the report is refused: no word is guessed."""

import pytest

from habeas.terms.errors import RefusedReport

WORDS = "Le tribunal a libéré neuf personnes détenues après la grève “du port”."


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_marked_and_utf8_texts_are_read(read, encoding):
    assert read("a.txt", WORDS.encode(encoding)).text == WORDS


def test_a_page_is_read_in_the_charset_it_declares(read):
    page = f"<html><head><meta charset='windows-1252'></head><body><article><p>{WORDS}</p></article></body></html>"
    assert WORDS in read("a.html", page.encode("windows-1252")).text


@pytest.mark.parametrize("data", [b"\xff\xfe\xfa", b"Words \x80\x81\xff\xfe end", bytes(range(128, 256)) * 4])
def test_broken_bytes_are_refused(read, data):
    with pytest.raises(RefusedReport, match=r"a\.txt"):
        read("a.txt", data)


def test_khmer_keeps_its_word_separators(read):
    words = "អង្គការ\u200bសិទ្ធិ\u200bមនុស្ស"
    assert words in read("a.txt", f"{words} ២៦").text


def test_a_language_that_is_not_sure_is_not_named(read):
    assert read("a.txt", "26 / 2021").language is None
    assert read("a.txt", WORDS).language == "fr"
