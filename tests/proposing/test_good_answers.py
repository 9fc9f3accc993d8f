"""What a model proposes in the report's own words becomes claims of the contract."""

import json

from tests.proposing.server import FIGURE, READING, RELEASE, REPORT, Model

from habeas.proposing.propose import propose
from habeas.terms.claims import Claim, Reading
from habeas.terms.report import Report


def test_a_true_answer_becomes_claims_pinned_to_the_text(model: Model) -> None:
    model.says(RELEASE, FIGURE)
    proposal = propose(READING, model.endpoint())
    assert [claim.kind for claim in proposal.reading.claims] == ["event", "figure"]
    for claim in proposal.reading.claims:
        assert all(REPORT.text[words.start : words.end] == words.text for words in claim.evidence)
    assert proposal.reading.reader == "proposer/tiny"
    assert proposal.refused.total() == 0


def test_a_line_break_in_the_text_is_a_space_in_the_answer(model: Model) -> None:
    model.says(RELEASE)
    (claim,) = propose(READING, model.endpoint()).reading.claims
    assert "Jon Asker\non bail" in claim.evidence[0].text


def test_json_in_a_fence_is_read(model: Model) -> None:
    model.answer = "Here you are:\n```json\n" + json.dumps({"claims": [RELEASE]}) + "\n```"
    assert len(propose(READING, model.endpoint()).reading.claims) == 1


def test_a_reason_points_at_its_event(model: Model) -> None:
    reason = {"kind": "reason", "evidence": ["on bail of $2,000"], "reason": {"of": 0, "text": "on bail of $2,000"}}
    model.says(RELEASE, reason)
    event, why = propose(READING, model.endpoint()).reading.claims
    assert why.reason is not None
    assert why.reason.of == event.id


def test_a_long_report_is_asked_about_in_passages(model: Model) -> None:
    text = "Nothing happened that day.\n" * 600 + REPORT.text
    model.says(FIGURE)
    proposal = propose(Reading(reader="nobody/0", report=REPORT.model_copy(update={"text": text})), model.endpoint())
    assert "".join(body["messages"][1]["content"] for body in model.asked) == text
    (claim,) = proposal.reading.claims
    assert claim.evidence[0].start > 600 * len("Nothing happened that day.\n")


def test_what_the_reader_has_read_is_not_proposed_again(model: Model) -> None:
    model.says(FIGURE)
    known = propose(READING, model.endpoint()).reading
    again = propose(known, model.endpoint())
    assert again.reading.claims == ()
    assert again.refused == {"what the reader has read already": 1}


def test_the_key_is_sent_and_never_shown(model: Model) -> None:
    endpoint = model.endpoint(key="s3cret")
    propose(READING, endpoint)
    assert model.keys == ["Bearer s3cret"]
    assert "s3cret" not in repr(endpoint)


def test_a_server_without_response_formats_is_asked_without(model: Model) -> None:
    model.refuses_formats = True
    model.says(FIGURE)
    assert len(propose(READING, model.endpoint()).reading.claims) == 1
    assert ["response_format" in body for body in model.asked] == [True, False]


def test_an_empty_report_is_not_asked_about(model: Model) -> None:
    empty = Reading(reader="nobody/0", report=Report(sha256="0" * 64, name="empty.txt", text=" \n"))
    assert propose(empty, model.endpoint()).reading.claims == ()
    assert model.asked == []


def test_every_claim_is_of_the_published_contract(model: Model) -> None:
    model.says(RELEASE, FIGURE)
    for claim in propose(READING, model.endpoint()).reading.claims:
        assert Claim.model_validate_json(claim.model_dump_json()) == claim
