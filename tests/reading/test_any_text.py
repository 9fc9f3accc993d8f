"""Any text gives claims or none, in time that grows with its length, and the same claims every time."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.reading.reports import FIELD, make_report

from habeas.reading.reader import read_report
from habeas.terms.claims import Reading

TOLD = "Police arrested the unionist Vann Sothea on Monday, “and she was well,” her sister said. "
ODD = {
    "control": "\x00\x01\x07\x1b",
    "right to left": "اعتقلت الشرطة \u202eالناشط ",
    "zero width": "arr\u200bested\u200d",
    "byte order mark": "\ufeff",
    "line ends": "\n\r\n\x0b\x0c\x85\u2028",
    "emoji": "👮‍♀️ arrested 👨‍👩‍👧",
}
LONG = {
    "word": "a",
    "spaces": " ",
    "lines": "\n",
    "stops": ". ",
    "commas": "Aung San, ",
    "names": "Aung San Lin ",
    "quotes": "“",
}
PIECES = st.one_of(st.text(max_size=30), st.sampled_from([TOLD, *ODD.values(), "\n\n", "“", "Mr. ", "26 "]))


def read(text: str) -> Reading:
    return read_report(make_report(text))


def is_verbatim(reading: Reading) -> bool:
    text = reading.report.text
    return all(text[one.start : one.end] == one.text for claim in reading.claims for one in claim.evidence)


def seconds(text: str) -> float:
    began = time.process_time()
    read(text)
    return time.process_time() - began


@pytest.mark.parametrize("text", ["", " ", "\n", "   \n\n  ", *ODD.values()])
def test_a_text_of_nothing_makes_no_claim(text: str) -> None:
    assert read(text).claims == ()


@pytest.mark.parametrize("odd", ODD.values(), ids=ODD)
def test_odd_characters_break_nothing(odd: str) -> None:
    reading = read(f"{FIELD} {TOLD}{odd} {TOLD}\n{odd}")
    assert all(
        reading.report.text[one.start : one.end] == one.text for claim in reading.claims for one in claim.evidence
    )


@settings(max_examples=25, deadline=None)
@given(st.lists(PIECES, max_size=8))
def test_any_text_is_read_with_verbatim_evidence_and_twice_alike(pieces: list[str]) -> None:
    reading = read("".join([FIELD, *pieces]))
    assert all(
        reading.report.text[one.start : one.end] == one.text for claim in reading.claims for one in claim.evidence
    )
    assert read(reading.report.text).claims == reading.claims


def test_the_order_of_reports_changes_nothing() -> None:
    texts = [f"{FIELD}\n{TOLD}", f"{FIELD} Ali Hasan was freed on bail.", f"{TOLD} {FIELD} They released 26 of them."]
    assert [read(text).claims for text in texts] == [read(text).claims for text in reversed(texts)][::-1]


@pytest.mark.parametrize("unit", LONG.values(), ids=LONG)
def test_time_grows_with_the_length(unit: str) -> None:
    size = 4_000 // len(unit)
    read(FIELD)
    short, long = seconds(FIELD + unit * size), seconds(FIELD + unit * size * 4)
    assert long < 10 * short + 1.0
