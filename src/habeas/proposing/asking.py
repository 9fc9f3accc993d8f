"""One question to the endpoint, one answer, within a time and a size."""

import json
import time
from typing import Any

import httpx

from habeas.proposing.endpoint import Endpoint
from habeas.terms.errors import HabeasError

MAX_ANSWER = 2_000_000


class NoAnswer(HabeasError):
    """The endpoint gave nothing that can be used; the message says why, and holds no word of the report."""


def ask(endpoint: Endpoint, instructions: str, passage: str) -> str:
    """The model's answer to a passage. Raises NoAnswer."""
    body: dict[str, Any] = {
        "model": endpoint.model,
        "messages": [{"role": "system", "content": instructions}, {"role": "user", "content": passage}],
        "temperature": 0,
        "stream": False,
        "response_format": {"type": "json_object"},
    }
    status, data = _post(endpoint, body)
    if status == httpx.codes.BAD_REQUEST:  # servers that do not know response_format say so like this
        status, data = _post(endpoint, {key: value for key, value in body.items() if key != "response_format"})
    if status != httpx.codes.OK:
        raise NoAnswer(f"{endpoint.host} answered {status}")
    return _content(endpoint, data)


def _post(endpoint: Endpoint, body: dict[str, Any]) -> tuple[int, bytes]:
    deadline = time.monotonic() + endpoint.seconds
    headers = {"Authorization": f"Bearer {endpoint.key}"} if endpoint.key else {}
    # No proxies from the environment and no redirects: the text goes where the user said, nowhere else.
    try:
        with (
            httpx.Client(timeout=endpoint.seconds, trust_env=False, follow_redirects=False) as client,
            client.stream("POST", f"{endpoint.url}/chat/completions", json=body, headers=headers) as response,
        ):
            return response.status_code, _read_limited(endpoint, response, deadline)
    except httpx.TimeoutException as error:
        raise NoAnswer(f"{endpoint.host} took longer than {endpoint.seconds:g} seconds") from error
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise NoAnswer(f"{endpoint.host} could not be asked ({type(error).__name__})") from error


def _read_limited(endpoint: Endpoint, response: httpx.Response, deadline: float) -> bytes:
    data = bytearray()
    for chunk in response.iter_bytes():
        data += chunk
        if len(data) > MAX_ANSWER:
            raise NoAnswer(f"{endpoint.host} answered with more than {MAX_ANSWER:,} bytes")
        if time.monotonic() > deadline:
            raise NoAnswer(f"{endpoint.host} took longer than {endpoint.seconds:g} seconds")
    return bytes(data)


def _content(endpoint: Endpoint, data: bytes) -> str:
    try:
        content = json.loads(data)["choices"][0]["message"]["content"]
    except (ValueError, LookupError, TypeError, RecursionError) as error:
        raise NoAnswer(f"{endpoint.host} answered with something else than a chat completion") from error
    if not isinstance(content, str):
        raise NoAnswer(f"{endpoint.host} answered without text")
    return content
