"""A day of the month counts nobody, a number of people is no day; numbers that point back."""

import pytest
from tests.reading.reports import read_claims, read_events, read_only_event


@pytest.mark.parametrize(
    "text",
    [
        "On March 3 officers of the security service detained the activist Serdar Orazov.",
        "On May 12 agents arrested the activist Serdar Orazov.",
    ],
)
def test_a_day_of_the_month_counts_nobody(text: str) -> None:
    _, event = read_only_event(text)
    assert event.count is None and event.period and len(event.period.since or "") == 10
    assert not [claim for claim in read_claims(text) if claim.figure]


def test_a_number_of_people_is_no_day() -> None:
    _, event = read_only_event("In March 12 students were arrested.")
    assert event.count and event.count.value == 12
    assert event.period and event.period.since == "2021-03"


def test_a_number_is_of_the_group_that_it_stands_before() -> None:
    _, event = read_only_event("The militia beat and detained several women and up to 15 journalists.")
    assert event.count and (event.count.value, event.count.of) == (15, "journalists")


def test_a_number_that_points_back_is_told_again() -> None:
    events = read_events(
        "Police arrested Anna Bel, Olga Zima, Ivan Petrov, Jan Novak, Eva Mala on 2 May. The five appealed on 3 June."
    )
    appeal = next(event for _, event in events if event.type == "appeal")
    assert appeal.count and appeal.count.value == 5
    assert len(appeal.people) == 5


def test_the_two_is_a_mere_pronoun() -> None:
    events = read_events("Police arrested Anna Bel and Olga Zima on 2 May. The two appealed on 3 June.")
    assert [event.count for _, event in events if event.type == "appeal"] == [None]


def test_a_number_in_words_is_nobody_s_name() -> None:
    claims = read_claims("Fifty-five were freed within 48 hours.")
    assert not [claim for claim in claims if claim.event and claim.event.people]
