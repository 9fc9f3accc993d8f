"""A Word document (.docx) to blocks: paragraphs by their styles, tables row by row."""

import io
import zipfile

import docx
from docx.opc.exceptions import OpcError
from lxml import etree

from habeas.reports.draft import Draft
from habeas.reports.incoming import Incoming
from habeas.reports.limits import Limits
from habeas.reports.word_blocks import read_document
from habeas.terms.errors import RefusedReport

_APP_PROPERTIES = "docProps/app.xml"
_COMPANY = "{http://schemas.openxmlformats.org/officeDocument/2006/extended-properties}Company"
_MOST_MEMBERS = 5_000
_DOCTYPE_WITHIN = 2_000


def read_word(incoming: Incoming, limits: Limits) -> Draft:
    """Read a .docx. Raises RefusedReport for a bomb, an encrypted or a damaged file.

    The core properties give the title. Their dates and author say who saved the file when, not who published it:
    a template's author is a person at a keyboard, perhaps a confidential one, so neither is taken.
    """
    _refuse_bombs(incoming, limits)
    try:
        document = docx.Document(io.BytesIO(incoming.data))
        blocks = tuple(read_document(document))
        title = document.core_properties.title.strip() or None
    except (OpcError, KeyError, ValueError, AttributeError, etree.LxmlError, zipfile.BadZipFile) as error:
        raise RefusedReport(incoming.name, "a damaged Word file; open it and save it again as .docx") from error
    if any(block.kind == "headline" for block in blocks):
        title = None
    return Draft(blocks, title=title, publisher=_company(incoming.data))


def _refuse_bombs(incoming: Incoming, limits: Limits) -> None:
    """Look at the sizes that the archive declares: zipfile never unpacks more of a member than it declares."""
    with zipfile.ZipFile(io.BytesIO(incoming.data)) as archive:
        members = archive.infolist()
        if len(members) > _MOST_MEMBERS or sum(member.file_size for member in members) > limits.max_unpacked_bytes:
            raise RefusedReport(incoming.name, f"unpacks to more than {limits.max_unpacked_bytes:,} bytes")
        for member in members:
            if member.flag_bits & 1:
                raise RefusedReport(incoming.name, "password-protected; save it without a password")
            if member.filename.endswith((".xml", ".rels")) and _has_doctype(archive, member):
                raise RefusedReport(incoming.name, "its XML declares entities, which Word never does")


def _has_doctype(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> bool:
    try:
        with archive.open(member) as file:
            return b"<!DOCTYPE" in file.read(_DOCTYPE_WITHIN)
    except (zipfile.BadZipFile, NotImplementedError, OSError, EOFError):
        return False


def _company(data: bytes) -> str | None:
    """The organisation that the document's extended properties name."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            root = etree.fromstring(archive.read(_APP_PROPERTIES), parser)
    except (KeyError, zipfile.BadZipFile, etree.LxmlError, NotImplementedError):
        return None
    return (root.findtext(_COMPANY) or "").strip() or None
