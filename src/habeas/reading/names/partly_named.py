"""Names told after a number: "Among the 38 are A and B", "A was among those freed", "One of them, A", a list below."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from spacy.tokens import Span, Token

from habeas.reading.events.affected import Affected
from habeas.reading.events.happening import Happening
from habeas.reading.events.triggers import Trigger, lemma_of, senses_of
from habeas.reading.names.groups import is_group
from habeas.reading.names.name_rows import people_after
from habeas.reading.numbers.counts import read_number
from habeas.reading.parsing.parsed import ParsedText, PersonMention
from habeas.terms.claims import Count
from habeas.terms.vocabulary import load_vocabulary

_BACK = 5
_BACK_UNTOLD = 3
"""How far back "them" may point, where the words do not say what befell them."""
_FAR_BELOW = 4000
_NUMBER = r"\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds"
_TAKEN = (
    r"(?:arrested|detained|jailed|imprisoned|charged|convicted|sentenced|accused|released|freed|pardoned|deported|exiled|"
    r"detainees|prisoners|inmates|suspects|defendants|victims|arrestees|missing)"
)
_WHOM = rf"(?:them|these|those|the (?:(?:{_NUMBER})(?: (?:\w+ ){{0,2}}?{_TAKEN})?|{_TAKEN}))"
_AMONG = re.compile(rf"\bamong {_WHOM}\b", re.IGNORECASE)
_PART = re.compile(r"\b(?:one|two|three|four|five|some|several) of (?:them|those|these)\b", re.IGNORECASE)
_ONE_OF_THE_TAKEN = re.compile(
    rf"\b(?:one|two|three|another|others?) of (?:those|the (?:(?:{_NUMBER}) )?(?:newly )?)\s?{_TAKEN}\b", re.IGNORECASE
)
_SINGLED_OUT = re.compile(
    r"^\W*(?:The (?:youngest|oldest|eldest|first|best[- ]known|most (?:prominent|senior)"
    rf"|only (?:woman|man|foreigner|minor))|Another|A (?:second|third|fourth))(?: of (?:{_WHOM}))?(?=\s*[,:–—])"
)
"""`Judges freed 19 teenagers. … The youngest, A, 15, said …`."""
_SO_MANY = re.compile(rf"^\W*(?:The|All|These) (?P<number>{_NUMBER})(?: [a-z-]+){{0,2}}?(?=\s*[,:–—(]| [A-Z])")
"""`Three leaders were moved to X. … The three, A, B and C, were arrested in July`."""
_INCLUDE = re.compile(
    rf"^\W*(?:They|These|The group|The list|Those \w+|The (?:{_NUMBER}|{_TAKEN})(?: {_TAKEN})?(?: [a-z]+){{0,2}}?)\s+"
    r"(?:include[ds]?|(?:are|were|have been) (?:later )?(?:identified|named|listed) as|are|were)\b:?\s*"
)
_THEN = re.compile(r"[^.;]{0,60}?\b(?:is|are|was|were|include[ds]?|including|such as)\b:?\s*")
_APART = re.compile(r"\s*[,:–—]\s*")
_WERE = re.compile(r"\b(?:is|are|was|were)\s+(?:also\s+)?$")
_BULLET = re.compile(r"\s*(?:[•·▪◦*–—-]|\d{1,2}[.)])\s*")


def part_of_before(sentence: Span, index: int, told: Sequence[Happening], parsed: ParsedText) -> Happening | None:
    """The happening told before of the number that the sentence names some of; with those names, None without any."""
    if not told or index - told[-1].sentence > _BACK or not parsed.people_in(sentence.start_char, sentence.end_char):
        return None
    people, whom = _named_of_a_whole(sentence, parsed)
    if people and _are_counted_here(sentence, whom, parsed):
        return None  # `30 others were freed, among them A`: the sentence tells itself of whom they are part
    types = _types_in(sentence, whom)
    back = 1 if _PART.match(parsed.report.text, *whom) else _BACK if types else _BACK_UNTOLD
    all_named = _SO_MANY.match(sentence.text) if people else None
    if all_named is not None:
        return _of_all_named(people, index, told, sentence)
    home = _home(index, told, types) if people else None
    if home is not None and index - home.sentence > back:
        return None
    if home is None or not people:
        return None
    return _told_of(home, people, index, sentence)


def _are_counted_here(sentence: Span, whom: tuple[int, int], parsed: ParsedText) -> bool:
    if not re.fullmatch(r"among (?:them|these|those)", parsed.report.text[slice(*whom)], re.IGNORECASE):
        return False
    if not parsed.report.text[: whom[0]].endswith(", "):
        return False  # `counted 97 prisoners among them`
    before = (token for token in sentence if token.idx < whom[0] and token.pos_ == "NUM")
    return any((token.head.tag_ == "NNS" and is_group(token.head)) or _is_of_those_before(token) for token in before)


def _is_of_those_before(number: Token) -> bool:
    """`35 of them had been freed, among them A`: of the 35, and not of all."""
    of = (below for child in number.children if child.lower_ == "of" for below in child.children)
    return any(word.lower_ in {"them", "these", "those", "whom"} for word in of)


def _of_all_named(
    people: tuple[PersonMention, ...], index: int, told: Sequence[Happening], sentence: Span
) -> Happening | None:
    """The latest happening that befell so many without a name, where the names are as many."""
    counted = (h for h in reversed(told) if index - h.sentence <= _BACK and h.affected.count is not None)
    home = next((h for h in counted if h.affected.count and h.affected.count.value == len(people)), None)
    if home is None or home.affected.people or home.modality != "asserted":
        return None
    return _told_of(home, people, index, sentence)


def told_of_the_same(part: Happening, told: Sequence[Happening], sentence: Span) -> list[Happening]:
    """`officers took 11 aid workers … release the 11 … One of them, A,`: A is named of all that befell the eleven."""
    home = next((h for h in reversed(told) if h.affected.spans == part.affected.meant and h.type == part.type), None)
    count = home.affected.count if home is not None else None
    if count is None or _types_in(sentence, (sentence.start_char, part.affected.spans[0][0])):
        return []
    near = (h for h in told[-4 * _BACK :] if h is not home and not h.affected.people and h.modality != "denied")
    same = [h for h in near if h.affected.count is not None and h.affected.count.value == count.value]
    return [_told_of(h, part.affected.people, part.sentence, sentence) for h in same if _are_called_alike(h, count)]


def _are_called_alike(happening: Happening, count: Count) -> bool:
    of = happening.affected.count.of if happening.affected.count is not None else None
    return of is None or count.of is None or of == count.of


def with_those_listed_below(last: Happening, sentence: Span, index: int, parsed: ParsedText) -> Happening:
    """`The police released the following:` and a name a line below; the happening as it is where there are none."""
    people = tuple(_below(sentence, parsed)) if last.sentence == index and not last.affected.people else ()
    if not people:
        return last
    spans = (*last.affected.spans, *((person.start, person.end) for person in people))
    groups = tuple(group for group in last.affected.groups if group != "following")
    affected = replace(last.affected, people=people, groups=groups, spans=spans, general=False)
    return replace(last, affected=affected, reference=False)


def _below(sentence: Span, parsed: ParsedText) -> Iterator[PersonMention]:
    """The first name of each line with a bullet or a number, to the first line without."""
    text, at = parsed.report.text, sentence.end_char
    for line in text[at : at + _FAR_BELOW].split("\n"):
        bullet = _BULLET.match(line)
        if line.strip() and bullet is None:
            return
        first = at + bullet.end() if bullet is not None else at
        token = parsed.doc.char_span(first, first + 1, alignment_mode="expand") if bullet is not None else None
        yield from people_after(token.start, token.sent.end, parsed)[:1] if token is not None else ()
        at += len(line) + 1


def told_with_number(part: Happening, told: Sequence[Happening]) -> Affected:
    """Those named and the number that they are of: whom "they" means in the next sentence."""
    near = reversed(told[-_BACK * 4 :])
    home = next((h for h in near if h.affected.spans == part.affected.meant and h is not part), None)
    count = home.affected.count if home is not None else None
    return replace(part.affected, count=count)


def is_of_a_part(trigger: Trigger, sentence: Span) -> bool:
    """`Among those arrested were A and B`: the word says of which number they are."""
    match = _AMONG.search(sentence.text)
    if match is None:
        return False
    end = sentence.start_char + match.end()
    return trigger.start >= sentence.start_char + match.start() and (
        trigger.end <= end or not _has_verb(sentence, end, trigger.start)
    )


def _has_verb(sentence: Span, start: int, end: int) -> bool:
    return any(token.pos_ in {"VERB", "AUX", "PUNCT"} for token in sentence if start <= token.idx < end)


def _named_of_a_whole(sentence: Span, parsed: ParsedText) -> tuple[tuple[PersonMention, ...], tuple[int, int]]:
    """The people named as part of a number, and where the words for the number stand."""
    text, start, end = parsed.report.text, sentence.start_char, sentence.end_char
    for pattern in (_AMONG, _PART, _ONE_OF_THE_TAKEN, _SINGLED_OUT, _SO_MANY, _INCLUDE):
        match = pattern.search(sentence.text)
        if match is None:
            continue
        whom = start + match.start(), start + match.end()
        before = parsed.people_in(start, whom[0])
        if before and _WERE.search(text, start, whom[0]):
            return before, whom
        thens = (_APART,) if pattern in (_SINGLED_OUT, _SO_MANY) else (_APART, _THEN) if pattern is not _INCLUDE else ()
        begins = [then.end() for after in thens for then in [after.match(text, whom[1], end)] if then] or [whom[1]]
        row = next((row for begin in begins if begin < end for row in [_row_at(begin, sentence, parsed)] if row), ())
        if pattern is _SO_MANY and read_number(match["number"]) != len(row):
            continue
        if row:
            return row, whom
    return (), (start, start)


def _row_at(begin: int, sentence: Span, parsed: ParsedText) -> tuple[PersonMention, ...]:
    token = parsed.doc.char_span(begin, begin + 1, alignment_mode="expand")
    return people_after(token.start, sentence.end, parsed) if token is not None else ()


def _types_in(sentence: Span, whom: tuple[int, int]) -> frozenset[str]:
    """What befell the number, where the words say it ("among those freed")."""
    near = [token for token in sentence if whom[0] <= token.idx < whom[1] + 12]
    verbs = load_vocabulary("events")["verbs"]
    if any(token.lower_ == "guilty" for token in near):
        return frozenset({"sentence"})  # `among those found guilty`
    senses = (sense for lemma in map(lemma_of, near) for sense in senses_of(verbs.get(lemma)))
    return frozenset(_families().get(sense["type"], "") for sense in senses)


def _home(index: int, told: Sequence[Happening], types: frozenset[str]) -> Happening | None:
    for happening in reversed(told):
        if index - happening.sentence > _BACK:
            return None
        fits = not types or _families().get(happening.type) in types
        if fits and happening.modality == "asserted" and _is_of_many(happening.affected):
            return happening
    return None


def _is_of_many(affected: Affected) -> bool:
    number = affected.count.value if affected.count is not None else 0
    return number > 1 or bool(affected.groups) or affected.general


def _told_of(home: Happening, people: tuple[PersonMention, ...], index: int, sentence: Span) -> Happening:
    spans = tuple((person.start, person.end) for person in people)
    affected = Affected(people=people, spans=spans, meant=home.affected.spans)
    pieces = ((sentence.start_char + len(sentence.text) - len(sentence.text.lstrip()), max(end for _, end in spans)),)
    return replace(home, sentence=index, affected=affected, pieces=pieces, reference=False, period=None, headline=False)


@cache
def _families() -> dict[str, str]:
    """Arrest, detention and re-arrest are one kind of happening here; so are conviction and sentence."""
    return {
        "arrest": "arrest", "detention": "arrest", "rearrest": "arrest", "conviction": "sentence",
        "sentence": "sentence", "release": "release", "pardon": "release", "exile": "exile", "charge": "charge",
        "trial": "trial",
        "house_arrest": "house_arrest", "transfer": "transfer", "acquittal": "acquittal", "summons": "summons",
        "death_in_custody": "death_in_custody", "disappearance": "disappearance",
    }  # fmt: skip
