"""A sentence out of the words of a report: what is said, and nothing that is not."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from habeas.terms.sentences.length import Length
from habeas.terms.sentences.sentence import minus
from habeas.terms.sentences.words import read_sentence

UNKNOWN = (None, None)


def serve(words):
    return tuple(str(length) if length is not None else None for length in read_sentence(words).serve)


def test_it_works():
    told = read_sentence("two years, 15 months and 11 days of which to serve, the rest suspended")
    (term,) = told.terms
    assert (term.length, told.to_serve, told.suspended) == (Length(years=2), Length(months=15, days=11), "part")
    assert told.serve == (Length(months=15, days=11), Length(months=15, days=11))


@pytest.mark.parametrize(
    ("words", "least", "most"),
    [
        ("20 months", "20 months", "20 months"),
        ("five-year jail term", "5 years", "5 years"),
        ("two and a half years in a penal colony", "2 years 6 months", "2 years 6 months"),
        ("1 year, 3 months and 11 days", "1 year 3 months 11 days", "1 year 3 months 11 days"),
        ("two years in prison, with six months suspended", "18 months", "18 months"),
        ("two years, six months of which suspended", "18 months", "18 months"),
        ("18 months in prison, suspended", "0 days", "0 days"),
        ("a two-year suspended sentence", "0 days", "0 days"),
        ("six months in prison suspended for two years", "0 days", "0 days"),
        ("between five and seven years in prison", "5 years", "7 years"),
        ("five years for incitement and two years for insult", "5 years", "7 years"),
        ("five years and two years, to run concurrently", "5 years", "5 years"),
        ("five years and two years, to run consecutively", "7 years", "7 years"),
        ("five years and two years, a total of six years", "6 years", "6 years"),
        ("reduced from four years to two years", "2 years", "2 years"),
        ("12 years in prison followed by three years of probation", "12 years", "12 years"),
        ("serve 18 months", "18 months", "18 months"),
        ("three years, which will not be suspended", "3 years", "3 years"),
    ],
)
def test_what_is_to_be_served(words, least, most):
    assert serve(words) == (least, most)


@pytest.mark.parametrize(
    "words",
    [
        "life imprisonment",
        "death",
        "time served",
        "banned from politics for five years",
        "two years of restricted freedom",
        "two years and three years, part of it suspended",
        "a prison term",
        "fined 2 million riel",
        "reduced by six months",
        "two years, of which 11 days suspended",
    ],
)
def test_what_is_not_said_stays_unknown(words):
    assert read_sentence(words).serve == UNKNOWN


def test_a_bound_is_no_term():
    assert serve("up to 10 years") == (None, "10 years")
    assert serve("at least three years in prison") == ("3 years", None)


def test_life_and_death_are_named():
    assert [term.kind for term in read_sentence("sentenced to death").terms] == ["death"]
    assert [term.kind for term in read_sentence("life in prison").terms] == ["life"]


@pytest.mark.parametrize(
    ("words", "kind", "length"),
    [
        ("two years in prison and three years’ probation", "probation", "3 years"),
        ("banned from leaving the country for five years", "ban", "5 years"),
        ("a five-year ban on politics", "ban", "5 years"),
        ("two years of restricted freedom", "restriction", "2 years"),
    ],
)
def test_what_stands_beside_the_term(words, kind, length):
    (beside,) = read_sentence(words).beside
    assert (beside.kind, str(beside.length)) == (kind, length)


@pytest.mark.parametrize(
    ("words", "purpose", "amount", "currency"),
    [
        ("fined 2 million riel (about $500)", "fine", "2000000", "KHR"),
        ("two years in prison and 400 million riel in damages", "damages", "400000000", "KHR"),
        ("a US$10,000 fine", "fine", "10000", "USD"),
        ("a $10,000 fine", "fine", "10000", None),
        ("fined 800 rubles", "fine", "800", None),
        ("fined 800 Belarusian rubles", "fine", "800", "BYN"),
    ],
)
def test_money(words, purpose, amount, currency):
    money = getattr(read_sentence(words), purpose)
    assert (money.amount, money.currency) == (Decimal(amount), currency)


def test_money_without_a_purpose_is_neither_fine_nor_damages():
    told = read_sentence("two years for taking 3 million riel")
    assert (told.fine, told.damages) == (None, None)


lengths = st.builds(Length, st.integers(0, 30), st.integers(0, 11), st.integers(0, 30)).filter(bool)


@given(lengths, st.sampled_from(["", " in prison", " in a penal colony", " behind bars"]))
def test_a_term_is_read_back_from_its_words(length, where):
    told = read_sentence(f"{length}{where}")
    assert [term.length for term in told.terms] == [length]
    assert told.serve == (length, length)
    assert told.suspended == "no"


@given(lengths, lengths)
def test_a_part_to_serve_is_read_back(length, part):
    told = read_sentence(f"{length} in prison, {part} of which to serve, the rest suspended")
    assert ([term.length for term in told.terms], told.to_serve, told.suspended) == ([length], part, "part")


@given(st.integers(1, 40), st.integers(1, 40), st.sampled_from(["concurrently", "consecutively", None]))
def test_counts_are_read_back(one, other, together):
    words = f"{one} years for incitement and {other} years for insult" + (f", to run {together}" if together else "")
    least, most = read_sentence(words).serve
    longest, every = Length(years=max(one, other)), Length(years=one + other)
    assert (least, most) == {"concurrently": (longest, longest), "consecutively": (every, every)}.get(
        together, (longest, every)
    )


@given(st.integers(1, 10**9), st.sampled_from([("riel", "KHR"), ("kyats", "MMK"), ("euros", "EUR")]))
def test_a_fine_is_read_back(amount, currency):
    name, code = currency
    fine = read_sentence(f"one year in prison and a fine of {amount:,} {name}").fine
    assert (fine.amount, fine.currency) == (amount, code)


@given(lengths, lengths)
def test_a_length_less_a_part_and_that_part_are_the_length(length, part):
    left = minus(length, part)
    if left is not None:
        whole = left + Length(months=part.years * 12 + part.months, days=part.days)
        assert whole == Length(months=length.years * 12 + length.months, days=length.days)


@given(st.text(max_size=60))
def test_any_words_are_read_without_failing(words):
    least, most = read_sentence(words).serve
    assert least is None or most is None or least.about_days <= most.about_days
