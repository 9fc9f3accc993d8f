"""However a file was damaged on its way, it is read or refused: nothing else may happen."""

import datetime as dt
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from habeas.reports.incoming import Incoming
from habeas.reports.preserve import preserve
from habeas.terms.errors import RefusedReport

SAMPLES = {path.suffix: path.read_bytes() for path in sorted((Path(__file__).parents[2] / "samples").glob("[0-9]*"))}
PLACE = st.floats(0, 1, exclude_max=True)
INSERTED = st.sampled_from(
    [b"", b"\x00", b"\xff", b"<div>", b"=?utf-8?b?", b"<!--", b"endobj", b"<<", b"(", b";", b":"]
)


@pytest.mark.parametrize("suffix", sorted(SAMPLES))
@given(damage=st.lists(st.tuples(PLACE, st.integers(0, 60), INSERTED), min_size=1, max_size=6))
@settings(max_examples=40, deadline=None)
def test_a_damaged_file_is_read_or_refused(suffix, damage):
    data = SAMPLES[suffix]
    for place, lost, inserted in damage:
        start = int(place * len(data))
        data = data[:start] + inserted + data[start + lost :]
    try:
        report = preserve(Incoming(f"a{suffix}", data, "/in", "a test", dt.datetime.now(dt.UTC))).report
    except RefusedReport:
        return
    assert report.text
    assert all(report.text[part.start : part.end].strip() for part in report.parts)
