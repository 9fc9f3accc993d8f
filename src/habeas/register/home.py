"""The folder that a register lives in: database, preserved bytes, secret key; for its owner's eyes only."""

import os
import secrets
from collections.abc import Mapping
from pathlib import Path

from platformdirs import user_data_path

from habeas.terms.errors import BadInput


def home_from(environ: Mapping[str, str]) -> Path:
    """The folder named by HABEAS_HOME, by default the user's data folder (~/.local/share/habeas)."""
    named = environ.get("HABEAS_HOME", "").strip()
    return Path(named).expanduser().resolve() if named else user_data_path("habeas")


def open_home(home: Path) -> Path:
    """Make the folder, readable by its owner only.

    Raises BadInput where it cannot be made, or where it holds other things than a register: closing such a
    folder to everybody else (/tmp, a shared drive) would break what is not ours.
    """
    try:
        home.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not (home / "secret.key").exists() and any(not _is_draft(path) for path in home.iterdir()):
            raise BadInput(f"HABEAS_HOME {home}: holds other things; name an empty or a new folder")
        if home.stat().st_mode & 0o077:
            home.chmod(0o700)
    except OSError as problem:
        raise BadInput(f"HABEAS_HOME {home}: {problem.strerror}; name a folder that you own") from problem
    return home


def _is_draft(path: Path) -> bool:
    """Whether it is a key half made by a process that was killed."""
    return path.name.startswith(".secret.key.")


def secret_key(home: Path) -> str:
    """The register's secret, made once and kept in `secret.key` for its owner only."""
    path = home / "secret.key"
    if not path.exists():
        _write_once(path, secrets.token_urlsafe(50))
    return path.read_text(encoding="ascii").strip()


def _write_once(path: Path, text: str) -> None:
    """Write whole or not at all; of two processes starting at once the first one's key stays."""
    draft = path.with_name(f".{path.name}.{os.getpid()}")
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w", encoding="ascii") as file:
        file.write(text)
    try:
        path.hardlink_to(draft)
    except FileExistsError:
        pass
    finally:
        draft.unlink()
