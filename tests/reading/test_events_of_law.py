"""What the law provides is nothing that happened."""

import pytest
from tests.reading.reports import read_events


@pytest.mark.parametrize(
    "words",
    [
        "By law police may arrest accused persons and hold them for 24 hours.",
        "The law allows police to arrest demonstrators at night.",
        "Under the law a court can release detainees on bail.",
    ],
)
def test_a_law_is_no_event(words):
    assert read_events(words) == []
