"""A stock follows from the one before: everybody in exactly one line, and it sums to zero, always."""

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.register.builders import accept_event, event
from tests.register.histories import play
from tests.register.test_two_clocks import STEPS, slowly, undone

from habeas.figures.ask import Question, ask_figure
from habeas.figures.definitions import NAMES
from habeas.figures.reconciling.reconcile import Between, reconcile
from habeas.figures.reconciling.show import reconciliation_as_csv, reconciliation_as_text
from habeas.register import lookup, record
from habeas.terms.errors import BadInput

pytestmark = pytest.mark.django_db
OCTOBER, NOVEMBER = dt.date(2021, 10, 31), dt.date(2021, 11, 30)
ARREST = "Police arrested Thun Ratha on 3 September 2021."
SOME_DAYS = "2020-07-01 2020-08-01 2021-01-01 2021-11-08 2021-11-13 2022-01-04 2022-02-01 2023-03-01"
DAYS = st.sampled_from([dt.date.fromisoformat(day) for day in SOME_DAYS.split()])


def known_now():
    return lookup.known_until()


def step(name="held", since=OCTOBER, until=NOVEMBER, moments=None):
    first, last = moments or (known_now(), known_now())
    (found,) = reconcile(name, Between(Question(since, first), Question(until, last))).steps
    return found


def lines(found):
    return [(line.kind, line.what, line.sign, [one.name for one in line.people]) for line in found.lines]


def accept(text, kind, name, when, **told):
    return accept_event(text, kind, name, when=when, published=told.pop("published", "2021-12-15"), **told)


def test_it_works():
    accept(ARREST, "arrest", "Thun Ratha", "2021-09-03")
    accept("Two: arrest.", "arrest", "Long Kunthea", "2021-11-03")
    accept("Three: arrest.", "arrest", "Sar Kanika", "2021-09-04")
    accept("Four: bail.", "release", "Sar Kanika", "2021-11-12", manner="bail")
    found = step()
    assert (found.opening, found.closing, found.remainder) == (2, 2, 0)
    assert lines(found) == [("in", "arrest", 1, ["Long Kunthea"]), ("out", "release (bail)", -1, ["Sar Kanika"])]


def test_what_we_learned_since_is_a_late_discovery():
    accept(ARREST, "arrest", "Thun Ratha", "2021-09-03")
    before = known_now()
    accept("Two: arrest.", "arrest", "Long Kunthea", "2021-09-03")
    accept("Three: release.", "release", "Thun Ratha", "2021-10-01")
    found = step(moments=(before, known_now()))
    assert lines(found) == [
        ("late discovery", "late discovery", 1, ["Long Kunthea"]),
        ("late discovery", "late discovery", -1, ["Thun Ratha"]),
    ]
    assert (found.opening, found.closing) == (1, 1)


@pytest.mark.parametrize("how", ["reject", "unsure", "correct"])
def test_a_claim_that_no_longer_holds_is_a_status_error(how):
    claim = accept(ARREST, "arrest", "Thun Ratha", "2021-09-03")
    before = known_now()
    if how == "correct":
        record.correct(claim, event(ARREST, "arrest", "Thun Ratha", when="2021-12-03"), by="ben")
    else:
        {"reject": record.reject, "unsure": record.mark_unsure}[how](claim, by="ben")
    found = step(moments=(before, known_now()))
    assert lines(found) == [("status error", "status error", -1, ["Thun Ratha"])]
    assert f"claim {claim} (arrest)" in found.lines[0].people[0].why


def test_two_records_of_one_person_are_a_duplicate():
    accept(ARREST, "arrest", "Thun Ratha", "2021-09-03")
    second = accept("Two: arrest.", "arrest", "Thun Rathha", "2021-09-03")
    before = known_now()
    people = {one.name: one.id for one in lookup.people()}
    record.reject(second, by="ben", reason="the same man")
    record.correct(second, event("Two: arrest.", "arrest", "Thun Rathha", when="2021-09-03"), by="ben",
                   people={"Thun Rathha": people["Thun Ratha"]})  # fmt: skip
    found = step(moments=(before, known_now()))
    assert (found.opening, found.closing) == (2, 1)
    assert lines(found) == [("duplicate", "duplicate", -1, ["Thun Rathha"])]
    assert str(people["Thun Ratha"]) in found.lines[0].people[0].why


def test_who_is_counted_by_the_records_of_a_duplicate_is_no_discovery():
    accept("One: charge.", "charge", "Thun Ratha", "2021-09-03")
    second = accept("Two: arrest.", "arrest", "Thun Rathha", "2021-09-03")
    before, people = known_now(), {one.name: one.id for one in lookup.people()}
    record.correct(second, event("Two: arrest.", "arrest", "Thun Rathha", when="2021-09-03"), by="ben",
                   people={"Thun Rathha": people["Thun Ratha"]})  # fmt: skip
    found = step(moments=(before, known_now()))
    assert (found.opening, found.closing, found.remainder) == (1, 1, 0)
    assert [(kind, sign, names) for kind, _, sign, names in lines(found)] == [
        ("duplicate", 1, ["Thun Ratha"]),
        ("duplicate", -1, ["Thun Rathha"]),
    ]


def test_a_claim_that_names_one_fewer_makes_nobody_a_duplicate():
    text = "Police arrested Thun Ratha and Long Kunthea."
    both = accept_event(text, "arrest", "Thun Ratha", "Long Kunthea", when="2021-09-03")
    before = known_now()
    record.correct(both, event(text, "arrest", "Thun Ratha", when="2021-09-03"), by="ben")
    assert lines(step(moments=(before, known_now()))) == [("status error", "status error", -1, ["Long Kunthea"])]


def test_a_claim_that_fell_beside_a_new_one_is_not_the_cause_of_what_the_new_one_did():
    accept(ARREST, "arrest", "Thun Ratha", "2021-09-03")
    beside = accept("Two: arrest again.", "charge", "Thun Ratha", "2021-09-05")
    before = known_now()
    record.reject(beside, by="ben")
    accept("Three: release.", "release", "Thun Ratha", "2021-10-01")
    assert lines(step(moments=(before, known_now()))) == [("late discovery", "late discovery", -1, ["Thun Ratha"])]


def test_who_came_and_went_in_between_is_named_and_in_no_line():
    accept(ARREST, "arrest", "Thun Ratha", "2021-11-03")
    accept("Two: release.", "release", "Thun Ratha", "2021-11-12")
    accept("Three: arrest.", "arrest", "Long Kunthea", "2021-09-03")
    accept("Four: release.", "release", "Long Kunthea", "2021-11-12")
    accept("Five: re-arrest.", "rearrest", "Long Kunthea", "2021-11-20")
    found = step()
    assert found.lines == ()
    assert [one.name for one in found.in_and_out] == ["Thun Ratha"]
    assert [one.name for one in found.out_and_in] == ["Long Kunthea"]


def test_month_by_month_each_step_begins_where_the_one_before_ended():
    accept(ARREST, "arrest", "Thun Ratha", "2021-09-03")
    accept("Two: release.", "release", "Thun Ratha", "2021-11-12")
    between = Between(Question(dt.date(2021, 8, 31), known_now()), Question(NOVEMBER, known_now()), by_month=True)
    steps = reconcile("held", between).steps
    assert [(str(one.since), str(one.until), one.opening, one.closing) for one in steps] == [
        ("2021-08-31", "2021-09-30", 0, 1),
        ("2021-09-30", "2021-10-31", 1, 1),
        ("2021-10-31", "2021-11-30", 1, 0),
    ]


@slowly
@given(STEPS, STEPS, st.sampled_from(NAMES), st.tuples(DAYS, DAYS), st.booleans())
def test_it_sums_to_zero_whatever_happened_and_whatever_was_learned(before, after, name, days, by_month):
    since, until = sorted(days)
    until = until if until > since else until + dt.timedelta(days=40)

    def check():
        play(before)
        first = known_now()
        play(after)
        opening, closing = Question(since, first), Question(until, known_now())
        found = reconcile(name, Between(opening, closing, by_month))
        figures = [ask_figure(name, at) for at in (opening, replace(closing, as_of=since), closing)]
        assert found.remainder == 0
        assert (found.steps[0].opening, found.steps[-1].closing) == (figures[0].known, figures[2].known)
        for one in found.steps:
            movers = [person.person for line in one.lines for person in line.people]
            assert len(movers) == len(set(movers))
            assert not {person.person for person in (*one.in_and_out, *one.out_and_in)} & set(movers)
        if not by_month:
            difference = {p.person for p in figures[0].counted if p.in_known} ^ {
                p.person for p in figures[2].counted if p.in_known
            }
            assert set(movers) == difference
        if first == known_now():
            assert {line.kind for one in found.steps for line in one.lines} <= {"in", "out"}

    undone(check)


def test_the_table_adds_up():
    accept(ARREST, "arrest", "=Thun Ratha", "2021-09-03")
    before = known_now()
    accept("Two: arrest.", "arrest", "Long Kunthea", "2021-11-03")
    accept("Three: release.", "release", "=Thun Ratha", "2021-11-01")
    found = reconcile("held", Between(Question(OCTOBER, before), Question(NOVEMBER, known_now())))
    rows = [row.split(",") for row in reconciliation_as_csv(found).splitlines()[1:]]
    assert sum(int(row[3]) for row in rows[:-1]) == int(rows[-1][3])
    assert "'=Thun Ratha" in {row[5] for row in rows}


def test_the_text_says_what_is_left_unexplained():
    accept(ARREST, "arrest", "Thun Ratha", "2021-11-03")
    text = reconciliation_as_text(reconcile("held", Between(*(Question(d, known_now()) for d in (OCTOBER, NOVEMBER)))))
    assert "    +1  in: arrest" in text
    assert "unexplained: 0" in text
    assert "as known at one moment" in text


@pytest.mark.parametrize(
    ("since", "until", "later", "says"),
    [(NOVEMBER, OCTOBER, 0, "before the last"), (OCTOBER, OCTOBER, 0, "before"), (OCTOBER, NOVEMBER, 1, "be later")],
)
def test_ends_in_the_wrong_order_are_refused(since, until, later, says):
    moment = known_now()
    first = Question(since, moment + dt.timedelta(days=later))
    with pytest.raises(BadInput, match=says):
        reconcile("held", Between(first, Question(until, moment)))


def test_proposed_claims_do_not_reconcile():
    asked = Question(OCTOBER, known_now(), with_proposed=True)
    with pytest.raises(BadInput, match="accepted"):
        reconcile("held", Between(asked, replace(asked, as_of=NOVEMBER)))
