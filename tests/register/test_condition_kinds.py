"""Conditions are sorted by the words they are told in."""

import pytest

from habeas.register.condition_kinds import kind_of_condition


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("regular reporting", "report"),
        ("must report to the local police every month", "report"),
        ("answer summonses", "report"),
        ("limits on freedom of movement", "travel"),
        ("barred from leaving the country", "travel"),
        ("a ban on foreign travel", "travel"),
        ("prohibitions on associating with other released prisoners", "no_contact"),
        ("not to meet his co-accused", "no_contact"),
        ("no contact with former party members", "no_contact"),
        ("other restrictions on activities and rights", "no_activity"),
        ("banned from politics", "no_activity"),
        ("may not take part in demonstrations", "no_activity"),
        ("confined to a one-block radius of his home", "area"),
        ("not to leave the city", "area"),
        ("must not change address without notice", "area"),
        ("hand in his passport", "documents"),
        ("a deposit of 10 million riel", "deposit"),
        ("three years' probation", "probation"),
        ("placed under court supervision", "probation"),
        ("wear a badge", "other"),
    ],
)
def test_the_kind_is_what_the_words_oblige_to(words, kind):
    assert kind_of_condition(words) == kind
