"""A figure as a picture."""

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from habeas.desk.figure.picture import draw_figure
from habeas.terms.figure import Definition, Figure, ReportedFigure


def _told(value, qualifier="exact"):
    return ReportedFigure(
        claim=1, measure="held", of=None, value=value, qualifier=qualifier, as_of=None,
        said_by="the report itself", source="The Courier", quoted="…", named_here=0,
    )  # fmt: skip


def _figure(low, known, high, *reported):
    return Figure(
        definition=Definition(name="held", version="1.0", title="Held", words="…"),
        as_of=dt.date(2021, 12, 1), known_at=dt.datetime(2021, 12, 1, tzinfo=dt.UTC), group=None, with_proposed=False,
        low=low, known=known, high=high, counted=(), reported=reported, left_out=(), sources=(),
    )  # fmt: skip


def test_what_is_reported_lies_on_the_same_scale():
    picture = draw_figure(_figure(5, 10, 20, _told(40, "at_least")))
    documented, told = picture.rows
    (bounds,) = documented.bars
    assert bounds.left < documented.dots[0].place < bounds.right < told.dots[0].place
    assert told.label == "reported: at least 40 — The Courier"


def test_nothing_but_zeros_gives_no_picture():
    assert draw_figure(_figure(0, 0, 0)) is None


@given(
    st.lists(st.integers(0, 10_000_000), min_size=3, max_size=3).map(sorted),
    st.lists(st.integers(0, 10**8), max_size=3),
)
def test_nothing_leaves_the_picture_and_ticks_are_few(bounds, reported):
    picture = draw_figure(_figure(*bounds, *(_told(value) for value in reported)))
    if picture is None:
        assert max([*bounds, *reported]) == 0
        return
    places = [dot.place for row in picture.rows for dot in row.dots]
    assert all(0 <= place < 100 for place in places)
    assert 1 <= len(picture.ticks) <= 6


def test_a_certain_number_is_a_point_without_a_spread():
    documented = draw_figure(_figure(4, 4, 4)).rows[0]
    assert (documented.bars, len(documented.dots)) == ((), 1)
