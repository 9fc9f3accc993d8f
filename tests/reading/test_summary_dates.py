"""When and where it happened, by the report as a whole: dates of one year speak together; parts of the country."""

import pytest
from tests.reading.reports import make_report

from habeas.reading.parsing.parse import parse
from habeas.reading.summary.dates_of_acts import likeliest_date
from habeas.reading.summary.regions import find_regions, regions_of
from habeas.reading.summary.summarise import summarise_report
from habeas.reading.summary.told import ToldText
from habeas.reading.summary.towns import describe_towns


def test_dates_of_one_year_speak_for_it_together() -> None:
    dates = ["2014", "2019-03-02", "2019-03-09", "2019-03"]
    assert likeliest_date(dates, [0.34, 0.22, 0.22, 0.22]).startswith("2019-03")


def test_a_day_that_is_too_unsure_is_left_out() -> None:
    assert likeliest_date(["2019-03-02", "2019-03-09", "2019-03"], [0.15, 0.15, 0.7]) == "2019-03"
    assert likeliest_date(["2019-03-02", "2019-08"], [0.8, 0.2]) == "2019-03-02"


def test_a_month_that_is_too_unsure_is_left_out() -> None:
    dates = ["2019", "2019-03", "2019-05"]
    assert likeliest_date(dates, [0.8, 0.1, 0.1]) == "2019"


def test_no_date_no_answer() -> None:
    assert summarise_report(make_report("The lake is cold.", published=None)).when is None


def test_the_date_told_is_one_of_the_report_s() -> None:
    text = "Police arrested the singer Tesfaye Abebe on 3 May 2021 in Adama. He was freed on 9 May 2021."
    when = summarise_report(make_report(text)).when
    assert when is None or when.since in {"2021", "2021-05", "2021-05-03", "2021-05-09"}


def test_parts_of_a_country_are_found_with_or_without_accents() -> None:
    text = "Police in Maharashtra and in Tamil Nadu held farmers; in Mahārāshtra they were freed."
    assert [text[start:end] for start, end in find_regions(text, "IN")] == ["Maharashtra", "Tamil Nadu", "Mahārāshtra"]


@pytest.mark.parametrize("text", ["a goa party", "the chin of the man", ""])
def test_parts_of_a_country_are_capitalised(text: str) -> None:
    assert list(find_regions(text, "IN")) == []
    assert list(find_regions(text, "MM")) == []


def test_a_country_that_nobody_knows_has_no_parts() -> None:
    assert regions_of("XX") == frozenset()


def test_a_dateline_in_capitals_is_the_town() -> None:
    told = ToldText(parse(make_report("NAIROBI, 4 May – Police arrested two students in Nairobi. They left Nairobi.")))
    assert [name for name, _ in describe_towns(told, "KE")] == ["Nairobi"]
