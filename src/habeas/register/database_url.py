"""HABEAS_DATABASE_URL to Django's database settings, with the options that the register needs."""

from pathlib import Path
from typing import Any
from urllib.parse import SplitResult, parse_qsl, unquote, urlsplit

from habeas.terms.errors import BadInput

_WAY_OUT = "give postgres://user:password@host:port/name or sqlite:///path"
# WAL: readers never wait for a writer. FULL: a judgement that was said to be saved survives a power cut.
_SQLITE_PRAGMAS = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"


def database_from(url: str, home: Path) -> dict[str, Any]:
    """Django's DATABASES entry; an empty `url` means register.sqlite3 in `home`. Raises BadInput."""
    if not url.strip():
        return sqlite_database(home / "register.sqlite3")
    parts = urlsplit(url.strip())
    if parts.scheme == "sqlite" and parts.path.strip("/"):
        return sqlite_database(Path(unquote(parts.path[1:])))
    if parts.scheme in ("postgres", "postgresql") and parts.path.strip("/"):
        return _postgresql_database(parts)
    raise BadInput(f"HABEAS_DATABASE_URL with scheme {parts.scheme or 'none'!r} names no database: {_WAY_OUT}")


def sqlite_database(path: Path) -> dict[str, Any]:
    """SQLite in a file: IMMEDIATE transactions queue up instead of failing half-way as "locked"."""
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": str(path),
        "OPTIONS": {"transaction_mode": "IMMEDIATE", "timeout": 30, "init_command": _SQLITE_PRAGMAS},
    }


def _postgresql_database(parts: SplitResult) -> dict[str, Any]:
    """PostgreSQL with a pool; `?host=/folder` names a unix socket, other query words are libpq's options."""
    try:
        port = parts.port
        options: dict[str, Any] = dict(parse_qsl(parts.query, strict_parsing=bool(parts.query)))
    except ValueError as problem:
        raise BadInput(f"HABEAS_DATABASE_URL cannot be read ({problem}): {_WAY_OUT}") from problem
    host = options.pop("host", parts.hostname or "")
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": unquote(parts.path.strip("/")),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": host,
        "PORT": str(port or options.pop("port", "")),
        "OPTIONS": {**options, "pool": True},
    }
