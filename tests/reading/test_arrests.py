"""Arrests told in any text: police news, text without capitals, damaged text."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from habeas.reading.events.arrests import find_arrests

WORDS = [
    "police",
    "arrested",
    "taken",
    "into",
    "custody",
    "and",
    "courtâ€™s",
    "Â",
    "''",
    "\u200b",
    "\x00",
    "the",
    "men",
    "not",
]


def told_in(sentence: str) -> list[str]:
    (found,) = find_arrests([sentence])
    return [sentence[start:end] for start, end in found]


@pytest.mark.parametrize(
    "sentence",
    [
        "police arrested nine people near the market on monday.",
        "Three shopkeepers were taken into custody late on Friday.",
        "the two brothers were picked up from their home at dawn.",
        "about 40 persons were held after the clashes.",
        "so far more than 60 arrests have been made in the district.",
        "the arrested men will appear before a magistrate.",
        "a magistrate remanded the accused to police custody till friday.",
        "officers were able to arrest four looters.",
        "HUNDREDS ARRESTED AFTER MARCH IN CAPITAL",
        "the minister said that the police had detained twelve workers.",
        "activists trying to reach the square were arrested.",
    ],
)
def test_an_arrest_is_told(sentence):
    assert told_in(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "the opposition demanded the arrest of the mayor.",
        "police denied that any such arrest had been made.",
        "no arrests were made, officers said.",
        "anyone who breaks the curfew would be arrested.",
        "the talks were held in the capital on monday.",
        "the government could not arrest the fall in prices.",
        "apprehending trouble, shopkeepers closed early.",
        "workers will court arrest on friday.",
        "he suggested that those guilty be jailed.",
        "had he been detained in the capital, the march would have failed.",
        "the committee held a meeting and booked rooms for its guests.",
        "she is likely to be detained at the border.",
        "weapons were seized from the house.",
        "the dean suffered a cardiac arrest.",
    ],
)
def test_no_arrest_is_told(sentence):
    assert not told_in(sentence)


def test_words_found_in_damaged_text_are_those_of_the_text():
    assert told_in(
        "the cityâ€™s mayor said â€œnine men were arrestedâ€\x9d and that the policeâ€™s work was done."
    ) == ["arrested"]


def test_every_sentence_has_its_answer():
    assert [bool(found) for found in find_arrests(["", "rain fell.", "police arrested him."])] == [False, False, True]


@settings(max_examples=40, deadline=None)
@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=25))
def test_whatever_the_words_the_stretches_lie_within_them(words):
    sentence = " ".join(words)
    (found,) = find_arrests([sentence])
    assert all(0 <= start < end <= len(sentence) for start, end in found)
    assert (found,) == tuple(find_arrests([sentence]))


@pytest.mark.parametrize(
    "sentence",
    [
        "local leaders said that they had booked various guest houses for visitors arriving from the north.",
        "rumours are that the leaders might be put under house arrest, if need be.",
        "the girl had picked up the phone before the neighbours came.",
    ],
)
def test_the_perfect_is_no_passive_and_a_clause_below_is_its_own(sentence):
    assert list(find_arrests([sentence])) == [()]
