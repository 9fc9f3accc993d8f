"""Date words that few reports use, and that each means one thing."""

import pytest

from habeas.reading.dates.anchor import anchor_on
from habeas.reading.dates.dates import find_dates


@pytest.mark.parametrize(
    ("words", "since", "until"),
    [
        ("on Friday of last week", "2021-11-12", "2021-11-12"),
        ("in the last days of May", "2021-05", "2021-05"),
        ("May last year", "2020-05", "2020-05"),
        ("since at least 2017", "2017", None),
        ("on 2020/05/03", "2020-05-03", "2020-05-03"),
        ("in the past two weeks", "2021-11-04", "2021-11-18"),
        ("in the past two years", None, None),
    ],
)
def test_the_words_mean(words: str, since: str | None, until: str | None) -> None:
    text = f"Police arrested the editor {words} in Minsk."
    (found,) = find_dates(text, 0, len(text), anchor_on("2021-11-18"))
    assert (found.past.since, found.past.until) == (since, until)
