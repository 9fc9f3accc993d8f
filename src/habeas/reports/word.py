"""A Word document (.docx) to blocks: paragraphs by their styles, tables row by row."""

import docx
from docx.opc.exceptions import OpcError
from lxml import etree

from habeas.reports.draft import Draft
from habeas.reports.incoming import Incoming
from habeas.reports.limits import Limits
from habeas.reports.word_archive import ARCHIVE_DAMAGE, repack, unpack
from habeas.reports.word_blocks import read_document
from habeas.terms.errors import RefusedReport

_DAMAGE = (*ARCHIVE_DAMAGE, OpcError, AttributeError, TypeError, IndexError, etree.LxmlError)
_APP_PROPERTIES = "docProps/app.xml"
_COMPANY = "{http://schemas.openxmlformats.org/officeDocument/2006/extended-properties}Company"


def read_word(incoming: Incoming, limits: Limits) -> Draft:
    """Read a .docx. Raises RefusedReport for a bomb, an encrypted or a damaged file.

    The core properties give the title. Their dates and author say who saved the file when, not who published it:
    a template's author is a person at a keyboard, perhaps a confidential one, so neither is taken.
    """
    members = unpack(incoming, limits)
    try:
        document = docx.Document(repack(members))
        blocks = tuple(read_document(document))
        title = (document.core_properties.title or "").strip() or None
    except _DAMAGE as error:
        raise RefusedReport(incoming.name, "a damaged Word file; open it and save it again as .docx") from error
    if any(block.kind == "headline" for block in blocks):
        title = None
    return Draft(blocks, title=title, publisher=_company(members.get(_APP_PROPERTIES, b"")))


def _company(properties: bytes) -> str | None:
    """The organisation that the document's extended properties name."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
    try:
        root = etree.fromstring(properties, parser)
    except (etree.LxmlError, ValueError):
        return None
    return (root.findtext(_COMPANY) or "").strip() or None
