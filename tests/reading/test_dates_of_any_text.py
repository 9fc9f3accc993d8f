"""Properties of dates: on any text, in order, within what the words allow, and the same twice."""

import datetime as dt
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from habeas.reading.dates.anchor import Anchor
from habeas.reading.dates.dates import find_dates
from habeas.terms.period import Period

_SAID = """on in between from to and the early mid- last next this that same following year month week day days later
ago two a few after before his arrest May March July November Sept. 3 5 12 31 2019 2020 1999 Wednesday, yesterday
weekend first half of year’s end spring winter - – . , 03/05/2020 2021-11-05 9999 00 ’s
1990s ٢٠٢١ 20٢١ ſeptember wedneſday Aprıl weeKs"""
_WORDS = st.sampled_from([*_SAID.split(), "\n"])
_NAMES = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
_DAYS = st.dates(dt.date(1, 1, 1), dt.date(9999, 12, 31))


def _anchors():
    whole = _DAYS.map(lambda day: Anchor(day.year, day.month, day))
    return whole | st.integers(1, 9999).map(Anchor) | st.just(Anchor())


def _periods(text, anchor) -> list[Period]:
    return [
        period for found in find_dates(text, 0, len(text), anchor) for period in (found.period(), found.period(True))
    ]


@given(st.text(), _anchors())
def test_any_text_gives_periods_or_none(text, anchor):
    for period in _periods(text, anchor):
        assert period.text and period.text in text


@given(st.lists(_WORDS, max_size=14).map(" ".join), _anchors())
def test_a_period_never_ends_before_it_begins(text, anchor):
    for period in _periods(text, anchor):
        if period.earliest and period.latest:
            assert period.earliest <= period.latest


@given(st.lists(_WORDS, max_size=14).map(" ".join), _anchors())
def test_mentions_stand_in_order_apart_and_verbatim(text, anchor):
    found = find_dates(text, 0, len(text), anchor)
    assert all(one.end <= other.start for one, other in pairwise(found))
    assert all(text[one.start : one.end] == one.text for one in found)
    assert found == find_dates(text, 0, len(text), anchor)


@given(st.dates(dt.date(1950, 1, 1), dt.date(2049, 12, 31)), st.dates(dt.date(2050, 1, 1), dt.date(2090, 1, 1)))
def test_only_words_that_name_a_day_give_a_day(told, published):
    anchor = Anchor(published.year, published.month, published)
    for words, size in ((f"in {told:%B %Y}", 7), (f"early {told:%B %Y}", 7), (f"in {told.year}", 4)):
        (period,) = [found.past for found in find_dates(words, 0, len(words), anchor)]
        assert period.since == period.until == told.isoformat()[:size]


@given(st.sampled_from(_NAMES), st.sampled_from(_NAMES), _anchors())
def test_days_of_the_week_lie_within_a_fortnight(first, last, anchor):
    words = f"from {first} to {last}"
    for found in find_dates(words, 0, len(words), anchor):
        if found.past.earliest and found.past.latest and anchor.day:
            assert 0 <= (anchor.day - found.past.latest).days < 7
            assert 0 <= (found.past.latest - found.past.earliest).days < 7


@given(st.dates(dt.date(1950, 1, 1), dt.date(2089, 1, 1)), st.integers(1, 11))
def test_so_many_days_later_is_that_many_days_after(day, number):
    words = f"He was arrested on {day.day} {day:%B %Y} and freed {number} days later"
    found = find_dates(words, 0, len(words), Anchor(2090))[-1]
    assert found.past.since == (day + dt.timedelta(days=number)).isoformat()


@given(st.dates(dt.date(1950, 1, 1), dt.date(2089, 1, 1)), st.integers(0, 40))
def test_a_range_of_days_is_read_back(since, length):
    until = since + dt.timedelta(days=length)
    words = f"between {since:%B} {since.day}, {since.year} and {until:%B} {until.day}, {until.year}"
    (found,) = find_dates(words, 0, len(words), Anchor(2090))
    assert (found.past.since, found.past.until) == (since.isoformat(), until.isoformat())
