"""The offences of one event told several times."""

import pytest

from habeas.reading.case.offences_told import unite_offences


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (["sedition", "sedition"], ("sedition",)),
        (["“sedition,”", "sedition"], ("“sedition,”",)),
        (["incitement", "incitement to a felony"], ("incitement to a felony",)),
        (["national security law", "colluding with others"], ("colluding with others",)),
        (["Section 112", "Section 505(a)"], ("Section 112", "Section 505(a)")),
        (["violating the curfew law", "assembly"], ("violating the curfew law", "assembly")),
        (["fraud", "tax fraud"], ("fraud", "tax fraud")),
    ],
)
def test_each_stands_once_in_the_fullest_words(told, expected):
    text, places = "", []
    for one in told:
        places.append((len(text), len(text) + len(one)))
        text += one + " / "
    assert unite_offences(text, places) == expected
