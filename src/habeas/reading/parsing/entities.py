"""Named entities: the choices of spaCy's recogniser, made for all words of a batch at once.

spaCy takes Python's lock to ask whether an action is possible, for every action at every word, which costs more than
its network. The actions are B(egin), I(n), L(ast) and U(nit) of a label, and O. As long as no entity is open, what is
best at a word does not depend on the words before it: one product of matrices gives the scores of all words, and only
the entities of several words are followed to their ends.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from spacy.language import Language
from spacy.tokens import Doc

_Scores = NDArray[np.float32]
_Flags = NDArray[np.bool_]
_Places = NDArray[np.int64]
_IMPOSSIBLE = np.float32(-1e30)
_LONGEST = 40
"""No name has more words: one that goes on and on is cut, so that the time stays linear."""
Entity = tuple[int, int, str]
"""First word, the word after the last, and label."""


@dataclass(frozen=True)
class _Words:
    """The words of a batch: the network's features, which are white space, and which have a word of theirs after."""

    features: _Scores
    space: _Flags
    goes_on: _Flags


class EntityFinder:
    """The recogniser of a model."""

    def __init__(self, model: Language) -> None:
        """Take the network apart: features of words, the hidden layer, and the scores of actions."""
        recogniser: Any = model.get_pipe("ner")
        self._reads, self._lower, upper = recogniser.model.layers
        self._bias, self._weights, self._base = self._lower.get_param("b"), upper.get_param("W"), upper.get_param("b")
        self._names = [recogniser.moves.get_class_name(number) for number in range(recogniser.moves.n_moves)]
        unseen = set(recogniser.model.attrs.get("unseen_classes", ()))
        kinds = {
            kind: [n for n, name in enumerate(self._names) if name[0] == kind and n not in unseen] for kind in "BUO"
        }
        self._begin = np.array(kinds["B"])
        self._alone = np.array([n for n in kinds["U"] if self._names[n] != "U-"])
        self._outside = kinds["O"][0]
        at = {name: n for n, name in enumerate(self._names)}
        self._inner = np.array([at.get("I" + name[1:], 0) for name in self._names])
        self._last = np.array([at.get("L" + name[1:], 0) for name in self._names])

    def find(self, docs: Sequence[Doc]) -> list[Entity]:
        """The entities of the docs, counted in words from the first doc's first; sentences must be set before."""
        words = self._read(docs)
        best = self._best_outside(words)
        opening = np.flatnonzero(np.isin(best, self._begin))
        ends = dict(zip(opening.tolist(), self._ends(words, opening, best[opening]).tolist(), strict=True))
        found: list[Entity] = []
        for word in np.flatnonzero(best != self._outside).tolist():
            if not found or word >= found[-1][1]:
                found.append((word, ends.get(word, word + 1), self._names[best[word]][2:]))
        return found

    def _read(self, docs: Sequence[Doc]) -> _Words:
        features, _ = self._lower(self._reads.predict(list(docs)), is_train=False)
        starts = np.concatenate([doc.to_array("SENT_START") for doc in docs]) == 1
        starts[np.cumsum([0, *(len(doc) for doc in docs[:-1])])] = True
        space = np.concatenate([doc.to_array("IS_SPACE") for doc in docs]).astype(bool)
        return _Words(features, space, ~np.append(starts[1:], True))

    def _best_outside(self, words: _Words) -> _Places:
        """The best action at each word if no entity is open there."""
        padding = words.features[0]  # stands for the words of the entity that there is not
        hidden = (words.features[1:, 0] + (padding[1] + padding[2] + self._bias)).max(axis=-1)
        scores = hidden @ self._weights.T + self._base
        possible = np.full(scores.shape, _IMPOSSIBLE)
        possible[:, self._outside] = 0
        possible[np.ix_(~words.space, self._alone)] = 0
        possible[np.ix_(words.goes_on & ~words.space, self._begin)] = 0
        best: _Places = (scores + possible).argmax(axis=1)
        return best

    def _ends(self, words: _Words, opening: _Places, begun: _Places) -> _Places:
        """For each word that opens an entity, the word after the entity's last one."""
        ends, still = opening + 2, np.arange(len(opening))
        inner, last = self._inner[begun], self._last[begun]
        for _ in range(_LONGEST):
            if not len(still):
                break
            here = ends[still] - 1
            features = words.features[1 + here, 0] + words.features[1 + opening[still], 1] + words.features[here, 2]
            hidden = (features + self._bias).max(axis=-1)
            goes_on = words.goes_on[here] & (self._score(hidden, inner[still]) > self._score(hidden, last[still]))
            still = still[goes_on]
            ends[still] += 1
        return ends

    def _score(self, hidden: _Scores, actions: _Places) -> _Scores:
        scores: _Scores = (hidden * self._weights[actions]).sum(axis=-1) + self._base[actions]
        return scores
