"""What stands around the acts a report tells: who is named beside each, whose doing it is, what its sentence speaks of.

An arrest of a suspected murderer and one of a journalist are told by the same word; the words around tell them apart.
"""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterator

from habeas.reading.summary.told import ToldText
from habeas.reading.summary.wording import count_kinds

_PAST_YEAR = re.compile(r"\b(?:19[5-9]\d|200\d)\b")
_TOPICS = ("crime", "political", "possible")
_FIRST = (1, 3, 6, 12)
"""In how many first sentences."""
_MANY = 10


def describe_around(told: ToldText) -> dict[str, float]:
    """Features "around ACT: …" of everybody and everything told in the sentences of each kind of act."""
    beside = {index: tuple(_beside(told, index)) for index in {act.sentence for act in told.acts}}
    counted: Counter[str] = Counter()
    for act in told.acts:
        kind = act.act.type
        counted.update(f"around {kind}: {what}" for what in beside[act.sentence])
        counted.update(f"around {kind}: by {doer}" for doer in count_kinds(" ".join(act.doers), "perpetrators"))
    found = {key: math.log1p(n) for key, n in counted.items()}
    found.update({f"{key}?": 1.0 for key in counted})
    return found


def _beside(told: ToldText, index: int) -> Iterator[str]:
    """What the sentence of that index speaks of, whatever the act."""
    sentence = told.parsed.sentences[index].text
    yield from (f"{kind} named" for kind in count_kinds(sentence, "summary/roles"))
    topics = count_kinds(sentence, "summary/around")
    yield from (topic if topics[topic] else f"not {topic}" for topic in _TOPICS)
    if _PAST_YEAR.search(sentence):
        yield "long ago"


def describe_spread(told: ToldText) -> dict[str, float]:
    """Features "spread ACT: …": in how many sentences each kind of act is told, how early, beside the other kinds."""
    sentences: dict[str, set[int]] = defaultdict(set)
    for act in told.acts:
        sentences[act.act.type].add(act.sentence)
    size, whole = len(told.parsed.sentences), sum(map(len, sentences.values()))
    found = {}
    for kind, mine in sentences.items():
        found.update(
            {
                f"spread {kind}: of the report": len(mine) / size,
                f"spread {kind}: sentences": math.log1p(len(mine)),
                f"spread {kind}: many": min(1.0, len(mine) / _MANY),
                f"spread {kind}: of the acts": len(mine) / whole,
                f"spread {kind}: early": 1 - min(mine) / size,
            }
        )
        found.update({f"spread {kind}: in the first {n}": 1.0 for n in _FIRST if min(mine) < n})
    return found
