"""A mail (.eml) to blocks: its subject, its day, its sender and its text; the HTML part where it has no other."""

import datetime as dt
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import parseaddr, parsedate_to_datetime

from habeas.reports.control_characters import in_one_line
from habeas.reports.datelines import day_of
from habeas.reports.decode import decode
from habeas.reports.draft import Draft
from habeas.reports.incoming import Incoming
from habeas.reports.limits import Limits
from habeas.reports.page import read_page_text
from habeas.reports.plain import read_plain
from habeas.terms.errors import RefusedReport

BROKEN_HEADER = (AttributeError, IndexError, KeyError, TypeError, ValueError)


def read_mail(incoming: Incoming, _limits: Limits) -> Draft:
    """Read a mail. Raises RefusedReport when it has no text of its own or a charset that does not fit."""
    message = parse_mail(incoming.data)
    body = _body(message)
    if body is None:
        raise RefusedReport(incoming.name, "a mail without text of its own")
    draft = _read_body(incoming.name, body)
    subject = _header(message, "subject") or None
    return Draft(
        blocks=draft.blocks,
        title=subject or draft.title,
        published=_day(message) or draft.published,
        publisher=_sender(message),
        url=draft.url,
        language=draft.language,
    )


def parse_mail(data: bytes) -> EmailMessage:
    """The mail as the standard library sees it."""
    return message_from_bytes(data, policy=policy.default)


def _body(message: EmailMessage) -> EmailMessage | None:
    """The plain part, else the HTML part: with words in it."""
    for kind in ("plain", "html"):
        part = message.get_body(preferencelist=(kind,))
        if isinstance(part, EmailMessage) and _payload(part).strip():
            return part
    return None


def _payload(part: EmailMessage) -> bytes:
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


def _read_body(name: str, part: EmailMessage) -> Draft:
    text = decode(name, _payload(part), part.get_content_charset())
    return read_page_text(name, text) if part.get_content_subtype() == "html" else read_plain(text)


def _day(message: EmailMessage) -> str | None:
    """The day that the Date header gives, in the sender's own zone."""
    try:
        moment: dt.datetime = parsedate_to_datetime(_header(message, "date"))
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return day_of(moment)


def _sender(message: EmailMessage) -> str | None:
    """The name that the From header shows, else the domain it was sent from."""
    name, address = parseaddr(_header(message, "from"))
    return name.strip() or address.rpartition("@")[2].strip() or None


def _header(message: EmailMessage, name: str) -> str:
    """A header in one line, decoded; empty where it is missing or so broken that the standard library fails on it."""
    try:
        return in_one_line(str(message.get(name, "")))
    except BROKEN_HEADER:
        return ""
