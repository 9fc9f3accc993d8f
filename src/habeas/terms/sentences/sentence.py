"""A sentence as the words of a report give it: terms, what of them is to serve, fine, damages, bans."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from habeas.terms.sentences.length import Length

Kind = Literal["prison", "life", "death", "probation", "ban", "restriction", "time served"]
Bound = Literal["exact", "at_least", "at_most"]
Together = Literal["concurrent", "consecutive"]
Suspended = Literal["no", "part", "whole"]


@dataclass(frozen=True)
class Term:
    """One term. `least` to `most` where the words give a span; `words` as they stand."""

    kind: Kind
    length: Length | None = None
    least: Length | None = None
    bound: Bound = "exact"
    words: str = ""


@dataclass(frozen=True)
class Money:
    """An amount. `currency` None: the words leave open whose it is; `name` as they call it."""

    amount: Decimal
    currency: str | None
    name: str


@dataclass(frozen=True)
class Sentence:
    """What the words say, nothing more: what they do not say is None or empty.

    `terms` are those of prison, life or death, one a count where the words give several; `whole` the term said to be
    that of all counts; `to_serve` and `suspended_part` as they are said of the one term; `beside` probation, bans,
    restrictions.
    """

    words: str
    terms: tuple[Term, ...] = ()
    whole: Term | None = None
    to_serve: Length | None = None
    suspended: Suspended = "no"
    suspended_part: Length | None = None
    together: Together | None = None
    beside: tuple[Term, ...] = ()
    fine: Money | None = None
    damages: Money | None = None

    @property
    def serve(self) -> tuple[Length | None, Length | None]:
        """The least and the most that is to be served; None: not known, or without end (life, death)."""
        if self.suspended == "whole":
            return Length(), Length()
        if self.to_serve is not None:
            return self.to_serve, self.to_serve
        if self.whole is not None:
            return self._less(self.whole)
        if len(self.terms) == 1:
            return self._less(self.terms[0])
        return self._several()

    def _less(self, term: Term) -> tuple[Length | None, Length | None]:
        """What is left of the term without its suspended part; of one that is only bounded, nothing is sure."""
        if term.length is None:
            return None, None
        if self.suspended == "part":
            left = minus(term.length, self.suspended_part) if self.suspended_part else None
            return left, left
        least = term.least if term.least is not None else term.length
        if term.bound == "exact":
            return least, term.length
        return (term.length, None) if term.bound == "at_least" else (None, term.length)

    def _several(self) -> tuple[Length | None, Length | None]:
        """Of several counts: the longest if they run together, all if one after another; both where it is not said."""
        lengths = [term.length for term in self.terms if term.kind == "prison" and term.bound == "exact"]
        known = [length for length in lengths if length is not None]
        if not known or len(known) < len(self.terms) or self.suspended == "part":
            return None, None
        longest, every = max(known, key=lambda length: length.about_days), sum(known, Length())
        least = every if self.together == "consecutive" else longest
        return least, longest if self.together == "concurrent" else every


def minus(length: Length, part: Length) -> Length | None:
    """The length less a part of it, None where months and days do not allow it (2 years less 11 days)."""
    months = length.years * 12 + length.months - part.years * 12 - part.months
    days = length.days - part.days
    if months < 0 or days < 0:
        return None
    return Length(months=months, days=days)
