"""Evidence marked in the text: every character once, every span whole, overlaps told apart."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from habeas.desk.review.highlight import LEVELS, Span, give_levels, lay_out
from habeas.terms.report import Part, Report


def _report(text, parts=()):
    return Report(sha256="0" * 64, name="r.txt", text=text, parts=parts)


def _span(start, end, claim=1):
    return Span(start, end, claim, claim, "event", "proposed")


def _marked(blocks, claim):
    return "".join(
        piece.text for block in blocks for piece in block.pieces if any(m.span.claim == claim for m in piece.marks)
    )


@st.composite
def marked_texts(draw):
    text = draw(st.text(alphabet="ab \n", min_size=1, max_size=60))
    edges = st.integers(0, len(text) - 1)
    pairs = draw(st.lists(st.tuples(edges, st.integers(1, 20)), max_size=6))
    spans = [_span(start, min(start + length, len(text)), claim) for claim, (start, length) in enumerate(pairs, 1)]
    return text, spans


@given(marked_texts())
def test_every_letter_of_the_text_is_there_once_and_in_order(example):
    text, spans = example
    laid = "".join(piece.text for block in lay_out(_report(text), spans) for piece in block.pieces)
    assert laid.split() == text.split() or "".join(laid.split()) == "".join(text.split())


@given(marked_texts())
def test_every_span_marks_its_own_words(example):
    text, spans = example
    blocks = lay_out(_report(text), spans)
    for span in spans:
        assert "".join(_marked(blocks, span.claim).split()) == "".join(text[span.start : span.end].split())


def test_overlapping_spans_lie_on_different_levels():
    marks = give_levels([_span(0, 10, 1), _span(5, 15, 2), _span(12, 20, 3)])
    assert {mark.span.claim: mark.level for mark in marks} == {1: 1, 2: 2, 3: 1}


def test_more_overlaps_than_levels_share_the_last():
    marks = give_levels([_span(0, 10, claim) for claim in range(1, 8)])
    assert max(mark.level for mark in marks) == LEVELS


def test_a_span_s_number_follows_its_last_word():
    (block,) = lay_out(_report("one two three"), [_span(4, 7)])
    assert [(piece.text, len(piece.ending)) for piece in block.pieces] == [("one ", 0), ("two", 1), (" three", 0)]


def test_parts_keep_their_kind_and_what_lies_between_is_a_paragraph():
    parts = (Part(kind="headline", start=0, end=4), Part(kind="caption", start=12, end=16))
    blocks = lay_out(_report("HEAD\n\nbody\n\nPICT\n\nmore", parts), ())
    assert [block.kind for block in blocks] == ["headline", "paragraph", "caption", "paragraph"]


@pytest.mark.parametrize("parts", [(Part(kind="headline", start=0, end=6), Part(kind="caption", start=3, end=9))])
def test_parts_that_overlap_repeat_nothing(parts):
    laid = "".join(piece.text for block in lay_out(_report("abcdefghi", parts), ()) for piece in block.pieces)
    assert laid == "abcdefghi"
