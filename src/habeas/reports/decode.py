"""Bytes to characters, without guessing: a wrong guess would put words in a report that nobody wrote.

Detectors of charsets were tried and turned down: they took French in Windows-1252 for Windows-1250, at full confidence.
"""

import codecs
import re

from habeas.terms.errors import RefusedReport

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# Quotation marks, dashes, bullet, ellipsis and hard space: the same bytes in every Windows code page (1250 to 1258).
_ONLY_WINDOWS_PUNCTUATION = re.compile(rb"[\x09\x0a\x0c\x0d\x20-\x7e\x85\x91-\x97\xa0]*")

# UTF-7, UTF-16 or an escape codec, declared within text that reads as ASCII, would turn it into other words.
_BYTE_CHARSET = re.compile(
    r"iso[-_]?8859|windows-|cp-?\d|koi8|gb|big5|euc|shift|sjis|mac|x-mac|latin|us-ascii|ascii|tis|ibm\d|ks_c|iso-2022"
)
_MEANS_WINDOWS_1252 = frozenset({"iso-8859-1", "iso8859-1", "iso_8859-1", "latin1", "latin-1", "us-ascii", "ascii"})


def decode(name: str, data: bytes, declared: str | None = None) -> str:
    """The text of the bytes. Order: byte order mark, UTF-8, the declared charset, ASCII with Windows punctuation.

    Raises RefusedReport when none of them reads every byte.
    """
    marked = [encoding for mark, encoding in _MARKS if data.startswith(mark)]
    for encoding in [*marked, "utf-8", *_believed(declared)]:
        text = _try(data, encoding)
        if text is not None:
            return text
    if _ONLY_WINDOWS_PUNCTUATION.fullmatch(data):
        return data.decode("cp1252")
    raise RefusedReport(name, "broken encoding: its bytes are no UTF-8 and no declared charset; save it as UTF-8")


def _believed(declared: str | None) -> list[str]:
    """The declared charset, when it is one of bytes. Latin-1 is read as Windows-1252, as browsers do."""
    name = (declared or "").strip().lower()
    if not _BYTE_CHARSET.match(name):
        return []
    return ["cp1252"] if name in _MEANS_WINDOWS_1252 else [name]


def _try(data: bytes, encoding: str) -> str | None:
    try:
        text = data.decode(encoding)
    except (UnicodeDecodeError, LookupError):
        return None
    return None if "\x00" in text else text
