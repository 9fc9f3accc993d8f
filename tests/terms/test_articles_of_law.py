"""From the words of an offence to the articles that it may be: never more than the words say."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from habeas.terms.law import countries_named, find_articles, laws
from habeas.terms.law.articles import Days, article
from habeas.terms.sentences.length import length_in


def on(day):
    return Days(dt.date.fromisoformat(day), dt.date.fromisoformat(day))


ANY_DAY = Days()


def found(offence, country, days=ANY_DAY, report=""):
    return [f"{one.code}/{one.number}" for one in find_articles(offence, frozenset([country]), days, report)]


def test_it_works():
    (one,) = find_articles("insulting the King", frozenset(["KH"]))
    assert (one.number, one.maximum, one.found, one.words) == ("437-bis", "5 years", "wording", "insulting the King")
    assert not one.verified


def test_several_stay_several_and_none_stays_none():
    assert found("incitement to commit a felony", "KH") == ["criminal-code/494", "criminal-code/495"]
    assert found("theft of a bicycle", "KH") == []
    assert find_articles("incitement", frozenset()) == ()


def test_a_number_said_goes_before_the_wording():
    assert found("incitement under Article 495 of the Criminal Code", "KH") == ["criminal-code/495"]
    assert found("Articles 494 and 495", "KH") == ["criminal-code/494", "criminal-code/495"]


def test_a_number_that_is_not_in_the_data_is_no_other_article():
    assert found("incitement under Article 999", "KH") == []


def test_a_number_of_another_code_is_not_ours():
    assert found("Article 20 of the Telecommunications Law", "VE") == []
    assert found("Article 20 of the Law against Hatred", "VE") == ["hatred-law/20"]


def test_a_number_said_elsewhere_in_the_report_decides_only_between_wordings():
    assert found("incitement", "KH", report="charged under Article 495") == ["criminal-code/495"]
    assert found("theft", "KH", report="charged under Article 495") == []


@pytest.mark.parametrize(
    ("said", "numbers"),
    [
        ("Section 505A", ["505A"]),
        ("Section 505(a)", ["505(a)", "505(a)"]),
        ("Section 17/1 of the Unlawful Associations Act", ["17(1)"]),
        ("Section 17 of the Unlawful Associations Act", ["17(1)", "17(2)"]),
    ],
)
def test_spellings_of_a_number(said, numbers):
    assert [one.number for one in find_articles(said, frozenset(["MM"]))] == numbers


def test_361_1_is_one_number_with_a_dot_and_with_a_hyphen():
    assert found("Article 361.1", "BY") == found("Article 361-1", "BY") == ["criminal-code/361-1"]
    assert found("Part 1 of Article 342(1)", "BY") == ["criminal-code/342"]


@pytest.mark.parametrize(("day", "number"), [("2017-12-31", "88"), ("2018-01-01", "117")])
def test_vietnam_was_renumbered_on_1_january_2018(day, number):
    assert found("anti-state propaganda", "VN", on(day)) == [f"penal-code/{number}"]
    (old,) = find_articles("anti-state propaganda", frozenset(["VN"]), on("2017-12-31"))
    assert article(old.key).number == "88"


def test_without_a_day_both_editions_stay():
    assert found("anti-state propaganda", "VN") == ["penal-code/88", "penal-code/117"]


def test_an_old_number_said_after_the_renumbering_is_kept_and_marked():
    (one,) = find_articles("Article 88 of the Penal Code", frozenset(["VN"]), on("2019-05-01"))
    assert (one.edition, one.found) == ("1999", "number said, another edition")


def test_sedition_in_hong_kong_moved_in_march_2024():
    assert found("sedition", "HK", on("2024-03-22")) == ["crimes-ordinance/9", "crimes-ordinance/10"]
    assert found("sedition", "HK", on("2024-03-23")) == ["safeguarding-national-security-ordinance/24"]
    assert len(found("sedition", "HK", Days(dt.date(2024, 3, 1), dt.date(2024, 3, 31)))) == 3


def test_a_longer_wording_goes_before_a_shorter_one_inside_it():
    assert found("insult", "KH") == ["criminal-code/502"]
    assert "criminal-code/502" not in found("insulting the King", "KH")


def test_whose_law():
    assert countries_named("the Phnom Penh Municipal Court") == {"KH"}
    assert countries_named("a Hong Kong court") == {"HK"}
    assert countries_named("Leon Ruiz", by_town=False) == frozenset()


def test_every_article_has_a_source_and_what_rests_on_general_knowledge_says_so():
    articles = [(e, a) for law in laws().values() for code in law.codes for e in code.editions for a in e.articles]
    assert len(articles) > 60
    for edition, one in articles:
        assert one.source
        assert one.unverified or one.source != "general knowledge"
        allowed = {*type(one).model_fields, *type(edition).model_fields}
        assert {*one.unverified, *edition.unverified} <= allowed


def test_every_article_is_called_by_a_key_of_its_own():
    said = [one for country in laws() for one in find_articles("Section 275, Article 275, 124A", frozenset([country]))]
    assert len({one.key for one in said}) == len(said) > 3
    assert all(article(one.key).title == one.title for one in said)


@given(st.integers(0, 99), st.integers(0, 99), st.integers(0, 99))
def test_a_length_is_read_back_from_its_words(years, months, days):
    words = f"{years} years, {months} months and {days} days"
    read = length_in(words)
    assert (read.years, read.months, read.days) == (years, months, days)
    assert not read or length_in(str(read)) == read


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("two years and six months", "2 years 6 months"),
        ("two and a half years", "2 years 6 months"),
        ("15 months 11 days", "15 months 11 days"),
        ("48 hours", "2 days"),
        ("twenty-five years", "25 years"),
    ],
)
def test_lengths_in_words(words, said):
    assert str(length_in(words)) == said


@pytest.mark.parametrize("words", ["life", "", "half a month", "25 hours", "two three years", "5"])
def test_what_is_no_length_is_none(words):
    assert length_in(words) is None
