"""Questions are answered by few queries, however much there is, and say so when there is nothing."""

import pytest
from tests.register.builders import add, description, event, figure, only, preserved

from habeas.register import lookup, record
from habeas.terms.errors import NotFound

pytestmark = pytest.mark.django_db


def fill(reports):
    for number in range(reports):
        text = f"Report {number}."
        told = [
            event(text, "arrest", f"Person {number} A", when="2020-07-31", id="c1"),
            event(text, "release", f"Person {number} A", f"Person {number} B", when="2021", count=2, of="x", id="c2"),
            description(text, f"Person {number} B", "teacher", id="c3"),
            figure(text, "held", number, id="c4"),
            event(text, "arrest", f"Person {number} C", id="c5"),
        ]
        for claim in add(text, *told)[:4]:
            record.accept(claim, by="ben")


@pytest.mark.parametrize(
    "ask",
    [
        lookup.case_files,
        lambda: lookup.case_files(with_proposed=True),
        lambda: lookup.events(with_proposed=True),
        lambda: lookup.claims(state="accepted"),
        lookup.claims,
        lookup.report_records,
        lookup.people,
        lambda: lookup.match_people("Person 1 A"),
        lambda: lookup.reported_figures(with_proposed=True),
        lookup.contradictions,
        lambda: lookup.case_file(lookup.people()[0].id),
    ],
)
def test_the_number_of_queries_does_not_grow(ask, django_assert_max_num_queries):
    fill(6)
    with django_assert_max_num_queries(32):
        assert ask()


def test_one_case_is_the_same_alone_and_among_all():
    fill(3)
    assert all(lookup.case_file(case.person.id) == case for case in lookup.case_files())


def test_claims_are_narrowed_by_state_report_and_kind():
    fill(2)
    sha256 = preserved("Report 1.").report.sha256
    assert lookup.count_claims() == 10
    assert lookup.count_claims("proposed") == 2
    assert lookup.count_claims(sha256=sha256) == 5
    assert len(lookup.claims(state="accepted", sha256=sha256, kind="event")) == 2
    assert only(lookup.claims(state="proposed", limit=1)).claim.event.people[0].name == "Person 0 C"


def test_says_names_the_source():
    text = "A spokesman said so."
    add(text, event(text, "arrest", "Rong Chhun"), publisher="The Daily")
    assert only(lookup.claims()).says == "The Daily"


def test_nothing_is_found_where_nothing_is():
    for ask in (lookup.claim, lookup.claim_history, lookup.case_file):
        with pytest.raises(NotFound, match="1 is not in the register"):
            ask(1)
    assert lookup.match_people("Nobody Here") == ()
