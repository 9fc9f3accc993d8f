"""Names that may not leave the register, taken out of every text that does.

A person's name is published only after a decision (DESIGN.md, private by default). Quoted words, titles,
conditions and addresses carry names too: one redactor goes over all of them. It errs towards hiding: a
single part of a withheld name is hidden as well where it stands with a capital letter.
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from urllib.parse import urlsplit

WITHHELD = "[name withheld]"
# A part of a name that is also a month or a day stays readable in dates: "18 May 2021".
_CALENDAR = frozenset(
    [
        *["january", "february", "march", "april", "may", "june", "july", "august", "september"],
        *["october", "november", "december", "monday", "tuesday", "wednesday", "thursday", "friday"],
        *["saturday", "sunday"],
    ]
)
_BETWEEN = r"[\s\-‐-―.,_'’]+"
_TWICE = re.compile(rf"{re.escape(WITHHELD)}(?:\s+{re.escape(WITHHELD)})+")
_NEVER = re.compile(r"(?!)")


@dataclass(frozen=True)
class Redactor:
    """Hides the withheld names; where a readable name stands whole, it is left alone.

    Of those in `whole_only` the parts alone stay: they are speakers, not people of whom anything is recorded.
    """

    withheld: frozenset[str]
    readable: frozenset[str] = frozenset()
    whole_only: frozenset[str] = frozenset()

    def narrowed(self, text: str) -> "Redactor":
        """A redactor of only those names of which some part is in the text: quick on a large register."""
        plain = _folded(_composed(text)).casefold()
        return Redactor(_met(self.withheld, plain), self.readable, _met(self.whole_only, plain))

    def hide(self, text: str) -> str:
        """The text with every withheld name, and every part of one, replaced."""
        return _replace(self._pattern, text)

    def hides_whole_name_in(self, text: str) -> bool:
        """Whether a withheld name of several parts stands in the text."""
        return bool(self._whole_names.search(_folded(_composed(text))))

    def hide_address(self, url: str | None) -> str | None:
        """The address, cut down to its host where its path names somebody; None when it is no web address."""
        if url is None or not url.casefold().startswith(("https://", "http://")):
            return None
        words = {part.casefold() for part in re.split(r"[\W_]+", _folded(_composed(url)))}
        if any(part.casefold() in words for part in self._parts):
            return f"{urlsplit(url).scheme}://{urlsplit(url).hostname or ''}/"
        return url

    @property
    def _hidden(self) -> frozenset[str]:
        return self.withheld | self.whole_only

    @cached_property
    def _parts(self) -> frozenset[str]:
        parts = {part for name in self.withheld for part in _parts_of(name)}
        return frozenset(part for part in parts if len(part) > 1 and part.casefold() not in _CALENDAR)

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        """Whole names before parts, longer before shorter; of two as long, the withheld one wins."""
        names = [(name, False) for name in self._hidden] + [(name, True) for name in self.readable]
        names.sort(key=lambda one: (-len(one[0]), one[1], one[0]))
        whole = [f"(?P<readable{place}>{_whole(name)})" if readable else _whole(name)
                 for place, (name, readable) in enumerate(names) if _parts_of(name)]  # fmt: skip
        parts = [_single(part) for part in sorted(self._parts, key=lambda part: (-len(part), part))]
        return re.compile("|".join([*whole, *parts])) if whole or parts else _NEVER

    @cached_property
    def _whole_names(self) -> re.Pattern[str]:
        several = sorted(name for name in self._hidden if len(_parts_of(name)) > 1)
        return re.compile("|".join(_whole(name) for name in several)) if several else _NEVER


def withheld_names(named: Iterable[str], published: Iterable[str]) -> frozenset[str]:
    """Of all names met, those that are not of somebody who may be named. Accents and case do not matter."""
    allowed = {_key(name) for name in published}
    return frozenset(name for name in named if _key(name) and _key(name) not in allowed)


def _met(names: frozenset[str], text: str) -> frozenset[str]:
    """The names of which some part is in the folded text."""
    return frozenset(name for name in names if any(part.casefold() in text for part in _parts_of(name)))


def _key(name: str) -> tuple[str, ...]:
    return tuple(part.casefold() for part in _parts_of(name))


def _replace(pattern: re.Pattern[str], text: str) -> str:
    plain = _composed(text)
    kept, at = [], 0
    for found in pattern.finditer(_folded(plain)):
        if found.lastgroup is None:  # a named group is a name that may be read
            kept += [plain[at : found.start()], WITHHELD]
            at = found.end()
    return _TWICE.sub(WITHHELD, "".join([*kept, plain[at:]]))


def _composed(text: str) -> str:
    return unicodedata.normalize("NFC", text)


def _folded(text: str) -> str:
    """The text without accents, position for position the same length."""
    return "".join(unicodedata.normalize("NFD", letter)[0] for letter in text)


def _parts_of(name: str) -> list[str]:
    return [part for part in re.split(_BETWEEN, _folded(_composed(name))) if part]


def _whole(name: str) -> str:
    parts = _parts_of(name)
    words = _BETWEEN.join(re.escape(part) for part in parts)
    return f"(?i:{_bounded(words, parts[0][0], parts[-1][-1])})"


def _single(part: str) -> str:
    written = {part[0].upper() + part[1:], part[0].upper() + part[1:].lower(), part.upper()}
    choices = "|".join(re.escape(form) for form in sorted(written))
    return _bounded(f"(?:{choices})", part[0], part[-1])


def _bounded(pattern: str, first: str, last: str) -> str:
    """Whole words only, in scripts that part words by spaces; Khmer or Burmese do not."""
    return (r"(?<!\w)" if first.isascii() else "") + pattern + (r"(?!\w)" if last.isascii() else "")
