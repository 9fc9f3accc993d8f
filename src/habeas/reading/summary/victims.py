"""Who of the people named is a victim: what befell each and how the report speaks of them, as features."""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from habeas.reading.parsing.parsed import PersonMention
from habeas.reading.summary.told import VIOLATIONS, ToldAct, ToldText
from habeas.reading.summary.word_forms import verb_forms
from habeas.reading.summary.wording import count_kinds
from habeas.terms.claims import Claim
from habeas.terms.vocabulary import load_vocabulary

_NEAR = 60
_PASSIVE = re.compile(
    r"\s*,?\s*(?:\d\d,\s*)?(?:who\s+)?(?:was|were|is|are|got|being|(?:has|had|have) been)\s+(?:\w+ly\s+|also\s+)?"
)
_ROLE_WORDS = re.compile(r"\s+(?:(?!and|or|by|in|for|with|to|at|on|from|as|after|that|who|when|while)[\w-]+\s+){0,6}")
_LEAD = 600
_WORDS_BEFORE = {
    "by", "to", "of", "and", "with", "against", "for", "from", "named", "identified", "as", "like",
}  # fmt: skip
_IRREGULAR = {"said", "told", "wrote", "tells"}


@dataclass(frozen=True)
class Person:
    """Everybody of one full name: the mentions, in order."""

    name: str
    mentions: tuple[PersonMention, ...]


def find_persons(told: ToldText) -> list[Person]:
    """The people named, by first mention."""
    grouped: dict[str, list[PersonMention]] = defaultdict(list)
    for mention in told.parsed.people:
        grouped[mention.full_name].append(mention)
    return [Person(name, tuple(mentions)) for name, mentions in grouped.items()]


def describe_persons(told: ToldText, claims: Sequence[Claim]) -> list[tuple[Person, dict[str, float]]]:
    """Each person with the features of a victim."""
    persons = find_persons(told)
    befell = _befell(told)
    claimed = _claimed(claims)
    found = []
    for rank, person in enumerate(persons):
        features: Counter[str] = Counter(befell.get(person.name, ()))
        features.update(claimed.get(person.name, Counter()))
        for mention in person.mentions:
            features.update(_beside(told, mention))
        found.append((person, {**_of_place(told, person, rank, len(persons)), **_damped(features)}))
    return found


def _damped(features: Counter[str]) -> dict[str, float]:
    """Each count by its logarithm, and that there is any at all."""
    damped = {name: math.log1p(value) for name, value in features.items() if value}
    damped.update({f"{name}?": 1.0 for name, value in features.items() if value and ":" in name})
    return damped


def _of_place(told: ToldText, person: Person, rank: int, people: int) -> dict[str, float]:
    """How much and where the report names the person."""
    text, title = told.parsed.report.text, (told.parsed.report.title or "").lower()
    words = re.findall(r"\w+", person.name.lower())
    first, times = person.mentions[0].start, len(person.mentions)
    return {
        "mentions": math.log1p(times),
        "people": math.log1p(people),
        "rank": math.log1p(rank),
        "most mentioned": float(times == told.most_mentions),
        "share": times / max(1, len(told.parsed.people)),
        "late": first / max(1, len(text)),
        "in title": float(bool(words) and words[-1] in re.findall(r"\w+", title)),
        "in lead": float(first < _LEAD),
        "only one word": float(len(words) == 1),
        "only one mention": float(times == 1),
        "only person": float(people == 1),
    }


def _befell(told: ToldText) -> dict[str, list[str]]:
    """By name: the acts that befell the person, those done by the person, and those told in the same sentence."""
    found: dict[str, list[str]] = defaultdict(list)
    for act in told.acts:
        kind = act.act.type
        for mention in act.affected.people:
            violation = ["befell:a violation"] if kind in VIOLATIONS else []
            found[mention.full_name] += [f"befell:{kind}", "befell:any", *violation]
        named = told.people_beside(act)
        for mention in named:
            found[mention.full_name] += [f"sentence:{kind}", *_stands(told, act, mention)]
        for doer in act.doers:
            for mention in named:
                if mention.text.lower() in doer:
                    found[mention.full_name] += [f"did:{kind}", "did:any"]
    return found


def _stands(told: ToldText, act: ToldAct, mention: PersonMention) -> Iterator[str]:
    """By place alone, which needs no parse: "X was killed", "killed union leader X"."""
    text, kind = told.parsed.report.text, act.act.type
    if 0 <= act.act.start - mention.end < _NEAR and _PASSIVE.fullmatch(text, mention.end, act.act.start):
        yield from (f"passive:{kind}", "passive:any")
    between = text[act.act.end : mention.start] if act.act.end <= mention.start else "."
    if len(between) < _NEAR and _ROLE_WORDS.fullmatch(between):
        yield from (f"right after:{kind}", "right after:any")


def _claimed(claims: Sequence[Claim]) -> dict[str, Counter[str]]:
    """By name: the events claimed of the person, and the sayings attributed."""
    found: dict[str, Counter[str]] = defaultdict(Counter)
    for claim in claims:
        if claim.event:
            for person in claim.event.people:
                found[person.name][f"event:{claim.event.type}"] += 1
                found[person.name]["event:any"] += 1
        if claim.quote and claim.attribution.speaker:
            found[claim.attribution.speaker]["quote:spoken"] += 1
    return found


def _beside(told: ToldText, mention: PersonMention) -> Counter[str]:
    text = told.parsed.report.text
    sentence = told.parsed.sentences[told.sentence_at(mention.start)]
    before = text[max(sentence.start_char, mention.start - _NEAR) : mention.start]
    after = text[mention.end : min(sentence.end_char, mention.end + 90)]
    found: Counter[str] = Counter()
    near_before = before.rsplit(",", 1)[-1] if not before.rstrip().endswith(",") else before
    for kind in count_kinds(near_before[-40:], "summary/roles"):
        found[f"role before:{kind}"] += 1
    if after.startswith(","):
        for kind in count_kinds(after[1:].split(",")[0], "summary/roles"):
            found[f"role after:{kind}"] += 1
    if mention.role:
        for kind in count_kinds(mention.role, "summary/roles"):
            found[f"role:{kind}"] += 1
    for kind in count_kinds(before + after, "summary/beside"):
        found[f"beside:{kind}"] += 1
    following = re.findall(r"[\w’'-]+", after)[:3]
    preceding = re.findall(r"[\w’'-]+", before)[-2:]
    if any(word.lower() in _saying() for word in following[:2]) or (preceding and preceding[-1].lower() in _saying()):
        found["speaks:any"] += 1
    if after[:2] in ("’s", "'s"):
        found["owns:any"] += 1
        for kind in count_kinds(" ".join(after[2:].split()[:2]), "summary/roles"):
            found[f"owns:{kind}"] += 1
    if preceding and preceding[-1].lower() in _WORDS_BEFORE:
        found[f"after word:{preceding[-1].lower()}"] += 1
    if re.match(r",?\s*\(?\d\d\b", after):
        found["beside:age"] += 1
    return found


@cache
def _saying() -> frozenset[str]:
    speech = load_vocabulary("speech")
    return frozenset(form for verb in speech["statement"] + speech["demand"] for form in verb_forms(verb)) | _IRREGULAR
