"""The untouched bytes of every report, kept under their SHA-256."""

import hashlib
import os
import re
import tempfile
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from habeas.terms.errors import BadInput, HabeasError, NotFound

_AT_ONCE = 8
_SHA256 = re.compile(r"[0-9a-f]{64}")


def is_sha256(name: str) -> bool:
    """Whether kept bytes may lie under this name."""
    return _SHA256.fullmatch(name) is not None


class DamagedBytes(HabeasError):
    """Kept bytes no longer have the SHA-256 under which they lie."""


class BlobStore:
    """Files named by their SHA-256 in two levels of folders. Nothing is ever overwritten."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def path(self, sha256: str) -> Path:
        """Where the bytes lie, or would lie. Raises BadInput when the name is no SHA-256."""
        if not is_sha256(sha256):
            raise BadInput(f"{sha256[:80]!r} is no SHA-256: 64 digits 0-9a-f")
        return self.root / sha256[:2] / sha256

    def keep(self, data: bytes) -> str:
        """Keep the bytes and return their SHA-256. Either all of them are on the disk afterwards or none."""
        sha256 = hashlib.sha256(data).hexdigest()
        path = self.path(sha256)
        if not path.exists():
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            _write_whole(path, data)
        return sha256

    def keep_all(self, several: Iterable[bytes]) -> list[str]:
        """Keep each of them and return their SHA-256: as `keep`, several at once waiting for the disk."""
        with ThreadPoolExecutor(_AT_ONCE) as waiting:
            return list(waiting.map(self.keep, several))

    def open(self, sha256: str) -> bytes:
        """The bytes, checked again. Raises NotFound, or DamagedBytes when they have changed on the disk."""
        path = self.path(sha256)
        try:
            data = path.read_bytes()
        except FileNotFoundError as error:
            raise NotFound(f"no bytes are kept under {sha256}; add the report again") from error
        if hashlib.sha256(data).hexdigest() != sha256:
            raise DamagedBytes(f"the bytes kept under {sha256} have changed; restore {path.name} from a backup")
        return data


def _write_whole(path: Path, data: bytes) -> None:
    """Write beside the place, make it durable, then move it there: a killed process leaves no half file."""
    descriptor, temporary = tempfile.mkstemp(dir=path.parent, prefix=".half-")  # mkstemp makes it 0600
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).rename(path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise
    folder = os.open(path.parent, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
