"""How many an event befell, in sentences of several numbers."""

import pytest
from tests.reading.reports import read_events


def counts(text):
    """Each event's type, number, qualifier and whom it counts."""
    return [
        (event.type, event.count.value, event.count.qualifier, event.count.of) if event.count else (event.type, None)
        for _, event in read_events(text)
    ]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "On 3 May 2021 police arrested five journalists, including three students, and the editor of a paper.",
            [("arrest", 6, "exact", "journalists")],
        ),
        ("On 3 May 2021 police arrested two nurses and a teacher.", [("arrest", 3, "exact", "nurses")]),
        ("On 3 May 2021 police arrested dozens of protesters.", [("arrest", 24, "at_least", "protesters")]),
        ("On 3 May 2021 police arrested between 20 and 30 monks.", [("arrest", 20, "at_least", "monks")]),
        ("On 3 May 2021 police arrested a group of 13 monks.", [("arrest", 13, "exact", "monks")]),
        ("On 3 May 2021 the court released 17 of the 26 monks.", [("release", 17, "exact", "monks")]),
        ("On 3 May 2021 the court released most of the 26 monks.", [("release", None)]),
        ("On 3 May 2021 police arrested an additional 91 suspects.", [("arrest", 91, "exact", "suspects")]),
        (
            "The activist Tran Van Minh, one of 13 leaders sentenced to life in prison in 2011, fell ill.",
            [("sentence", 13, "exact", "leaders")],
        ),
        ("On 3 May 2021 more than 35,000 went to trial.", [("trial", 35000, "at_least", None)]),
        ("Two thirds of the 90 defendants were freed on 3 May 2021.", [("release", 60, "about", "defendants")]),
        (
            "On 3 May 2021 police arrested 56 of 65 activists and charged 48 more who had not been arrested.",
            [("arrest", 56, "exact", "activists"), ("charge", 48, "exact", None), ("arrest", 48, "exact", None)],
        ),
        ("On 3 May 2021 police arrested his two sons.", [("arrest", 2, "exact", "sons")]),
    ],
)
def test_how_many(words, expected):
    assert counts(words) == expected
