"""Reports that came attached to a mail: each is a report of its own."""

from collections.abc import Iterator
from dataclasses import replace
from email.message import EmailMessage

from habeas.reports.control_characters import in_one_line
from habeas.reports.incoming import Incoming
from habeas.reports.mail import BROKEN_HEADER, parse_mail
from habeas.reports.media_types import EML
from habeas.reports.sniff import sniff
from habeas.terms.errors import RefusedReport


def open_attachments(incoming: Incoming) -> Iterator[Incoming | RefusedReport]:
    """The attachments of a mail that can be read, and the others as refused. Nothing for what is no mail."""
    try:
        is_mail = sniff(incoming) == EML
    except RefusedReport:
        return
    if not is_mail:
        return
    for number, part in enumerate(parse_mail(incoming.data).iter_attachments(), start=1):
        try:
            own_name = in_one_line(part.get_filename() or "")
        except BROKEN_HEADER:
            own_name = ""
        yield _open(incoming, part, f"{incoming.name}/{own_name or f'attachment {number}'}")


def _open(mail: Incoming, part: EmailMessage, name: str) -> Incoming | RefusedReport:
    if part.is_multipart():
        return RefusedReport(name, "left out: a mail attached to a mail; save it as a file of its own")
    payload = part.get_payload(decode=True)
    data = payload if isinstance(payload, bytes) else b""
    attached = replace(mail, name=name, data=data, origin=f"{mail.origin}#{name.removeprefix(mail.name)}", url=None)
    attached = replace(attached, media_type_hint=part.get_content_type())
    try:
        if sniff(attached) == EML:
            return RefusedReport(name, "left out: a mail attached to a mail; save it as a file of its own")
    except RefusedReport as refused:
        return RefusedReport(name, f"left out: {refused.reason}")
    return attached
