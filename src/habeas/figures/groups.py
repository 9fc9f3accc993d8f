"""Whether a person or a reported number is of a group, by the group's name."""

import re
import unicodedata
from collections.abc import Iterable
from enum import Enum

from habeas.terms.records import CaseFile

_NO_WORD = re.compile(r"[\W_]+")


class Membership(Enum):
    """How a person is tied to a group: by their own file, or only named beside it in an event."""

    DOCUMENTED = "documented"
    NAMED_BESIDE = "named beside"
    NONE = "none"


def normalise(words: str) -> str:
    """The words without case, marks and punctuation, spaces single."""
    plain = unicodedata.normalize("NFKC", words).casefold()
    return " ".join(_NO_WORD.sub(" ", plain).split())


def is_of(asked: str, named: str) -> bool:
    """Whether the name contains the one asked for, in whole words: "Mother Nature" is of "Mother Nature Cambodia"."""
    wanted = normalise(asked)
    return bool(wanted) and f" {wanted} " in f" {normalise(named)} "


def any_of(asked: str, names: Iterable[str | None]) -> bool:
    """Whether any of the names is of the group."""
    return any(name is not None and is_of(asked, name) for name in names)


def membership(case: CaseFile, asked: str) -> Membership:
    """How the person is tied to the group.

    Who is named beside a group in a release of several is perhaps of it, perhaps not: that counts in high only.
    """
    own = [*case.groups, *(d.value for d in case.descriptions if d.property == "affiliation")]
    if any_of(asked, own):
        return Membership.DOCUMENTED
    if any(any_of(asked, event.groups) for event in case.events):
        return Membership.NAMED_BESIDE
    return Membership.NONE
