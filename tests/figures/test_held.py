"""Held: who is deprived of liberty on a day, as low / known / high, from hand-made histories."""

import pytest
from tests.figures.histories import event, numbers, report

EARLY = report("e", published="2020-08-02")


def test_it_works():
    arrest = event("arrest", "2020-07-31", source=EARLY)
    assert numbers("held", "2020-07-30", arrest) == (0, 0, 0)
    assert numbers("held", "2020-07-31", arrest) == (1, 1, 1)


def test_a_person_without_any_event_is_not_held():
    assert numbers("held", "2021-11-18") == (0, 0, 0)


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("2021-11-04", (0, 1, 1)),  # stale: 461 days after the arrest
        ("2021-11-05", (0, 1, 1)),
        ("2021-11-11", (0, 1, 1)),
        ("2021-11-12", (0, 0, 0)),
    ],
)
def test_a_release_within_a_span_is_certain_only_after_it(day, expected):
    events = event("arrest", "2020-07-31", source=EARLY), event("release", "2021-11-05/2021-11-12")
    assert numbers("held", day, *events) == expected


def test_a_month_straddling_the_day_leaves_both_ends_open():
    arrest = event("arrest", "2021-11", source=report("b", published="2021-12-20"))
    assert numbers("held", "2021-10-31", arrest) == (0, 0, 0)
    assert numbers("held", "2021-11-15", arrest) == (0, 0, 1)
    assert numbers("held", "2021-11-30", arrest) == (1, 1, 1)


def test_a_report_bounds_the_month_it_tells_of():
    arrest = event("arrest", "2021-11", source=report("b", published="2021-11-18"))
    assert numbers("held", "2021-11-17", arrest) == (0, 0, 1)
    assert numbers("held", "2021-11-18", arrest) == (1, 1, 1)


def test_a_chain_of_rearrests():
    chain = [
        event("arrest", "2019-03-01", source=report("p", published="2019-03-02")),
        event("release:bail", "2019-05-10", source=report("q", published="2019-05-11")),
        event("rearrest", "2019-05-10", source=report("q", published="2019-05-11")),
        event("release", "2019-06-01", source=report("r", published="2019-06-02")),
        event("arrest", "2019-07-01/2019-07-10", source=report("s", published="2019-07-11")),
    ]
    asked = {"2019-04-01": 1, "2019-05-10": 1, "2019-05-31": 1, "2019-06-01": 0, "2019-06-30": 0, "2019-07-10": 1}
    for day, held in asked.items():
        assert numbers("held", day, *chain) == (held, held, held), day
    assert numbers("held", "2019-07-05", *chain) == (0, 0, 1)


def test_accounts_of_one_release_that_differ_widen_the_figure():
    arrest = event("arrest", "2021-09-01", source=report("p", published="2021-09-02"))
    release = event("release", told=[(report("a"), "2021-11-10"), (report("b"), "2021-11-12")])
    assert numbers("held", "2021-11-09", arrest, release) == (1, 1, 1)
    assert numbers("held", "2021-11-11", arrest, release) == (0, 0, 1)
    assert numbers("held", "2021-11-12", arrest, release) == (0, 0, 0)


def test_two_records_of_one_release_on_two_days_widen_it_too():
    arrest = event("arrest", "2021-09-01", source=report("p", published="2021-09-02"))
    releases = event("release", "2021-11-10"), event("release", "2021-11-12", source=report("b"))
    assert numbers("held", "2021-11-11", arrest, *releases) == (0, 0, 1)
    assert numbers("released", "2021-11-11", arrest, *releases) == (0, 1, 1)
    assert numbers("held", "2021-11-12", arrest, *releases) == (0, 0, 0)


@pytest.mark.parametrize("modality", ["denied", "planned", "possible", "demanded"])
def test_a_release_that_did_not_happen_releases_nobody(modality):
    arrest = event("arrest", "2021-09-01")
    release = event("release:bail", "2021-10-01", modality=modality)
    assert numbers("held", "2021-11-18", arrest, release) == (1, 1, 1)
    assert numbers("released", "2021-11-18", arrest, release) == (0, 0, 0)


@pytest.mark.parametrize("modality", ["denied", "planned", "possible", "demanded"])
def test_an_arrest_that_did_not_happen_holds_nobody(modality):
    assert numbers("held", "2021-11-18", event("arrest", "2021-09-01", modality=modality)) == (0, 0, 0)


def test_held_when_last_reported_longer_ago_than_a_year_is_not_certain():
    arrest = event("arrest", "2020-07-31", source=EARLY)
    assert numbers("held", "2021-07-31", arrest) == (1, 1, 1)
    assert numbers("held", "2021-08-01", arrest) == (0, 1, 1)
    again = event("detention", None, source=report("b", published="2021-06-01"))
    assert numbers("held", "2021-08-01", arrest, again) == (1, 1, 1)


def test_an_event_without_a_date_happened_no_later_than_its_report():
    arrest = event("arrest", None, source=report("b", published="2021-11-18"))
    assert numbers("held", "2021-11-01", arrest) == (0, 0, 1)
    assert numbers("held", "2021-11-18", arrest) == (1, 1, 1)


def test_an_arrest_told_without_a_date_beside_the_release_is_no_new_arrest():
    events = event("arrest", None), event("release", "2021-11-12")
    assert numbers("held", "2021-11-18", *events) == (0, 0, 0)
    assert numbers("released", "2021-11-18", *events) == (1, 1, 1)


def test_an_undated_arrest_in_another_report_leaves_it_possible_that_he_was_taken_again():
    events = event("arrest", None, source=report("b")), event("release", "2021-11-12")
    assert numbers("held", "2021-11-18", *events) == (0, 0, 1)


def test_an_undated_release_after_a_dated_arrest_is_known_but_not_certain():
    events = event("arrest", "2021-09-01", source=report("b", published="2021-09-02")), event("release", None)
    assert numbers("held", "2021-11-18", *events) == (0, 0, 1)
    assert numbers("held", "2021-10-01", *events) == (0, 1, 1)


def test_house_arrest_counts_and_its_denial_makes_it_uncertain():
    chain = [
        event("arrest", "2017-09-03", source=report("p", published="2017-09-04")),
        event("release:bail", "2018-09-10", source=report("q", published="2018-09-11")),
        event("house_arrest", "2018-09-10", source=report("q", published="2018-09-11")),
    ]
    assert numbers("held", "2018-09-15", *chain) == (1, 1, 1)
    denial = event("house_arrest", None, modality="denied", source=report("r", published="2018-09-12"))
    assert numbers("held", "2018-09-15", *chain, denial) == (0, 1, 1)


def test_a_refused_bail_does_not_dispute_a_later_release():
    chain = [
        event("arrest", "2017-09-03", source=report("p", published="2017-09-04")),
        event("release:bail", None, modality="denied", source=report("x", published="2019-01-01")),
        event("release:bail", "2018-09-10", source=report("q", published="2018-09-11")),
    ]
    assert numbers("held", "2018-09-15", *chain) == (0, 0, 0)


def test_a_detention_with_two_ends_lasts_between_them_and_no_longer_for_certain():
    held = event("detention", "2021-05-01/2021-06-10")
    assert numbers("held", "2021-05-20", held) == (1, 1, 1)
    assert numbers("held", "2021-07-01", held) == (0, 0, 1)


def test_death_and_exile_end_it():
    arrest = event("arrest", "2021-09-01")
    for ending in ("death_in_custody", "exile"):
        assert numbers("held", "2021-11-18", arrest, event(ending, "2021-10-01")) == (0, 0, 0)


def test_an_acquittal_without_a_reported_release_does_not_empty_the_cell_but_is_no_certainty():
    events = event("arrest", "2021-09-01"), event("acquittal", "2021-10-01")
    assert numbers("held", "2021-11-18", *events) == (0, 1, 1)


def test_a_disappearance_may_be_a_detention():
    assert numbers("held", "2021-11-18", event("disappearance", "2021-10-01")) == (0, 0, 1)


def test_who_is_released_was_held_before_from_a_day_unknown():
    release = event("release", "2021-11-05/2021-11-12")
    assert numbers("held", "2020-01-01", release) == (0, 0, 1)
    assert numbers("held", "2021-11-11", release) == (0, 0, 1)
    assert numbers("held", "2021-11-12", release) == (0, 0, 0)


def test_a_told_arrest_says_since_when_he_was_held():
    chain = event("arrest", "2020-07-31", source=EARLY), event("release", "2021-11-12")
    assert numbers("held", "2020-07-30", *chain) == (0, 0, 0)
    undated = event("arrest", None), event("release", "2021-11-12")
    assert numbers("held", "2021-11-01", *undated) == (0, 0, 1)


@pytest.mark.parametrize("modality", ["denied", "planned", "possible", "demanded"])
def test_a_release_that_did_not_happen_tells_of_no_detention(modality):
    assert numbers("held", "2021-11-01", event("release", "2021-11-12", modality=modality)) == (0, 0, 0)


def test_proposed_events_count_only_when_asked_for():
    arrest = event("arrest", "2021-09-01", state="proposed")
    assert numbers("held", "2021-11-18", arrest) == (0, 0, 0)
    assert numbers("held", "2021-11-18", arrest, with_proposed=True) == (1, 1, 1)
