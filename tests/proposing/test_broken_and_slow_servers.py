"""A server that is broken, slow, or not there costs its own proposals and nothing else."""

import pytest
from tests.proposing.server import FIGURE, READING, Model

from habeas.proposing.endpoint import Endpoint
from habeas.proposing.propose import propose

BROKEN = [b"", b"not json", b"[]", b'{"choices": []}', b'{"choices": [{"message": {"content": null}}]}', b"[" * 200_000]


@pytest.mark.parametrize("raw", BROKEN)
def test_an_answer_that_is_no_completion_is_told(model: Model, raw: bytes) -> None:
    model.raw = raw
    proposal = propose(READING, model.endpoint())
    assert proposal.reading.claims == ()
    assert len(proposal.unanswered) == 1


@pytest.mark.parametrize(
    "answer", ["", "I cannot help with that.", "{", '{"claims": {}}', "[]", '{"claims": [' * 9_000]
)
def test_a_completion_that_is_not_the_json_asked_for_is_counted(model: Model, answer: str) -> None:
    model.answer = answer
    assert propose(READING, model.endpoint()).refused == {"an answer that is not the JSON asked for": 1}


@pytest.mark.parametrize("status", [401, 404, 429, 500, 302])
def test_an_error_of_the_server_is_told_by_its_number(model: Model, status: int) -> None:
    model.status = status
    (why,) = propose(READING, model.endpoint()).unanswered
    assert str(status) in why


def test_a_slow_answer_is_waited_for_no_longer_than_set(model: Model) -> None:
    model.wait = 1.5
    (why,) = propose(READING, model.endpoint(seconds=0.2)).unanswered
    assert "longer than 0.2 seconds" in why


def test_an_answer_that_drips_ends_at_the_limit_too(model: Model) -> None:
    model.says(FIGURE)
    model.drip = True
    (why,) = propose(READING, model.endpoint(seconds=0.5)).unanswered
    assert "longer than 0.5 seconds" in why


def test_an_answer_without_end_is_cut(model: Model) -> None:
    model.raw = b" " * 3_000_000
    (why,) = propose(READING, model.endpoint()).unanswered
    assert "2,000,000 bytes" in why


def test_nobody_there_is_told_once_and_given_up(model: Model) -> None:
    gone = Endpoint("http://127.0.0.1:9/v1", "tiny", seconds=2)
    text = "A line of no account.\n" * 2_000
    reading = READING.model_copy(update={"report": READING.report.model_copy(update={"text": text})})
    assert len(propose(reading, gone).unanswered) == 2


def test_no_message_holds_words_of_the_report(model: Model) -> None:
    model.status, model.raw = 500, READING.report.text.encode()
    (why,) = propose(READING, model.endpoint()).unanswered
    assert "Mira" not in why
