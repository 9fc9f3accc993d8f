"""Bodies' own totals and parts from the same records: each by its own definition (DOMAIN.md, section 5)."""

import datetime as dt
from collections import Counter, defaultdict
from dataclasses import replace

import pytest
from bench.oracle.building import build
from bench.oracle.shapes import Alike, Oracle, oracles
from tests.figures.described import person, told
from tests.figures.histories import event, report

from habeas.figures.arithmetic.counting import Totals
from habeas.figures.bodies import BODIES, BodyCount, body, count_bodies
from habeas.register import lookup

ORACLES = {one.body: one for one in oracles()}
TOLD_AS = {"date of birth": "birth"}


def one_of(group, oracle):
    """One of the people who are alike, as a case file."""
    source = report("a", oracle.day.isoformat())
    events = [
        replace(event(kind, when, source=source, **more), sentence=more.get("sentence"))
        for kind, when, more in group.events
    ]
    return person(*(told(TOLD_AS.get(name, name), _value(value)) for name, value in group.described.items()), of=events)


def _value(words):
    return {"man": "male", "woman": "female"}.get(words, words)


def counted_in(oracle):
    """What each body counts: one of those who are alike, as often as there are of them; all are in bench/oracles.py."""
    found = defaultdict(lambda: defaultdict(Counter))
    for group in oracle.people:
        for one in count_bodies([one_of(group, oracle)], (), oracle.day):
            for name, numbers in one.numbers.items():
                for which, value in vars(numbers).items():
                    found[one.body.name][name][which] += value * group.number
    return {
        name: BodyCount(body(name), {line: Totals(**numbers) for line, numbers in lines.items()})
        for name, lines in found.items()
    }


@pytest.mark.parametrize("name", BODIES)
def test_the_bodys_own_numbers_are_met(name):
    oracle = ORACLES[name]
    own = counted_in(oracle)[name]
    assert {line: own.numbers[line].known for line in oracle.expected} == oracle.expected
    assert own.gaps == ()
    if oracle.scaled == 1:
        printed = body(name).published
        assert {line: own.numbers[line].known for line in printed} == printed


def test_the_numbers_that_were_printed_are_those_of_the_brief():
    printed = {name: body(name).published for name in BODIES}
    assert printed["aapp-2020-11"]["political prisoners"] == 590 == 35 + 199 + 356
    assert printed["aapp-2021-03"]["taken"] == 2290 == 2665 - 375
    assert printed["aapp-2024-07"]["arrested"] == 27_099 == 20_788 + 6_311
    assert printed["aapp-2024-07"]["sentenced to death"] == 168 == 124 + 44
    assert printed["foro-penal-2024-09"]["political prisoners"] == 1793 == 1568 + 225 == 1636 + 157 == 1734 + 59
    assert printed["prisoners-defenders-2025-03"]["political prisoners"] == 1152 == 706 + 230 + 216


def test_one_register_has_as_many_totals_as_definitions():
    totals = {name: one.total.known for name, one in counted_in(ORACLES["aapp-2021-03"]).items()}
    assert totals["aapp-2021-03"] - totals["aapp-2024-07"] == 375, "the later definition leaves out those who evade"
    assert totals["foro-penal-2024-09"] == 2000


def test_people_let_out_with_an_open_case_are_in_one_bodys_total_and_not_in_the_others():
    totals = {name: one.total.known for name, one in counted_in(ORACLES["prisoners-defenders-2025-03"]).items()}
    assert totals["prisoners-defenders-2025-03"] == 1152
    assert totals["foro-penal-2024-09"] == 706 + 216, "house arrest is custody there, an open case is not"


def test_parts_that_do_not_make_up_their_whole_are_told():
    both = person(of=[event("arrest", "2021-02-01"), event("release", "2021-02-03/2021-02-20")])
    one = count_bodies([both], (), dt.date(2021, 2, 5))[0]
    assert one.gaps == ()
    broken = replace(one, numbers=one.numbers | {"serving": Totals(9, 9, 9)})
    assert broken.gaps == ("political prisoners 1, its parts 10",)


def shrunken(oracle):
    """A few of each sort: small enough to be recorded in a test."""
    return replace(oracle, people=tuple(replace(group, number=1 + place) for place, group in enumerate(oracle.people)))


@pytest.mark.django_db
@pytest.mark.parametrize("name", [name for name in BODIES if name != "foro-penal-2024-09"])
def test_recorded_through_the_doors_the_numbers_are_the_same(name):
    oracle = shrunken(ORACLES[name])
    build(oracle)
    recorded = count_bodies(lookup.case_files(), lookup.events(), oracle.day)
    assert {one.body.name: one.numbers for one in recorded} == {
        name: one.numbers for name, one in counted_in(oracle).items()
    }


def test_an_oracle_names_a_body():
    assert {one.body for one in oracles()} == set(BODIES)
    assert isinstance(oracles()[0], Oracle)
    assert isinstance(oracles()[0].people[0], Alike)
