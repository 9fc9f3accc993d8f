"""Files and folders of the user's own machine: read within limits, whatever their names lead to."""

import datetime as dt
import os
import stat
from collections.abc import Iterator
from pathlib import Path

from habeas import __version__
from habeas.reports.control_characters import without_control_characters
from habeas.reports.incoming import Incoming
from habeas.reports.limits import Limits
from habeas.terms.errors import RefusedReport

_TOOL = f"habeas/{__version__} file"


def read_path(path: Path, limits: Limits) -> Iterator[Incoming | RefusedReport]:
    """A file, or every file below a folder in the order of their names; hidden ones are passed over."""
    if _is_folder(path):
        yield from _read_folder(path, path, limits)
    else:
        yield _read_or_refuse(path, _shown(path.name or str(path)), limits)


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir() and not _is_loop(path)
    except (OSError, ValueError):
        return False


def _is_loop(path: Path) -> bool:
    try:
        path.resolve(strict=True)
    except (OSError, RuntimeError):
        return True
    return False


def _read_folder(folder: Path, root: Path, limits: Limits) -> Iterator[Incoming | RefusedReport]:
    try:
        entries = sorted(folder.iterdir(), key=lambda entry: os.fsencode(entry.name))
    except OSError as error:
        yield RefusedReport(_shown(str(folder)), f"the folder cannot be read ({error.strerror})")
        return
    for entry in entries:
        if entry.name.startswith("."):
            continue
        name = _shown(str(entry.relative_to(root)))
        if entry.is_symlink() and (_is_loop(entry) or entry.is_dir()):
            yield RefusedReport(name, "a link to a folder, or to nothing; give the folder itself")
        elif entry.is_dir():
            yield from _read_folder(entry, root, limits)
        else:
            yield _read_or_refuse(entry, name, limits)


def _read_or_refuse(path: Path, name: str, limits: Limits) -> Incoming | RefusedReport:
    try:
        data = _read_regular(path, name, limits)
    except RefusedReport as refused:
        return refused
    except FileNotFoundError:
        return RefusedReport(name, "there is no such file")
    except (OSError, ValueError) as error:
        return RefusedReport(name, f"cannot be read ({getattr(error, 'strerror', None) or 'no valid file name'})")
    origin = _shown(str(path.absolute()))
    return Incoming(name=name, data=data, origin=origin, tool=_TOOL, captured_at=dt.datetime.now(dt.UTC))


def _read_regular(path: Path, name: str, limits: Limits) -> bytes:
    """Open without waiting for a pipe's other end, look at what was opened, then read no more than is allowed."""
    descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
    with os.fdopen(descriptor, "rb") as file:
        status = os.fstat(descriptor)
        if not stat.S_ISREG(status.st_mode):
            raise RefusedReport(name, "a device, pipe or socket, not a file")
        if status.st_size > limits.max_bytes:
            raise RefusedReport(name, f"larger than {limits.max_bytes:,} bytes")
        data = file.read(limits.max_bytes + 1)
    if len(data) > limits.max_bytes:
        raise RefusedReport(name, f"larger than {limits.max_bytes:,} bytes")
    return data


def _shown(name: str) -> str:
    """A file name as text: bytes that are no UTF-8 show as the replacement character, control characters not at all."""
    return without_control_characters(os.fsencode(name).decode("utf-8", "replace"))
