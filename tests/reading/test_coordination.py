"""Joined tellings: the same charge, terms told respectively, two releases in one sentence."""

from tests.reading.reports import names, read_claims, read_events


def test_the_same_charge_is_the_one_told_before():
    words = "In March 2021 police charged the activist Tran Van Minh with sedition."
    events = read_events(f"{words} In May 2021 the journalist Lina Haddad was arrested on the same charge.")
    assert [event.offences for _, event in events if names(event) == ["Lina Haddad"]] == [("sedition",)]


def test_those_released_second_are_no_prisoners_held():
    words = "It announced the release of 46 people held on suspicion of ties to rebels, and of more than 1,600 inmates."
    claims = read_claims(words)
    assert [(claim.figure.measure, claim.figure.count.value) for claim in claims if claim.figure] == [
        ("released", 46),
        ("released", 1600),
    ]
    told = [(claim.event.count.value, claim.event.offences) for claim in claims if claim.event and claim.event.count]
    assert told == [(46, ("ties to rebels",)), (1600, ())]
