"""The timeline as values: where the bars are, and that they never leave the picture."""

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from habeas.desk.person.timeline import draw_timeline
from habeas.terms.period import Period
from habeas.terms.records import CaseFile, ConditionRecord, EpisodeRecord, PersonRef

NOW = dt.datetime(2022, 1, 1, tzinfo=dt.UTC)
SOMEBODY = PersonRef(1, "Sokha Prum")


def _day(day):
    return Period(since=day.isoformat(), until=day.isoformat()) if day else None


def _held(since, until):
    return EpisodeRecord(1, _day(since), _day(until), 1, 2 if until else None, NOW)


def _draw(*episodes, as_of=dt.date(2021, 12, 1), conditions=()):
    return draw_timeline(CaseFile(SOMEBODY, episodes=episodes, conditions=conditions), as_of)


def test_a_spell_is_a_bar_from_its_first_day_to_its_last():
    picture = _draw(_held(dt.date(2021, 8, 2), dt.date(2021, 11, 12)))
    (bar,) = picture.rows[0].bars
    assert 0 < bar.left < bar.right < 100
    assert bar.kind == "held"


def test_a_spell_without_an_end_runs_to_the_edge_and_says_so():
    picture = _draw(_held(dt.date(2021, 8, 2), None))
    (bar,) = picture.rows[0].bars
    assert (bar.right, bar.kind) == (100, "held open")
    assert "not ended" in bar.says


def test_nothing_dated_gives_no_picture():
    assert _draw() is None
    assert _draw(_held(None, None)) is None


def test_a_day_asked_for_years_later_does_not_squeeze_the_story():
    picture = _draw(_held(dt.date(2021, 8, 2), dt.date(2021, 11, 12)), as_of=dt.date(2031, 1, 1))
    assert picture.rows[0].bars[0].right > 20


def test_a_condition_is_named():
    duty = ConditionRecord(1, "travel", "may not travel", _day(dt.date(2021, 8, 2)), None, 1, NOW)
    picture = _draw(conditions=(duty,))
    assert picture.rows[0].bars[0].says.startswith("may not travel: ")


days = st.dates(dt.date(1950, 1, 1), dt.date(2050, 1, 1))


@given(st.lists(st.tuples(days, st.integers(0, 9000)), min_size=1, max_size=5), days)
def test_nothing_leaves_the_picture_and_labels_are_few(spells, as_of):
    episodes = [_held(since, since + dt.timedelta(length)) for since, length in spells]
    picture = _draw(*episodes, as_of=as_of)
    places = [edge for row in picture.rows for bar in row.bars for edge in (bar.left, bar.right)]
    places += [tick.place for tick in picture.ticks]
    assert all(0 <= place <= 100 for place in places)
    assert len(picture.ticks) <= 8
