"""Tables, data and running text of figures: what is read from them, and what is refused by name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from habeas.figures.lint.check import lint_text
from habeas.figures.lint.prose import totals_of_prose
from habeas.terms.errors import BadInput

DAY = " on 23 December 2025."


def found_in(text, ending=".md"):
    return [(one.rule, one.where) for one in lint_text(text, ending)[1]]


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("1,135 are held: 968 men, 168 women", "parts"),
        ("In all 1,135 people (968 men and 168 women) are behind bars", "parts"),
        ("590 = 35 serving + 199 awaiting trial inside + 357 awaiting trial outside", "parts"),
        ("1,568 men + 225 women = 1,792", "parts"),
        ("378 of 679 (55%) were jailed", "percent"),
        ("378/679 is 55 %", "percent"),
        ("55 percent (378 of 679 people) were jailed", "percent"),
        ("378 out of 679 people, or 55 per cent, were jailed", "percent"),
    ],
)
def test_what_does_not_follow_in_a_sentence_is_found(text, rule):
    assert found_in(text + DAY) == [(rule, "line 1")]


@pytest.mark.parametrize(
    "text",
    [
        "1,136 are held: 968 men, 168 women",
        "590 = 35 serving + 199 awaiting trial inside + 356 awaiting trial outside",
        "378 of 679 (55.7%) were jailed, 378/679 is 56 %",
        "On 23 December 2025, 5 of 26 people were named",
        "Article 342 was used against 968 men; 168 women were fined",
        "2,665 − 375 evading = 2,290",
        "",
    ],
)
def test_what_follows_or_is_no_sum_is_left_alone(text):
    assert found_in(text + DAY) == []


def test_a_text_of_figures_without_any_day_is_refused_once():
    text = "1,136 are held: 968 men, 168 women.\n\n378 of 679 (56 %) were jailed."
    assert found_in(text) == [("as-of", "line 1")]
    assert found_in("Nothing is counted here.") == []


@given(st.integers(0, 10**6), st.integers(1, 10**6))
def test_a_sum_in_words_is_read_as_it_is_written(one, other):
    text = f"{one + other:,} people = {one:,} men + {other:,} women" + DAY
    (total,) = totals_of_prose(text)
    assert (total.value, [part.value for part in total.breakdowns[0].parts]) == (one + other, [one, other])
    assert found_in(text) == []
    assert found_in(text.replace("=", "= 7 others +")) == [("parts", "line 1")]


DATA = """
- {figure: held, as_of: 2025-12-23, value: 1135, low: 1100, high: 1200,
   breakdowns: [{name: sex, parts: [{name: men, value: 968}, {name: women, value: 168}]}]}
"""


def test_data_are_checked_by_the_same_rules():
    assert found_in(DATA, ".yaml") == [("parts", "total 1")]
    assert found_in('[{"figure": "held", "value": 3, "as_of": null}]', ".json") == [("as-of", "total 1")]


HEAD = "figure,as_of,number,part,percent,low\n"


@pytest.mark.parametrize(
    ("text", "ending", "says"),
    [
        ("number\n3\n", ".csv", "no column 'figure'"),
        ("figure,number,colour\n", ".csv", "'colour'"),
        (HEAD + "held,2025-02-31,3,,,\n", ".csv", "row 2: as_of '2025-02-31'"),
        (HEAD + "held,2025-02-01,many,,,\n", ".csv", "row 2: number 'many'"),
        (HEAD + "held,2025-02-01,-3,,,\n", ".csv", "row 2: number '-3'"),
        (HEAD + "held,2025-02-01,3,men,half,\n", ".csv", "row 2: percent 'half'"),
        (HEAD + "held,2025-02-01,3,men,NaN,\n", ".csv", "row 2: percent 'NaN'"),
        (HEAD + "held,2025-02-01,,men,,\n", ".csv", "row 2: 'men' has no number"),
        (HEAD + "held,2025-02-01,3,,,\nheld,2025-02-01,4,,,\n", ".csv", "row 3: a second total"),
        (HEAD + "held,2025-02-01,3\n", ".csv", "row 2 has not as many cells"),
        ("figure: held", ".yaml", "no list"),
        ("[{", ".json", "no list of totals"),
        ("- {figure: held, value: many}", ".yaml", "value"),
        ("- [", ".yaml", "no list of totals"),
        ("", ".xlsx", "'.xlsx'"),
    ],
)
def test_what_cannot_be_read_is_refused_by_name(text, ending, says):
    with pytest.raises(BadInput) as refused:
        lint_text(text, ending)
    assert says in str(refused.value)


@given(st.text(max_size=200), st.sampled_from([".csv", ".txt", ".yaml", ".json"]))
def test_whatever_is_given_is_checked_or_refused(text, ending):
    try:
        lint_text(text, ending)
    except BadInput as refused:
        assert str(refused)
