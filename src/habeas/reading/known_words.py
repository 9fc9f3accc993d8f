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

GIVEN, FAMILY = "John", "Smith"
_DETERMINERS = frozenset(
    {"a", "an", "the", "this", "that", "these", "those", "his", "her", "its", "their", "our", "your", "my", "some"}
    | {"any", "no", "every", "each"}
)
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
        words = list(self._words_shown(doc))
        if all(word == token.text for word, token in zip(words, doc, strict=True)):
            return doc
        return Doc(doc.vocab, words, [bool(token.whitespace_) for token in doc])

    def _words_shown(self, doc: Doc) -> Iterator[str]:
        shouted, muted = _is_shouted(doc), _is_muted(doc)
        for token in doc:
            word = token.text
            if (shouted and token.is_upper) or (muted and token.is_lower and token.is_alpha):
                word = self._as_written(token)
            if self._is_unknown_name(word) and not _is_counted(token) and not self._leads_to_known(token):
                word = GIVEN if _name_goes_on(token) else FAMILY
            yield word

    def _as_written(self, token: Token) -> str:
        """A word of a text without cases as a text with them would have it: a capital where it can be a name."""
        lower = token.lower_
        if lower in self or len(lower) < 3 or _WORDLY.search(lower):
            return lower
        before = token.nbor(-1).lower_ if token.i else ""
        return lower if before in _DETERMINERS else lower.title()

    def _is_unknown_name(self, word: str) -> bool:
        """A capital and small letters, and no plural of a word that is known: "Azeris" are people, LICADHO a body."""
        letters = word.replace("-", "").replace("’", "").replace("'", "")
        is_written_as_one = word[:1].isupper() and letters.isalpha() and not letters.isupper()
        return is_written_as_one and word not in self and word.removesuffix("s") not in self

    def _leads_to_known(self, token: Token) -> bool:
        """`Insein Prison`: the parser knows what it is by its last word."""
        return _name_goes_on(token) and token.nbor(1).lower_ in self


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


def _name_goes_on(token: Token) -> bool:
    """The next word has a capital too."""
    following = token.nbor(1) if token.i + 1 < len(token.doc) else None
    return following is not None and following.text[:1].isupper() and following.is_alpha and not following.is_upper
