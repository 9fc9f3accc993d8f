"""A text or table checked, and what is published all the same, for a reason that is printed."""

import json
from collections.abc import Iterable, Mapping
from typing import Any

import yaml
from pydantic import TypeAdapter, ValidationError

from habeas.figures.lint.prose import totals_of_prose
from habeas.figures.lint.rules import findings_in
from habeas.figures.lint.tables import totals_of_table
from habeas.figures.lint.values import Finding, Total
from habeas.terms.errors import BadInput, NotAllowed

TABLES, DATA, PROSE = (".csv",), (".yaml", ".yml", ".json"), (".txt", ".md")
RULES = ("parts", "percent", "overlap", "order", "as-of", "definition")
_TOTALS = TypeAdapter(tuple[Total, ...])


def lint_text(text: str, ending: str) -> tuple[int, tuple[Finding, ...]]:
    """How many numbers were checked, and what does not follow. Raises BadInput for what cannot be read."""
    totals = _totals(text, ending.casefold())
    return len(totals), findings_in(totals)


def _totals(text: str, ending: str) -> tuple[Total, ...]:
    if ending in TABLES:
        return totals_of_table(text)
    if ending in PROSE:
        return totals_of_prose(text)
    if ending not in DATA:
        raise BadInput(f"a file ending in {ending!r} is not read: use {', '.join((*TABLES, *DATA, *PROSE))}")
    try:
        return _TOTALS.validate_python(_numbered(json.loads(text) if ending == ".json" else yaml.safe_load(text)))
    except (ValueError, yaml.YAMLError) as wrong:
        raise BadInput(f"the file is no list of totals (docs/lint.md): {_first(wrong)}") from wrong


def _numbered(data: Any) -> Any:
    """Each total knows its place, for what is said of it."""
    if not isinstance(data, list):
        raise ValueError("it is no list")
    return [{"where": f"total {n}", **one} if isinstance(one, dict) else one for n, one in enumerate(data, start=1)]


def _first(wrong: Exception) -> str:
    if isinstance(wrong, ValidationError):
        error = wrong.errors()[0]
        return f"{'.'.join(map(str, error['loc']))}: {error['msg']}"
    return str(wrong).splitlines()[0]


def overrides_from(written: Iterable[str]) -> dict[str, str]:
    """`RULE=REASON` by rule. Raises BadInput for an unknown rule or no reason."""
    overrides = {}
    for one in written:
        rule, _, reason = one.partition("=")
        if rule not in RULES:
            raise BadInput(f"--override {one!r}: write RULE=REASON, RULE one of {', '.join(RULES)}")
        if not reason.strip():
            raise BadInput(
                f"--override {rule}: publishing all the same needs a reason, which is printed: {rule}=REASON"
            )
        overrides[rule] = reason.strip()
    return overrides


def allow(findings: Iterable[Finding], overrides: Mapping[str, str]) -> tuple[str, ...]:
    """What is published all the same, in words to print. Raises NotAllowed where something has no reason given."""
    found = tuple(findings)
    refused = [one.in_words for one in found if one.rule not in overrides]
    if refused:
        raise NotAllowed("; ".join(refused) + "; or publish it all the same: --override RULE=REASON")
    return tuple(f"{one.what}: {overrides[one.rule]}" for one in found)
