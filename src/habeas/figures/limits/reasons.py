"""Why a limit applies, or only may apply, to a custody, and how far it may be extended: in words."""

from collections.abc import Iterator

from habeas.figures.limits.severity import Severity
from habeas.figures.limits.stages import may_have_ended
from habeas.terms.law.limits import Extension, Limit


def why_it_applies(limit: Limit, severity: Severity, country: str | None, *, alone: bool) -> Iterator[str]:
    """Whose law, for which offences, from when counted, and what may have ended the stage unreported."""
    if country is None:
        yield "whose law applies is not told: only the international yardstick is shown"
    elif not alone:
        yield "the events tell of several countries"
    if limit.severity is not None and severity.name is None:
        yield f"how grave the charge is is not known: the rule applies if it is {_one(limit.severity)}"
    elif limit.classes and severity.name is not None:
        yield f"{_one(severity.name)} by the articles found"
    if limit.offences:
        yield f"the rule applies only to {limit.offences}"
    if limit.counted_from:
        yield f"counted from {limit.counted_from}"
    unreported = may_have_ended(limit.stage)
    if unreported:
        yield unreported


def in_force_in_part(limit: Limit) -> str:
    """That the rule stood for a part of the custody only: which rule a court applies is not told."""
    since = f" from {limit.since}" if limit.since else ""
    until = f" until {limit.until}" if limit.until else ""
    return f"the rule was in force{since}{until}: for a part of this custody only"


def how_extended(extension: Extension) -> str:
    """An extension in one line: how often, by how much, by whom, in which cases."""
    by = f", by {extension.by}" if extension.by else ""
    only = f", in {' or '.join(_one(name) for name in extension.only)}" if extension.only else ""
    offences = f", for {extension.offences}" if extension.offences else ""
    unsure = "" if extension.verified else " (not verified)"
    return f"may be extended {_how_much(extension)}{by}{only}{offences}{unsure}"


def _how_much(extension: Extension) -> str:
    if extension.length is None:
        return "without an end that the rule names in days"
    times = {None: "any number of times", 1: "once"}.get(extension.times, f"{extension.times} times")
    return f"{times} by {extension.length}"


def _one(name: str) -> str:
    return f"{'an' if name[0] in 'aeiou' else 'a'} {name}"
