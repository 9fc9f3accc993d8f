"""What the tests of this room share: bytes made into something that came in, and read."""

import datetime as dt
from collections.abc import Callable

import pytest

from habeas.reports.incoming import Incoming
from habeas.reports.preserve import preserve
from habeas.terms.report import Report

NOON = dt.datetime(2021, 11, 18, 12, 0, tzinfo=dt.UTC)


def came_in(name: str, data: bytes | str) -> Incoming:
    return Incoming(name, data.encode() if isinstance(data, str) else data, f"/in/{name}", "a test", NOON)


@pytest.fixture
def incoming() -> Callable[[str, bytes | str], Incoming]:
    return came_in


@pytest.fixture
def read() -> Callable[[str, bytes | str], Report]:
    return lambda name, data: preserve(came_in(name, data)).report


@pytest.fixture
def parts_of() -> Callable[[Report, str], list[str]]:
    return lambda report, kind: [report.text[part.start : part.end] for part in report.parts if part.kind == kind]
