"""Every report carries its hash and the log of its capture."""

import hashlib

from habeas.reports.preserve import preserve


def test_it_works(incoming):
    data = b"A court freed nine people."
    preserved = preserve(incoming("a.txt", data))
    assert preserved.data == data
    assert preserved.report.sha256 == hashlib.sha256(data).hexdigest()
    capture = preserved.capture
    assert (capture.origin, capture.tool, capture.media_type, capture.size) == ("/in/a.txt", "a test", "text/plain", 26)
    assert capture.captured_at == incoming("a.txt", data).captured_at


def test_the_same_bytes_under_two_names_have_one_hash(incoming):
    one, two = (preserve(incoming(name, b"A court freed nine people.")) for name in ("a.txt", "b.txt"))
    assert one.report.sha256 == two.report.sha256
