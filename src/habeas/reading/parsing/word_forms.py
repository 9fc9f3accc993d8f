"""Part of speech, morphology and lemma of each word, as spaCy's own rules give them, worked out once and remembered.

spaCy matches some 180 patterns at every word of every text. What they say depends on the tag and the dependency,
for a few listed words on the word, and for a few pairs ("let's", "there is") on the word before: each such key is
asked for once a process.
"""

import re
from collections.abc import Sequence
from typing import Any

import numpy as np
from spacy.language import Language
from spacy.matcher import Matcher
from spacy.tokens import Doc

_FORM: list[int | str] = ["TAG", "DEP", "POS", "MORPH", "LEMMA"]
_UNLISTED = "x"
_PARTS = ("VERB", "NOUN", "ADJ")
_Key = tuple[int, int, int]
"""A listed word (0 for all others), a tag and a dependency."""
_Form = list[int]


class WordForms:
    """The forms met so far with one model. Each is a function of its key alone: nothing of a text is kept."""

    def __init__(self, model: Language) -> None:
        """Sort the patterns of spaCy's attribute ruler: the words they list, and the first of those of two words."""
        self._vocab = model.vocab
        self._ruler = _component(model, "attribute_ruler")
        self._lemmatizer = _component(model, "lemmatizer")
        index = self._lemmatizer.lookups.get_table("lemma_index")
        for kind in list(index):
            index[kind] = frozenset(index[kind])  # a list of thousands, searched at every new word
        self._dictionary = [index[kind] for kind in list(index)]
        self._in_dictionary: dict[str, bool] = {}
        patterns = [pattern for rule in self._ruler.patterns for pattern in rule["patterns"]]
        asked = [word["LOWER"] for pattern in patterns for word in pattern if "LOWER" in word]
        self._words = {word for one in asked for word in ([one] if isinstance(one, str) else one.get("IN", ()))}
        self._shapes = [re.compile(one["REGEX"]) for one in asked if isinstance(one, dict) and "REGEX" in one]
        self._opening = Matcher(model.vocab)
        self._opening.add("PAIR", [[pattern[0]] for pattern in patterns if len(pattern) > 1])
        self._listed: dict[int, int] = {}
        self._forms: dict[_Key, tuple[_Form, bool]] = {}
        self._lemmas: dict[tuple[int, int, int], int] = {}

    def set_in(self, doc: Doc) -> None:
        """Set the part of speech, morphology and lemma of the words that have a tag."""
        words = doc.to_array(["ORTH", "TAG", "DEP"]).tolist()
        keys: list[_Key] = [(self._listed_word(orth), tag, dep) for orth, tag, dep in words]
        known = [self._form(key) for key in keys]
        rows = [form for form, _ in known]
        for place in [n for n, (_, opens) in enumerate(known[:-1]) if opens and keys[n + 1][1]]:
            rows[place : place + 2] = self._ask(keys[place : place + 2])
        self._add_lemmas(doc, [orth for orth, _, _ in words], rows)

    def lemmas_of(self, word: str) -> set[str]:
        """Every lemma that the word may have, as a verb, a noun or an adjective."""
        found = _stems(word)
        for token, pos in zip(Doc(self._vocab, words=[word] * len(_PARTS)), _PARTS, strict=True):
            token.pos_ = pos
            found.update(self._lemmatizer.lemmatize(token))
        return found

    def is_listed(self, word: str) -> bool:
        """Whether the dictionary that the lemmatizer brings has the word, in small letters, or what it is a form of."""
        if word not in self._in_dictionary:
            self._in_dictionary[word] = any(
                lemma in index for lemma in self.lemmas_of(word) for index in self._dictionary if len(lemma) > 1
            )
        return self._in_dictionary[word]

    def _listed_word(self, orth: int) -> int:
        if orth not in self._listed:
            word = self._vocab[orth]
            listed = word.is_space or word.lower_ in self._words or any(one.search(word.lower_) for one in self._shapes)
            self._listed[orth] = word.lower if listed else 0
        return self._listed[orth]

    def _form(self, key: _Key) -> tuple[_Form, bool]:
        """The form of a word alone, and whether it may be the first of a pair with rules of its own."""
        if not key[1]:
            return [0, key[2], 0, 0, 0], False
        if key not in self._forms:
            self._forms[key] = self._ask([key])[0], bool(self._opening(self._doc_of([key])))
        return self._forms[key]

    def _ask(self, keys: list[_Key]) -> list[_Form]:
        """What spaCy's rules say of the words, side by side."""
        doc = self._ruler(self._doc_of(keys))
        forms: list[_Form] = doc.to_array(_FORM).tolist()
        return forms

    def _doc_of(self, keys: list[_Key]) -> Doc:
        doc = Doc(self._vocab, words=[self._vocab.strings[word] if word else _UNLISTED for word, _, _ in keys])
        _set(doc, ["TAG", "DEP"], [key[1:] for key in keys])
        return doc

    def _add_lemmas(self, doc: Doc, words: list[int], forms: list[_Form]) -> None:
        """Set the forms in the doc, with lemmas: those of the rules, else those that spaCy's lemmatizer makes."""
        keys = [(orth, pos, morph) for orth, (_, _, pos, morph, _) in zip(words, forms, strict=True)]
        rows = [[*form[:4], form[4] or self._lemmas.get(key, 0)] for key, form in zip(keys, forms, strict=True)]
        _set(doc, _FORM, rows)
        for place in [n for n, row in enumerate(rows) if row[0] and not row[4]]:
            doc[place].lemma_ = self._lemmatizer.lemmatize(doc[place])[0]
            self._lemmas[keys[place]] = doc[place].lemma


def _stems(word: str) -> set[str]:
    """What the model's tag may hide: "freed" read as a name is still of "free"."""
    plain = word.replace("re-", "re", 1) if word.startswith("re-") else word
    endings = (("ed", ""), ("d", ""), ("ing", ""), ("ing", "e"))
    return {plain, *(plain.removesuffix(old) + new for old, new in endings if plain.endswith(old))}


def _component(model: Language, name: str) -> Any:
    return model.get_pipe(name)


def _set(doc: Doc, attributes: list[int | str], rows: Sequence[Sequence[int]]) -> None:
    values: Any = np.array(rows, dtype=np.uint64).reshape(-1, len(attributes))
    doc.from_array(attributes, values)
