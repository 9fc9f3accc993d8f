"""Bytes to characters, without guessing: a wrong guess would put words in a report that nobody wrote."""

import codecs
import unicodedata

from charset_normalizer import from_bytes

from habeas.terms.errors import RefusedReport

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_MAX_CHAOS = 0.05
_SAMPLE = 200_000


def decode(name: str, data: bytes, declared: str | None = None) -> str:
    """The text of the bytes. Order: byte order mark, UTF-8, the declared charset, detection where it is sure.

    Raises RefusedReport when none of them reads every byte.
    """
    marked = [encoding for mark, encoding in _MARKS if data.startswith(mark)]
    for encoding in [*marked, "utf-8", *([declared] if declared else [])]:
        text = _try(data, encoding)
        if text is not None:
            return text
    text = _detect(data)
    if text is None:
        raise RefusedReport(name, "broken encoding: its bytes are no UTF-8 and no declared charset; save it as UTF-8")
    return text


def _try(data: bytes, encoding: str) -> str | None:
    try:
        text = data.decode(encoding)
    except (UnicodeDecodeError, LookupError):
        return None
    return None if "\x00" in text else text


def _detect(data: bytes) -> str | None:
    best = from_bytes(data[:_SAMPLE]).best()
    if best is None or best.chaos > _MAX_CHAOS or best.coherence <= 0.3:
        return None
    text = _try(data, best.encoding)
    return text if text is not None and not _has_control_characters(text) else None


def _has_control_characters(text: str) -> bool:
    return any(unicodedata.category(character) == "Cc" and character not in "\t\n\r\f" for character in text)
