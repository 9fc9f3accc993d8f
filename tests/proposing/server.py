"""A model server of the test's own: a real HTTP server on the loopback, told what to answer."""

import contextlib
import json
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from habeas.proposing.endpoint import Endpoint
from habeas.terms.claims import Reading
from habeas.terms.report import Report

TEXT = """Two editors freed

On 4 May 2021 the court in Old Harbour released Mira Tolan, an editor, and Jon Asker
on bail of $2,000. They may not leave the city. Twenty-six others stay in prison, the Press Watch said.
"""
REPORT = Report(sha256="0" * 64, name="editors.txt", published="2021-05-05", text=TEXT)
READING = Reading(reader="nobody/0", report=REPORT)

RELEASE: dict[str, Any] = {
    "kind": "event",
    "modality": "asserted",
    "evidence": ["the court in Old Harbour released Mira Tolan, an editor, and Jon Asker on bail"],
    "event": {
        "type": "release",
        "manner": "bail",
        "people": [{"name": "Mira Tolan", "role": "editor"}, {"name": "Jon Asker"}],
        "period": {"since": "2021-05-04", "until": "2021-05-04", "text": "4 May 2021"},
        "place": "Old Harbour",
        "agent": "the court",
        "conditions": ["may not leave the city"],
    },
}
FIGURE: dict[str, Any] = {
    "kind": "figure",
    "evidence": ["Twenty-six others stay in prison, the Press Watch said"],
    "figure": {"measure": "held", "of": "others", "count": {"value": 26}},
    "attribution": {"speaker": "Press Watch"},
}


@dataclass
class Model:
    """The server: `answer` is given to every question; what was asked is kept."""

    url: str
    answer: str = '{"claims": []}'
    status: int = 200
    raw: bytes | None = None
    wait: float = 0.0
    drip: bool = False
    refuses_formats: bool = False
    asked: list[dict[str, Any]] = field(default_factory=list)
    keys: list[str | None] = field(default_factory=list)

    def says(self, *claims: dict[str, Any]) -> None:
        self.answer = json.dumps({"claims": claims})

    def endpoint(self, **how: Any) -> Endpoint:
        return Endpoint(self.url, "tiny", **how)

    def respond(self, body: dict[str, Any]) -> tuple[int, bytes]:
        if self.refuses_formats and "response_format" in body:
            return 400, b"{}"
        if self.raw is not None:
            return self.status, self.raw
        return self.status, json.dumps({"choices": [{"message": {"content": self.answer}}]}).encode()


def _handler(model: Callable[[], Model]) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            server = model()
            body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            server.asked.append(body | {"path": self.path})
            server.keys.append(self.headers.get("Authorization"))
            time.sleep(server.wait)
            status, data = server.respond(body)
            self.send_response(status)
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            try:
                self._write(data, drip=server.drip)
            except (BrokenPipeError, ConnectionResetError):
                return  # the reader would wait no longer: that is what is tested

        def _write(self, data: bytes, *, drip: bool) -> None:
            for start in range(0, len(data), 1 if drip else 65_536):
                self.wfile.write(data[start : start + (1 if drip else 65_536)])
                self.wfile.flush()
                time.sleep(0.05 if drip else 0)

        def log_message(self, format: str, *args: object) -> None:
            """Nothing: tests print no requests."""

    return Handler


@contextlib.contextmanager
def running_model() -> Iterator[Model]:
    """A running model server with nothing to say yet."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(lambda: running))
    running = Model(f"http://127.0.0.1:{server.server_address[1]}/v1")
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield running
    finally:
        server.shutdown()
        server.server_close()
        thread.join(timeout=5)
