"""An event claim as facts that are right or wrong one by one."""

from typing import NamedTuple

from tests.gold.alike import ends, same_name, same_time, same_wording

from habeas.terms.claims import Claim

FAMILY = {
    "rearrest": "arrest", "detention": "arrest", "warrant": "arrest",
    "conviction": "sentence", "pardon": "release",
}  # fmt: skip


class Fact(NamedTuple):
    """One field of an event: `kind` is its measure, `value` what is compared."""

    kind: str
    value: object


def family(claim: Claim) -> str:
    """Types that reports use for one another are one family: a pair may cross types inside it."""
    assert claim.event
    return FAMILY.get(claim.event.type, claim.event.type)


def facts_of(claim: Claim) -> list[Fact]:
    """Every fact that the event claim states."""
    event = claim.event
    assert event
    found = [Fact("type", (event.type, event.manner)), Fact("modality", claim.modality)]
    found += [Fact("person", person.name) for person in event.people]
    found += [Fact("group", group) for group in event.groups]
    found += [Fact("count", event.count.value)] if event.count else []
    found += [Fact("date", event.period)] if any(ends(event.period)) else []
    found += [Fact("offence", one) for one in event.offences] + [Fact("condition", one) for one in event.conditions]
    given = (("sentence", event.sentence), ("place", event.place), ("agent", event.agent))
    found += [Fact(kind, value) for kind, value in given if value]
    return found + ([Fact("source", claim.attribution.label)] if claim.attribution.label else [])


def same_fact(one: Fact, other: Fact) -> bool:
    """Whether the two facts, of one event, say the same."""
    if one.kind != other.kind:
        return False
    a, b = one.value, other.value
    if one.kind == "type":
        return _same_type(a, b)  # type: ignore[arg-type]
    if one.kind == "person":
        return same_name(str(a), str(b))
    if one.kind == "date":
        return same_time(a, b)  # type: ignore[arg-type]
    return a == b if one.kind in {"modality", "count"} else same_wording(str(a), str(b))


def _same_type(one: tuple[str, str | None], other: tuple[str, str | None]) -> bool:
    """The same type; a manner counts where both give one."""
    return one[0] == other[0] and (None in (one[1], other[1]) or one[1] == other[1])
