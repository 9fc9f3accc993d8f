"""Punishments of every kind, each as it is worded."""

import pytest

from habeas.reading.case.prison_terms import find_prison_term


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("sentenced in 2018 to seven years in prison under a law", "seven years in prison"),
        ("sentenced to six months of correctional labor", "six months of correctional labor"),
        ("sentenced to a further 148 lashes in January", "148 lashes"),
        (
            "sentenced them to prison terms ranging from five years to life",
            "prison terms ranging from five years to life",
        ),
        (
            "to administrative detention ranging from 10 to 30 days",
            "administrative detention ranging from 10 to 30 days",
        ),
        ("to five years in prison and three years’ probation", "five years in prison and three years’ probation"),
        ("given a suspended sentence of two years and six months", "suspended sentence of two years and six months"),
        (
            "a two-year suspended sentence and a fine of 5,000 lira",
            "two-year suspended sentence and a fine of 5,000 lira",
        ),
        ("sentenced to two and one-half years in prison", "two and one-half years in prison"),
        ("serving eight- to 13-year sentences", "eight- to 13-year sentences"),
        ("to 13 years in a medium-security penal colony", "13 years in a medium-security penal colony"),
        ("sentenced to 12 weeks in jail", "12 weeks in jail"),
        ("given 15 days of administrative arrest", "15 days of administrative arrest"),
        ("reduced the sentence from 10 years to seven years", "seven years"),
        ("sentences of between four and six years", "sentences of between four and six years"),
        ("sentenced to death by hanging", "death by hanging"),
        ("sentenced to four years of house arrest", "four years of house arrest"),
        ("sentenced to time served", "time served"),
        ("in 2019 the judges met for two days", None),
        ("a life of work in the village", None),
    ],
)
def test_the_term_of(text, term):
    found = find_prison_term(text, 0, len(text))
    assert (text[slice(*found)] if found else None) == term
