"""The contract of a claim: every claim has its words, exactly one body, and survives the round trip."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from habeas.terms.claims import Attribution, Claim, Count, EventBody, Evidence, NamedPerson, QuoteBody, Reading
from habeas.terms.report import Report

TEXT = "A court released Vanna Keo on Monday. “I am glad,” she said."


def report(text: str = TEXT) -> Report:
    return Report(sha256="0" * 64, name="story.txt", text=text)


def evidence(text: str, start: int, end: int) -> Evidence:
    return Evidence(start=start, end=end, text=text[start:end])


def release(**changes: object) -> Claim:
    fields: dict[str, object] = {
        "id": "c1",
        "kind": "event",
        "event": EventBody(type="release", people=(NamedPerson(name="Vanna Keo"),), count=Count(value=1)),
        "evidence": (evidence(TEXT, 0, 37),),
        "confidence": 0.9,
    }
    return Claim.model_validate(fields | changes)


def test_a_claim_without_words_is_refused() -> None:
    with pytest.raises(ValidationError):
        release(evidence=())


def test_evidence_that_is_not_in_the_text_is_refused() -> None:
    elsewhere = Evidence(start=3, end=8, text="judge")
    with pytest.raises(ValidationError, match="is not its evidence"):
        Reading(reader="test", report=report(), claims=(release(evidence=(elsewhere,)),))


def test_evidence_as_long_as_its_offsets_only() -> None:
    with pytest.raises(ValidationError, match="not as long"):
        Evidence(start=0, end=5, text="A court")


@pytest.mark.parametrize("bodies", [{}, {"quote": QuoteBody(direct=True, text="I am glad")}])
def test_a_claim_has_the_one_body_of_its_kind(bodies: dict[str, object]) -> None:
    with pytest.raises(ValidationError, match="bodies"):
        release(kind="figure", event=None, **bodies)


def test_absent_bodies_are_not_printed_and_nulls_are() -> None:
    data = json.loads(release().model_dump_json())
    assert "quote" not in data
    assert data["attribution"]["speaker"] is None
    assert data["event"]["place"] is None


def test_an_unknown_field_is_refused_by_name() -> None:
    with pytest.raises(ValidationError, match="colour"):
        release(colour="red")


@given(st.text(min_size=1, max_size=80), st.data())
def test_a_reading_survives_the_round_trip_in_any_script(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    claim = release(evidence=(evidence(text, start, end),))
    reading = Reading(reader="test", report=report(text), claims=(claim,))
    assert Reading.model_validate_json(reading.to_json()) == reading


def test_the_label_of_an_attribution_is_none_when_the_report_itself_says_it() -> None:
    assert Attribution().label is None
    assert Attribution(speaker="Chin Malin", organisation="justice ministry").label == "Chin Malin, justice ministry"


def test_a_report_of_half_characters_is_refused_with_the_place_and_the_way_out() -> None:
    with pytest.raises(ValueError, match="half a character at 3: decode"):
        Report(sha256="0" * 64, name="x.txt", text="abc\ud800")
