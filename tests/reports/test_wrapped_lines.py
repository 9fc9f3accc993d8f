"""Lines that were only wrapped are one paragraph again; lines that end where they end stay apart."""

import textwrap

from hypothesis import given
from hypothesis import strategies as st

from habeas.reports.plain import split_blocks

WORD = st.text(alphabet="abcdefgh", min_size=1, max_size=11)
PARAGRAPH = st.lists(WORD, min_size=70, max_size=120).map(" ".join)


@given(st.lists(PARAGRAPH, min_size=1, max_size=5), st.integers(50, 90))
def test_wrapping_is_undone(paragraphs: list[str], width: int) -> None:
    wrapped = "\n\n".join(textwrap.fill(paragraph, width) for paragraph in paragraphs)
    # The longest line tells the width; give it one that is full.
    full = "x" * (width - 2) + " y"
    assert [block.text for block in split_blocks(f"{full}\n\n{wrapped}")][1:] == paragraphs


def test_long_lines_are_paragraphs_of_their_own() -> None:
    long = "word " * 40
    assert len(list(split_blocks(f"A headline\n{long}\n{long}"))) == 3


def test_a_list_keeps_its_items() -> None:
    text = "The court ordered three things of those it let out on Monday:\n- to report\n- to stay\n- to be silent"
    assert len(list(split_blocks(text))) == 4


def test_two_short_lines_do_not_tell_a_width() -> None:
    text = "Court frees nine dockworkers in Port Ana\nThey had been held since January.\nTwo were not freed."
    assert len(list(split_blocks(text))) == 3


def test_a_page_wrapped_by_hand_is_unwrapped(read) -> None:
    words = "A court in the capital freed nine people on Monday after a year. " * 8
    page = (
        "<html><body>"
        + textwrap.fill(words, 70).replace("\n", " <br/>\n")
        + "<br/>\n<br/>\nTwo were not.</body></html>"
    )
    assert read("a.html", page).text == f"{words.strip()}\n\nTwo were not."
