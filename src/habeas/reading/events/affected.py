"""Whom an event befell: people by name, groups in the report's words, and how many."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from spacy.tokens import Token

from habeas.reading.events.affected_nearby import person_past_a_body
from habeas.reading.events.heads_of_people import are_counted_people, is_counted_alone, people_at
from habeas.reading.events.joined_people import companions, joined_people
from habeas.reading.events.participants import find_places
from habeas.reading.events.triggers import Trigger
from habeas.reading.names.groups import (
    THEY,
    is_first_or_last_named,
    is_group,
    is_who_speaks,
    points_at_all,
    stands_before_of,
)
from habeas.reading.names.lists import included_names
from habeas.reading.names.name_rows import people_apposed, row_round
from habeas.reading.names.named_after_roles import named_after_roles
from habeas.reading.names.named_nearby import named_nearby
from habeas.reading.names.noun_phrases import (
    count_of,
    counted_beside,
    is_day_of_month,
    phrase_of,
    phrase_without_number,
)
from habeas.reading.numbers.counts import add_counts
from habeas.reading.parsing.parsed import ParsedText, PersonMention, text_of
from habeas.reading.parsing.word_lists import word_set
from habeas.terms.claims import Count

_ALONE = {
    "those", "others", "all", "some", "many", "most", "several", "none", "people", "both", "more", "anyone", "number",
}  # fmt: skip

_BUT = re.compile(r"\b(?:but|except(?: for)?|apart from|other than)\s+(?:\w+\s+){0,2}\Z")
_EVERYBODY = {"all", "none", "everybody", "everyone", "nobody", "every", "any"}
_DEEDS = {"arrest", "detention", "disappearance", "death_in_custody"}


@dataclass(frozen=True)
class Affected:
    """`pronoun` when they were named before; `spans` are the words that name them here or before.

    `described` is the noun when words like "the activists" say who they are, `meant` where those it means were told.
    """

    people: tuple[PersonMention, ...] = ()
    groups: tuple[str, ...] = ()
    count: Count | None = None
    spans: tuple[tuple[int, int], ...] = ()
    pronoun: Token | None = None
    general: bool = field(default=False)
    listed: bool = field(default=False)
    described: Token | None = None
    meant: tuple[tuple[int, int], ...] = ()

    def __bool__(self) -> bool:
        return bool(self.people or self.groups or self.count or self.pronoun or self.general)


def find_affected(trigger: Trigger, parsed: ParsedText) -> Affected:
    """Whom the trigger's words say it befell; empty where nobody is said or it is no person."""
    if trigger.of is None and trigger.whom is not None:
        return affected_by([trigger.whom], parsed)
    if trigger.of is not None and trigger.whom is not None and trigger.whom.pos_ == "NUM":
        return _of_so_many(trigger.whom)
    if trigger.of is not None:
        if trigger.whom is None:
            return find_affected(trigger.of, parsed)
        return _with_its_row(affected_by([trigger.whom], parsed), trigger.of.token.i + 1, trigger.token.i, parsed)
    heads = [
        head
        for place in _outside_quotes(find_places(trigger), trigger)
        for head in joined_people(place, trigger, parsed)
        if not is_day_of_month(head)
    ]
    if heads:
        heads += companions(trigger, parsed)
    found = _gather(list(dict.fromkeys(heads)), parsed, trigger)
    if found.described is not None and found.described.tag_ == "NN" and not found.people:
        person = person_past_a_body(trigger, parsed)
        return _of((person,)) if person is not None else found
    return found or _of(named_nearby(trigger, parsed))


def _with_its_row(affected: Affected, start: int, end: int, parsed: ParsedText) -> Affected:
    """`Y was given five years, and X and Z two years each`: X too."""
    if len(affected.people) != 1 or end - start < len("A B"):
        return affected
    row = row_round(affected.people[0], start, end, parsed)
    return replace(affected, people=row, spans=tuple((person.start, person.end) for person in row))


def _of_so_many(number: Token) -> Affected:
    """`and another 25 in Ostrava`."""
    return Affected(count=count_of(number), spans=(phrase_of(number),))


def _of(people: tuple[PersonMention, ...]) -> Affected:
    return Affected(people, spans=tuple((person.start, person.end) for person in people))


def _outside_quotes(places: list[Token], trigger: Trigger) -> list[Token]:
    """`X wrote “Y will answer for it” and was convicted`: X was, whatever the parse joined to the quotation."""
    quoted = [place for place in places if _is_quoted_before(place, trigger)]
    if not quoted:
        return places
    above = [token for verb in trigger.token.ancestors for token in verb.children if token.dep_ == "nsubj"]
    outside = [token for token in above if not _is_quoted_before(token, trigger) and token.i < trigger.token.i]
    return [place for place in places if place not in quoted] or outside[:1]


def _is_quoted_before(token: Token, trigger: Trigger) -> bool:
    between = text_of(token.doc)[token.idx : trigger.start]
    close = between.find("”")
    return close >= 0 and "“" not in between[:close] and between[:close].count(" ") > 1


def with_deeds_counted(trigger: Trigger, affected: Affected) -> Affected:
    """`41 arrests of journalists`: the number is of what was done, to those whom no other number counts."""
    token = trigger.token
    if trigger.shape == "noun" and not affected and token.tag_ == "NNS" and trigger.type in _DEEDS:
        known = any(child.dep_ == "det" and child.lower_ != "a" for child in token.children)
        of = any(child.lower_ == "of" for child in token.children)  # of things, since nobody was found in it
        number = None if known or of else count_of(token)  # `police made 12 arrests`, not "the four other arrests"
        return Affected(count=number, spans=(phrase_of(token),)) if number is not None else affected
    if trigger.shape != "noun" or token.tag_ != "NNS" or affected.count or affected.people or not affected.groups:
        return affected
    count = count_of(token)
    if count is None:
        return affected
    counted = count.model_copy(update={"of": affected.groups[0]})
    rest = affected.groups[1:]
    return replace(affected, groups=rest, count=counted, spans=(*affected.spans, phrase_of(token)), general=False)


def affected_by(heads: list[Token], parsed: ParsedText) -> Affected:
    """Whom these words name."""
    return _gather(heads, parsed)


@dataclass
class _Gathered:
    """What the heads looked at so far name; `told_who`: a list names the groups ("those released include X and Y")."""

    people: list[PersonMention] = field(default_factory=list)
    groups: list[str] = field(default_factory=list)
    counts: list[Count] = field(default_factory=list)
    spans: list[tuple[int, int]] = field(default_factory=list)
    pronoun: Token | None = None
    described: Token | None = None
    told_who: bool = False

    def add_people(self, people: Iterable[PersonMention]) -> None:
        """People with the words that name them."""
        found = list(people)
        self.people += found
        self.spans += [(person.start, person.end) for person in found]

    def add_group(self, head: Token, parsed: ParsedText) -> None:
        """A noun for several, with its number, the names beside it, and the list that it includes."""
        count, words_of = (None if _is_all_but(head) else count_of(head)), phrase_without_number(head)
        apposed = people_apposed(head, count.value if count else None, parsed)
        self.add_people(apposed)
        self.counts += [count] if count and head.lower_ != "one" else []
        self.groups += [words_of] if words_of and not count and not apposed and words_of.lower() not in _ALONE else []
        self.spans.append(phrase_of(head))
        self.described = head
        inside = included_names(head, parsed)
        self.people += inside.people
        self.groups += inside.groups
        self.spans += inside.spans
        self.told_who = self.told_who or bool(inside.groups)


def _gather(heads: list[Token], parsed: ParsedText, trigger: Trigger | None = None) -> Affected:
    found = _Gathered()
    for head in map(_whole, heads):
        named = people_at(head, parsed) or named_after_roles(head, parsed)
        if named and trigger is not None:
            named = _in_a_row(named, head, trigger, parsed)
        if named and _is_left_out(named[0], parsed.report.text):
            continue
        if named:
            found.add_people(named)
            found.counts += counted_beside(head)
        elif _is_bare_role(head, heads, parsed) or _says_who_it_is(head, parsed):
            continue
        elif is_first_or_last_named(head) or is_who_speaks(head):
            found.pronoun = head
            found.spans.append((head.idx, head.idx + len(head)))
        elif (all_of := points_at_all(head)) is not None:
            found.pronoun = all_of
            found.spans.append((head.idx, head.idx + len(head)))
        elif head.pos_ == "NUM" and _is_all_but(head):
            continue  # `all but six were freed`: how many that is, is not told
        elif head.lower_ in THEY and not stands_before_of(head) and not is_counted_alone(head):
            found.pronoun = head
            found.counts += [count] if (count := _told_again(head)) else []
            found.spans.append((head.idx, head.idx + len(head)))
        elif is_group(head) or are_counted_people(head, trigger):
            found.add_group(head, parsed)
    found.counts += [Count(value=1) for head in heads if found.counts and _is_one_more(head, heads, parsed)]
    return Affected(
        tuple(dict.fromkeys(found.people)),
        _without_parts(found.groups),
        add_counts(found.counts, _counted_as(heads, parsed) if found.counts else None),
        tuple(found.spans),
        found.pronoun,
        bool(found.spans) and not found.counts and not found.people and found.pronoun is None,
        found.told_who,
        found.described if len(heads) == 1 else None,
    )


def _counted_as(heads: list[Token], parsed: ParsedText) -> str | None:
    """The words for those counted: the first group's with a number, and nothing where they only point."""
    groups = [one for one in heads if is_group(one) and not people_at(one, parsed)]
    counted = next((one for one in groups if count_of(one) is not None), None)
    of = phrase_without_number(counted or next(iter(groups), heads[0]))
    return of if of and of.lower() not in {"them", "those", "us", "whom", "more"} else None


def _without_parts(groups: list[str]) -> tuple[str, ...]:
    """`activists and supporters of the club`, told again as "supporters", is one group."""
    whole = [group for group in groups if not any(group in other and group != other for other in groups)]
    return tuple(dict.fromkeys(whole))


def _in_a_row(named: list[PersonMention], head: Token, trigger: Trigger, parsed: ParsedText) -> list[PersonMention]:
    """The people found, with those in the same row of names: the parse often finds the first or the last alone."""
    verb, sentence = trigger.token, head.sent
    if head.i > verb.i:
        but = next((token.i for token in verb.doc[head.i : sentence.end] if token.lower_ == "but"), sentence.end)
        bounds = (verb.i + 1, but)
    elif head.dep_ in {"nsubj", "nsubjpass"} and verb.dep_ not in {"acl", "relcl"} and not _is_singular(verb):
        bounds = (sentence.start, min([verb.i, *(child.i for child in verb.children if head.i < child.i < verb.i)]))
    else:
        return named
    rows = [person for found in named for person in row_round(found, *bounds, parsed)]
    return list(dict.fromkeys(rows))


def _is_singular(verb: Token) -> bool:
    """`A was freed`: one person."""
    return any(child.lower_ in {"was", "is", "has"} for child in verb.children if child.dep_ in {"aux", "auxpass"})


def _is_bare_role(head: Token, heads: list[Token], parsed: ParsedText) -> bool:
    """`detained rapper, activist and performer A`: words of one person, no people beside him."""
    one = head.tag_ == "NN" or (head.tag_ == "NNP" and head.lemma_.lower() in word_set("people", "roles"))
    bare = one and not any(
        child.dep_ in {"det", "nummod", "poss"} and child.lower_ != "that" for child in head.children
    )
    return bare and any(other.i > head.i and other.i < head.i + 20 and people_at(other, parsed) for other in heads)


def _whole(head: Token) -> Token:
    """`none of the 14 nurses`, `all of the students`: the noun that the word speaks of."""
    if head.lower_ not in {"none", "all", "each", "any", "every", "either", "total", "upwards"}:
        return head
    of = [below for child in head.children if child.lower_ == "of" for below in child.children if below.dep_ == "pobj"]
    return next((noun for noun in of if is_group(noun)), head)


def _says_who_it_is(head: Token, parsed: ParsedText) -> bool:
    """`arrested A, a reporter for a paper`: the reporter is A."""
    if head.tag_ != "NN" or head.i < 3 or not parsed.people:
        return False
    first_of = head.head if head.dep_ == "conj" and head.head.dep_ == "appos" else head
    if first_of.dep_ == "appos" and parsed.person_at(first_of.head) is not None:
        return True
    first = head.left_edge.i
    named = first > 1 and head.doc[first - 1].text == "," and parsed.person_at(head.doc[first - 2]) is not None
    return named and head.doc[first].lower_ in {"a", "an", "the"}


def _is_all_but(head: Token) -> bool:
    """`released all but one defendant`: the number of those who were not."""
    before = head.doc[max(head.sent.start, head.i - 4) : head.i]
    return any(
        token.lower_ == "except" or (token.lower_ == "but" and token.i > 0 and token.nbor(-1).lower_ in _EVERYBODY)
        for token in before
    )


def _is_left_out(person: PersonMention, text: str) -> bool:
    """`All but X were released`."""
    return bool(_BUT.search(text, max(0, person.start - 30), person.start))


def _is_one_more(head: Token, heads: list[Token], parsed: ParsedText) -> bool:
    """`five journalists and the manager of a newspaper` are six: one person, unnamed, beside those numbered."""
    alone = head.tag_ == "NN" and len(heads) > 1 and is_group(head) and not people_at(head, parsed)
    by_article = any(child.lower_ in {"the", "a", "an", "another"} for child in head.children if child.i < head.i)
    return alone and by_article and count_of(head) is None and not _is_bare_role(head, heads, parsed)


def _told_again(head: Token) -> Count | None:
    """`The five appealed`: those told of before, and how many they are; `the two` is a mere pronoun."""
    pointed = (
        head.pos_ == "NUM" and head.lower_ != "two" and any(child.lower_ in {"the", "all"} for child in head.children)
    )
    return count_of(head) if pointed else None
