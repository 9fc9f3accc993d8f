"""How a page's address asks: two clocks, a group, and whether proposed claims count."""

import datetime as dt

from habeas.desk.question import read_question

UTC = dt.UTC


def test_an_empty_address_asks_for_today_as_known_now():
    asked = read_question({})
    assert asked.question.as_of == asked.today
    assert asked.question.known_at == asked.now
    assert asked.question.group is None
    assert not asked.question.with_proposed


def test_a_day_of_knowledge_means_its_end():
    question = read_question({"as_of": "2021-11-18", "known_at": "2021-11-20"}).question
    assert question.as_of == dt.date(2021, 11, 18)
    assert question.known_at == dt.datetime(2021, 11, 20, 23, 59, 59, 999999, UTC)


def test_a_time_of_day_is_taken_as_it_is():
    question = read_question({"known_at": "2021-11-20", "known_time": "09:30:05"}).question
    assert question.known_at == dt.datetime(2021, 11, 20, 9, 30, 5, tzinfo=UTC)


def test_a_full_moment_is_taken_as_it_is():
    question = read_question({"known_at": "2021-11-20T09:30:05+07:00"}).question
    assert question.known_at == dt.datetime(2021, 11, 20, 2, 30, 5, tzinfo=UTC)


def test_a_moment_without_a_zone_is_utc():
    question = read_question({"known_at": "2021-11-20T09:30"}).question
    assert question.known_at == dt.datetime(2021, 11, 20, 9, 30, tzinfo=UTC)


def test_what_is_no_day_is_told():
    asked = read_question({"known_at": "yesterday", "as_of": "soon"})
    assert asked.question is None
    assert set(asked.form.errors) == {"known_at", "as_of"}


def test_group_and_proposed_claims():
    question = read_question({"group": "Watch Committee", "with_proposed": "on"}).question
    assert (question.group, question.with_proposed) == ("Watch Committee", True)
