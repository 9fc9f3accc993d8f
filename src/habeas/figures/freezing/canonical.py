"""One form for one content: the JSON that is hashed, whatever order things were held in."""

import datetime as dt
import hashlib
import json
from collections.abc import Iterable
from typing import Any


def canonical_json(value: Any, indent: int | None = None) -> str:
    """JSON with its keys and sets in order, UTF-8 as it is, moments and days as ISO 8601 (moments in UTC)."""
    separators = (",", ":") if indent is None else (",", ": ")
    return json.dumps(_plain(value), ensure_ascii=False, sort_keys=True, indent=indent, separators=separators)


def sha256_of_lines(lines: Iterable[str]) -> str:
    """The SHA-256 of these lines, each ended by a newline."""
    digest = hashlib.sha256()
    for line in lines:
        digest.update(f"{line}\n".encode())
    return digest.hexdigest()


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {str(key): _plain(inner) for key, inner in value.items()}
    if isinstance(value, set | frozenset):
        return sorted((_plain(inner) for inner in value), key=canonical_json)
    if isinstance(value, list | tuple):
        return [_plain(inner) for inner in value]
    if isinstance(value, dt.datetime):
        return value.astimezone(dt.UTC).isoformat()
    return value.isoformat() if isinstance(value, dt.date) else value
