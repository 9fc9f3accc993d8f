"""The tokens of a doc that can be cues, chosen by number: a Python object for every token of a long text is slow."""

from collections.abc import Collection, Iterator

from spacy.tokens import Doc, Token


def tokens_tagged(doc: Doc, kinds: Collection[str]) -> Iterator[Token]:
    """The tokens of these parts of speech ("VERB", "NOUN", …), in order."""
    return _chosen(doc, "POS", kinds)


def tokens_worded(doc: Doc, words: Collection[str]) -> Iterator[Token]:
    """The tokens that are one of these lower-case words, in order."""
    return _chosen(doc, "LOWER", words)


def _chosen(doc: Doc, attribute: str, names: Collection[str]) -> Iterator[Token]:
    wanted = {doc.vocab.strings[name] for name in names}
    for i, value in enumerate(doc.to_array(attribute).tolist()):
        if value in wanted:
            yield doc[i]
