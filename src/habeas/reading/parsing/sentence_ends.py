"""Where sentences end, by full stops and capitals alone: quick, and rather too few ends than too many.

What stands between two ends may be several sentences: where it is parsed, the parser finds those inside it.
"""

import re
from collections.abc import Iterator

from habeas.reading.parsing.word_lists import word_set

_END = re.compile(r"(?<![.!?…])[.!?…]++[”\"’'»)\]]*+\s++(?=[“\"‘«(\[]?[^\W_a-z])")
_LAST_WORD = re.compile(r"(?:[^\W\d_]+\.)*[^\W\d_]+\Z")
_LONGEST_WORD = 12


def split_sentences(text: str) -> Iterator[str]:
    """The text piece by piece: joined, the pieces are the text."""
    start = 0
    for match in _END.finditer(text):
        if not _is_abbreviated(text, match.start()):
            yield text[start : match.end()]
            start = match.end()
    if start < len(text):
        yield text[start:]


def _is_abbreviated(text: str, stop: int) -> bool:
    """`Gen. Than Shwe`, `J. Smith`, `U.S. Embassy`."""
    if text[stop] != ".":
        return False
    word = _LAST_WORD.search(text[max(0, stop - _LONGEST_WORD) : stop])
    return word is not None and (
        len(word[0].split(".")[-1]) == 1 or word[0].lower() in word_set("sifting", "abbreviations")
    )
