"""Where a model answers: an OpenAI-compatible endpoint that the user set up. None is known by default."""

import ipaddress
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from habeas.terms.errors import BadInput, NotAllowed

SECONDS = 120.0
_HOW = "set HABEAS_PROPOSER_URL and HABEAS_PROPOSER_MODEL (docs/operator-guide.md, “An outside model”)"


@dataclass(frozen=True)
class Endpoint:
    """The base address (`http://127.0.0.1:11434/v1`), the model's name there, a key if one is needed."""

    url: str
    model: str
    key: str | None = field(default=None, repr=False)
    seconds: float = SECONDS

    @property
    def reader(self) -> str:
        """Who is named as having proposed."""
        return f"proposer/{self.model}"

    @property
    def host(self) -> str:
        """The address as it may be shown in a message."""
        return urlsplit(self.url).hostname or "?"


def endpoint_from(environ: Mapping[str, str]) -> Endpoint:
    """The endpoint that the settings name. Raises BadInput without one, NotAllowed when text would leave here."""
    url, model = environ.get("HABEAS_PROPOSER_URL", ""), environ.get("HABEAS_PROPOSER_MODEL", "")
    if not url or not model:
        raise BadInput(f"no model is set up to propose claims: {_HOW}")
    parts = urlsplit(url)
    if parts.scheme not in {"http", "https"} or not parts.hostname or parts.username or parts.password:
        raise BadInput(
            "HABEAS_PROPOSER_URL is not an http(s) address without a user name, as http://127.0.0.1:11434/v1"
        )
    if not _is_this_machine(parts.hostname) and environ.get("HABEAS_PROPOSER_REMOTE") != "1":
        raise NotAllowed(
            f"the proposer at {parts.hostname} is another machine: whole reports would be sent there. "
            "HABEAS_PROPOSER_REMOTE=1 allows it"
        )
    return Endpoint(url.rstrip("/"), model, environ.get("HABEAS_PROPOSER_KEY") or None, _seconds(environ))


def _seconds(environ: Mapping[str, str]) -> float:
    value = environ.get("HABEAS_PROPOSER_SECONDS", str(SECONDS))
    try:
        seconds = float(value)
    except ValueError:
        seconds = 0.0
    if not 0 < seconds <= 3600:
        raise BadInput(f"HABEAS_PROPOSER_SECONDS is {value!r}: give seconds, from 1 to 3600")
    return seconds


def _is_this_machine(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
