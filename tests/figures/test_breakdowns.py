"""A figure broken down: what each cell counts, what overlaps, what sums, and who is hidden."""

import csv
import datetime as dt
import io
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.figures.described import person, told
from tests.figures.histories import RECORDED, claim_of, event, report
from tests.figures.test_order_of_the_numbers import events

from habeas.figures.arithmetic.cells import Tally, check_sums
from habeas.figures.arithmetic.counting import Totals
from habeas.figures.arithmetic.suppression import hidden_cells
from habeas.figures.ask import Question, figure_from
from habeas.figures.breakdown_rules import breakdown_rules
from habeas.figures.definitions import EVERY
from habeas.figures.knowledge import Knowledge
from habeas.figures.show import figure_as_text
from habeas.figures.show_breakdown import figure_as_csv, safe_in_a_spreadsheet
from habeas.terms.errors import BadInput
from habeas.terms.figure import Parameters

DAY = dt.date(2021, 11, 30)
ASKED = Question(DAY, RECORDED)
ALL = tuple(breakdown_rules().breakdowns)
ARREST = event("arrest", "2021-09-01")


def figure(*cases, name="held", by=(), below=None, **given):
    known = Knowledge(cases, tuple({e.id: e for one in cases for e in one.events}.values()))
    return figure_from(name, replace(ASKED, by=tuple(by), suppress_below=below, **given), known)


def cells(*cases, by, **given):
    (broken,) = figure(*cases, by=[by], **given).breakdowns
    return {cell.value: (cell.low, cell.known, cell.high) for cell in broken.cells}


def test_it_works():
    broken = cells(person(told("sex", "female")), person(told("sex", "male")), person(), by="sex")
    assert broken == {"female": (1, 1, 1), "male": (1, 1, 1), None: (1, 1, 1)}
    assert list(broken)[-1] is None, "not known stands last"


def test_where_accounts_differ_known_takes_the_preferred_and_low_takes_none():
    assert cells(person(told("sex", "female", "male")), by="sex") == {"female": (0, 1, 1), "male": (0, 0, 1)}


def test_a_cell_is_no_surer_than_the_figure():
    long_ago = person(told("sex", "female"), of=(event("arrest", "2020-09-01"),))
    (broken,) = figure(long_ago, by=["sex"]).breakdowns
    assert [(cell.low, cell.known, cell.high) for cell in broken.cells] == [(0, 1, 1)]
    assert [(why.people, "last reported" in why.words) for why in broken.cells[0].reasons] == [(1, True)]


@pytest.mark.parametrize(
    ("births", "expected"),
    [
        (["1990-05-01"], {"30 to 44": (1, 1, 1)}),
        (["2003-11-30"], {"18 to 29": (1, 1, 1)}),  # eighteen on the day
        (["2003-12-01"], {"under 18": (1, 1, 1)}),
        (["2003"], {"under 18": (0, 1, 1), "18 to 29": (0, 0, 1)}),  # known: the last day that 2003 allows
        (["1990", "1960"], {"30 to 44": (0, 1, 1), "60 and over": (0, 0, 1)}),
        (["1961-06-01/1962-05-31"], {"45 to 59": (0, 1, 1), "60 and over": (0, 0, 1)}),
    ],
)
def test_ages_on_the_day(births, expected):
    assert cells(person(told("birth", *births)), by="age") == expected


def test_groups_overlap_and_do_not_sum():
    both = person(groups=("Friday Women", "Khmer Thavrak"))
    (broken,) = figure(both, person(), by=["group"]).breakdowns
    assert [(cell.value, cell.known) for cell in broken.cells] == [("Friday Women", 1), ("Khmer Thavrak", 1), (None, 1)]
    assert broken.overlapping
    assert "do not sum" in broken.note


def test_named_beside_a_group_is_possible():
    beside = person(of=(event("arrest", "2021-09-01", groups=("Khmer Thavrak",)),))
    assert cells(beside, by="group") == {None: (0, 1, 1), "Khmer Thavrak": (0, 0, 1)}


def test_several_occupations_may_hold_and_roles_stand_in():
    found = cells(person(told("occupation", "teacher", "poet")), person(told("role", "union leader")), by="occupation")
    assert found == {"poet": (1, 1, 1), "teacher": (1, 1, 1), "union leader": (1, 1, 1)}


@pytest.mark.parametrize(
    ("told_of", "expected"),
    [
        ([ARREST], "no charge and no verdict reported to stand"),
        ([ARREST, event("charge", "2021-09-02")], "charged, no verdict stands"),
        ([ARREST, event("charge", "2021-09-02"), event("sentence", "2021-10-02")], "a conviction stands"),
    ],
)
def test_court_status(told_of, expected):
    assert cells(person(of=told_of), by="status") == {expected: (1, 1, 1)}


def test_the_manner_of_the_last_release():
    again = event("release:bail", "2021-09-05"), event("arrest", "2021-10-01"), event("release:pardon", "2021-11-01")
    found = cells(person(of=again), person(of=[event("release", "2021-11-02")]), by="manner", name="released")
    assert found == {"pardon": (1, 1, 1), None: (1, 1, 1)}


def test_two_accounts_of_the_manner_leave_it_uncertain():
    one = event("release:bail", "2021-11-05")
    other = claim_of(event("release:pardon", "2021-11-05").claims[0].claim.event, report("b"))
    assert cells(person(of=[replace(one, claims=(*one.claims, other))]), by="manner", name="released") == {
        "bail": (0, 1, 1),
        "pardon": (0, 0, 1),
    }


def at(kind, when, place):
    told_of = event(kind, when)
    (claim,) = told_of.claims
    body = claim.claim.event.model_copy(update={"place": place})
    return replace(told_of, place=place, claims=(replace(claim, claim=claim.claim.model_copy(update={"event": body})),))


def test_facility_and_place_are_those_of_the_last_event_that_tells_one():
    moved = person(of=[at("arrest", "2021-09-01", "Phnom Penh"), at("detention", "2021-09-03/", "Prey Sar prison")])
    assert cells(moved, by="facility") == {"Prey Sar prison": (1, 1, 1)}
    assert cells(moved, by="province") == {"Phnom Penh": (1, 1, 1)}
    later = person(of=[*moved.events, at("transfer", "2021-10", "PJ prison"), at("transfer", "2021-12", "CC2 prison")])
    assert cells(later, by="facility") == {"PJ prison": (1, 1, 1)}
    unsure = person(of=[*moved.events, at("transfer", "2021-09/2021-10", "PJ prison")])
    assert cells(unsure, by="facility") == {"PJ prison": (0, 1, 1), "Prey Sar prison": (0, 0, 1)}


def test_offences_overlap_and_are_counted_by_the_day():
    charged = event("charge", "2021-10-01", offences=("incitement", "Plotting"))
    late = event("charge", "2021-12-05", offences=("treason",), source=report("b", "2021-12-06"))
    assert cells(person(of=[ARREST, charged, late]), by="offence") == {"incitement": (1, 1, 1), "plotting": (1, 1, 1)}


SEXES = st.lists(st.sampled_from(["female", "male"]), max_size=2)
BIRTHS = st.lists(st.sampled_from(["1990", "2003-11", "2004", "1961-06-01/1962-05-31"]), max_size=2)
PEOPLE = st.builds(
    lambda sexes, births, told_of: person(
        *([told("sex", *sexes)] if sexes else []), *([told("birth", *births)] if births else []), of=told_of
    ),
    SEXES,
    BIRTHS,
    st.lists(events(), max_size=3),
)


@settings(max_examples=30, deadline=None)
@given(st.lists(PEOPLE, max_size=5), st.sampled_from(EVERY))
def test_cells_that_do_not_overlap_make_up_the_whole(people, name):
    answer = figure(*people, name=name, by=ALL)
    for broken in answer.breakdowns:
        for cell in broken.cells:
            assert cell.low <= cell.known <= cell.high
        if not broken.overlapping:
            assert sum(cell.known for cell in broken.cells) == answer.known
            assert sum(cell.low for cell in broken.cells) <= answer.low
            assert sum(cell.high for cell in broken.cells) >= answer.high


@settings(max_examples=30, deadline=None)
@given(st.lists(PEOPLE, max_size=5), st.sampled_from(EVERY))
def test_minors_apart_and_adults_make_up_the_known(people, name):
    whole = figure(*people, name=name)
    apart = figure(*people, name=name, parameters=Parameters(minors_apart=True))
    (line,) = apart.apart
    assert apart.known + line.known == whole.known
    assert apart.low + line.low <= whole.low
    assert apart.high + line.high >= whole.high


def test_cells_that_do_not_make_up_the_whole_are_never_given_out():
    with pytest.raises(ValueError, match="do not make up the whole"):
        check_sums([Tally(1, 1, 1)], Totals(2, 2, 2))


def sized(**sizes):
    return {name: Tally(size, size, size) for name, size in sizes.items()}


@pytest.mark.parametrize(
    ("sizes", "hidden"),
    [
        ({"a": 9, "b": 8}, set()),
        ({"a": 9, "b": 8, "c": 2}, {"b", "c"}),  # c alone would be the whole less a and b
        ({"a": 9, "b": 1, "c": 1}, {"a", "b", "c"}),  # two of two could only be one and one
        ({"a": 9, "b": 4, "c": 4}, {"b", "c"}),
        ({"a": 3}, {"a"}),
        ({"a": 9, "b": 0}, set()),
    ],
)
def test_small_cells_are_hidden_with_company(sizes, hidden):
    assert hidden_cells(sized(**sizes), 5, overlapping=False) == hidden


def test_overlapping_cells_need_no_company():
    assert hidden_cells(sized(a=9, b=8, c=2), 5, overlapping=True) == {"c"}


@settings(max_examples=300, deadline=None)
@given(st.dictionaries(st.sampled_from("abcdef"), st.integers(0, 12), max_size=6), st.integers(2, 6))
def test_no_hidden_cell_can_be_worked_out(sizes, below):
    hidden = hidden_cells(sized(**sizes), below, overlapping=False)
    shown = {name: size for name, size in sizes.items() if name not in hidden}
    assert all(size == 0 or size >= below for size in shown.values())
    if hidden and shown:
        rest = sum(sizes.values()) - sum(shown.values())
        assert len(hidden) > 1
        assert rest >= below, "what is left over is no small number itself"


def test_hidden_cells_have_no_numbers_anywhere():
    people = [person(told("sex", "female"))] + [person(told("sex", "male")) for _ in range(6)]
    answer = figure(*people, *(person() for _ in range(7)), by=["sex"], below=5)
    (broken,) = answer.breakdowns
    assert [(cell.value, cell.known) for cell in broken.cells] == [("female", None), ("male", None), (None, 7)]
    text = figure_as_text(answer, names=False)
    assert "male (hidden)" in text
    rows = list(csv.DictReader(io.StringIO(figure_as_csv(answer))))
    assert [(row["value"], row["known"], row["hidden"]) for row in rows] == [
        ("all", "14", ""), ("female", "", "yes"), ("male", "", "yes"), ("not known", "7", "")
    ]  # fmt: skip


def test_too_few_people_show_no_cell_at_all():
    (broken,) = figure(person(told("sex", "female")), by=["sex"], below=5).breakdowns
    assert broken.cells == ()
    assert broken.note == "all cells are hidden: too few people"


@pytest.mark.parametrize("words", ["=1+1", "+1", "-1", "@a", "\t=1", " =1"])
def test_a_spreadsheet_sees_no_formula(words):
    assert safe_in_a_spreadsheet(words) == f"'{words}"
    assert safe_in_a_spreadsheet("Phnom Penh - Kandal") == "Phnom Penh - Kandal"


def test_the_text_says_what_the_cells_mean():
    text = figure_as_text(figure(person(groups=("Friday Women",)), by=["group", "status"]), names=True)
    assert "BY GROUP (cells overlap and do not sum)" in text
    assert "BY COURT STATUS" in text


def test_an_unknown_breakdown_is_refused_with_those_there_are():
    with pytest.raises(BadInput, match="by 'colour': choose of sex, age, group"):
        figure(by=["colour"])
    with pytest.raises(BadInput, match="hides nothing"):
        figure(below=1)
