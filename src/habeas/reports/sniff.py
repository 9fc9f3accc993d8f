"""What kind of file the bytes are: told from the bytes themselves, since a name can say anything."""

import io
import json
import re
import zipfile
from contextlib import suppress

from habeas.reports.incoming import Incoming
from habeas.reports.media_types import DOCX, EML, HTML, PDF, REFUSED_BEGINNINGS, TEXT
from habeas.terms.errors import RefusedReport

_HEAD = 4096
_UTF16 = (b"\xff\xfe", b"\xfe\xff")
_MAIL_FIELD = re.compile(
    rb"^(from|to|cc|subject|date|message-id|mime-version|received|return-path|delivered-to|reply-to|sender"
    rb"|content-type|x-[\w-]+|dkim-signature|list-[\w-]+)\s*:",
    re.IGNORECASE,
)
_HTML_SIGN = re.compile(rb"<(!doctype\s+html|html|head|body)[\s>]", re.IGNORECASE)
_HTML_FRAGMENT = re.compile(rb"\s*<(article|main|section|div|p|h[1-6]|figure)[\s>]", re.IGNORECASE)


def sniff(incoming: Incoming) -> str:
    """The media type of what can be read. Raises RefusedReport, with the reason, for everything else."""
    data = incoming.data
    if not data.strip(b" \t\r\n\x00\xef\xbb\xbf"):
        raise RefusedReport(incoming.name, "the file is empty" if not data.strip() else "holds nothing but zeros")
    head = data[:_HEAD]
    if b"%PDF-" in head[:1024]:
        return PDF
    if head.startswith(b"PK\x03\x04"):
        return _sniff_zip(incoming)
    _refuse_known(incoming.name, head)
    return _sniff_words(incoming.name, data, head)


def _sniff_zip(incoming: Incoming) -> str:
    try:
        with zipfile.ZipFile(io.BytesIO(incoming.data)) as archive:
            members = set(archive.namelist())
    except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
        raise RefusedReport(incoming.name, "a damaged archive or Office file") from error
    if "word/document.xml" in members:
        return DOCX
    if "[Content_Types].xml" in members or "mimetype" in members:
        raise RefusedReport(incoming.name, "an Office file that is no .docx; save it as .docx or .pdf")
    raise RefusedReport(incoming.name, "an archive (zip); unpack it and give the files")


def _refuse_known(name: str, head: bytes) -> None:
    for beginning, what in REFUSED_BEGINNINGS:
        # "BM" and "MZ" also begin words; only binary data has a zero byte so near.
        if head.startswith(beginning) and (len(beginning) > 2 or beginning[0] > 127 or b"\x00" in head[:64]):
            raise RefusedReport(name, f"this is {what}")
    if head[:4] == b"RIFF" or head[4:8] == b"ftyp":
        raise RefusedReport(name, "this is a picture, sound or video")
    if head[257:262] == b"ustar":
        raise RefusedReport(name, "this is an archive (tar)")


def _sniff_words(name: str, data: bytes, head: bytes) -> str:
    if head.startswith(_UTF16):
        return HTML if _HTML_SIGN.search(head.replace(b"\x00", b"")) else TEXT
    if b"\x00" in data:
        raise RefusedReport(name, "binary data, not text")
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    if _is_mail(start):
        return EML
    if start.startswith(b"<"):
        return _sniff_markup(name, start)
    if start[:1] in (b"{", b"[") and _is_json(data):
        raise RefusedReport(name, "data (JSON), not a report")
    return TEXT


def _sniff_markup(name: str, start: bytes) -> str:
    if re.search(rb"<svg[\s>]", start[:1024], re.IGNORECASE) and not _HTML_SIGN.search(start):
        raise RefusedReport(name, "this is a picture (SVG)")
    if _HTML_SIGN.search(start) or _HTML_FRAGMENT.match(start):
        return HTML
    if start.startswith(b"<?xml"):
        raise RefusedReport(name, "XML that is no web page; save the page itself as .html")
    return TEXT


def _is_mail(start: bytes) -> bool:
    """Mail begins with header lines, two or more of them known ones, before the first empty line."""
    header = re.split(rb"\r?\n\r?\n", start, maxsplit=1)[0].splitlines()
    fields = [line for line in header if line[:1] not in (b" ", b"\t")]
    if not fields or not all(re.match(rb"[!-9;-~]+\s*:", line) for line in fields[:-1] or fields):
        return False
    known = {match[1].lower() for line in fields if (match := _MAIL_FIELD.match(line))}
    return b"from" in known and len(known) >= 2


def _is_json(data: bytes) -> bool:
    with suppress(ValueError, RecursionError):
        return isinstance(json.loads(data), dict | list)
    return False
