"""From events to spells of detention, charges and conditions: on values, without a database."""

import datetime as dt
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.register.builders import period

from habeas.register.derive import Happening, derive
from habeas.terms.period import Period

TOLD = dt.date(2021, 11, 18)


def happening(number, type, when=None, *, told_on=TOLD, **more):
    return Happening(number, type, period=period(when), told_on=told_on, **more)


def spells(*happenings):
    derived = derive(happenings).episodes
    return [(_since(one.since), _since(one.until), one.opened_by, one.closed_by) for one in derived]


def _since(when):
    return when.since if when else None


def test_an_arrest_opens_and_a_release_closes():
    told = [happening(1, "arrest", "2020-07-31"), happening(2, "release", "2021-11-12", manner="bail")]
    assert spells(*told) == [("2020-07-31", "2021-11-12", 1, 2)]


def test_whoever_was_not_let_out_is_held():
    assert spells(happening(1, "detention", "2020-07-31")) == [("2020-07-31", None, 1, None)]


@pytest.mark.parametrize("end", ["release", "exile", "death_in_custody"])
def test_each_end_closes(end):
    assert spells(happening(1, "arrest", "2020"), happening(2, end, "2021")) == [("2020", "2021", 1, 2)]


@pytest.mark.parametrize("no_end", ["charge", "trial", "conviction", "sentence", "transfer", "conditions", "pardon"])
def test_nothing_else_closes(no_end):
    assert spells(happening(1, "arrest", "2020"), happening(2, no_end, "2021")) == [("2020", None, 1, None)]


def test_a_rearrest_opens_another_spell():
    told = [happening(1, "arrest", "2020"), happening(2, "release", "2021"), happening(3, "rearrest", "2022-01-05")]
    assert spells(*told) == [("2020", "2021", 1, 2), ("2022-01-05", None, 3, None)]


def test_a_rearrest_tells_of_a_release_that_nobody_told():
    told = derive([happening(1, "arrest", "2020"), happening(2, "rearrest", "2022-01-05")]).episodes
    assert [(one.until, one.closed_by) for one in told] == [(Period(until="2022-01-05"), 2), (None, None)]


def test_an_arrest_at_the_prison_gate_follows_the_release_of_that_day():
    told = [
        happening(1, "rearrest", "2021-11-12"),
        happening(2, "release", "2021-11-12"),
        happening(3, "arrest", "2020"),
    ]
    assert spells(*told) == [("2020", "2021-11-12", 3, 2), ("2021-11-12", None, 1, None)]


def test_detention_after_arrest_is_one_spell():
    told = [happening(1, "arrest", "2020-07-31"), happening(2, "detention", "2020-08-01")]
    assert spells(*told) == [("2020-07-31", None, 1, None)]


def test_a_release_alone_tells_of_a_spell_of_unknown_beginning():
    assert spells(happening(1, "release", "2021-11-12")) == [(None, "2021-11-12", 1, 1)]


def test_a_release_dated_twice_within_a_month_is_one_end():
    told = [
        happening(1, "arrest", "2020"),
        happening(2, "release", "2021-11-12"),
        happening(3, "release", "2021-11-15"),
    ]
    assert spells(*told) == [("2020", "2021-11-12", 1, 2)]


def test_a_release_a_year_after_another_ends_a_spell_that_nobody_told_the_beginning_of():
    told = [
        happening(1, "arrest", "2019"),
        happening(2, "release", "2020-05-01"),
        happening(3, "release", "2021-11-12"),
    ]
    assert spells(*told) == [("2019", "2020-05-01", 1, 2), (None, "2021-11-12", 3, 3)]


def test_an_arrest_told_in_passing_puts_nobody_back_in_prison():
    assert spells(happening(1, "release", "2021-11-12"), happening(2, "arrest")) == [(None, "2021-11-12", 2, 1)]


def test_a_release_without_a_date_ends_what_began_before_it_was_told():
    told = [happening(1, "arrest", "2020"), happening(2, "release"), happening(3, "arrest", "2022-03-01")]
    assert spells(*told) == [("2020", None, 1, 2), ("2022-03-01", None, 3, None)]


def test_a_vague_year_of_release_comes_after_the_arrest_of_that_year():
    told = [happening(1, "arrest", "2020-07-31"), happening(2, "release", "2020")]
    assert spells(*told) == [("2020-07-31", "2020", 1, 2)]


def test_the_order_in_which_events_are_given_does_not_matter():
    told = [
        happening(1, "arrest", "2020-07-31"),
        happening(2, "charge", "2020-08-01", offences=("incitement",)),
        happening(3, "sentence", "2021-08-18", offences=("incitement",), conditions=("probation",)),
        happening(4, "release", "2021-11-12", conditions=("a travel ban",)),
        happening(5, "rearrest", "2022-01-05"),
    ]
    assert len({derive(order) for order in permutations(told)}) == 1


TYPES = ["arrest", "detention", "charge", "release", "rearrest", "sentence", "exile", "charges_dropped", "house_arrest"]
DATES = st.one_of(
    st.none(), st.dates(dt.date(2019, 1, 1), dt.date(2022, 1, 1)).map(lambda day: day.isoformat())
)  # one day, or none


@given(st.lists(st.tuples(st.sampled_from(TYPES), DATES), max_size=8))
def test_spells_follow_each_other_and_only_the_last_is_open(told):
    derived = derive(happening(number, type, when) for number, (type, when) in enumerate(told, 1)).episodes
    assert all(one.closed_by is not None for one in derived[:-1])
    days = [end.latest or end.earliest for one in derived for end in (one.since, one.until) if end]
    dated = [day for day in days if day]
    assert dated == sorted(dated)


def charges(*happenings):
    return [(one.offence, _since(one.since), one.outcome) for one in derive(happenings).charges]


def test_a_charge_is_pending_until_it_is_decided():
    charge = happening(1, "charge", "2020-08-01", offences=("incitement", "treason"))
    assert charges(charge) == [("incitement", "2020-08-01", None), ("treason", "2020-08-01", None)]


@pytest.mark.parametrize(
    ("end", "outcome"),
    [
        ("charges_dropped", "charges_dropped"),
        ("acquittal", "acquittal"),
        ("conviction", "conviction"),
        ("sentence", "conviction"),
    ],
)
def test_each_decision_ends_every_charge_unless_it_names_one(end, outcome):
    charge = happening(1, "charge", "2020-08-01", offences=("incitement", "treason"))
    assert [one[2] for one in charges(charge, happening(2, end, "2021"))] == [outcome, outcome]
    one_decided = charges(charge, happening(2, end, "2021", offences=("treason",)))
    assert [one[2] for one in one_decided] == [None, outcome]


def test_a_release_on_bail_tells_of_a_pending_charge():
    told = happening(1, "release", "2021-11-12", manner="bail", offences=("incitement against the government",))
    assert charges(told) == [("incitement against the government", None, None)]


def test_a_release_after_serving_tells_of_none():
    assert charges(happening(1, "release", "2021", manner="served", offences=("incitement",))) == []


def test_a_release_because_charges_were_dropped_ends_them():
    charge = happening(1, "charge", "2020-08-01", offences=("incitement",))
    assert charges(charge, happening(2, "release", "2021", manner="charges_dropped"))[0][2] == "charges_dropped"


def test_an_arrest_for_an_offence_is_no_charge():
    assert charges(happening(1, "arrest", "2020", offences=("incitement",))) == []


def test_words_for_one_offence_are_one_charge():
    told = [
        happening(1, "charge", "2020-08-01", offences=("incitement to commit a felony",)),
        happening(2, "trial", "2021-01-01", offences=("incitement",)),
        happening(3, "conviction", "2021-08-18", offences=("incitement",)),
        happening(4, "appeal", "2021-11-01", offences=("incitement",)),
    ]
    assert charges(*told) == [("incitement to commit a felony", "2020-08-01", "conviction")]


def test_a_second_charge_after_a_verdict_is_another_charge():
    told = [
        happening(1, "charge", "2018", offences=("incitement",)),
        happening(2, "acquittal", "2019"),
        happening(3, "charge", "2020", offences=("incitement",)),
    ]
    assert [one[2] for one in charges(*told)] == ["acquittal", None]


def conditions(*happenings):
    return [(one.kind, one.until) for one in derive(happenings).conditions]


def test_conditions_come_with_a_release_a_sentence_or_an_order():
    told = [
        happening(1, "sentence", "2021-08-18", conditions=("three years' probation",)),
        happening(2, "release", "2021-11-12", conditions=("regular reporting", "limits on freedom of movement")),
        happening(3, "conditions", "2021-12-01", conditions=("no meetings with co-accused", "Regular reporting")),
        happening(4, "arrest", "2020", conditions=("solitary confinement",)),
    ]
    assert conditions(*told) == [("probation", None), ("report", None), ("travel", None), ("no_contact", None)]


def test_treatment_in_custody_is_no_condition_of_liberty():
    told = happening(1, "conditions", "2021-12-01", conditions=("solitary confinement", "denied family visits"))
    assert conditions(told) == []


@pytest.mark.parametrize("end", ["charges_dropped", "acquittal", "pardon", "rearrest", "death_in_custody"])
def test_conditions_end_with_the_case_or_with_liberty(end):
    release = happening(1, "release", "2021-11-12", conditions=("regular reporting",))
    assert conditions(release, happening(2, end, "2022-01-05")) == [("report", period("2022-01-05"))]
    assert conditions(release, happening(2, end, told_on=dt.date(2022, 1, 1)))[0][1] == Period()
