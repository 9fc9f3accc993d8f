"""The untouched bytes of every report, kept under their SHA-256."""

import hashlib
import os
import re
import tempfile
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TypeVar

from habeas.terms.errors import BadInput, HabeasError, NotFound

Done = TypeVar("Done")

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
        (sha256,) = self.keep_all([data])
        return sha256

    def keep_all(self, several: Iterable[bytes]) -> list[str]:
        """Keep each of them, as `keep` does, and return their SHA-256.

        The disk is waited for by several at once: for all the bytes first, then for the moves into place. One journal
        of the disk then holds many of them.
        """
        named = [(hashlib.sha256(data).hexdigest(), data) for data in several]
        new = {path: data for sha256, data in named if not (path := self.path(sha256)).exists()}
        folders = {path.parent for path in new}
        made = [folder for folder in folders if _make(folder)]
        halves: list[Path] = []
        try:
            written = _at_once(lambda path: _write_half(path.parent, new[path], halves), list(new))
            for half, path in zip(written, new, strict=True):
                half.rename(path)
            _at_once(_sync, [*folders, *{folder.parent for folder in made}])
        finally:
            for half in halves:
                half.unlink(missing_ok=True)  # there is none any more where all went well
        return [sha256 for sha256, _ in named]

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


def _at_once(do: Callable[[Path], Done], paths: Sequence[Path]) -> list[Done]:
    """What it gives for each of them, done by several threads where there are several."""
    if len(paths) < 2:
        return [do(path) for path in paths]
    with ThreadPoolExecutor(_AT_ONCE) as waiting:
        return list(waiting.map(do, paths))


def _make(folder: Path) -> bool:
    """Whether the folder had to be made."""
    if folder.is_dir():
        return False
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    return True


def _write_half(folder: Path, data: bytes, halves: list[Path]) -> Path:
    """Write beside the place and make it durable, before it is moved there: a killed process leaves no half file."""
    descriptor, temporary = tempfile.mkstemp(dir=folder, prefix=".half-")  # mkstemp makes it 0600
    halves.append(Path(temporary))
    with os.fdopen(descriptor, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    return Path(temporary)


def _sync(folder: Path) -> None:
    """Make durable what was moved into the folder."""
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
