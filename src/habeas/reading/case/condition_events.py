"""Conditions told on their own: "must surrender their passports", "imposed conditions … This includes: …"."""

import re
from collections.abc import Sequence

from spacy.tokens import Span, Token

from habeas.reading.case.bearers import find_bearers
from habeas.reading.case.conditions import find_conditions
from habeas.reading.draft import Draft, Words
from habeas.reading.events.affected import affected_by
from habeas.reading.events.habits import is_habitual_clause, speaks_of_law
from habeas.reading.events.told_story import Bound, ToldStory
from habeas.reading.parsing.parsed import ParsedText
from habeas.reading.parsing.word_lists import word_set
from habeas.reading.speech.speakers import attribute_span
from habeas.terms.claims import EventBody
from habeas.terms.vocabulary import load_vocabulary

_LIST_FOLLOWS = re.compile(r"\bconditions?\b", re.IGNORECASE)
_GOES_ON = re.compile(r"\s*(?:This|These|They|It|The conditions|Conditions)\s+(?:includes?|included|are|were)\b")
_OWNERS = {"his", "her", "their"}
_FREED = re.compile(
    r"\b(?:released|freed|bail|parole|charged|convicted|sentenced|custody|detained|arrested|accused)\b", re.IGNORECASE
)
_OUT = re.compile(
    r"\b(?:released|freed|on bail|parole|house arrest|probation|suspended (?:sentence|term)|let out|walked free)\b",
    re.IGNORECASE,
)


def find_condition_events(parsed: ParsedText, story: ToldStory) -> list[Draft]:
    """One event a list of conditions that no release of the story has as its own."""
    taken = {
        condition for event in story.events if isinstance(event.body, EventBody) for condition in event.body.conditions
    }
    found: list[Draft] = []
    for index, sentence in enumerate(parsed.sentences):
        freed = story.was_freed_before(index) or _speaks_of_freed(parsed, index)
        places = find_conditions(parsed.report.text, sentence.start_char, _end(parsed, index), of_the_freed=freed)
        told = max((draft.evidence[0][1] for draft in found), default=0)
        places = [words for words in places if words[0] >= told and parsed.report.text[slice(*words)] not in taken]
        if places and not is_habitual_clause(sentence) and not speaks_of_law(sentence.text):
            found += _draft(parsed, index, places, story, found)
    return found


def _speaks_of_freed(parsed: ParsedText, index: int) -> bool:
    """Whether the sentence or the two before speak of bail, parole or house arrest, event or none."""
    start = parsed.sentences[max(0, index - 2)].start_char
    return bool(_OUT.search(parsed.report.text, start, parsed.sentences[index].end_char))


def _end(parsed: ParsedText, index: int) -> int:
    """The list may stand in the sentence after the one that speaks of conditions."""
    sentences = parsed.sentences
    following = sentences[index + 1] if index + 1 < len(sentences) else None
    if following is not None and _LIST_FOLLOWS.search(sentences[index].text) and _GOES_ON.match(following.text):
        return following.end_char
    return sentences[index].end_char


def _draft(
    parsed: ParsedText, index: int, places: list[Words], story: ToldStory, before: Sequence[Draft]
) -> list[Draft]:
    sentence, text = parsed.sentences[index], parsed.report.text
    bound = _still_the_same(sentence, index, before) or _whom(parsed, sentence, places, story)
    of_the_freed = bool(bound) and story.was_freed_before(index)
    told_of_prisoners = of_the_freed or _FREED.search(text, sentence.start_char, places[0][1] + 40)
    if not bound or _is_office(bound) or not (bound.people or told_of_prisoners):
        return []
    body = EventBody(
        type="conditions",
        people=bound.people,
        groups=bound.groups,
        count=bound.count,
        conditions=tuple(dict.fromkeys(text[first:last] for first, last in places)),
    )
    trigger = _trigger(sentence, places)
    evidence = ((_begin(sentence, bound, places), places[-1][1]),)
    said = attribute_span(parsed, *trigger)
    return [Draft(body, index, trigger, evidence, attribution=said, rule="event.conditions")]


def _is_office(bound: Bound) -> bool:
    """`the prosecutor must submit the case`: the duty of an office."""
    named = [*bound.groups, *([bound.count.of or ""] if bound.count else [])]
    officials = word_set("conditions", "officials")
    return not bound.people and any(officials & set(words.lower().split()) for words in named)


def _still_the_same(sentence: Span, index: int, before: Sequence[Draft]) -> Bound | None:
    """`The released activists remain under supervision. They must …`: those whom the conditions before bind."""
    last = before[-1] if before and before[-1].sentence == index - 1 else None
    if last is None or not isinstance(last.body, EventBody) or sentence[0].lower_ != "they":
        return None
    body = last.body
    return Bound(body.people, body.groups, body.count, ((sentence.start_char, sentence.start_char + 4),))


def _trigger(sentence: Span, places: list[Words]) -> Words:
    match = _LIST_FOLLOWS.search(sentence.text)
    if match and sentence.start_char + match.end() <= places[0][0]:
        return sentence.start_char + match.start(), sentence.start_char + match.end()
    return places[0]


def _begin(sentence: Span, bound: Bound, places: list[Words]) -> int:
    inside = [start for start, _ in bound.spans if sentence.start_char <= start < places[0][0]]
    match = _LIST_FOLLOWS.search(sentence.text)
    word = [sentence.start_char + match.start()] if match else []
    return min([*inside, *word, places[0][0]])


def _whom(parsed: ParsedText, sentence: Span, places: list[Words], story: ToldStory) -> Bound:
    """The subject of the clause with the list, "on those released", "her movements"; else nobody."""
    heads = [token for token in sentence if token.idx < places[0][0] and _may_be_bound(token)]
    owners = [token for token in sentence if token.lower_ in _OWNERS and token.idx < places[0][1]]
    named_after = [_owner(token) for token in sentence if token.idx >= places[-1][1] and _is_put_upon(token)]
    inside = [token for token in sentence if _within(token, places) and parsed.person_at(token)]
    beside = (*named_after, *_told_to(sentence, places[0]), *_owners_in(sentence, places))
    whom = (*beside, *reversed(heads), *owners, *inside)
    candidates = (affected_by([head, *_after(head, places[0])], parsed) for head in whom)
    return next((bound for who in candidates for bound in [story.find_bound(who, sentence)] if bound), Bound())


def _owners_in(sentence: Span, places: list[Words]) -> list[Token]:
    """`confiscation of the journalists’ passports`, `confiscated his phone`: those whose they are."""
    inside = [token for token in sentence if _within(token, places)]
    his = [token for token in inside if token.dep_ == "poss" and token.lower_ in _OWNERS and _is_taken(token.head)]
    return [token for token in inside if token.pos_ in {"NOUN", "PROPN"} and _owns(token)] + his


def _is_taken(thing: Token) -> bool:
    """What officers took: of `told to leave his house` nothing is known by the owner of the house."""
    return thing.dep_ == "dobj" and thing.head.lemma_.lower() in {"confiscate", "seize", "withhold", "take", "revoke"}


def _within(token: Token, places: list[Words]) -> bool:
    return any(start <= token.idx < end for start, end in places)


def _owns(token: Token) -> bool:
    """A noun with a possessive mark, which the parse takes after a plural for a closing quotation mark."""
    after = token.nbor(1).text if token.i + 1 < len(token.doc) else ""
    return token.dep_ == "poss" or (token.tag_ == "NNS" and after in {"’", "'"} and not token.whitespace_)


def _told_to(sentence: Span, place: Words) -> list[Token]:
    """`banned X from leaving`, `confiscated the passport of X`: whom the verb that begins the condition is done to."""
    words = sentence.doc.char_span(*place, alignment_mode="expand")
    if words is None or words[0].lemma_.lower() not in load_vocabulary("conditions")["banning"]:
        return []
    return find_bearers(sentence, place)


def _is_put_upon(token: Token) -> bool:
    """`imposed probation on X`."""
    return token.dep_ == "pobj" and token.head.lower_ in {"on", "upon"} and token.pos_ in {"NOUN", "PROPN", "PRON"}


def _owner(token: Token) -> Token:
    """`a gag order on her lawyers`: it is of her case."""
    return next((child for child in token.children if child.dep_ == "poss" and child.lower_ in _OWNERS), token)


def _after(head: Token, place: Words) -> list[Token]:
    return [token for token in head.conjuncts if head.i < token.i and token.idx < place[0]]


def _may_be_bound(token: Token) -> bool:
    return (
        token.dep_ in {"nsubj", "nsubjpass", "dobj", "pobj"}
        and (token.pos_ in {"NOUN", "PROPN", "PRON"} or (token.pos_ == "NUM" and token.dep_ == "nsubj"))
        and token.lower_ not in {"court", "who"}
        and not _only_says_so(token)
    )


def _only_says_so(token: Token) -> bool:
    """`observers argued that …`: whoever says it is not bound by it."""
    says = token.head.lemma_.lower() in word_set("speech", "statement")
    clause = any(child.dep_ == "ccomp" for child in token.head.children)
    return token.dep_ == "nsubj" and token.pos_ == "NOUN" and says and clause
