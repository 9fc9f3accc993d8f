"""People and organisations named in the text, each with the fullest form of the name that the report has."""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from spacy.tokens import Doc, Span

from habeas.reading.names.names import find_person_spans
from habeas.reading.names.roles import roles_in_rows
from habeas.reading.parsing.parsed import OrganisationMention, PersonMention
from habeas.reading.parsing.word_lists import word_set

_APPOSED = 8
_NICKNAME = re.compile(r"[“\"‘'«(][^”\"’'»)]+[”\"’'»)](?= )")
_ABBREVIATION = re.compile(r"(?:(?<!\s)\s++)?\((?:the\s)?([A-Z][A-Za-z]*[A-Z][A-Za-z]*)\)")


def find_people(doc: Doc) -> tuple[PersonMention, ...]:
    """The people mentioned, in order of the text."""
    spans = find_person_spans(doc)
    full = full_names([span.text for span in spans], _told_apart(spans))
    full = [_of_a_namesake(span, name, spans) or name for span, name in zip(spans, full, strict=True)]
    roles = roles_in_rows(spans)
    return tuple(
        PersonMention(span.start_char, span.end_char, span.text, name, role)
        for span, name, role in zip(spans, full, roles, strict=True)
    )


def find_organisations(doc: Doc, people: tuple[PersonMention, ...]) -> tuple[OrganisationMention, ...]:
    """The organisations mentioned, in order of the text; abbreviations spelled out where the report does."""
    taken = {index for person in people for index in range(person.start, person.end)}
    spans = [span for span in _organisation_spans(doc) if span.start_char not in taken]
    spelled = _abbreviations(doc.text, spans)
    return tuple(
        OrganisationMention(span.start_char, span.end_char, span.text, spelled.get(span.text, span.text))
        for span in spans
    )


def _told_apart(spans: Sequence[Span]) -> frozenset[tuple[str, str]]:
    """`Sarah Ali Salman, the daughter of Ali Salman`: names in one sentence, one within the other, are two people."""
    near = [
        (one.text, other.text)
        for n, one in enumerate(spans)
        for other in (*spans[n + 1 : n + 4], *spans[max(0, n - 3) : n])
        if len(one) > 1 and len(other) > len(one) and one.sent == other.sent
    ]
    return frozenset(near)


def _of_a_namesake(span: Span, name: str, spans: Sequence[Span]) -> str | None:
    """`his brother Artsyom`, `another Tesfaldet, the reporter Tesfaldet X`: nobody of those named before.

    The full name told right after it, or the name as it stands; None where it is no namesake.
    """
    if len(span) > 1 or name == span.text or not span.start:
        return None
    before = span.doc[span.start - 1].lemma_.lower()
    if before not in word_set("people", "kin") | {"another"}:
        return None
    if before == "another":
        after = [other.text for other in spans if span.end <= other.start < span.end + _APPOSED and len(other) > 1]
        return next((form for form in after if span.text in form.split()), span.text)
    return span.text if any(other.text == name and other.start < span.start for other in spans) else None


def full_names(forms: list[str], apart: frozenset[tuple[str, str]] = frozenset()) -> list[str]:
    """The full name of each mention in order: a surname that two people bear is whoever bore it last.

    `apart`: pairs of a shorter and a longer form that are two people.
    """
    full = fullest_forms(forms, apart)
    bearers = {form: _longest_with(form, list(full)) for form in full if len(_name_words(form)) == 1}
    named: list[str] = []
    for form in forms:
        borne = bearers.get(form)
        meant = next((name for name in reversed(named) if name in borne), None) if borne else None
        named.append(meant or full[form])
    return named


def fullest_forms(forms: Iterable[str], apart: frozenset[tuple[str, str]] = frozenset()) -> dict[str, str]:
    """Each form with the longest form that contains all its words: "Babaryka" -> "Viktar Babaryka".

    A single name that fits two different people stays as it is, unless one of them was named last before it.
    """
    ordered = list(dict.fromkeys(forms))
    full: dict[str, str] = {}
    for form in ordered:
        parts = set(_name_words(form))
        longest = [other for other in _longest_with(form, ordered) if (form, other) not in apart]
        if len({frozenset(_name_words(other)) for other in longest}) == 1:
            full[form] = longest[0]
        elif longest and len(parts) == 1:
            before = [other for other in ordered[: ordered.index(form)] if other in longest]
            full[form] = before[-1] if before else form
        else:
            full[form] = _misspelt(form, ordered) or form
    spelled: dict[str, str] = {}  # `Parit “Penguin” Chiwarak` is the fullest form of "Parit Chiwarak"
    for form in ordered:
        bare = _without_nickname(form)
        spelled[bare] = max(spelled.get(bare, ""), form, key=len)
    return {form: spelled.get(_without_nickname(name), name) for form, name in full.items()}


def _without_nickname(name: str) -> str:
    return " ".join(_NICKNAME.sub(" ", name).split())


def _longest_with(form: str, ordered: list[str]) -> list[str]:
    """The fullest names that go on from this form; "Ali Hasan" is no short form of "Ali Reza Hasan"."""
    own = _name_words(form)
    longer = [other for other in dict.fromkeys(ordered) if _is_stretch_of(own, _name_words(other))]
    return [other for other in longer if not any(set(_name_words(other)) < set(_name_words(o)) for o in longer)]


def _is_stretch_of(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Whether the words stand side by side in the longer name."""
    size = len(short)
    return size < len(long) and any(long[at : at + size] == short for at in range(len(long) - size + 1))


def _misspelt(form: str, ordered: list[str]) -> str | None:
    """ "Gohan" where the report has one "Hiren Gohain": a surname one letter away, five letters or more."""
    if " " in form or len(form) < 5:
        return None
    near = {other for other in ordered if " " in other and any(_one_letter_apart(form, part) for part in other.split())}
    return near.pop() if len(near) == 1 else None


def _one_letter_apart(one: str, other: str) -> bool:
    short, long = sorted((one.lower(), other.lower()), key=len)
    if len(long) - len(short) > 1 or short[:2] != long[:2]:
        return False
    at = next((n for n, char in enumerate(short) if char != long[n]), len(short))
    return short[at:] == long[at + 1 :] or short[at + 1 :] == long[at + 1 :]


@lru_cache(maxsize=20_000)
def _name_words(form: str) -> tuple[str, ...]:
    return tuple(re.sub(r"[^\w\s-]", "", form.lower()).split())


def _organisation_spans(doc: Doc) -> list[Span]:
    inside = word_set("organisations", "organisation")
    found = [
        span
        for span in doc.ents
        if span.label_ == "ORG" or (span.label_ not in {"DATE", "LAW"} and span[-1].lower_ in inside)
    ]
    return [span for span in found if any(token.is_alpha and token.text[0].isupper() for token in span)]


def _abbreviations(text: str, spans: list[Span]) -> dict[str, str]:
    """`Human Rights Watch (HRW)`: the abbreviation and the name before it that it shortens."""
    found: dict[str, str] = {}
    for match in _ABBREVIATION.finditer(text):
        initials = match[1]
        before = re.findall(r"[\w’'-]+", text[max(0, match.start() - 120) : match.start()])
        capitals = "".join(char for char in initials if char.isupper())
        for length in range(len(capitals), min(len(before), len(capitals) + 4) + 1):
            name = before[-length:]
            if "".join(word[0] for word in name if word[0].isupper()) == capitals and name[0][0].isupper():
                start = text.rfind(name[0], 0, match.start())
                found[initials] = text[start : match.start()].strip()
                break
    return found
