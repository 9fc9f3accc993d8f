"""Addresses of the web: only what the user gave, only from where it may come, never more than the limits."""

import ipaddress
import socket
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from habeas.reports import addresses
from habeas.reports.addresses import is_allowed
from habeas.reports.gather import gather
from habeas.reports.incoming import Incoming
from habeas.reports.limits import Limits
from habeas.terms.errors import RefusedReport

PAGE = b"<html><body><article><p>A court freed nine people.</p></article></body></html>"
OWN = Limits(allow_private=True, max_bytes=10_000, fetch_seconds=2)


class Server(BaseHTTPRequestHandler):
    def do_GET(self):
        self.server.asked.append((self.path, self.headers["Host"]))
        getattr(self, "answer_" + self.path.split("?")[0].strip("/").replace("-", "_"))()

    def send(self, status, body=b"", **headers):
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)

    def answer_nine(self):
        self.send(200, PAGE, Content_Type="text/html; charset=utf-8")

    def answer_moved(self):
        self.send(302, Location="/nine")

    def answer_away(self):
        self.send(302, Location="http://169.254.169.254/latest/meta-data")

    def answer_file(self):
        self.send(302, Location="file:///etc/passwd")

    def answer_round(self):
        self.send(302, Location="/round")

    def answer_gone(self):
        self.send(404, b"no")

    def answer_large(self):
        self.send(200, bytes(20_000))

    def answer_announced(self):
        self.send(200, b"x", Content_Length="999999999")

    def answer_slow(self):
        self.send_response(200)
        self.end_headers()
        for _ in range(40):
            self.wfile.write(b"x")
            self.wfile.flush()
            time.sleep(0.1)

    def log_message(self, *_):
        pass


@pytest.fixture
def server():
    with ThreadingHTTPServer(("127.0.0.1", 0), Server) as running:
        running.asked = []
        running.daemon_threads = True
        running.block_on_close = False
        threading.Thread(target=running.serve_forever, daemon=True).start()
        yield running
        running.shutdown()


def ask(server, path, limits=OWN):
    (only,) = gather([f"http://127.0.0.1:{server.server_port}{path}"], limits)
    return only


def test_it_works(server):
    found = ask(server, "/nine?a=1#part")
    assert isinstance(found, Incoming)
    assert found.data == PAGE
    assert found.name == "nine"
    assert found.origin == found.url == f"http://127.0.0.1:{server.server_port}/nine?a=1"
    assert found.media_type_hint == "text/html"
    assert "httpx" in found.tool


def test_a_redirect_is_followed_and_its_end_is_the_origin(server):
    assert ask(server, "/moved").origin.endswith("/nine")


def test_the_own_network_is_refused_unless_allowed(server):
    assert "private" in str(ask(server, "/nine", Limits()))
    assert server.asked == []


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        ("/file", "not an http"),
        ("/round", "redirects"),
        ("/gone", "404"),
        ("/large", "larger"),
        ("/announced", "larger"),
        ("/slow", "longer"),
    ],
)
def test_what_goes_wrong_is_refused_by_name(server, path, reason):
    found = ask(server, path)
    assert isinstance(found, RefusedReport)
    assert reason in str(found)


def test_every_hop_is_checked(server, monkeypatch):
    allowed = addresses.is_allowed
    loopback = ipaddress.ip_address("127.0.0.1")
    monkeypatch.setattr(addresses, "is_allowed", lambda ip, private: ip == loopback or allowed(ip, private))
    assert "private" in str(ask(server, "/away", Limits()))


def test_the_connection_goes_to_the_address_that_was_checked(server, monkeypatch):
    """A name that answers differently the second time (DNS rebinding) is asked once only."""
    asked = []

    def resolve(host, port, *_args, **_options):
        asked.append(host)
        ip = host if host != "news.example" else "127.0.0.1" if asked.count(host) == 1 else "10.0.0.1"
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (ip, port))]

    monkeypatch.setattr(addresses.socket, "getaddrinfo", resolve)
    (found,) = gather([f"http://news.example:{server.server_port}/nine"], OWN)
    assert isinstance(found, Incoming)
    assert asked.count("news.example") == 1
    assert server.asked == [("/nine", f"news.example:{server.server_port}")]


def test_a_name_with_one_private_answer_is_refused(monkeypatch):
    both = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (ip, 80)) for ip in ("93.184.216.34", "10.0.0.1")]
    monkeypatch.setattr(addresses.socket, "getaddrinfo", lambda *_args, **_options: both)
    (found,) = gather(["http://news.example/nine"])
    assert "private" in str(found)


@pytest.mark.parametrize(
    "ip",
    [
        "127.0.0.1",
        "10.1.2.3",
        "172.16.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "0.0.0.0",
        "224.0.0.1",
        "240.0.0.1",
        "255.255.255.255",
        "192.0.2.1",
        "::1",
        "::",
        "fe80::1",
        "fc00::1",
        "ff02::1",
        "::ffff:127.0.0.1",
        "2002:7f00:1::",
        "64:ff9b::7f00:1",
        "2001:db8::1",
    ],
)
def test_addresses_that_are_not_public_are_refused(ip):
    assert not is_allowed(ipaddress.ip_address(ip), allow_private=False)


@pytest.mark.parametrize("ip", ["93.184.216.34", "2606:4700::1111", "64:ff9b::5db8:d822", "::ffff:93.184.216.34"])
def test_public_addresses_are_allowed(ip):
    assert is_allowed(ipaddress.ip_address(ip), allow_private=False)


def test_a_password_in_an_address_is_refused_and_not_shown():
    (refused,) = gather(["http://someone:secret@news.example/nine"])
    assert isinstance(refused, RefusedReport)
    assert "secret" not in str(refused)
    assert "without it" in str(refused)


@pytest.mark.parametrize("url", ["http://", "http://[::1", "http://a:b:c/", "http://news.example:99999/"])
def test_a_malformed_address_is_refused(url):
    (refused,) = gather([url])
    assert isinstance(refused, RefusedReport)
