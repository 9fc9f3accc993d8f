"""What the model is shown: names it has never met stand for names that it knows, so that it reads the rest right.

The small model takes "Dauletbaiuly, 38, had been arrested" for an adverb and loses who was arrested. A word with a
capital that is not among the words it was taught is shown to it as a common name, to the parser and to the finder of
names alike; the report's own words stay as they are everywhere else. Words in capitals, and reports without capitals,
are shown as they would be written.
"""

import re
from collections.abc import Iterator, Sequence

from spacy.tokens import Doc, Token
from spacy.vocab import Vocab

from habeas.reading.parsing.word_lists import words as listed

GIVEN, FAMILY = "John", "Smith"
_OPENING, _CLOSING = frozenset("“\"‘'«("), frozenset("”\"’'»)")
_DETERMINERS = frozenset(
    {"a", "an", "the", "this", "that", "these", "those", "his", "her", "its", "their", "our", "your", "my", "some"}
    | {"any", "no", "every", "each"}
)
_ARTICLE = re.compile(r"^(?:al|el|as|an|ar|at|az|ad|ed|es)-(?=[A-Z])")
_WORDLY = re.compile(r"(?:ing|ed|ly|tion|tions|ment|ments|ness|able|ible|ers|ism|ity)$")
"""Endings of words that are no names."""


class KnownWords:
    """The words that the model was taught; taken when it is loaded, because its store grows with every text."""

    def __init__(self, vocab: Vocab) -> None:
        """Remember the words as they stand."""
        self._words = frozenset(vocab.strings)

    def __contains__(self, word: str) -> bool:
        return word in self._words

    def shown(self, docs: Sequence[Doc]) -> list[Doc]:
        """The docs as the parser is shown them: word for word, the unknown names replaced. Itself where none is."""
        return [self._shown(doc) for doc in docs]

    def _shown(self, doc: Doc) -> Doc:
        words = self._words_shown(doc)
        if all(word == token.text for word, token in zip(words, doc, strict=True)):
            return doc
        return Doc(doc.vocab, words, [bool(token.whitespace_) for token in doc])

    def _words_shown(self, doc: Doc) -> list[str]:
        shouted, muted = _is_shouted(doc), _is_muted(doc)
        words = [token.text for token in doc]
        for token in doc:
            if (shouted and token.is_upper) or (muted and token.is_lower and token.is_alpha):
                words[token.i] = self._as_written(token)
        for start, end in (*_nicknames(words), *self._particles(words)):
            words[start - 1 : end] = [GIVEN] * (end - start + 1)
        unknown = [token for token in doc if self._is_unknown(words, token)]
        for token in unknown:
            words[token.i] = GIVEN if _name_goes_on(words, token) else FAMILY
        return words

    def _as_written(self, token: Token) -> str:
        """A word of a text without cases as a text with them would have it: a capital where it can be a name."""
        lower = token.lower_
        if lower in self or len(lower) < 3 or _WORDLY.search(lower):
            return lower
        before = token.nbor(-1).lower_ if token.i else ""
        return lower if before in _DETERMINERS else lower.title()

    def _is_unknown(self, words: Sequence[str], token: Token) -> bool:
        """A capital and small letters, and no plural of a word that is known: "Azeris" are people, LICADHO a body."""
        word = words[token.i]
        if not word[:1].isupper() or word in self or word.removesuffix("s") in self or _is_counted(token):
            return False
        letters = word.replace("-", "").replace("’", "").replace("'", "")
        if not letters.isalpha() or letters.isupper():
            return False
        # "Insein Prison": the model knows what it is by its last word.
        return not (_name_goes_on(words, token) and words[token.i + 1].lower() in self)

    def _particles(self, words: Sequence[str]) -> Iterator[tuple[int, int]]:
        """`Maryam bint Saud`, `Toktogul uulu Azamat`: a small word of names, unknown, between two names."""
        for n in range(1, len(words) - 1):
            small = words[n] in listed("people", "particles") and words[n] not in self
            if small and _is_name_like(words[n - 1]) and _is_name_like(words[n + 1]):
                yield n, n + 1


def _is_counted(token: Token) -> bool:
    """After a number it is what is counted."""
    return token.i > 0 and token.nbor(-1).like_num


def _is_shouted(doc: Doc) -> bool:
    """A line in capitals: a headline, or a text without cases."""
    letters = [token for token in doc if token.is_alpha and len(token) > 1]
    return len(letters) > 3 and all(token.is_upper for token in letters)


def _is_muted(doc: Doc) -> bool:
    """A paragraph of some length without a single capital."""
    letters = [token for token in doc if token.is_alpha]
    return len(letters) > 7 and all(token.is_lower for token in letters)


def _name_goes_on(words: Sequence[str], token: Token) -> bool:
    """The next word has a capital too."""
    return token.i + 1 < len(words) and _is_name_like(words[token.i + 1])


def _is_name_like(word: str) -> bool:
    bare = _ARTICLE.sub("", word).replace("-", "")
    return bare[:1].isupper() and bare.isalpha() and not bare.isupper()


def _nicknames(words: Sequence[str]) -> Iterator[tuple[int, int]]:
    """`Osmel “El Candil” Labrada`: one or two words in quotation marks between two names are one more name."""
    for start, mark in enumerate(words):
        if mark not in _OPENING or not start or not _is_name_like(words[start - 1]):
            continue
        end = next((n for n in (start + 2, start + 3) if n + 1 < len(words) and words[n] in _CLOSING), None)
        if end is not None and _is_name_like(words[end + 1]) and all(map(str.isalpha, words[start + 1 : end])):
            yield start, end + 1
