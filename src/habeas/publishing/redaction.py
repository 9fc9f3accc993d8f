"""Names that may not leave the register, taken out of every text that does.

A person's name is published only after a decision (DESIGN.md, private by default). Quoted words, titles,
conditions and addresses carry names too: one redactor goes over all of them. It errs towards hiding: a
single part of a withheld name is hidden as well where it stands with a capital letter.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from urllib.parse import unquote, urlsplit

from habeas.publishing.spelling import Word, composed, in_unspaced_script, key_of, words_of

WITHHELD = "[name withheld]"
# A part of a name that is also a month or a day stays readable in dates: "18 May 2021".
_CALENDAR = frozenset(
    [
        *["january", "february", "march", "april", "may", "june", "july", "august", "september"],
        *["october", "november", "december", "monday", "tuesday", "wednesday", "thursday", "friday"],
        *["saturday", "sunday"],
    ]
)
_TWICE = re.compile(rf"{re.escape(WITHHELD)}(?:\s+{re.escape(WITHHELD)})+")

Key = tuple[str, ...]


@dataclass(frozen=True)
class Redactor:
    """Hides the withheld names; where a readable name stands whole, it is left alone.

    Of those in `whole_only` the parts alone stay: they are speakers, not people of whom anything is recorded.
    """

    withheld: frozenset[str]
    readable: frozenset[str] = frozenset()
    whole_only: frozenset[str] = frozenset()

    def hide(self, text: str) -> str:
        """The text with every withheld name, and every part of one, replaced."""
        plain = composed(text)
        for name in self._unspaced:
            plain = plain.replace(name, WITHHELD)
        kept, at = [], 0
        for start, end in self._found(plain):
            kept += [plain[at:start], WITHHELD]
            at = end
        return _TWICE.sub(WITHHELD, "".join([*kept, plain[at:]]))

    def hides_whole_name_in(self, text: str) -> bool:
        """Whether a withheld name of several parts stands in the text."""
        words = words_of(composed(text))
        several = (length for start in range(len(words)) for length, _ in self._whole(words, start) if length > 1)
        return any(True for _ in several) or any(name in text for name in self._unspaced)

    def hide_address(self, url: str | None) -> str | None:
        """The address, cut down to its host where it names somebody or a user; None when it is no web address."""
        if url is None or not url.casefold().startswith(("https://", "http://")):
            return None
        parts = urlsplit(url)
        readable = unquote(url)
        named = any(word.key in self._parts for word in words_of(composed(readable)))
        if named or parts.username or any(name in readable for name in self._unspaced):
            return f"{parts.scheme}://{parts.hostname or ''}/"
        return url

    def _found(self, text: str) -> Iterator[tuple[int, int]]:
        """Where withheld names stand, whole names before parts and longer before shorter."""
        words, place = words_of(text), 0
        while place < len(words):
            length, hidden = next(self._whole(words, place), (1, False))
            word = words[place]
            if hidden or (length == 1 and not self._reads(word) and word.key in self._parts and word.like_a_name):
                yield word.start, words[place + length - 1].end
            place += length

    def _whole(self, words: Sequence[Word], start: int) -> Iterator[tuple[int, bool]]:
        """Names that begin with this word: how many words long, and whether withheld; the longest first."""
        for length in self._lengths.get(words[start].key, ()):
            run = words[start : start + length]
            key = tuple(word.key for word in run)
            if len(run) == length and key in self._names and all(word.follows for word in run[1:]):
                yield length, self._names[key]

    def _reads(self, word: Word) -> bool:
        return self._names.get((word.key,)) is False

    @cached_property
    def _names(self) -> Mapping[Key, bool]:
        """Whether the name is withheld; of one name both withheld and readable, it is."""
        return {key_of(name): False for name in self.readable} | {
            key_of(name): True for name in self.withheld | self.whole_only
        }

    @cached_property
    def _lengths(self) -> Mapping[str, Sequence[int]]:
        lengths: dict[str, set[int]] = defaultdict(set)
        for key in self._names:
            if key:
                lengths[key[0]].add(len(key))
        return {first: sorted(found, reverse=True) for first, found in lengths.items()}

    @cached_property
    def _parts(self) -> frozenset[str]:
        parts = {part for name in self.withheld for part in key_of(name)}
        return frozenset(part for part in parts if len(part) > 1 and part not in _CALENDAR and not part.isdigit())

    @cached_property
    def _unspaced(self) -> tuple[str, ...]:
        """Names in scripts that do not part words, longest first: found wherever they stand."""
        names = (composed(name) for name in self.withheld | self.whole_only if in_unspaced_script(name))
        return tuple(sorted(names, key=lambda name: (-len(name), name)))


def withheld_names(named: Iterable[str], published: Iterable[str]) -> frozenset[str]:
    """Of all names met, those that are not of somebody who may be named. Accents and case do not matter."""
    allowed = {key_of(name) for name in published}
    return frozenset(name for name in named if name.strip() and (not key_of(name) or key_of(name) not in allowed))
