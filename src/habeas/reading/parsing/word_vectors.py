"""The first layer of a network, which reads each word by itself: worked out once a word and remembered.

A third of a network's work goes into it. Words are added in blocks of one size, so that a word's vector does not
depend, by a rounding, on the words it was first met with: a report reads the same whatever was read before.
"""

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from spacy.tokens import Doc
from thinc.api import Model

_BLOCK = 64
_MOST_WORDS = 30_000
_Vectors = NDArray[np.float32]
_Key = tuple[int, int, int]


class WordVectors:
    """A word by its letters, its norm and whether a space follows; `embed` is the layer asked for words not yet met."""

    def __init__(self, embed: Any) -> None:
        """Take the layer apart: the attributes of words that it looks at, and what it does with them."""
        features, _, tables, mixing, _ = embed.layers
        self._attributes: list[int | str] = list(features.attrs["columns"])
        self._tables, self._mixing = tables.layers[0], mixing.layers[0]
        self._rows: dict[_Key, int] = {}
        self._vectors: _Vectors = np.zeros((0, embed.get_dim("nO")), dtype=np.float32)

    def forward(self, model: Any, docs: Sequence[Doc], is_train: bool) -> tuple[list[_Vectors], Callable[[Any], Any]]:
        """The vectors of the words of each doc, as a layer of thinc's gives them."""
        if len(self._rows) > _MOST_WORDS:
            self._rows, self._vectors = {}, self._vectors[:0]
        keys = [[tuple(row) for row in doc.to_array(["ORTH", "NORM", "SPACY"]).tolist()] for doc in docs]
        new: dict[_Key, tuple[Doc, int]] = {}
        for doc, words in zip(docs, keys, strict=True):
            new.update({key: (doc, place) for place, key in enumerate(words) if key not in self._rows})
        self._learn(new)
        return [self._vectors[[self._rows[key] for key in words]] for words in keys], lambda gradient: gradient

    def _learn(self, new: dict[_Key, tuple[Doc, int]]) -> None:
        seen: dict[int, Any] = {id(doc): doc.to_array(self._attributes) for doc, _ in new.values()}
        asked = [seen[id(doc)][place] for doc, place in new.values()]
        for start in range(0, len(asked), _BLOCK):
            block = asked[start : start + _BLOCK]
            rows = np.array(block + block[:1] * (_BLOCK - len(block)))
            vectors = self._mixing.predict(self._tables.predict(rows))[: len(block)]
            self._vectors = np.concatenate([self._vectors, vectors])
        self._rows.update({key: len(self._rows) + number for number, key in enumerate(new)})


def remember_words(network: Any) -> None:
    """Put the memory in the place of the network's first layer."""
    whole = next(layer for layer in network.walk() if layer.has_ref("embed"))
    embed = whole.get_ref("embed")
    remembered: Any = Model("remembered words", WordVectors(embed).forward, dims={"nO": embed.get_dim("nO")})
    whole.layers[whole.layers.index(embed)] = remembered
