"""What the user names — files, folders, "-" for standard input, addresses of the web — to what has come in."""

import datetime as dt
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from habeas import __version__
from habeas.reports.attachments import open_attachments
from habeas.reports.fetch import fetch, is_address
from habeas.reports.folders import read_path
from habeas.reports.incoming import Incoming
from habeas.reports.limits import DEFAULT_LIMITS, Limits
from habeas.terms.errors import RefusedReport


def gather(targets: Iterable[str], limits: Limits = DEFAULT_LIMITS) -> Iterator[Incoming | RefusedReport]:
    """One at a time, in the order given. What cannot be taken in is yielded as RefusedReport, and the rest goes on.

    A mail is followed by its attachments.
    """
    for target in targets:
        for found in _gather_one(target, limits):
            yield found
            if isinstance(found, Incoming):
                yield from open_attachments(found)


def _gather_one(target: str, limits: Limits) -> Iterator[Incoming | RefusedReport]:
    try:
        if target == "-":
            yield _read_standard_input(limits)
        elif is_address(target):
            yield fetch(target, limits)
        else:
            yield from read_path(Path(target), limits)
    except RefusedReport as refused:
        yield refused


def _read_standard_input(limits: Limits) -> Incoming:
    data = sys.stdin.buffer.read(limits.max_bytes + 1)
    if len(data) > limits.max_bytes:
        raise RefusedReport("standard input", f"larger than {limits.max_bytes:,} bytes")
    return Incoming("standard input", data, "standard input", f"habeas/{__version__} stdin", dt.datetime.now(dt.UTC))
