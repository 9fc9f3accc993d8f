"""What a word by itself may be a sign of: an event, a figure, speech, a duty. Whatever its part of speech turns out."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache, reduce
from typing import Any

from habeas.terms.vocabulary import load_vocabulary

_WORD = re.compile(r"\w+(?:-\w+)*")
_MOST_WORDS = 50_000
_TELLS, _SPEAKS, _BINDS, _RULES = 1, 2, 4, 8
_NOT = ("not", "never", "no", "t", "nor", "nobody", "none", "nothing")
_DENIED = ("deny", "denied", "denies", "denying")
_QUOTES = re.compile(r"[“”\"«»„]|‘\w|\baccording to\b", re.IGNORECASE)


@dataclass(frozen=True)
class Signs:
    """What the words of a sentence are signs of."""

    tells: bool
    speaks: bool
    binds: bool


class WordSigns:
    """The signs of words, found once a word. `lemmas_of` gives every lemma that a word may have."""

    def __init__(self, lemmas_of: Callable[[str], Iterable[str]]) -> None:
        """Remember nothing yet."""
        self._lemmas_of = lemmas_of
        self._known: dict[str, tuple[int, int]] = {}

    def of(self, sentence: str) -> Signs:
        """The signs of a sentence: an event where a word tells one, or stands with a word that it needs."""
        if len(self._known) > _MOST_WORDS:
            self._known.clear()
        each = [self._of_word(word) for word in set(_WORD.findall(sentence.lower()))]
        verbs = reduce(lambda bits, one: bits | one[0], each, 0)
        nouns = reduce(lambda bits, one: bits | one[1], each, 0)
        return Signs(
            bool(verbs & _TELLS or verbs & nouns),
            bool(verbs & _SPEAKS or _QUOTES.search(sentence)),
            bool(verbs & _BINDS),
        )

    def _of_word(self, word: str) -> tuple[int, int]:
        if word not in self._known:
            lemmas = {word, *self._lemmas_of(word), *(part for part in word.split("-"))}
            known = [_signs()[lemma] for lemma in lemmas if lemma in _signs()]
            self._known[word] = (
                reduce(lambda bits, one: bits | one[0], known, 0),
                reduce(lambda bits, one: bits | one[1], known, 0),
            )
        return self._known[word]


@cache
def _signs() -> dict[str, tuple[int, int]]:
    """Each lemma's signs: what it is by itself and the rules whose verb it is; the rules whose other word it is."""
    events, sifting, speech = load_vocabulary("events"), load_vocabulary("sifting"), load_vocabulary("speech")
    found: dict[str, tuple[int, int]] = {}

    def add(lemmas: Iterable[str], verb: int, noun: int = 0) -> None:
        for lemma in lemmas:
            before = found.get(lemma, (0, 0))
            found[lemma] = before[0] | verb, before[1] | noun

    add([*events["nouns"], *sifting["prisoners"]], _TELLS)
    for kind in sifting["speech"]:
        add(speech[kind], _SPEAKS)
    conditions = load_vocabulary("conditions")
    add([*conditions["context"], *conditions["banning"], *sifting["binding"]], _BINDS)
    needing = [
        (verb, needed)
        for verb, rules in {**events["everyday"], **events["verbs"]}.items()
        for needed in _needed(rules, events)
    ]
    light = [(verb, tuple(rule["noun"])) for rule in events["light"] for verb in rule["verbs"]]
    for number, (verb, needed) in enumerate([*needing, *light]):
        add([verb], _RULES << number if needed else _TELLS)
        add(needed, 0, _RULES << number)
    return found


def _needed(rules: dict[str, Any] | list[dict[str, Any]], events: dict[str, Any]) -> Iterator[tuple[str, ...]]:
    """For each sense of a verb, the words of which it needs one in its sentence; none where the verb is enough."""
    for rule in rules if isinstance(rules, list) else [rules]:
        if rule.get("particle"):
            yield tuple(rule["particle"])
        elif rule.get("custody"):
            yield tuple(events["custody"])
        elif rule.get("negated"):
            yield _NOT
        elif rule.get("had"):
            yield _DENIED  # "They do not have him" stands beside what tells of him
        elif rule.get("fetched"):
            yield tuple(events["authorities"])
        elif rule.get("subject_of"):
            yield tuple(rule["subject_of"])
        elif rule.get("needs") and rule["type"] != "exile":
            yield tuple(rule["needs"])
        elif rule.get("strangers"):
            yield tuple(events["senses"]["strangers"])
        else:
            yield ()
