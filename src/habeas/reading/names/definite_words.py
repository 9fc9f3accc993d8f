"""Whom "the journalist", "the detainees" or "the three activists" mean: those told of or named shortly before."""

import re
from collections.abc import Sequence
from functools import cache

from spacy.tokens import Token

from habeas.reading.events.affected import Affected
from habeas.reading.names.genders import Gender
from habeas.reading.names.noun_phrases import phrase_of
from habeas.reading.names.pronouns import Pronouns
from habeas.reading.parsing.parsed import PersonMention, text_of
from habeas.reading.parsing.word_lists import word_set
from habeas.terms.vocabulary import load_vocabulary

_NEAR = 900
_BACK = 8
_DEFINITE = re.compile(r"(?:the|these|those|this|that|both)\b", re.IGNORECASE)
_PLURALS = {"men": "man", "women": "woman", "children": "child", "businessmen": "businessman", "nuns": "nun"}
_SIZES = {"pair": 2, "couple": 2, "duo": 2, "trio": 3, "quartet": 4, "quintet": 5}
_SEXES: dict[str, Gender] = {"man": "he", "woman": "she", "boy": "he", "girl": "she"}
_PARENTS: dict[str, Gender] = {"mother": "she", "father": "he", "grandmother": "she", "grandfather": "he"}
_HANGS_ON = {"relcl", "acl", "prep", "appos"}


def is_of_several(head: Token) -> bool:
    """`the pair`, `the trio`: one noun for as many."""
    return head.lemma_.lower() in _SIZES


def is_definite(head: Token) -> bool:
    """`the activists`, `these men`: with no clause or "of" that would say who they are."""
    start, _ = phrase_of(head)
    first = head.doc.char_span(start, start + 1, alignment_mode="expand")
    parent = _is_parent_of_so_many(head)
    bare = parent or not any(
        child.dep_ in _HANGS_ON and child.i > head.i and not _is_aside(child) for child in head.children
    )
    named = any(child.pos_ == "PROPN" for child in head.children)
    if first is None or not bare or named:
        return False
    every = first[0].lower_ == "all" and first.end < len(head.doc) and first[0].nbor(1).pos_ == "NUM"
    return every or bool(_DEFINITE.match(first.text))


def _is_parent_of_so_many(head: Token) -> bool:
    """`the mother of two`, `the father of three`: somebody told of before."""
    of = [word for child in head.children if child.lower_ == "of" for word in child.children]
    return head.lower_ in _PARENTS and any(word.pos_ == "NUM" for word in of)


def _is_aside(clause: Token) -> bool:
    """`The journalist, who was arrested in May, denies …`: what stands between commas does not say which."""
    return clause.dep_ == "relcl" and clause.doc[clause.left_edge.i - 1].text == ","


def several_meant(head: Token, count: int | None, told: Sequence[Affected], pronouns: Pronouns) -> Affected | None:
    """The people or group told of last that the words fit: of that number, of that kind, else whoever it was."""
    count = _SIZES.get(head.lemma_.lower(), count)
    found = _several_told(head, count, told, pronouns)
    if count is None or count < 2 or (found is not None and found.people):
        return found
    named = last_ones(count, head, told) or named_together(count, head, pronouns)
    return named or found


def _several_told(head: Token, count: int | None, told: Sequence[Affected], pronouns: Pronouns) -> Affected | None:
    near = [affected for affected in reversed(told[-_BACK:]) if _is_near(affected, head) and _is_several(affected)]
    part = _men_or_women(head, count, near, pronouns)
    if part is not None:
        return part
    if count is not None:
        near = [affected for affected in near if _size(affected) == count]
        if not near:
            return None
    kind = head.lemma_.lower()
    alike = [affected for affected in near if _is_of_kind(affected, kind)]
    if alike:
        return alike[0]
    anyone = kind in word_set("genders", "everyone") or head.pos_ == "NUM" or count is not None
    return next((affected for affected in near if anyone or not _are_of_a_kind(affected)), None)


def last_ones(number: int, head: Token, told: Sequence[Affected]) -> Affected | None:
    """`the pair`, `both`, after "A was arrested. B was arrested the next day": as many as were told of in turn."""
    people: dict[str, PersonMention] = {}
    spans: list[tuple[int, int]] = []
    for affected in reversed(told[-_BACK:]):
        if not _are_named(affected) or not _is_near(affected, head) or _is_paragraphs_away(affected, head):
            return None
        people |= {person.full_name: person for person in reversed(affected.people) if person.full_name not in people}
        spans += affected.spans
        if len(people) == number:
            return Affected(people=tuple(reversed(people.values())), spans=tuple(sorted(spans)))
    return None


def _are_named(affected: Affected) -> bool:
    """Told of by name, all of them."""
    return bool(affected.people) and not affected.groups and (affected.count is None or _size(affected) == 1)


def named_together(number: int, head: Token, pronouns: Pronouns) -> Affected | None:
    """`all three`, `the four`: as many as the paragraph so far, or the one before it, has named."""
    parsed, text = pronouns.parsed, text_of(head.doc)
    begin = text.rfind("\n", 0, head.idx) + 1
    before = text.rfind("\n", 0, max(0, len(text[:begin].rstrip()))) + 1
    for start, end in ((begin, head.idx), (before, begin)):
        people = {person.full_name: person for person in parsed.people_in(start, end)}
        if len(people) == number:
            named = tuple(people.values())
            return Affected(people=named, spans=tuple((person.start, person.end) for person in named))
        if people:
            return None
    return None


def _men_or_women(head: Token, count: int | None, near: Sequence[Affected], pronouns: Pronouns) -> Affected | None:
    """`the two women` of three men and two women told of together: those whom the report shows to be women."""
    wanted = _SEXES.get(head.lemma_.lower())
    for affected in near if wanted else ():
        sexes = {person.full_name: pronouns.gender(person) for person in affected.people}
        sure = [person for person in affected.people if sexes[person.full_name] == wanted]
        fit = [person for person in affected.people if sexes[person.full_name] in (wanted, None)]
        part = tuple(fit if sure and count == len(fit) else sure)
        if part and len(part) < len(affected.people) and count in (None, len(part)):
            return Affected(people=part, spans=tuple((person.start, person.end) for person in part))
    return None


def person_meant(head: Token, told: Sequence[Affected], pronouns: Pronouns) -> PersonMention | None:
    """`the journalist`: who was last called so; `the man`, `the detainee`: the one told of last."""
    kind = head.lemma_.lower()
    parsed = pronouns.parsed
    aged = _of_that_age(head, pronouns) if kind == "old" else None
    if aged is not None:
        return aged
    named = [person for person in parsed.people_in(max(0, head.idx - _NEAR), head.idx) if _is_called(person, kind)]
    last = next((affected for affected in reversed(told[-3:]) if _is_near(affected, head)), None)
    one = last.people[0] if last is not None and len(last.people) == 1 else None
    if _is_parent_of_so_many(head):
        return one if one is not None and pronouns.gender(one) in {_PARENTS[head.lower_], None} else None
    if named:
        return one if one is not None and one.full_name in {person.full_name for person in named} else named[-1]
    if one is None and kind == "old":
        return _only_one_before(head, pronouns)
    called = one is not None and one.role is not None
    return one if kind == "old" or kind in word_set("genders", "anyone") or not called else None


def _of_that_age(head: Token, pronouns: Pronouns) -> PersonMention | None:
    """`the 31-year-old`: whoever was named with that age, "X, 31,"."""
    age, text = head.doc[max(0, head.i - 4)].text, text_of(head.doc)
    told = (person for person in pronouns.parsed.people_in(0, head.idx))
    return next(
        (person for person in told if re.match(rf",? \(?(?:aged )?{re.escape(age)}\b", text[person.end :][:12])), None
    )


def _only_one_before(head: Token, pronouns: Pronouns) -> PersonMention | None:
    """`the 63-year-old`, where nothing was told of anybody: the one person whom the sentence before names."""
    at = head.sent.start
    before = head.doc[at - 1].sent if at else None
    while before is not None and not before.text.strip() and before.start:
        before = before.doc[before.start - 1].sent
    named = pronouns.parsed.people_in(before.start_char, before.end_char) if before is not None else ()
    return named[0] if len({person.full_name for person in named}) == 1 else None


def _is_called(person: PersonMention, kind: str) -> bool:
    return any(_same_kind(word, kind) for word in (person.role or "").split())


def _is_near(affected: Affected, head: Token) -> bool:
    return any(head.idx - _NEAR < start < head.idx for start, _ in affected.spans)


def _is_paragraphs_away(affected: Affected, head: Token) -> bool:
    """Told of before the paragraph before this one."""
    between = text_of(head.doc)[max(start for start, _ in affected.spans) : head.idx]
    return len(re.findall(r"\n\s*", between)) > 1


def _is_several(affected: Affected) -> bool:
    return (
        len(affected.people) > 1 or bool(affected.groups) or (affected.count is not None and affected.count.value > 1)
    )


def _size(affected: Affected) -> int:
    return affected.count.value if affected.count is not None else len(affected.people)


def _is_of_kind(affected: Affected, kind: str) -> bool:
    return any(_same_kind(word, kind) for word in _words_for(affected))


def _are_of_a_kind(affected: Affected) -> bool:
    """Whether they were told of as more than prisoners or people."""
    told = {_singular(word.lower()) for word in _words_for(affected)}
    return any(told & family for family in _kinds())


def _words_for(affected: Affected) -> list[str]:
    of = affected.count.of if affected.count is not None and affected.count.of else ""
    told = [word for phrase in (*affected.groups, of) for word in phrase.split()]
    return told + [word for person in affected.people for word in (person.role or "").split()]


def _same_kind(word: str, kind: str) -> bool:
    singular = _singular(word.lower())
    return singular == kind or any({singular, kind} <= family for family in _kinds())


def _singular(word: str) -> str:
    word = word.strip(",.’'")
    return _PLURALS.get(word, word.removesuffix("s"))


@cache
def _kinds() -> tuple[frozenset[str], ...]:
    return tuple(frozenset(family) for family in load_vocabulary("genders")["kinds"])
