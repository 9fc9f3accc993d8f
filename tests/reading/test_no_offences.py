"""What follows "for" or "on" and is no offence."""

import pytest
from tests.reading.reports import read_events


@pytest.mark.parametrize(
    "words",
    [
        "On 3 May 2021 police held the activist Tran Van Minh for several weeks at a prison.",
        "On 3 May 2021 police detained the activist Tran Van Minh for prolonged periods.",
        "On 3 May 2021 the activist Tran Van Minh was sentenced to death for a second time.",
        "On 3 May 2021 police detained the activist Tran Van Minh for 15 days, denied his request for a doctor.",
    ],
)
def test_a_length_of_time_is_no_offence(words):
    assert [event.offences for _, event in read_events(words)] == [()]


def test_an_age_is_no_number_of_people():
    events = read_events("On 3 May 2021 police detained a 32-year-old activist.")
    assert all(event.count is None or event.count.value == 1 for _, event in events)
