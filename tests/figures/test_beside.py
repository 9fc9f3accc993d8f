"""Reported numbers beside the documented and beside each other: the difference is named in words, or why it is not."""

import datetime as dt
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from tests.figures.histories import case, event, people, period, report
from tests.figures.test_ask import ASKED, figure_claim, knowledge

from habeas.figures.ask import figure_from
from habeas.figures.beside import difference_in_words
from habeas.figures.show import figure_as_text
from habeas.terms.claims import Attribution

MINISTRY, GROUP = (Attribution(organisation=name) for name in ("ministry", "rights group"))
ASKED_LATER = replace(ASKED, as_of=dt.date(2026, 2, 1), known_at=dt.datetime(2026, 3, 1, tzinfo=dt.UTC))


def told(value, when, attribution=MINISTRY, name="a", of="political prisoners", measure="released"):
    source = report(name, published="2026-01-28")
    return figure_claim(value, measure, of, as_of=period(when), attribution=attribution, source=source)


def beside(*reported, question=ASKED_LATER, name="released"):
    return figure_from(name, question, knowledge(reported=reported)).side_by_side


def test_twenty_six_reported_five_named_here_twenty_one_not_yet():
    release = event("release", "2021-11-12", count=people(26))
    named = [case(name=f"Person {n}") for n in range(5)]
    shared = replace(release, people=tuple(one.person for one in named))
    known = knowledge(*(replace(one, events=(shared,)) for one in named))
    figure = figure_from("released", ASKED, known)
    (one,) = figure.reported
    assert difference_in_words(one, figure) == "26 reported, 5 named here, 21 not yet"


def test_a_number_over_a_shorter_window_is_said_and_not_subtracted():
    (one,) = beside(told(897, "2025-12-21/2026-01-27"), told(426, "2026-01-08/2026-01-27", GROUP, "b"))
    assert one.numbers == (897, 426)
    assert one.apart == "not subtracted: windows differ (426 is over the shorter one)"
    assert "471" not in one.apart


def test_several_bodies_over_one_window_stand_together_with_what_they_are_apart():
    (one,) = beside(told(12, "2026-01-05"), told(17, "2026-01-05", GROUP, "b"))
    assert one.says == (
        "12 political prisoners (ministry, in Publisher a)",
        "17 political prisoners (rights group, in Publisher b)",
    )
    assert one.apart == "from 12 to 17, 5 apart"


def test_numbers_of_other_people_are_not_subtracted():
    (one,) = beside(told(553, "2026-01-05", of="prisoners"), told(230, "2026-01-05", GROUP, "b"))
    assert one.of == "prisoners / political prisoners"
    assert one.apart == "not subtracted: they are of other people by the words of their sources"


def test_one_number_alone_stands_beside_nothing():
    assert beside(told(553, "2026-01-05")) == ()
    assert beside() == ()


def test_numbers_of_other_measures_are_not_compared():
    assert beside(told(553, "2026-01-05"), told(4, "2026-01-06", measure="freed")) == ()


def test_a_reported_stock_is_subtracted_on_its_own_day_alone():
    held = case(event("arrest", "2021-09-01"))
    for when, says in [
        ("2021-11-18", "60 reported, 1 documented here (1 to 1), 59 not documented"),
        ("2021-11-17", "60 reported, 1 documented here (1 to 1), not subtracted: it is of 17 November 2021"),
        (None, "60 reported, 1 documented here (1 to 1), not subtracted: it gives no day of its own"),
    ]:
        figure = figure_from("held", ASKED, knowledge(held, reported=[figure_claim(60, as_of=period(when))]))
        assert difference_in_words(figure.reported[0], figure) == says


def test_they_are_shown_in_the_text():
    known = knowledge(reported=[told(12, "2026-01-05"), told(17, "2026-01-05", GROUP, "b")])
    text = figure_as_text(figure_from("released", ASKED_LATER, known), names=True)
    assert "SEVERAL NUMBERS, SIDE BY SIDE" in text
    assert "from 12 to 17, 5 apart" in text


NUMBERS = st.tuples(st.integers(1, 50), st.sampled_from(["2026-01-05", "2026-01", "2026-01-05/2026-01-09", None]),
                    st.sampled_from(["political prisoners", "prisoners"]))  # fmt: skip


@given(st.lists(NUMBERS, max_size=5))
def test_every_number_stands_with_its_like_and_a_difference_is_said_of_like_numbers_only(numbers):
    reported = [told(value, when, name="abcde"[n], of=of) for n, (value, when, of) in enumerate(numbers)]
    found = beside(*reported)
    if len(numbers) > 1:
        claims = {claim for one in found for claim in one.claims}
        alike = {record.id for record in reported if sum(_like(record, other) for other in reported) > 1}
        assert alike <= claims
    for one in found:
        if one.apart.endswith(" apart"):
            assert str(max(one.numbers) - min(one.numbers)) in one.apart
            assert " / " not in one.of + one.window


def _like(one, other):
    bodies = [each.claim.figure for each in (one, other)]
    return bodies[0].of == bodies[1].of and bodies[0].as_of == bodies[1].as_of
