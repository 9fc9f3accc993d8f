"""Which accounts are of one happening, and what they say together."""

import pytest
from tests.register.builders import accept_event, only

from habeas.register import lookup

pytestmark = pytest.mark.django_db


def accounts():
    """How many claims tell each event."""
    return sorted(len(event.claims) for event in lookup.events())


def test_it_works():
    accept_event("Rong Chhun was freed.", "release", "Rong Chhun", when="2021-11-12")
    accept_event("A union leader was freed.", "release", "Rong Chhun", when="2021-11-12", place="Prey Sar")
    event = only(lookup.events())
    assert (len(event.claims), event.place, event.claims[0].report.recorded_at) == (
        2,
        "Prey Sar",
        min(claim.report.recorded_at for claim in event.claims),
    )


@pytest.mark.parametrize(
    ("first", "second", "together"),
    [
        ("2021-11-12", "2021-11-12", True),
        ("2021-11-05/2021-11-12", "2021-11-12", True),
        ("2021-11", "2021-11-12", True),
        (None, "2021-11-12", True),
        ("2021-11-12", None, True),
        ("2021-11-11", "2021-11-12", False),
        ("2020", "2021", False),
    ],
)
def test_of_one_person_accounts_go_together_unless_their_dates_exclude_each_other(first, second, together):
    accept_event("One.", "release", "Rong Chhun", when=first)
    accept_event("Two.", "release", "Rong Chhun", when=second)
    assert accounts() == ([2] if together else [1, 1])


def test_a_denial_is_no_account_of_what_happened():
    accept_event("One.", "release", "Rong Chhun", when="2021-11-12")
    accept_event("Two.", "release", "Rong Chhun", when="2021-11-12", modality="denied")
    accept_event("Three.", "arrest", "Rong Chhun", when="2021-11-12")
    assert accounts() == [1, 1, 1]


def test_accounts_of_different_people_stay_apart():
    accept_event("One.", "release", "Rong Chhun", when="2021-11-12", groups=["Friday Women"])
    accept_event("Two.", "release", "Kem Sokha", when="2021-11-12", groups=["Friday Women"])
    assert accounts() == [1, 1]


@pytest.mark.parametrize(
    ("first", "second", "together"),
    [
        ({"groups": ["Friday Women"]}, {"groups": ["friday women", "Khmer Thavrak"]}, True),
        ({"count": 26, "of": "political prisoners"}, {"count": 23, "of": "Political Prisoners"}, True),
        ({"count": 26, "of": "political prisoners"}, {"count": 26, "of": "journalists"}, False),
        ({"count": 26}, {"count": 26}, False),
    ],
)
def test_where_nobody_is_named_the_group_or_the_wording_of_the_count_tells(first, second, together):
    accept_event("One.", "release", when="2021-11-05/2021-11-12", **first)
    accept_event("Two.", "release", when="2021-11-12", **second)
    assert accounts() == ([2] if together else [1, 1])


def test_where_nobody_is_named_undated_accounts_stay_apart():
    accept_event("One.", "release", groups=["Friday Women"])
    accept_event("Two.", "release", groups=["Friday Women"], when="2021-11-12")
    assert accounts() == [1, 1]


def test_an_account_that_names_nobody_joins_one_that_names_some():
    accept_event("One.", "release", "Rong Chhun", when="2021-11-12", count=26, of="prisoners")
    accept_event("Two.", "release", when="2021-11-05/2021-11-12", count=26, of="prisoners")
    assert accounts() == [2]


def test_of_two_events_the_dated_one_is_meant():
    accept_event("One.", "arrest", "Rong Chhun", when="2018-01-02")
    accept_event("Two.", "arrest", "Rong Chhun", when="2020-07-31")
    accept_event("Three.", "arrest", "Rong Chhun")
    told = {event.period.since: len(event.claims) for event in lookup.events()}
    assert told == {"2018-01-02": 1, "2020-07-31": 2}


def test_a_number_is_shown_with_the_dates_of_its_own_account():
    accept_event("One.", "release", "Rong Chhun", when="2021-11-12")
    accept_event("Two.", "release", "Rong Chhun", when="2021-11-05/2021-11-12", count=26, of="prisoners")
    event = only(lookup.events())
    assert (event.count.value, event.period.since) == (26, "2021-11-05")
    assert only(lookup.case_files()).episodes[0].until.since == "2021-11-12"


def test_groups_offences_and_conditions_of_all_accounts_are_shown_once():
    accept_event("One.", "release", "Rong Chhun", conditions=["regular reporting"], offences=["incitement"])
    accept_event("Two.", "release", "Rong Chhun", conditions=["Regular reporting", "a travel ban"])
    event = only(lookup.events())
    assert (event.conditions, event.offences) == (("regular reporting", "a travel ban"), ("incitement",))
