"""The limits of custody of each country, as clocks on a synthetic case: when each runs out, and how surely."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.register.builders import accept_event

from habeas.figures.knowledge import Question
from habeas.figures.limits import ask_limits
from habeas.figures.limits.allowed import allowed_by
from habeas.figures.limits.reasons import how_extended
from habeas.figures.limits.severity import Severity
from habeas.register import lookup
from habeas.terms.law import laws
from habeas.terms.law.limits import Extension

pytestmark = pytest.mark.django_db


def held(town, arrest, charge=None, offence="extremism", trial=None):
    accept_event(f"Police in {town} arrested Ana Lee.", "arrest", "Ana Lee", when=arrest, place=town)
    if charge:
        accept_event(f"{town} charged Ana Lee.", "charge", "Ana Lee", when=charge, place=town, offences=[offence])
    if trial:
        accept_event(f"Ana Lee on trial in {town}.", "trial", "Ana Lee", when=trial, place=town)


def clocks(day):
    question = Question(dt.date.fromisoformat(day), lookup.known_until())
    return {clock.limit.key: clock for row in ask_limits(question) for clock in row.clocks}


def over(day):
    return {key: clock.over for key, clock in clocks(day).items()}


# The case, a limit, the last day on which it is not passed and what it is on the day after.
CASES = [
    (("Minsk", "2021-03-01"), "by-police-custody", "2021-03-03", "possible"),
    (("Minsk", "2021-03-01"), "by-charge", "2021-03-10", "possible"),
    (("Minsk", "2021-03-01"), "by-investigation-first-term", "2021-04-30", "possible"),
    (("Minsk", "2021-03-01", "2021-03-05"), "by-investigation", "2022-08-31", "possible"),
    (("Moscow", "2022-05-01"), "ru-police-custody", "2022-05-02", "possible"),
    (("Moscow", "2023-10-01"), "ru-police-custody-martial-law", "2023-10-30", "possible"),
    (("Moscow", "2022-05-01"), "ru-charge", "2022-05-10", "possible"),
    (("Moscow", "2022-05-01"), "ru-charge-terrorism", "2022-06-14", "possible"),
    (("Moscow", "2022-05-01", "2022-05-10"), "ru-investigation", "2022-06-30", "possible"),
    (("Hanoi", "2022-05-01"), "vn-temporary-detainment", "2022-05-03", "possible"),
    (("Hanoi", "2022-05-01", "2022-05-10"), "vn-investigation-less-serious", "2022-06-30", "possible"),
    (("Hanoi", "2022-05-01", "2022-05-10"), "vn-investigation-serious", "2022-07-31", "possible"),
    (("Hanoi", "2022-05-01", "2022-05-10"), "vn-investigation-very-serious", "2022-08-31", "possible"),
    (("Hanoi", "2022-05-01", "2022-05-10"), "vn-investigation-extremely-serious", "2022-08-31", "possible"),
    (("Yangon", "2021-03-01"), "mm-police-custody", "2021-03-01", "possible"),
    (("Yangon", "2020-03-01"), "mm-privacy-law", "2020-03-01", "possible"),
    (("Yangon", "2021-03-01", "2021-03-09"), "mm-remand-lesser", "2021-03-15", "possible"),
    (("Yangon", "2021-03-01", "2021-03-09"), "mm-remand", "2021-03-30", "possible"),
    (("Caracas", "2020-01-10"), "ve-presentation", "2020-01-11", "possible"),
    (("Caracas", "2020-01-10", "2020-01-12"), "ve-accusation", "2020-02-23", "possible"),
    (("Caracas", "2020-01-10"), "ve-two-years", "2022-01-10", "unless extended"),
    (("Managua", "2021-06-01"), "ni-48-hours", "2021-06-02", "possible"),
    (("Managua", "2020-06-01"), "ni-accusation-before-2021", "2020-06-02", "possible"),
    (("Managua", "2021-06-01"), "ni-judicial-detention", "2021-08-29", "possible"),
    (("Managua", "2021-06-01", "2021-08-29"), "ni-process", "2021-08-31", "possible"),
    (("Managua", "2021-06-01", "2021-08-29"), "ni-process-complex", "2022-05-31", "possible"),
    (("Havana", "2019-05-01"), "cu-police-custody", "2019-05-01", "possible"),
    (("Hong Kong", "2024-05-01"), "hk-police-custody", "2024-05-02", "possible"),
    (("Hong Kong", "2024-05-01"), "hk-national-security", "2024-05-02", "possible"),
]
_AT_TRIAL = {"by-trial", "ru-trial"}


@pytest.mark.parametrize(("case", "key", "last", "then"), CASES, ids=[case[1] for case in CASES])
def test_each_clock_runs_out_on_its_day(case, key, last, then):
    held(*case)
    day = dt.date.fromisoformat(last)
    # What is sure on the next day is possible on this: whether the first day counts is not stated.
    assert over(last)[key] == ("possible" if then == "unless extended" else "no")
    assert over(str(day + dt.timedelta(days=1)))[key] == then


def test_every_limit_of_every_country_has_such_a_case():
    named = {limit.key for code, law in laws().items() if code not in ("*", "KH") for limit in law.limits}
    assert named == {key for _, key, _, _ in CASES} | _AT_TRIAL


def test_before_the_court_the_clock_is_counted_from_the_trial_at_the_latest():
    held("Minsk", "2021-03-01", "2021-03-05", trial="2021-06-01")
    told = {day: over(day)["by-trial"] for day in ("2022-03-04", "2022-03-05", "2022-06-01", "2022-06-02")}
    assert told == {"2022-03-04": "no", "2022-03-05": "possible", "2022-06-01": "possible", "2022-06-02": "certain"}
    assert not clocks("2022-06-02")["by-trial"].verified
    assert "by-investigation" not in over("2022-06-02")


@pytest.mark.parametrize(("article", "surest"), [("Article 280.3", "certain"), ("Article 207.3", "unless extended")])
def test_russia_extends_detention_before_the_court_in_grave_cases_only(article, surest):
    held("Moscow", "2023-03-01", "2023-03-03", offence=article, trial="2023-06-01")
    assert over("2023-12-01")["ru-trial"] == "possible"
    assert over("2023-12-02")["ru-trial"] == surest
    assert over("2040-01-01")["ru-trial"] == surest


def test_of_an_investigation_nobody_is_surely_over_for_the_case_may_be_in_court_unreported():
    held("Moscow", "2022-05-01", "2022-05-10", offence="Article 280.3")
    clock = clocks("2030-01-01")["ru-investigation"]
    assert clock.over == "possible"
    assert "no trial is told of; the case may have gone to court without a report of it" in clock.reasons
    assert "may be extended once by 4 months, by a district court" in clock.reasons
    assert not any("especially grave" in reason for reason in clock.reasons)


def test_a_rule_that_no_longer_stood_or_did_not_stand_yet_is_not_shown():
    held("Managua", "2020-06-01")
    assert "ni-judicial-detention" not in over("2021-02-04")
    assert over("2021-03-01")["ni-judicial-detention"] == "possible"
    part = "the rule was in force from 2021-02-05: for a part of this custody only"
    assert part in clocks("2021-03-01")["ni-judicial-detention"].reasons


@pytest.mark.parametrize(
    ("town", "arrest", "key"),
    [
        ("Managua", "2021-02-05", "ni-accusation-before-2021"),
        ("Yangon", "2021-02-14", "mm-privacy-law"),
        ("Havana", "2022-01-01", "cu-police-custody"),
    ],
)
def test_of_custody_that_began_after_a_rule_ended_it_is_not_asked(town, arrest, key):
    held(town, arrest)
    later = dt.date.fromisoformat(arrest) + dt.timedelta(days=60)
    assert key not in over(str(later))


def test_a_rule_for_certain_offences_only_may_apply():
    held("Hong Kong", "2024-05-01")
    clock = clocks("2024-06-01")["hk-national-security"]
    assert not clock.applies
    assert "the rule applies only to offences endangering national security" in clock.reasons


@given(st.sampled_from([limit for law in laws().values() for limit in law.limits]), st.data())
def test_extensions_never_shorten_and_a_known_class_never_lengthens(limit, data):
    most = allowed_by(limit, Severity())
    assert most.most is None or most.most.about_days >= most.base.about_days
    for name in limit.classes:
        known = allowed_by(limit, Severity(name)).most
        assert most.most is None or (known is not None and known.about_days <= most.most.about_days)


@pytest.mark.parametrize(
    ("extension", "said"),
    [
        ({"length": "4 months"}, "may be extended once by 4 months"),
        ({"length": "7 days", "times": 2, "by": "a magistrate"}, "may be extended 2 times by 7 days, by a magistrate"),
        ({"length": "3 months", "times": None}, "may be extended any number of times by 3 months"),
        ({"verified": False}, "may be extended without an end that the rule names in days (not verified)"),
        ({"length": "24 hours", "only": ("felony",)}, "may be extended once by 24 hours, in a felony"),
    ],
)
def test_an_extension_in_words(extension, said):
    assert how_extended(Extension(**extension)) == said
