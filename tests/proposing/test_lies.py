"""Whatever is not verbatim in the text, or not in the vocabulary, is refused and counted; the rest is taken."""

from typing import Any

import pytest
from tests.proposing.server import FIGURE, READING, RELEASE, Model

from habeas.proposing.propose import propose


def changed(claim: dict[str, Any], **event: Any) -> dict[str, Any]:
    return claim | {"event": claim["event"] | event}


LIES: list[tuple[str, dict[str, Any]]] = [
    ("evidence that is not in the text", RELEASE | {"evidence": ["the court freed Mira Tolan"]}),
    ("evidence that is not in the text", RELEASE | {"evidence": ["Two editors freed", "and Jon Askers"]}),
    ("evidence that is not in the text", RELEASE | {"evidence": [7]}),
    ("no evidence", RELEASE | {"evidence": []}),
    ("no evidence", {key: value for key, value in RELEASE.items() if key != "evidence"}),
    ("words that are not in the text", changed(RELEASE, people=[{"name": "Mira Tolanova"}])),
    ("words that are not in the text", changed(RELEASE, people=[{"name": "Mira Tolan", "role": "spy"}])),
    ("words that are not in the text", changed(RELEASE, offences=["treason"])),
    ("words that are not in the text", changed(RELEASE, conditions=["may not speak"])),
    ("words that are not in the text", changed(RELEASE, place="New Harbour")),
    ("words that are not in the text", RELEASE | {"attribution": {"speaker": "The minister"}}),
    ("a word that is not in the vocabulary", changed(RELEASE, type="execution")),
    ("a word that is not in the vocabulary", RELEASE | {"modality": "rumoured"}),
    ("a word that is not in the vocabulary", FIGURE | {"figure": {"measure": "angry", "count": {"value": 26}}}),
    ("a number that the words do not give", FIGURE | {"figure": {"measure": "held", "count": {"value": 27}}}),
    ("a number that the words do not give", changed(RELEASE, count={"value": 2})),
    ("a date that its words do not give", changed(RELEASE, period={"since": "2020-05-04", "text": "4 May 2021"})),
    ("a date that its words do not give", changed(RELEASE, period={"since": "2021-06-04", "text": "4 May 2021"})),
    ("a date that its words do not give", changed(RELEASE, period={"until": "2021-05-05", "text": "4 May 2021"})),
    ("a date without its words", changed(RELEASE, period={"since": "2021-05-04"})),
    ("not in the contract", changed(RELEASE, period={"since": "4 May 2021", "text": "4 May 2021"})),
    ("not in the contract", changed(RELEASE, mood="glad")),
    ("not in the contract", RELEASE | {"figure": FIGURE["figure"]}),
    ("not in the contract", {"kind": "event", "evidence": ["Two editors freed"]}),
]


@pytest.mark.parametrize(("reason", "lie"), LIES)
def test_a_lie_is_refused_by_its_kind_and_the_truth_beside_it_taken(
    model: Model, reason: str, lie: dict[str, Any]
) -> None:
    model.says(lie, FIGURE)
    proposal = propose(READING, model.endpoint())
    assert [claim.kind for claim in proposal.reading.claims] == ["figure"]
    assert proposal.refused == {reason: 1}


@pytest.mark.parametrize("junk", ["a claim", 7, None, [], ["evidence"]])
def test_what_is_no_claim_is_refused(model: Model, junk: Any) -> None:
    model.says(junk, FIGURE)
    proposal = propose(READING, model.endpoint())
    assert (len(proposal.reading.claims), proposal.refused.total()) == (1, 1)


def test_evidence_from_another_passage_is_refused(model: Model) -> None:
    text = READING.report.text + "The weather was fine.\n" * 500
    reading = READING.model_copy(update={"report": READING.report.model_copy(update={"text": text})})
    model.says(FIGURE)
    proposal = propose(reading, model.endpoint())
    assert len(proposal.reading.claims) == 1
    assert proposal.refused == {"evidence that is not in the text": len(model.asked) - 1}


def test_no_id_or_confidence_of_the_model_s_is_taken(model: Model) -> None:
    model.says(FIGURE | {"id": "c1", "confidence": 1.0})
    (claim,) = propose(READING, model.endpoint()).reading.claims
    assert (claim.id, claim.confidence) == ("p1", 0.5)
