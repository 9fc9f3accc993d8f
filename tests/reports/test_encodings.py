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


def test_english_with_windows_quotation_marks_is_read(read):
    words = "“Nothing stops a re-arrest,” she said – and the ministry’s spokesman agreed."
    assert read("a.txt", words.encode("cp1252")).text == words


def test_other_undeclared_bytes_are_not_guessed(read):
    for encoding in ("cp1252", "mac_roman", "cp1250"):
        with pytest.raises(RefusedReport, match="save it as UTF-8"):
            read("a.txt", WORDS.replace("è", "é").encode(encoding))


@pytest.mark.parametrize("charset", ["zlib", "utf-7", "utf-16", "unicode_escape", "punycode", "no-such"])
def test_a_declared_charset_that_would_make_other_words_is_not_believed(read, charset):
    page = f"<html><head><meta charset='{charset}'></head><body><p>Nine \xff freed.</p></body></html>"
    with pytest.raises(RefusedReport, match="encoding"):
        read("a.html", page.encode("latin-1"))


def test_a_page_that_says_latin_and_means_windows_is_read(read):
    page = "<html><head><meta charset='iso-8859-1'></head><body><p>“Libéré”, she said.</p></body></html>"
    assert read("a.html", page.encode("cp1252")).text == "“Libéré”, she said."


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
