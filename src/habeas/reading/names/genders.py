"""Whether a person named is "he" or "she": by the words beside the name, else by the given name; often unknown."""

import re
from functools import cache
from typing import Literal

from habeas.reading.parsing.parsed import PersonMention
from habeas.reading.parsing.word_lists import word_set
from habeas.terms.vocabulary import load_vocabulary

Gender = Literal["he", "she"]
_OF, _OWNER = re.compile(r"\s(?:of|for|at|in|with|from|to)\s"), re.compile(r".*[’']s\s")
"""What stands before it in a role says who the person is: not the "women" of a leader of women."""
_LAST_WORD, _TITLE = re.compile(r"(?<!\w)(?P<word>\w+\.?),?\s\Z"), 16
_PRONOUNS: dict[str, Gender] = {
    "he": "he", "him": "he", "his": "he", "himself": "he",
    "she": "she", "her": "she", "hers": "she", "herself": "she",
}  # fmt: skip


def gender_of_pronoun(word: str) -> Gender | None:
    """The gender that the pronoun shows."""
    return _PRONOUNS.get(word.lower())


def gender_of_word(word: str) -> Gender | None:
    """The gender that a noun shows: "husband", "sister"."""
    shown = [gender for gender in _GENDERS if word in word_set("genders", gender, "words")]
    return shown[0] if len(shown) == 1 else None


def gender_of(person: PersonMention) -> Gender | None:
    """The gender that the role beside the mention or the given name shows; None when neither does."""
    beside = {word.lower() for word in _OWNER.sub("", _OF.split(person.role or "")[0]).split()}
    shown = [gender for gender in _GENDERS if beside & word_set("genders", gender, "words")]
    if len(shown) == 1:
        return shown[0]
    return _of_name(person.full_name)


def gender_beside(text: str, person: PersonMention) -> Gender | None:
    """`Smt X`, `his wife, X`: the gender of the title or the kin right before the name."""
    before = _LAST_WORD.search(text, max(0, person.start - _TITLE), person.start)
    word = before["word"].lower() if before is not None else ""
    return gender_of_word(word)


@cache
def _of_name(name: str) -> Gender | None:
    parts = [part.strip("“”\"'’,.").lower() for part in name.split()]
    titled = next(
        (gender for gender in _GENDERS if parts[:1] and parts[0] in word_set("genders", gender, "words")), None
    )
    if titled is not None:
        return titled
    given = parts[:-1] if len(parts) > 1 else []
    ends = load_vocabulary("genders")["endings"]
    ended = [gender for gender in _GENDERS if len(parts) > 1 and parts[-1].endswith(tuple(ends[gender]))]
    if ended:
        return ended[0]
    shown = [gender for part in given for gender in _GENDERS if part in word_set("genders", gender, "names")]
    return shown[0] if shown and len(set(shown)) == 1 else None


_GENDERS: tuple[Gender, ...] = ("she", "he")
