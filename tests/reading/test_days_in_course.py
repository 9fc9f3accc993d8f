"""The days of a case told in one sentence: each verb has its own, and one without a year follows the one before."""

import pytest
from tests.reading.reports import read_events


def told(text):
    return [(event.type, event.period.since if event.period else None) for _, event in read_events(text, "2023-03-17")]


@pytest.mark.parametrize(
    ("text", "events"),
    [
        (
            "Lerato Nkosi, a teacher, was arrested on May 3, 2021, and in February 2022 was sentenced to five years.",
            [("arrest", "2021-05-03"), ("sentence", "2022-02")],
        ),
        (
            "Teacher Lerato Nkosi was arrested on May 3, 2021, and on June 7 she was released on bail.",
            [("arrest", "2021-05-03"), ("release", "2021-06-07")],
        ),
        (
            "Police arrested teacher Lerato Nkosi on 3 May 2020 and on 5 June freed her.",
            [("arrest", "2020-05-03"), ("release", "2020-06-05")],
        ),
        (
            "Teacher Lerato Nkosi was arrested on May 3, 2021, and again in February 2022.",
            [("arrest", "2021-05-03"), ("rearrest", "2022-02")],
        ),
        (
            "Lerato Nkosi, a teacher, was arrested on November 3, 2020, charged with sedition on November 5 and freed "
            "in January.",
            [("arrest", "2020-11-03"), ("charge", "2020-11-05"), ("release", "2021-01")],
        ),
    ],
)
def test_each_verb_has_its_own_day(text, events):
    assert told(text) == events


@pytest.mark.parametrize(
    "text",
    [
        "Teacher Lerato Nkosi, who was arrested in May 2021, was sentenced on March 7 to five years in prison.",
        "Teacher Lerato Nkosi, arrested in May 2021, was freed on March 7.",
    ],
)
def test_what_an_aside_tells_gives_the_story_no_year(text):
    assert told(text)[-1][1] == "2023-03-07"
