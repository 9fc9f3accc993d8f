"""Which kinds of words stand in a stretch of text: a vocabulary's lists as counters over lower-case words."""

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache

from habeas.reading.summary.word_forms import plural
from habeas.terms.vocabulary import load_vocabulary

_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*|[’']s\b")
_LONGEST = 4


def count_kinds(text: str, lists: str) -> Counter[str]:
    """How often each kind of the lists stands in the text: `lists` is "vocabulary" or "vocabulary/section"."""
    return Counter(kind for kind, _, _ in find_kinds(text, lists))


def find_kinds(text: str, lists: str) -> Iterator[tuple[str, int, int]]:
    """Each kind met with its place in the text; the longest words win."""
    known, firsts = _index(lists)
    words = [(match.group().lower(), match.start(), match.end()) for match in _WORD.finditer(text)]
    at = 0
    while at < len(words):
        size = 1
        for length in range(min(firsts.get(words[at][0], 0), len(words) - at), 0, -1):
            kind = known.get(" ".join(word for word, _, _ in words[at : at + length]))
            if kind is not None:
                yield kind, words[at][1], words[at + length - 1][2]
                size = length
                break
        at += size


@cache
def _index(lists: str) -> tuple[dict[str, str], dict[str, int]]:
    name, _, section = lists.partition("/")
    vocabulary = load_vocabulary(name)
    kinds: dict[str, list[str]] = vocabulary[section] if section else _flat(vocabulary)
    known: dict[str, str] = {}
    for kind, listed in kinds.items():
        for words in listed:
            spelled = " ".join(match.group().lower() for match in _WORD.finditer(words))
            known.setdefault(spelled, kind)
            known.setdefault(plural(spelled), kind)
    firsts: dict[str, int] = {}
    for words in known:
        first = words.split()[0]
        firsts[first] = max(firsts.get(first, 0), min(_LONGEST, len(words.split())))
    return known, firsts


def _flat(vocabulary: dict[str, object]) -> dict[str, list[str]]:
    """Sections within sections by their own names."""
    found: dict[str, list[str]] = {}
    for name, inside in vocabulary.items():
        if isinstance(inside, dict):
            found.update(_flat(inside))
        elif isinstance(inside, list):
            found[name] = inside
    return found
