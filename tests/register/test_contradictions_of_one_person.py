"""The contradictions on one person, found without reading the register, are those found among all."""

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from tests.register.builders import add, description, event
from tests.register.histories import ACTIONS, play
from tests.register.test_two_clocks import undone

from habeas.register import lookup, record

pytestmark = pytest.mark.django_db
STEPS = st.lists(st.tuples(st.sampled_from(ACTIONS), *[st.integers(0, 59)] * 4), max_size=8)


def of_all(person, known_at=None):
    """Those on the person among all, by claims that the narrower way sees."""
    found = lookup.contradictions(known_at)
    return [one for one in found if one.person and one.person.id == person]


def test_it_works():
    for number, (role, day) in enumerate([("teacher", "2021-11-05"), ("monk", "2021-11-12")]):
        text = f"Report {number}: Dara Sok, a {role}, was arrested on {day}."
        for claim in add(text, event(text, "arrest", "Dara Sok", when=day), description(text, "Dara Sok", role)):
            record.accept(claim, by="ben")
    (person,) = lookup.people("dara")
    found = lookup.contradictions_of(person.id)
    assert {one.about for one in found} == {"role", "date of arrest"}
    assert list(found) == of_all(person.id)


@settings(
    max_examples=8,
    deadline=None,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(STEPS)
def test_accepted_claims_contradict_each_other_as_among_all(steps):
    def both():
        play(steps)
        for claim in lookup.claims(state="proposed"):
            record.mark_unsure(claim.id, by="ben")
        for person in lookup.people():
            assert list(lookup.contradictions_of(person.id)) == of_all(person.id)

    undone(both)


def test_the_newest_day_is_the_last_that_any_report_allows():
    assert lookup.newest_published() is None
    for number, published in enumerate(["2021-11-18", "2021-11", "2020", None]):
        add(f"Report {number}.", published=published)
    assert str(lookup.newest_published()) == "2021-11-30"
    add("Report of the year.", published="2021")
    assert str(lookup.newest_published()) == "2021-12-31"


@settings(
    max_examples=6,
    deadline=None,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(STEPS)
def test_events_beside_are_those_of_the_reports_that_name_nobody(steps):
    kinds = {"conditions", "charge"}

    def both():
        play(steps)
        moment = lookup.known_until()
        for report in lookup.report_records():
            told = [
                one for one in lookup.events(moment)
                if not one.people and one.type in kinds
                and report.sha256 in {claim.report.sha256 for claim in one.claims}
            ]  # fmt: skip
            found = lookup.events_beside({report.sha256}, kinds, moment)
            assert [(one.id, one.period, one.conditions) for one in found] == [
                (one.id, one.period, one.conditions) for one in told
            ]

    undone(both)
