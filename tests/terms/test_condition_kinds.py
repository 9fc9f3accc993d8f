"""Conditions are sorted by the words they are told in."""

import pytest

from habeas.terms.condition_kinds import is_of_liberty, kind_of_condition


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


@pytest.mark.parametrize(
    "words",
    [
        "solitary confinement for 40 days",
        "held incommunicado",
        "denied access to a lawyer",
        "poor prison conditions",
        "not consistently provided prompt access to medical care",
        "closed to the public",
    ],
)
def test_how_a_prisoner_is_treated_binds_nobody_at_liberty(words):
    assert kind_of_condition(words) == "treatment" and not is_of_liberty(words)


@pytest.mark.parametrize(
    "words", ["report to the police", "leave the house only for medical treatment", "may not contact the accused"]
)
def test_a_duty_is_a_condition_of_liberty(words):
    assert is_of_liberty(words)
