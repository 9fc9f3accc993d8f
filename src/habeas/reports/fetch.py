"""One web page or file fetched, because the user gave its address."""

import datetime as dt
import time
from contextlib import suppress
from urllib.parse import urljoin, urlsplit

import httpx

from habeas import __version__
from habeas.reports.addresses import name_of, resolve_checked
from habeas.reports.incoming import Incoming
from habeas.reports.limits import Limits
from habeas.terms.errors import RefusedReport

_TOOL = f"habeas/{__version__} httpx/{httpx.__version__}"
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_HEADERS = {
    "User-Agent": f"habeas/{__version__}",
    "Accept": "text/html,application/pdf,*/*;q=0.5",
    "Accept-Encoding": "identity",
}


def is_address(target: str) -> bool:
    """Whether the target is written as an address of the web."""
    return target.lower().startswith(("http://", "https://"))


def fetch(url: str, limits: Limits) -> Incoming:
    """Fetch an http or https address. Raises RefusedReport, by the address's name, when it cannot or may not be."""
    deadline = time.monotonic() + limits.fetch_seconds
    # No proxies and no .netrc from the environment: the connection goes where it was checked to go.
    with httpx.Client(timeout=limits.connect_seconds, trust_env=False, follow_redirects=False) as client:
        address = url
        for _ in range(limits.max_redirects + 1):
            step = _ask(client, address, limits, deadline)
            if isinstance(step, Incoming):
                return step
            address = urljoin(address, step)
    raise RefusedReport(name_of(url), f"more than {limits.max_redirects} redirects")


def _ask(client: httpx.Client, url: str, limits: Limits, deadline: float) -> Incoming | str:
    """The content of an address, or the address that it redirects to."""
    name = name_of(url)
    request = _request(client, url, limits)
    try:
        response = client.send(request, stream=True)
        try:
            if response.status_code in _REDIRECTS and "location" in response.headers:
                return response.headers["location"]
            if response.status_code != httpx.codes.OK:
                raise RefusedReport(name, f"the server answered {response.status_code}")
            data = _read_limited(response, name, limits, deadline)
        finally:
            response.close()
    except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError) as error:
        raise RefusedReport(name, f"could not be fetched ({type(error).__name__})") from error
    return _incoming(url, data, response)


def _request(client: httpx.Client, url: str, limits: Limits) -> httpx.Request:
    """A request that goes to the checked IP address, while name and certificate stay those of the host."""
    name = name_of(url)
    try:
        parts = urlsplit(url)
        host, port = parts.hostname, parts.port
        address = httpx.URL(url)
    except (ValueError, httpx.InvalidURL) as error:
        raise RefusedReport(name, "a malformed address") from error
    if parts.scheme.lower() not in ("http", "https") or not host:
        raise RefusedReport(name, "not an http or https address")
    if parts.username is not None or parts.password is not None:
        raise RefusedReport(name, "holds a user name or password; give the address without it")
    ip = resolve_checked(host, port or (443 if address.scheme == "https" else 80), limits.allow_private, name)
    return client.build_request(
        "GET",
        address.copy_with(host=ip, fragment=None),
        headers={**_HEADERS, "Host": address.netloc.decode("ascii")},
        extensions={"sni_hostname": address.raw_host.decode("ascii")},
    )


def _read_limited(response: httpx.Response, name: str, limits: Limits, deadline: float) -> bytes:
    with suppress(ValueError):
        if int(response.headers.get("content-length", "0")) > limits.max_bytes:
            raise RefusedReport(name, f"larger than {limits.max_bytes:,} bytes")
    data = bytearray()
    for chunk in response.iter_bytes(65_536):
        data += chunk
        if len(data) > limits.max_bytes:
            raise RefusedReport(name, f"larger than {limits.max_bytes:,} bytes")
        if time.monotonic() > deadline:
            raise RefusedReport(name, f"took longer than {limits.fetch_seconds:g} seconds")
    return bytes(data)


def _incoming(url: str, data: bytes, response: httpx.Response) -> Incoming:
    shown = name_of(url)
    return Incoming(
        name=urlsplit(shown).path.rstrip("/").rsplit("/", 1)[-1] or urlsplit(shown).netloc,
        data=data,
        origin=shown,
        tool=_TOOL,
        captured_at=dt.datetime.now(dt.UTC),
        media_type_hint=response.headers.get("content-type", "").split(";")[0].strip().lower() or None,
        url=shown,
    )
