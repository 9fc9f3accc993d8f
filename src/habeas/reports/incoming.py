"""What has come in and is not yet a report: the untouched bytes and where they came from."""

import datetime as dt
from dataclasses import dataclass


@dataclass(frozen=True)
class Incoming:
    """`name` is the file's, `origin` the path or address it was taken from, `tool` what took it, in UTC."""

    name: str
    data: bytes
    origin: str
    tool: str
    captured_at: dt.datetime
    media_type_hint: str | None = None
    url: str | None = None
