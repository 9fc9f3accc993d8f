"""Reasons told by a noun ("the case was retaliation for …"), and words that only seem to give one."""

import pytest
from tests.reading.reports import read_claims


def reasons(text: str) -> list[tuple[str, bool]]:
    """(text, whether it is of an event) of every reason."""
    return [(claim.reason.text, claim.reason.of is not None) for claim in read_claims(text) if claim.reason]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Dara Sok was arrested in May. Observers said the case was widely believed to be retaliation for his work.",
            "retaliation for his work",
        ),
        (
            "Dara Sok was arrested in May. Groups called his arrest an attempt to silence the union.",
            "to silence the union",
        ),
        ("Dara Sok was released in May for lack of evidence.", "for lack of evidence"),
        (
            "Dara Sok was denied bail on the ground that he had met reporters.",
            "on the ground that he had met reporters",
        ),
        ("Dara Sok was detained on politically motivated charges in May.", "politically motivated"),
    ],
)
def test_a_reason_is_given(text, expected):
    assert reasons(text) == [(expected, True)]


@pytest.mark.parametrize(
    "text",
    [
        "Dara Sok was released in May on medical grounds.",
        "Dara Sok was freed in May in exchange for a captured officer.",
        "Dara Sok was detained in May while on his way to submit signatures.",
        "Some academics left the country because of the storm.",
        "The union did not release figures due to a fire.",
        "Pretrial detentions went on in politically motivated cases.",
    ],
)
def test_no_reason_is_given(text):
    assert reasons(text) == []
