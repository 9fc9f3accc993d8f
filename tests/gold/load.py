"""Our own gold reports as values of the claim contract: `load("dev")` or `load("score")`.

A file says its claims in the contract's words, in the short forms that README.md lists; evidence is given as
snippets, and their offsets are found here. Nothing is guessed: a snippet that is not in the text, or is there more
than once without saying which, is refused.
"""

import hashlib
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Literal

import yaml

from habeas.terms.claims import Claim, Evidence
from habeas.terms.report import Report

FOLDER = Path(__file__).parent
BODIES = ("event", "figure", "quote", "description", "reason")


@dataclass(frozen=True)
class GoldReport:
    """A report in our own words, the country and hard cases it is of, and everything it claims."""

    name: str
    country: str
    hard: tuple[str, ...]
    report: Report
    claims: tuple[Claim, ...]


@cache
def load(part: Literal["dev", "score"]) -> tuple[GoldReport, ...]:
    """Every report of the part, in the order of the file names."""
    return tuple(load_file(path) for path in sorted((FOLDER / part).glob("*.yaml")))


def load_file(path: Path) -> GoldReport:
    """One file as a report with its claims. Raises ValueError naming the file and what is wrong in it."""
    told = yaml.safe_load(path.read_text(encoding="utf-8"))
    text = told["text"].strip("\n")
    report = Report(
        sha256=hashlib.sha256(text.encode()).hexdigest(),
        name=f"{path.stem}.txt",
        title=told["title"],
        published=_date(told["date"]),
        language="en",
        text=text,
    )
    try:
        claims = tuple(_claim(number, one, text) for number, one in enumerate(told["claims"], start=1))
    except (ValueError, KeyError) as problem:
        raise ValueError(f"{path.name}: {problem}") from problem
    return GoldReport(path.stem, told["country"], tuple(told["hard"]), report, claims)


def _claim(number: int, told: dict[str, Any], text: str) -> Claim:
    (kind,) = [one for one in BODIES if one in told]
    said = dict(told.get("attribution") or {})
    if "said" in said:
        said["said"] = _period(said["said"])
    unknown = set(told) - {kind, "modality", "attribution", "evidence"}
    if unknown:
        raise ValueError(f"claim {number} has the unknown fields {sorted(unknown)}")
    return Claim(
        id=f"g{number}",
        kind=kind,
        modality=told.get("modality", "asserted"),
        **{kind: _body(kind, told[kind])},
        attribution=said,
        evidence=tuple(_found(one, text) for one in told["evidence"]),
        confidence=1,
    )


def _body(kind: str, told: dict[str, Any]) -> dict[str, Any]:
    body = dict(told)
    for field in ("period", "as_of"):
        if field in body:
            body[field] = _period(body[field])
    if "people" in body:
        body["people"] = [{"name": one} if isinstance(one, str) else one for one in body["people"]]
    if kind == "description":
        body["value"] = str(body["value"])
    if kind == "reason" and "of" in body:
        body["of"] = f"g{body['of']}"
    return body


def _period(told: dict[str, Any]) -> dict[str, Any]:
    """The short form `at` is a period that begins and ends on the same partial date."""
    both = {"since": told["at"], "until": told["at"]} if "at" in told else {}
    period = {**both, **{key: value for key, value in told.items() if key != "at"}}
    return {key: value if key == "text" else _date(value) for key, value in period.items()}


def _date(value: Any) -> str | None:
    """YAML reads 2021-11-05 as a day and 2021 as a number: both are partial dates here."""
    return None if value is None else str(value)


def _found(told: str | dict[str, Any], text: str) -> Evidence:
    snippet, nth = (told, 0) if isinstance(told, str) else (told["text"], told["nth"])
    pattern = r"\s+".join(re.escape(word) for word in snippet.split())
    places = list(re.finditer(pattern, text))
    if not places:
        raise ValueError(f"{snippet!r} is not in the text")
    if len(places) > 1 and not nth:
        raise ValueError(f"{snippet!r} is {len(places)} times in the text: say which, {{text: …, nth: …}}")
    place = places[max(nth, 1) - 1]
    return Evidence(start=place.start(), end=place.end(), text=place.group())
