"""What the model is shown: names it has never met stand for names that it knows, so that it reads the rest right.

The small model takes "Dauletbaiuly, 38, had been arrested" for an adverb and loses who was arrested. A word with a
capital that is not among the words it was taught is shown to it as a common name, to the parser and to the finder of
names alike; the report's own words stay as they are everywhere else. Words in capitals, and reports without capitals,
are shown as they would be written.
"""

import re
from collections.abc import Iterator, Sequence

from spacy.tokens import Doc
from spacy.vocab import Vocab

from habeas.reading.dates.date_words import MONTHS
from habeas.reading.parsing.word_lists import word_set

GIVEN, FAMILY = "John", "Smith"
_OPENING, _CLOSING = frozenset("“\"‘'«("), frozenset("”\"’'»)")
_DETERMINERS = frozenset(
    {"a", "an", "the", "this", "that", "these", "those", "his", "her", "its", "their", "our", "your", "my", "some"}
    | {"any", "no", "every", "each"}
)
_ARTICLE = re.compile(r"^(?:al|el|as|an|ar|at|az|ad|ed|es)-(?=[A-Z])")
_ROLE_LENGTH = 4
_BEFORE_A_VERB = {"must", "should", "will", "would", "immediately", "unconditionally"}
_NO_ROLE = _DETERMINERS | {"to", "by", "with", "for", "in", "on", "at", "from", "that", "and", "of", "as", "after"}
_VOWEL = re.compile(r"[AEIOUYÀ-ÝĀ-Ž]")
_YEAR = re.compile(r"(?:19|20)\d\d\Z")
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
        own = [token.text for token in doc]
        words = self._words_shown(own)
        if words == own:
            return doc
        return Doc(doc.vocab, words, [bool(space) for space in doc.to_array("SPACY")])

    def _words_shown(self, own: Sequence[str]) -> list[str]:
        words, shouted, muted = list(own), _is_shouted(own), _is_muted(own)
        if shouted or muted:
            for n, word in enumerate(own):
                if word.isupper() if shouted else word.isalpha():
                    words[n] = self._as_written(own, n)
        else:
            for n in [n for n in range(len(own)) if self._is_surname_in_capitals(own, n)]:
                words[n] = own[n].title()
        _show_imperative(words)
        roles = (*_roles_after_days(words), *_roles_after_verbs(words))
        for start, end in (*_nicknames(words), *self._particles(words), *roles):
            words[start - 1 : end] = [GIVEN] * (end - start + 1)
        for n in [n for n, word in enumerate(words) if word[:1].isupper() and self._is_unknown(words, n)]:
            words[n] = GIVEN if _name_goes_on(words, n) else FAMILY
        return words

    def _as_written(self, own: Sequence[str], n: int) -> str:
        """A word of a text without cases as a text with them would have it: a capital where it can be a name."""
        lower = own[n].lower()
        if lower in self or len(lower) < 3 or _WORDLY.search(lower):
            return lower
        return lower if n and own[n - 1].lower() in _DETERMINERS else lower.title()

    def _is_surname_in_capitals(self, words: Sequence[str], n: int) -> bool:
        """`Maria LÓPEZ`, `TRAN Van Nam`: no abbreviation that the model knows, beside no office and no body."""
        word = words[n]
        if not word.isupper() or len(word) < 4 or not word.replace("-", "").isalpha() or word in self:
            return False
        if not _VOWEL.search(word):
            return False
        before, after = words[n - 1] if n else "", words[n + 1] if n + 1 < len(words) else ""
        if _is_given_name(before) or (n and before.isupper() and self._is_surname_in_capitals(words, n - 1)):
            return True
        return _is_given_name(after) and not _is_name_like(before) and before.lower() not in _DETERMINERS

    def _is_unknown(self, words: Sequence[str], n: int) -> bool:
        """A capital and small letters, and no plural of a word that is known: "Azeris" are people, LICADHO a body."""
        word = words[n]
        if word in self or word.removesuffix("s") in self or (n and _is_number(words[n - 1])):
            return False
        letters = word.replace("-", "").replace("’", "").replace("'", "")
        if not letters.isalpha() or letters.isupper():
            return False
        # "Insein Prison": the model knows what it is by its last word.
        return not (_name_goes_on(words, n) and words[n + 1].lower() in self)

    def _particles(self, words: Sequence[str]) -> Iterator[tuple[int, int]]:
        """`Maryam bint Saud`, `Toktogul uulu Azamat`: a small word of names, unknown, between two names."""
        small = word_set("people", "particles")
        for n in range(1, len(words) - 1):
            if _is_child_of(words, n):
                yield n, n + 3
            if (
                words[n] in small
                and words[n] not in self
                and _is_name_like(words[n - 1])
                and _is_name_like(words[n + 1])
            ):
                yield n, n + 1
        for n in range(2, len(words)):
            if words[n] in word_set("people", "last_particles") and _is_name_like(words[n - 1]):
                yield n + 1, n + 1  # `Bakyt Sultan uulu`: the name ends with it


def _is_child_of(words: Sequence[str], n: int) -> bool:
    """`Suresh s/o Perumal`, `Kavitha d/o Rajan`: three words to the model, between two names."""
    return (
        words[n] in {"s", "d", "w", "S", "D", "W"}
        and tuple(words[n + 1 : n + 3]) in (("/", "o"), ("/", "O"))
        and n + 3 < len(words)
        and _is_name_like(words[n - 1])
        and _is_name_like(words[n + 3])
    )


def _show_imperative(words: list[str]) -> None:
    """`Drop all charges`, `Free Ana Rey`: told to somebody; the model takes "Drop" for a name."""
    for n in range(1, len(words) - 2):
        if words[n] == "free" and words[n - 1].lower() in _BEFORE_A_VERB and _may_be_freed(words[n + 1]):
            words[n] = "release"
        elif words[n] == "pending" and words[n - 1].lower() in {"custody", "bail", "detention", "prison", "jail"}:
            words[n] = "before"
    first = next((n for n, word in enumerate(words[:3]) if word.isalpha()), None)
    if first is None or first + 2 >= len(words) or words[first].lower() not in word_set("events", "imperatives"):
        return
    after = words[first + 1]
    if after.lower() in _DETERMINERS | {"all", "both"}:
        words[first] = words[first].lower()
    elif words[first].lower() == "free" and _is_name_like(after) and _is_name_like(words[first + 2]):
        words[first] = "release"


def _may_be_freed(word: str) -> bool:
    """`must free X`, `to free all prisoners`, `should free journalist X`: not "the free press"."""
    return (
        _is_name_like(word)
        or word in _DETERMINERS | {"all", "both", "political"}
        or word in word_set("people", "roles")
    )


def _roles_after_days(words: Sequence[str]) -> Iterator[tuple[int, int]]:
    """`on Friday jailed activist Y`: the model takes "jailed" for an adjective, unless the role is a name."""
    for n, word in enumerate(words[1:-2], 1):
        if not (word.endswith("ed") and word.islower() and _ends_a_date(words, n - 1)):
            continue
        end = n + 1
        while end < min(len(words) - 1, n + 1 + _ROLE_LENGTH) and _goes_on_a_role(words[end]):
            end += 1
        if n + 1 < end and _is_name_like(words[end]):
            yield n + 2, end


def _roles_after_verbs(words: Sequence[str]) -> Iterator[tuple[int, int]]:
    """`A court jailed activist Y`: the model takes "court jailed" for a quality of the activist."""
    for n, word in enumerate(words[1:-2], 1):
        if not (word.endswith("ed") and word.islower() and words[n - 1].islower() and words[n - 1].isalpha()):
            continue
        end = n + 1
        while end < min(len(words) - 1, n + 1 + _ROLE_LENGTH) and _goes_on_a_role(words[end]):
            end += 1
        if n + 1 < end and _is_name_like(words[end]) and words[end - 1] in word_set("people", "roles"):
            yield n + 2, end


def _goes_on_a_role(word: str) -> bool:
    return word.islower() and word.isalpha() and word not in _NO_ROLE


def _ends_a_date(words: Sequence[str], n: int) -> bool:
    """`Friday`, `3 May`, `May 3`, `2021`."""
    day, before = words[n].lower(), words[n - 1] if n else ""
    if day.isdigit():
        return bool(_YEAR.match(day)) or before.lower() in MONTHS
    return day in word_set("people", "not_names") and (day.endswith("day") or before.isdigit())


def _is_given_name(word: str) -> bool:
    """A word with a capital that is no office, body or title: "Maria", not "Mayor"."""
    kinds = word_set("people", "roles") | word_set("people", "groups") | word_set("people", "not_names")
    bodies = word_set("organisations", "organisation") | word_set("organisations", "place")
    return _is_name_like(word) and word.lower() not in kinds | bodies and word.lower().removesuffix("s") not in kinds


def _is_number(word: str) -> bool:
    """What comes after it is what is counted."""
    return word[:1].isdigit() or word.lower() in word_set("numbers", "words")


def _is_shouted(own: Sequence[str]) -> bool:
    """A line in capitals: a headline, or a text without cases."""
    return "".join(own).isupper() and sum(word.isalpha() and len(word) > 1 for word in own) > 3


def _is_muted(own: Sequence[str]) -> bool:
    """A paragraph of some length without a single capital."""
    return "".join(own).islower() and sum(map(str.isalpha, own)) > 7


def _name_goes_on(words: Sequence[str], n: int) -> bool:
    """The next word has a capital too."""
    return n + 1 < len(words) and _is_name_like(words[n + 1])


def _is_name_like(word: str) -> bool:
    bare = _ARTICLE.sub("", word).replace("-", "")
    return bare[:1].isupper() and bare.isalpha() and not bare.isupper()


def _nicknames(words: Sequence[str]) -> Iterator[tuple[int, int]]:
    """`Osmel “El Candil” Labrada`: one or two words in quotation marks between two names are one more name."""
    for start, mark in enumerate(words):
        if mark not in _OPENING or not start or not _is_name_like(words[start - 1]):
            continue
        end = next((n for n in (start + 2, start + 3) if n + 1 < len(words) and words[n] in _CLOSING), None)
        if end is not None and _is_name_like(words[end + 1]) and all(map(str.isalpha, words[start + 1 : end])):
            yield start, end + 1
