"""Killed anywhere while recording, the register is whole afterwards, and what was acknowledged is there.

The long form, a hundred kills, is bench/kill_recording.py.
"""

import random

import pytest
from bench.safety.afterwards import changed, lost
from bench.safety.databases import register_on
from bench.safety.killing import kills
from tests.register.builders import accept_event

from habeas.register import lookup

TEXT = "Police arrested Rong Chhun on 31 July 2020."


@pytest.mark.parametrize(("database", "times", "servers"), [("sqlite", 1, 0), ("postgresql", 1, 1)])
def test_a_killed_recording_leaves_a_whole_register_and_loses_nothing(database, times, servers):
    with register_on(database) as place:
        for kill in kills(place, times, random.Random(), servers):
            assert kill.clean, kill


@pytest.mark.django_db
def test_what_is_not_there_is_found_lost():
    number = accept_event(TEXT, "arrest", "Rong Chhun")
    judgement = lookup.claim(number).judgement
    there = {"claim": number, "verdict": "accepted", "at": judgement.recorded_at.isoformat()}
    report = {"report": lookup.claim(number).report.sha256, "claims": [number]}
    assert lost([there, report, {"refused": True}]) == []
    gone = [
        {**there, "verdict": "rejected"},
        {**there, "at": "2020-01-01T00:00:00+00:00"},
        {**there, "claim": number + 99},
        {**there, "corrects": number},
        {**report, "claims": [number + 99]},
        {**report, "report": "0" * 64},
    ]
    assert lost(gone) == gone


@pytest.mark.django_db
def test_an_answer_that_is_another_afterwards_is_found():
    accept_event(TEXT, "arrest", "Rong Chhun")
    told = {"what": "held", "moment": lookup.known_until().isoformat(), "answer": "something else"}
    assert changed([told], 10) == (1, [told])
