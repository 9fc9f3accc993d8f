"""From the words of a sentence to its parts: lengths of time are found first, then told apart by what stands beside."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import Any

from habeas.terms.sentences.length import LENGTH, NUMBER, Length, length_in
from habeas.terms.sentences.money import amounts_in
from habeas.terms.sentences.sentence import Bound, Kind, Sentence, Suspended, Term, Together
from habeas.terms.vocabulary import load_vocabulary

_LENGTH = re.compile(rf"\b{LENGTH}\b", re.IGNORECASE)
_JOINT = re.compile(r"(?:,? and |, | )\Z")
_UNIT = {"y": 3, "m": 2, "w": 1, "d": 1, "h": 0}
_CONTEXT = 80


@cache
def _pattern(name: str) -> re.Pattern[str]:
    """A pattern of vocabularies/sentences.yaml: "kinds/ban/after"."""
    pattern: Any = load_vocabulary("sentences")
    for part in name.split("/"):
        pattern = pattern[part]
    return re.compile(pattern.replace("NUMBER", NUMBER), re.IGNORECASE)


def _before(one: "_Found", name: str) -> re.Match[str] | None:
    return _pattern(name).search(one.before)


def _after(one: "_Found", name: str) -> re.Match[str] | None:
    return _pattern(name).match(one.after)


@dataclass(frozen=True)
class _Found:
    """A length in the words, and what stands before and after it up to the next one."""

    length: Length
    words: str
    before: str
    after: str
    start: int


def read_sentence(words: str) -> Sentence:
    """What the words say of a sentence; what they do not say is left out."""
    plain = " ".join(words.replace("\u00a0", " ").split())
    found = [one for one in _found(plain) if not _gone(one, plain)]
    suspended_part = next((one for one in found if _is_suspended_part(one)), None)
    serve = next((one for one in found if one is not suspended_part and _is_to_serve(one)), None)
    rest = [one for one in found if one not in (suspended_part, serve)]
    beside = tuple(Term(kind, one.length, words=one.words) for one in rest if (kind := _kind(one)) != "prison")
    prison = [one for one in rest if _kind(one) == "prison"]
    whole = next((one for one in prison if len(prison) > 1 and _is_whole(one)), None)
    terms = [_term(one) for one in prison if one is not whole]
    if serve is not None and not terms and not _pattern("suspended/word").search(plain):
        terms, serve = [_term(serve)], None
    amounts = amounts_in(plain)
    return Sentence(
        words=words,
        terms=(*_without_length(plain), *terms),
        whole=_term(whole) if whole else None,
        to_serve=serve.length if serve else None,
        suspended=_suspended(plain, bool(suspended_part or serve), len(terms)),
        suspended_part=suspended_part.length if suspended_part else None,
        together=_together(plain),
        beside=beside,
        fine=amounts.get("fine"),
        damages=amounts.get("damages"),
    )


def _found(words: str) -> Iterator[_Found]:
    spans = list(_spans(words))
    for place, (start, end) in enumerate(spans):
        length = length_in(words[start:end])
        if length is None:
            continue
        floor = spans[place - 1][1] if place else 0
        ceiling = spans[place + 1][0] if place + 1 < len(spans) else len(words)
        before, after = words[max(floor, start - _CONTEXT) : start], words[end : min(ceiling, end + _CONTEXT)]
        yield _Found(length, words[start:end], before, after, start)


def _spans(words: str) -> Iterator[tuple[int, int]]:
    """The lengths: pieces of falling units that stand together are one, unless the last is said to be of the first."""
    group: list[tuple[int, int]] = []
    for match in _LENGTH.finditer(words):
        piece = match.span()
        if group and not _belongs(words, group[-1], piece):
            yield from _split(words, group)
            group = []
        group.append(piece)
    if group:
        yield from _split(words, group)


def _belongs(words: str, before: tuple[int, int], piece: tuple[int, int]) -> bool:
    """Whether it goes on the length before it: "two years and six months", not "two years, 15 months of which"."""
    one, other = words[slice(*before)], words[slice(*piece)]
    length = length_in(other)
    if _JOINT.fullmatch(words[before[1] : piece[0]]) is None or length is None:
        return False
    return _unit(one) > _unit(other) and length.months < 12 and length.days < 31


def _unit(words: str) -> int:
    unit = re.split(r"[ -]", words.replace(" and a half", ""))[-1]
    return _UNIT[unit[0].lower()]


def _split(words: str, group: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """One length, or two where a comma parts the whole from a part: "two years, six months of which"."""
    gaps = [words[one[1] : other[0]] for one, other in pairwise(group)]
    commas = [at for at, gap in enumerate(gaps, 1) if gap.startswith(",") and "and" not in gap]
    if commas and _pattern("of_which").match(words, group[-1][1]):
        yield group[0][0], group[commas[-1] - 1][1]
        yield group[commas[-1]][0], group[-1][1]
    else:
        yield group[0][0], group[-1][1]


def _gone(one: _Found, words: str) -> bool:
    """Whether the length is no term: the one before a change, or that by which it was changed."""
    return bool(_pattern("change/word").search(words) and _before(one, "change/before"))


def _is_suspended_part(one: _Found) -> bool:
    if _before(one, "suspended/trial_period"):
        return False
    joined = _before(one, "suspended/part_joined") and _after(one, "suspended/part_after")
    return bool(joined or _before(one, "suspended/part_before") or _after(one, "suspended/part_of"))


def _is_to_serve(one: _Found) -> bool:
    return bool(_after(one, "serve/after") or _before(one, "serve/before"))


def _kind(one: _Found) -> Kind:
    if _before(one, "suspended/trial_period"):
        return "probation"
    kinds: list[Kind] = list(load_vocabulary("sentences")["kinds"])
    fitting = (k for k in kinds if _after(one, f"kinds/{k}/after") or _before(one, f"kinds/{k}/before"))
    return next(fitting, "prison")


def _is_whole(one: _Found) -> bool:
    return bool(_before(one, "whole/before") or _after(one, "whole/after"))


def _term(one: _Found) -> Term:
    between = _before(one, "between")
    if between is not None:
        low = length_in(f"{between['low']} {re.split('[ -]', one.words)[-1]}")
        return Term("prison", one.length, low, words=one.words)
    bound: Bound = "at_most" if _before(one, "at_most") else "at_least" if _before(one, "at_least") else "exact"
    return Term("prison", one.length, bound=bound, words=one.words)


def _without_length(words: str) -> Iterator[Term]:
    kinds: list[Kind] = list(load_vocabulary("sentences")["without_length"])
    for kind in kinds:
        if found := _pattern(f"without_length/{kind}").search(words):
            yield Term(kind, words=found.group())


def _suspended(words: str, part: bool, terms: int) -> Suspended:
    """Wholly suspended only where nothing else can be meant: one term, no part to serve, no rest."""
    if part or _pattern("suspended/rest").search(words):
        return "part"
    if not _pattern("suspended/word").search(words):
        return "no"
    return "whole" if terms == 1 else "part"


def _together(words: str) -> Together | None:
    kinds: tuple[Together, ...] = ("concurrent", "consecutive")
    return next((kind for kind in kinds if _pattern(f"together/{kind}").search(words)), None)
