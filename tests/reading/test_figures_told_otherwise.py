"""Figures in the wordings of lists, of other sources and other years, and behind what stands between."""

import pytest
from tests.reading.reports import read_claims


def figures(text: str) -> list[tuple[str, int, str | None]]:
    claims = read_claims(text)
    return [(c.figure.measure, c.figure.count.value, c.attribution.speaker) for c in claims if c.figure]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The union reported that four of its executives were in prison.", ("held", 4, "union")),
        ("At least 47 members of the party, the Rally of Democrats, remain in detention.", ("held", 47, None)),
        ("Total on our list today: 63 prisoners, 21 of them women.", ("held", 63, None)),
        ("Total on our list today: 63 prisoners, 21 of them women.", ("held", 21, None)),
        ("ADHOC reported 17 cases of arrest or detention it considered arbitrary.", ("arrested", 17, "ADHOC")),
        (
            "The warden estimated the total number of prisoners at a quarter of a million.",
            ("held", 250_000, "warden"),
        ),
    ],
)
def test_a_number_of_people_and_their_state_are_a_figure(text: str, expected: tuple[str, int, str | None]) -> None:
    assert expected in figures(text)


def test_another_source_gives_another_number() -> None:
    found = figures("The ministry said that 344 prisoners were released. Defence lawyers put the number at 298.")
    assert ("released", 344, "ministry") in found
    assert ("released", 298, "Defence lawyers") in found


def test_police_put_the_number_of_arrests() -> None:
    found = figures(
        "Police arrested 120 opposition supporters, the party said. Police put the number of arrests at 74."
    )
    assert ("arrested", 74) in [(measure, number) for measure, number, _ in found]


def test_the_same_source_counted_others_a_year_ago() -> None:
    found = figures("The group Open List counts 1,300 political prisoners; a year ago it counted 1,020.")
    assert {number for measure, number, _ in found if measure == "held"} == {1300, 1020}


@pytest.mark.parametrize(
    "text",
    ["The hotel counted 20 guests and put the number at 30.", "The union put the number of its members at 4,000."],
)
def test_numbers_of_something_else_are_none(text: str) -> None:
    assert figures(text) == []
