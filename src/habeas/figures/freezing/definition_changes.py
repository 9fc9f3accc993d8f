"""How two definitions differ, in words; how two questions do."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from habeas.figures.freezing.canonical import canonical_json

LISTS = {
    "opens": "counts from",
    "presumably_opens": "presumably counts from",
    "possibly_opens": "possibly counts from",
    "closes": "no longer counts after",
    "presumably_closes": "presumably no longer counts after",
    "possibly_closes": "possibly no longer counts after",
}
CLOCKS = ("as_of", "known_at")


def definition_changes(before: Mapping[str, Any], after: Mapping[str, Any]) -> tuple[str, ...]:
    """What is said otherwise: `before` and `after` hold `definition` and `rule`, as they were frozen."""
    return (
        *_version(before["definition"], after["definition"]),
        *_stale(before["rule"], after["rule"]),
        *_parts(before["rule"], after["rule"]),
        *_course(before["rule"], after["rule"]),
        *_sentences(before["definition"]["words"], after["definition"]["words"]),
    )


def parameter_changes(
    before: Mapping[str, Any], after: Mapping[str, Any], defaults: Mapping[str, Any] | None = None
) -> tuple[str, ...]:
    """What is asked otherwise, the two clocks apart. `defaults`: what is asked where one of them has no word of it."""
    was, now, otherwise = (
        _flat({name: value for name, value in asked.items() if name not in CLOCKS})
        for asked in (before, after, defaults or {})
    )
    told = {name: [asked.get(name, otherwise.get(name)) for asked in (was, now)] for name in sorted({*was, *now})}
    return tuple(
        f"{_plain(name)}: {_value(values[0])} before, {_value(values[1])} now"
        for name, values in told.items()
        if values[0] != values[1]
    )


def _flat(asked: Mapping[str, Any]) -> dict[str, Any]:
    """Each thing asked under its own name, also where several are held together."""
    flat: dict[str, Any] = {}
    for name, value in asked.items():
        flat |= _flat(value) if isinstance(value, Mapping) else {name: value}
    return flat


def _version(before: Mapping[str, Any], after: Mapping[str, Any]) -> Iterator[str]:
    for name in ("version", "title", "house_arrest_counts"):
        if before.get(name) != after.get(name):
            yield f"{_plain(name)}: {_value(before.get(name))} before, {_value(after.get(name))} now"


def _stale(before: Mapping[str, Any], after: Mapping[str, Any]) -> Iterator[str]:
    was, now = before.get("stale_after_days"), after.get("stale_after_days")
    if was != now:
        yield f"no longer certain without a report in: {_days(was)} before, {_days(now)} now"


def _parts(before: Mapping[str, Any], after: Mapping[str, Any]) -> Iterator[str]:
    was, now = ({part["name"]: part for part in rule["parts"]} for rule in (before, after))
    for name in sorted({*was, *now}):
        if name not in was:
            yield f"asks for one thing more: {name}"
        elif name not in now:
            yield f"no longer asks for: {name}"
        else:
            yield from _part(name, was[name], now[name])


def _part(name: str, before: Mapping[str, Any], after: Mapping[str, Any]) -> Iterator[str]:
    for key in sorted({*before, *after} - {"name"}):
        if key in LISTS:
            was, now = ({_pattern(one) for one in part.get(key, ())} for part in (before, after))
            yield from (f"{name}: now also {LISTS[key]} {one}" for one in sorted(now - was))
            yield from (f"{name}: no longer {LISTS[key]} {one}" for one in sorted(was - now))
        elif before.get(key) != after.get(key):
            yield f"{name}, {_plain(key)}: {_value(before.get(key))} before, {_value(after.get(key))} now"


def _pattern(pattern: Mapping[str, Any]) -> str:
    manner = f" ({pattern['manner']})" if pattern.get("manner") else ""
    denied = "" if pattern.get("modality", "asserted") == "asserted" else f" {pattern['modality']}"
    but = f", not {' or '.join(sorted(pattern['not_manner']))}" if pattern.get("not_manner") else ""
    with_ = "".join(f", with {what}" for what in ("offences", "conditions") if pattern.get(f"with_{what}"))
    return f"{pattern['type']}{manner}{denied}{but}{with_}".replace("_", " ")


def _course(before: Mapping[str, Any], after: Mapping[str, Any]) -> Iterator[str]:
    if canonical_json(before.get("course")) != canonical_json(after.get("course")):
        yield "the course of a case, common to all figures, is another"


def _sentences(before: str, after: str) -> Iterator[str]:
    was, now = (re.split(r"(?<=[.!?])\s+", " ".join(words.split())) for words in (before, after))
    yield from (f"no longer said: “{sentence}”" for sentence in was if sentence not in now)
    yield from (f"now said: “{sentence}”" for sentence in now if sentence not in was)


def _plain(name: str) -> str:
    return name.replace("_", " ")


def _value(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list) and all(isinstance(one, str) for one in value):
        return ", ".join(value) or "none"
    return "none" if value is None else value if isinstance(value, str) else canonical_json(value)


def _days(value: int | None) -> str:
    return "never" if value is None else f"{value} days"
