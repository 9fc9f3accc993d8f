"""A model's answer to claims of the contract: what is not verbatim, or not in the vocabulary, is refused."""

import json
from collections import Counter
from collections.abc import Mapping
from typing import Any

from pydantic import ValidationError

from habeas.proposing.refusal import Refused
from habeas.proposing.verbatim import check_date, check_number, find_words, periods_of, words_of
from habeas.proposing.words_allowed import MEASURES, PROPERTIES
from habeas.terms.claims import Claim, Evidence
from habeas.terms.report import Report

CONFIDENCE = 0.5
_NOT_WORDS = frozenset({"evidence", "measure", "property"})
_FIELDS = frozenset({"kind", "modality", "attribution", "event", "figure", "quote", "description", "reason"})


def check_answer(answer: str, report: Report, within: tuple[int, int]) -> tuple[list[Claim], Counter[str]]:
    """The claims of an answer about text[within] that can be taken, and how many were refused, by reason.

    A claim's id is its place in the answer.
    """
    refused: Counter[str] = Counter()
    try:
        proposals = _proposals(answer)
    except Refused as why:
        return [], Counter([why.reason])
    taken: dict[int, Claim] = {}
    for place, proposal in enumerate(proposals):
        try:
            taken[place] = _check(proposal, report, within).model_copy(update={"id": str(place)})
        except Refused as why:
            refused[why.reason] += 1
    return [_explaining(claim, taken) for claim in taken.values()], refused


def _proposals(answer: str) -> list[Any]:
    """The list in the answer; a sentence or a fence round the JSON does no harm."""
    start, end = answer.find("{"), answer.rfind("}")
    try:
        found = json.loads(answer[start : end + 1]) if 0 <= start < end else None
    except (ValueError, RecursionError):
        found = None
    claims = found.get("claims") if isinstance(found, dict) else None
    if not isinstance(claims, list):
        raise Refused("an answer that is not the JSON asked for")
    return claims


def _check(proposal: object, report: Report, within: tuple[int, int]) -> Claim:
    if not isinstance(proposal, dict):
        raise Refused("not in the contract")
    evidence = _evidence(proposal.get("evidence"), report.text, within)
    claim = _in_contract(proposal, evidence)
    _in_vocabulary(claim)
    claim = _in_the_report_s_words(claim, report.text)
    said = " ".join(words.text for words in evidence)
    body = claim.event or claim.figure
    check_number(body.count if body else None, said)
    for period in periods_of(claim):
        check_date(period, report.published)
    return claim


def _evidence(given: object, text: str, within: tuple[int, int]) -> tuple[Evidence, ...]:
    stretches = [given] if isinstance(given, str) else given
    if not isinstance(stretches, list) or not stretches:
        raise Refused("no evidence")
    found = [find_words(words, text, *within) if isinstance(words, str) else None for words in stretches]
    if not all(found):
        raise Refused("evidence that is not in the text")
    return tuple(dict.fromkeys(words for words in found if words))


def _in_contract(proposal: Mapping[str, Any], evidence: tuple[Evidence, ...]) -> Claim:
    given = {key: value for key, value in proposal.items() if key in _FIELDS and value is not None}
    if isinstance(given.get("reason"), dict) and isinstance(given["reason"].get("of"), int):
        given["reason"] = given["reason"] | {"of": str(given["reason"]["of"])}
    try:
        return Claim(id="proposed", evidence=evidence, confidence=CONFIDENCE, **given)
    except ValidationError as error:
        unknown_word = any(fault["type"] == "literal_error" for fault in error.errors())
        raise Refused("a word that is not in the vocabulary" if unknown_word else "not in the contract") from error
    except TypeError as error:
        raise Refused("not in the contract") from error


def _in_vocabulary(claim: Claim) -> None:
    measure, named = claim.figure and claim.figure.measure, claim.description and claim.description.property
    if (measure and measure not in MEASURES) or (named and named not in PROPERTIES):
        raise Refused("a word that is not in the vocabulary")


def _in_the_report_s_words(claim: Claim, text: str) -> Claim:
    """The claim with each string as the text writes it (a line break where the model gave a space)."""
    written: dict[str, str] = {}
    for words in words_of(claim):
        found = find_words(words, text)
        if found is None:
            raise Refused("words that are not in the text")
        written[words] = found.text
    return Claim.model_validate(_rewritten(claim.model_dump(), written))


def _rewritten(value: Any, written: Mapping[str, str]) -> Any:
    if isinstance(value, dict):
        return {key: item if key in _NOT_WORDS else _rewritten(item, written) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_rewritten(item, written) for item in value]
    return written.get(value, value) if isinstance(value, str) else value


def _explaining(claim: Claim, taken: Mapping[int, Claim]) -> Claim:
    """A reason points at the event's place in the answer; without such an event it stands alone."""
    if claim.reason is None or claim.reason.of is None:
        return claim
    place = claim.reason.of
    event = taken.get(int(place)) if place.isascii() and place.isdigit() else None
    known = place if event is not None and event.event is not None else None
    return claim.model_copy(update={"reason": claim.reason.model_copy(update={"of": known})})
