"""The archive that a .docx is, unpacked within limits before anything else looks at it."""

import io
import zipfile
import zlib

from habeas.reports.incoming import Incoming
from habeas.reports.limits import Limits
from habeas.terms.errors import RefusedReport

ARCHIVE_DAMAGE = (
    zipfile.BadZipFile,
    zlib.error,
    ValueError,
    NotImplementedError,
    OSError,
    EOFError,
    RuntimeError,
    KeyError,
)
_MOST_MEMBERS = 5_000
_PIECE = 65_536
_DOCTYPE_WITHIN = 2_000


def unpack(incoming: Incoming, limits: Limits) -> dict[str, bytes]:
    """The XML members of the archive, and the names of the others with nothing in them: pictures are not needed.

    Raises RefusedReport for a bomb, a password, declared entities or damage. The sizes that an archive declares are
    not believed: every member is unpacked piece by piece, and the pieces are counted.
    """
    members: dict[str, bytes] = {}
    left = limits.max_unpacked_bytes
    try:
        with zipfile.ZipFile(io.BytesIO(incoming.data)) as archive:
            if len(archive.infolist()) > _MOST_MEMBERS:
                raise RefusedReport(incoming.name, f"holds more than {_MOST_MEMBERS:,} files")
            for member in archive.infolist():
                members[member.filename] = _unpack_one(archive, member, left, incoming.name)
                left -= len(members[member.filename])
    except ARCHIVE_DAMAGE as error:
        raise RefusedReport(incoming.name, "a damaged Word file; open it and save it again as .docx") from error
    return members


def repack(members: dict[str, bytes]) -> io.BytesIO:
    """The same archive with honest sizes, for a library that believes them."""
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as archive:
        for name, content in members.items():
            archive.writestr(zipfile.ZipInfo(name), content)
    written.seek(0)
    return written


def _unpack_one(archive: zipfile.ZipFile, member: zipfile.ZipInfo, left: int, name: str) -> bytes:
    if member.flag_bits & 1:
        raise RefusedReport(name, "password-protected; save it without a password")
    if not member.filename.endswith((".xml", ".rels")):
        return b""
    content = bytearray()
    with archive.open(member) as file:
        while piece := file.read(_PIECE):
            content += piece
            if len(content) > left:
                raise RefusedReport(name, "unpacks to more than the limit; it may be a bomb")
    if b"<!DOCTYPE" in content[:_DOCTYPE_WITHIN]:
        raise RefusedReport(name, "its XML declares entities, which Word never does")
    return bytes(content)
