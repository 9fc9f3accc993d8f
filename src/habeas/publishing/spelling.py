"""Words of a text as names are compared by them: without case, accents and apostrophes."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

# A word with its inner apostrophes ("Chin’ono"); the s of a possessive is no part of it ("Pisey’s").
_WORD = re.compile(r"[^\W_]+(?:['’‘`](?![sS]\b)[^\W_]+)*")
_APOSTROPHES = re.compile("['’‘`]")
_BETWEEN = re.compile(r"[\s\-‐-―.,_'’]*")
_UNSPACED = ("CJK", "HANGUL", "HIRAGANA", "KATAKANA", "KHMER", "MYANMAR", "THAI", "LAO", "TIBETAN")


@dataclass(frozen=True)
class Word:
    """text[start:end]. `follows`: only a gap that may stand inside a name parts it from the word before."""

    start: int
    end: int
    key: str
    follows: bool
    like_a_name: bool


def composed(text: str) -> str:
    """The text in NFC, which all comparing starts from."""
    return unicodedata.normalize("NFC", text)


def words_of(text: str) -> list[Word]:
    """The words of a composed text, in order."""
    folded, words, at = _folded(text), [], 0
    for found in _WORD.finditer(folded):
        follows = _BETWEEN.fullmatch(folded, at, found.start()) is not None
        words.append(Word(found.start(), found.end(), _key(found.group()), follows, _like_a_name(found.group())))
        at = found.end()
    return words


@lru_cache(maxsize=65536)
def key_of(name: str) -> tuple[str, ...]:
    """A name as its words are compared."""
    return tuple(word.key for word in words_of(composed(name)))


def in_unspaced_script(name: str) -> bool:
    """Whether the name is written in a script that does not part words by spaces."""
    return any(unicodedata.name(letter, "").startswith(_UNSPACED) for letter in name)


def _key(word: str) -> str:
    return _APOSTROPHES.sub("", word).casefold()


def _like_a_name(word: str) -> bool:
    """With a capital letter, or in a script that has none."""
    return word[0] != word[0].lower() or word[0].lower() == word[0].upper()


def _folded(text: str) -> str:
    """The text without accents, position for position the same."""
    return "".join(unicodedata.normalize("NFD", letter)[0] for letter in text)
