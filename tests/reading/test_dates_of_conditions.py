"""Conditions told in a sentence of their own are dated by it."""

import pytest
from tests.reading.reports import read_events


@pytest.mark.parametrize(
    ("words", "since"),
    [
        ("In June 2021 the activist Tran Van Minh was denied medical care in prison.", "2021-06"),
        ("The activist Tran Van Minh was denied medical care in prison.", None),
        (
            "On 3 May 2021 the court freed Lina Haddad on bail. She must report to the police every Friday and "
            "may see only her lawyer.",
            None,
        ),
    ],
)
def test_when_conditions_are_told(words, since):
    found = [event.period for _, event in read_events(words) if event.type == "conditions"]
    assert [period.since if period else None for period in found] == [since]
