"""The score of readings against the gold: a measure a line, which claims are right, what is missed and what extra."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from tests.gold.alike import same_wording
from tests.gold.facts import Fact, facts_of, same_fact
from tests.gold.pairing import pair

from habeas.terms.claims import Claim, Kind, Reading

KINDS: tuple[tuple[Kind, str], ...] = (
    ("event", "events"), ("figure", "figures"), ("quote", "quotes"), ("description", "descriptions"),
    ("reason", "reasons"),
)  # fmt: skip
CORE = ("type", "modality", "person", "count", "date", "offence", "sentence", "condition", "source")
ALSO = ("group", "place", "agent")
MEASURES = ("facts", "events", *CORE, *ALSO, "figures", "quotes", "speakers", "descriptions", "reasons")


@dataclass
class Score:
    """Per measure: how many the gold has, how many were read, how many of these are right."""

    gold: Counter[str] = field(default_factory=Counter)
    read: Counter[str] = field(default_factory=Counter)
    right: Counter[str] = field(default_factory=Counter)
    false_alarms: int = 0
    differences: list[str] = field(default_factory=list)

    def precision(self, measure: str) -> float:
        return self.right[measure] / self.read[measure] if self.read[measure] else 0.0

    def recall(self, measure: str) -> float:
        return self.right[measure] / self.gold[measure] if self.gold[measure] else 0.0

    def f1(self, measure: str) -> float:
        both = self.gold[measure] + self.read[measure]
        return 2 * self.right[measure] / both if both else 0.0


def score(pairs: Iterable[tuple[str, Sequence[Claim], Reading]]) -> Score:
    """Score readings: (name of the report, its gold claims, its reading)."""
    total = Score()
    for name, gold, reading in pairs:
        for kind, measure in KINDS:
            _score_kind(total, (name, kind, measure), _of(gold, kind), _of(reading.claims, kind))
        if not any(claim.kind == "event" for claim in gold):
            total.false_alarms += sum(claim.kind == "event" for claim in reading.claims)
    return total


def _of(claims: Sequence[Claim], kind: Kind) -> list[Claim]:
    return [claim for claim in claims if claim.kind == kind]


def _score_kind(total: Score, what: tuple[str, Kind, str], gold: list[Claim], read: list[Claim]) -> None:
    name, kind, measure = what
    pairs = pair(gold, read)
    total.gold[measure] += len(gold)
    total.read[measure] += len(read)
    total.right[measure] += len(pairs)
    total.differences += [f"{name} MISSED {say(one)}" for i, one in enumerate(gold) if i not in pairs]
    total.differences += [f"{name} EXTRA {say(one)}" for j, one in enumerate(read) if j not in pairs.values()]
    if kind == "quote":
        _score_speakers(total, name, [(gold[i], read[j]) for i, j in pairs.items()])
    if kind == "event":
        for i, one in enumerate(gold):
            _score_facts(total, name, one, read[pairs[i]] if i in pairs else None)
        for j, one in enumerate(read):
            if j not in pairs.values():
                _count(total.read, facts_of(one))


def _score_speakers(total: Score, name: str, quotes: list[tuple[Claim, Claim]]) -> None:
    for gold, read in quotes:
        if not gold.attribution.label:
            continue
        same = same_wording(gold.attribution.label, read.attribution.label)
        total.gold["speakers"] += 1
        total.read["speakers"] += 1
        total.right["speakers"] += same
        if not same:
            total.differences.append(f"{name} SPEAKER {gold.attribution.label!r} read {read.attribution.label!r}")


def _score_facts(total: Score, name: str, gold: Claim, read: Claim | None) -> None:
    stated = facts_of(gold)
    found = facts_of(read) if read else []
    _count(total.gold, stated)
    _count(total.read, found)
    right, wrong, missed = compare(stated, found)
    _count(total.right, right)
    if read:
        total.differences += [f"{name} {fact.kind} missed {fact.value!r} in {say(gold)}" for fact in missed]
        total.differences += [f"{name} {fact.kind} wrong {fact.value!r} in {say(gold)}" for fact in wrong]


def compare(stated: Sequence[Fact], found: Sequence[Fact]) -> tuple[list[Fact], list[Fact], list[Fact]]:
    """Facts of the gold that were found, facts read that are not in it, facts of it that were not read."""
    left, right, missed = list(found), [], []
    for fact in stated:
        match = next((other for other in left if same_fact(fact, other)), None)
        if match is None:
            missed.append(fact)
        else:
            left.remove(match)
            right.append(fact)
    return right, left, missed


def _count(counter: Counter[str], facts: Iterable[Fact]) -> None:
    for fact in facts:
        counter[fact.kind] += 1
        counter["facts"] += fact.kind in CORE


def say(claim: Claim) -> str:
    """A claim in one short line."""
    body = claim.event or claim.figure or claim.quote or claim.description or claim.reason
    told = body.model_dump(exclude_defaults=True) if body else {}
    return f"{claim.kind} {claim.modality} {told} “{claim.evidence[0].text[:70]}”"


def judge(gold: Sequence[Claim], reading: Reading) -> Iterator[tuple[Claim, bool]]:
    """Each claim of the reading and whether a reviewer would accept it as it stands.

    An event is right when it is in the gold with the same type and modality, and every person, number, date and term
    that it states is; what it leaves out, the gold's missed facts, does not make it wrong. A figure needs its
    measure, a quote its speaker.
    """
    for kind, _ in KINDS:
        ours, theirs = _of(reading.claims, kind), _of(gold, kind)
        found = {j: theirs[i] for i, j in pair(theirs, ours).items()}
        for j, claim in enumerate(ours):
            yield claim, j in found and _acceptable(found[j], claim)


def _acceptable(gold: Claim, read: Claim) -> bool:
    if gold.event and read.event:
        _, wrong, _ = compare(facts_of(gold), facts_of(read))
        return not any(fact.kind in {"type", "modality", "person", "count", "date", "sentence"} for fact in wrong)
    if gold.figure and read.figure:
        return gold.figure.measure == read.figure.measure
    if gold.quote:
        return not gold.attribution.label or same_wording(gold.attribution.label, read.attribution.label)
    return True
