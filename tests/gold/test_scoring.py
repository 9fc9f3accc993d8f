"""The scorer itself: the gold scores 1, a wrong fact costs its measure, a stranger pairs with nothing."""

from tests.gold.scoring import judge, score

from habeas.terms.claims import Claim, Reading
from habeas.terms.report import Report

TEXT = "Police arrested Mira Tolan on 4 May 2021. The court released Jon Asker."


def event(start: int, end: int, kind: str, person: str, **more: object) -> Claim:
    body = {"type": kind, "people": [{"name": person}], **more}
    evidence = [{"start": start, "end": end, "text": TEXT[start:end]}]
    return Claim.model_validate(
        {"id": f"c{start}", "kind": "event", "event": body, "evidence": evidence, "confidence": 0.9}
    )


ARREST = event(0, 41, "arrest", "Mira Tolan", period={"since": "2021-05-04", "until": "2021-05-04"})
RELEASE = event(42, 71, "release", "Jon Asker")


def reading(*claims: Claim) -> Reading:
    return Reading(reader="x", report=Report(sha256="0" * 64, name="x", text=TEXT), claims=claims)


def test_the_gold_itself_scores_one() -> None:
    told = score([("x", [ARREST, RELEASE], reading(RELEASE, ARREST))])
    assert told.f1("facts") == told.f1("events") == told.f1("person") == told.f1("date") == 1
    assert told.differences == []


def test_a_wrong_day_costs_the_date_and_the_claim_not_the_event() -> None:
    wrong = event(0, 41, "arrest", "Mira Tolan", period={"since": "2021-05-05", "until": "2021-05-05"})
    told = score([("x", [ARREST], reading(wrong))])
    assert (told.f1("events"), told.f1("date")) == (1, 0)
    assert [right for _, right in judge([ARREST], reading(wrong))] == [False]


def test_what_is_left_out_is_missed_and_not_wrong() -> None:
    short = event(0, 26, "arrest", "Tolan")
    told = score([("x", [ARREST], reading(short))])
    assert (told.precision("facts"), told.recall("date")) == (1, 0)
    assert [right for _, right in judge([ARREST], reading(short))] == [True]


def test_another_happening_is_extra_and_the_gold_s_missed() -> None:
    told = score([("x", [ARREST], reading(RELEASE))])
    assert (told.right["events"], told.read["events"], told.gold["events"]) == (0, 1, 1)
    assert len(told.differences) == 2


def test_an_event_in_a_near_miss_is_a_false_alarm() -> None:
    assert score([("x", [], reading(ARREST))]).false_alarms == 1
