"""Names made comparable: two spellings of one name come out equal, two names do not."""

import re
import unicodedata
from functools import lru_cache

from habeas.terms.vocabulary import load_vocabulary

_LETTERS = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i"})
# Accents of the Latin, Greek and Cyrillic scripts; the marks of Khmer or Burmese are letters and stay.
_ACCENTS = re.compile("[\u0300-\u036f]")
_APOSTROPHES = re.compile("['’‘`´ʼʻʹ′]")
_GAPS = re.compile(r"[\s\-‐-―_.,;:/()\"“”]+")
_UNSPACED = ("CJK", "HANGUL", "HIRAGANA", "KATAKANA", "KHMER", "MYANMAR", "THAI", "LAO", "TIBETAN")


@lru_cache(maxsize=65536)
def normalise(words: str) -> str:
    """The words without case, accents, apostrophes, hyphens and punctuation, their order kept."""
    plain = unicodedata.normalize("NFKC", words).casefold().translate(_LETTERS)
    plain = _ACCENTS.sub("", unicodedata.normalize("NFD", plain))
    plain = _APOSTROPHES.sub("", unicodedata.normalize("NFC", plain))
    return " ".join(_GAPS.sub(" ", plain).split())


def normalise_name(name: str) -> str:
    """A person's name normalised, without the honorifics before it. A name that is all honorific stays."""
    kept = normalise(name).split()
    while len(kept) > 1 and _is_honorific(kept[0], before=len(kept) - 1):
        kept = kept[1:]
    return " ".join(kept)


def _is_honorific(word: str, before: int) -> bool:
    """Whether the word before so many others is a title: "U Win Tin" is Win Tin, "Ma Jian" is Ma Jian."""
    honorifics = load_vocabulary("honorifics")
    return word in honorifics["before_names"] or (before > 1 and word in honorifics["before_full_names"])


def is_full_name(name: str) -> bool:
    """Whether the name can say who somebody is: two words, or a script that writes names in one."""
    plain = normalise_name(name)
    return " " in plain or any(unicodedata.name(letter, "").startswith(_UNSPACED) for letter in plain)
