"""What does not follow is refused with the reason; what follows is left alone."""

import datetime as dt
from decimal import ROUND_HALF_UP, Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from habeas.figures.lint.check import allow, lint_text, overrides_from
from habeas.figures.lint.rules import findings_in
from habeas.figures.lint.values import Breakdown, Part, Total
from habeas.terms.errors import BadInput, NotAllowed

DAY = dt.date(2025, 12, 23)
NUMBERS = st.integers(0, 3000)


def total(value, *parts, overlaps=False, name="made of", **given):
    made = (Breakdown(name=name, parts=tuple(parts), overlaps=overlaps),) if parts else ()
    return Total(**{"figure": "held", "value": value, "as_of": DAY, "where": "row 2", "breakdowns": made, **given})


def part(value, percent=None, name="men"):
    return Part(name=name, value=value, percent=None if percent is None else Decimal(percent))


def rules(*totals):
    return [one.rule for one in findings_in(totals)]


def test_parts_that_do_not_add_up_are_refused():
    (found,) = findings_in([total(1135, part(968), part(168, name="women"))])
    assert found.rule == "parts"
    assert "968 men + 168 women = 1,136, not 1,135" in found.what
    assert "overlap" in found.way_out


def test_a_percentage_that_was_cut_off_is_refused():
    (found,) = findings_in([total(679, part(378, "55"), overlaps=True)])
    assert found.rule == "percent"
    assert "378 of 679 is 55.7 %" in found.what
    assert "cut off" in found.what


@given(NUMBERS, st.integers(1, 3000), st.integers(0, 3))
def test_a_percentage_follows_where_it_is_rounded_half_up(value, whole, decimals):
    exact = Decimal(100 * value) / whole
    printed = exact.quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)
    assert rules(total(whole, part(value, printed), overlaps=True)) == []
    wrong = printed + Decimal(1).scaleb(-decimals)
    assert rules(total(whole, part(value, wrong), overlaps=True)) == ["percent"]


@given(st.lists(NUMBERS, min_size=1, max_size=6), st.integers(-5, 5))
def test_parts_add_up_or_are_refused(values, off):
    parts = [part(value, name=f"class {n}") for n, value in enumerate(values)]
    assert rules(total(max(0, sum(values) + off), *parts)) == (
        ["parts"] if max(0, sum(values) + off) != sum(values) else []
    )


def test_categories_that_overlap_need_not_add_up_and_may_not():
    parts = [part(700, name="incitement"), part(600, name="plotting")]
    assert rules(total(1000, *parts, overlaps=True)) == []
    assert rules(total(1300, *parts, overlaps=True)) == ["overlap"]


@given(NUMBERS, NUMBERS, NUMBERS)
def test_low_known_and_high_are_in_order(low, known, high):
    in_order = low <= known <= high
    assert (rules(total(known, low=low, high=high)) == []) == in_order


def test_a_number_without_a_day_is_refused():
    assert rules(total(60, as_of=None)) == ["as-of"]


def test_a_total_whose_definition_drifted_is_refused():
    """AAPP's total of 21 March 2021 also counts people who evade arrest; the issue before does not."""
    before = total(2200, includes=("detained", "sentenced"), as_of=dt.date(2021, 3, 14))
    after = total(2665, includes=("detained", "sentenced", "evading"), as_of=dt.date(2021, 3, 21))
    (found,) = findings_in([after, before])
    assert found.rule == "definition"
    assert "evading counted on 2021-03-21, not on 2021-03-14" in found.what
    assert rules(before, total(2290, includes=("Sentenced", "detained"), as_of=dt.date(2021, 3, 21))) == []


def test_another_version_or_other_parts_are_drift_too():
    assert rules(total(5, definition="1.0"), total(6, definition="1.1", as_of=dt.date(2026, 1, 23))) == ["definition"]
    three = total(6, part(3), part(2, name="women"), part(1, name="unknown"), as_of=dt.date(2026, 1, 23))
    assert rules(total(5, part(3), part(2, name="women")), three) == ["definition"]
    by_sex = total(6, part(4), part(2, name="women"), name="by sex", as_of=dt.date(2026, 1, 23))
    assert rules(total(5, part(3), part(2, name="women")), by_sex) == []


def test_what_is_overridden_is_printed_with_its_reason():
    found = findings_in([total(1135, part(968), part(168, name="women"))])
    with pytest.raises(NotAllowed, match="--override"):
        allow(found, {"percent": "a reason for something else"})
    (printed,) = allow(found, overrides_from(["parts=one person is in both lists"]))
    assert printed == "968 men + 168 women = 1,136, not 1,135: one person is in both lists"


@pytest.mark.parametrize("written", ["parts", "parts=", "parts=  ", "sums=a reason", "=a reason"])
def test_an_override_needs_a_rule_and_a_reason(written):
    with pytest.raises(BadInput, match=r"RULE=REASON|needs a reason"):
        overrides_from([written])


def test_a_published_sheet_that_adds_up_passes():
    """The shapes of Foro Penal, 2 September 2024, and of AAPP, November 2020 (DOMAIN.md, section 5)."""
    table = """figure,as_of,number,breakdown,part
held,2024-09-02,"1,793",,
held,2024-09-02,1568,sex,men
held,2024-09-02,225,sex,women
held,2024-09-02,1636,kind,civilians
held,2024-09-02,157,kind,military
held,2024-09-02,149,court,convicted
held,2024-09-02,1644,court,not convicted
all,2020-11-30,590,,
all,2020-11-30,35,,serving
all,2020-11-30,199,,awaiting trial inside
all,2020-11-30,356,,awaiting trial outside
"""
    assert lint_text(table, ".csv") == (2, ())
    checked, (found,) = lint_text(table.replace("1644", "1645"), ".csv")
    assert (checked, found.rule, found.where) == (2, "parts", "row 2")
