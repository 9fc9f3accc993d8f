"""Arrests told in a text, whoever is arrested and for whatever: no filter of the field, and no name, is needed.

`read_report` reads reports on political imprisonment only. To find arrests in police news, or in text that lost its
capitals, ask here.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import accumulate

from spacy.tokens import Span, Token

from habeas.reading.events.doers import is_authority
from habeas.reading.events.habits import is_habitual
from habeas.reading.events.held_prisoner import is_human
from habeas.reading.events.modality import find_modality
from habeas.reading.events.participants import find_places
from habeas.reading.events.triggers import Trigger, find_triggers
from habeas.reading.parsing.damage import mend
from habeas.reading.parsing.parse import parse_text
from habeas.reading.parsing.word_lists import word_set
from habeas.terms.vocabulary import load_vocabulary

Words = tuple[int, int]
_TAKEN = {"arrest", "rearrest", "detention", "house_arrest"}


@cache
def _worth_a_look() -> re.Pattern[str]:
    """The beginnings of words without which no arrest is told."""
    return re.compile(rf"(?<![a-z])(?:{'|'.join(load_vocabulary('arrests')['beginnings'])})", re.IGNORECASE)


def find_arrests(sentences: Iterable[str]) -> Iterator[tuple[Words, ...]]:
    """For each sentence the stretches that tell an arrest as done; only sentences with a word of custody are parsed."""
    listed = list(sentences)
    worth = [number for number, sentence in enumerate(listed) if _worth_a_look().search(sentence)]
    views = [mend(listed[number]) for number in worth]
    found: dict[int, list[Words]] = {}
    for line, words in _arrests_by_line([_in_one_line(view.text) for view in views]):
        found.setdefault(worth[line], []).append(views[line].in_report(*words))
    yield from (tuple(sorted(set(found.get(number, ())))) for number in range(len(listed)))


def _in_one_line(sentence: str) -> str:
    """A sentence broken at line ends is one; a HEADLINE is read in small letters, which the model knows better."""
    whole = re.sub(r"[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]", " ", sentence)
    small = whole.lower()
    return small if whole.isupper() and len(small) == len(whole) else whole


def _arrests_by_line(lines: Sequence[str]) -> Iterator[tuple[int, Words]]:
    """The number of the line and the place in it, for every arrest told."""
    starts = list(accumulate((len(line) + 1 for line in lines), initial=0))
    for sentence in parse_text("\n".join(lines)).sents:
        for start, end in _arrests_in(sentence):
            line = bisect_right(starts, start) - 1
            yield line, (start - starts[line], end - starts[line])


def _arrests_in(sentence: Span) -> Iterator[Words]:
    yield from ((trigger.start, trigger.end) for trigger in find_triggers(sentence) if _tells(trigger))
    yield from ((word.idx, word.idx + len(word)) for word in sentence if _says_who_was(word))


def _tells(trigger: Trigger) -> bool:
    """An arrest told as done, of people; habits, orders and laws are none."""
    listed = load_vocabulary("arrests")
    lemma = trigger.token.lemma_.lower()
    if lemma in listed["never"] or (trigger.type not in _TAKEN and lemma not in listed["verbs"]):
        return False
    if trigger.rule.get("state") and trigger.noun is not None and trigger.noun.lemma_ not in {"custody", "detention"}:
        return False
    if _is_of_a_thing(trigger.token) or (lemma in listed["of_people"] and not _is_of_people(trigger)):
        return False
    if trigger.shape == "noun" and (_is_any(trigger.token) or _is_wished(trigger.token)):
        return False
    return find_modality(trigger) == "asserted" and not is_habitual(trigger)


def _is_of_a_thing(token: Token) -> bool:
    """`arrest the fall in prices`, `detained the train`: nobody is taken."""
    things = load_vocabulary("arrests")["things"]
    objects = [child for child in token.children if child.dep_ in {"dobj", "nsubjpass"}]
    objects += [below for child in token.children if child.lower_ == "of" for below in child.children]
    return any(word.lemma_.lower() in things for word in objects)


def _is_of_people(trigger: Trigger) -> bool:
    """`held by the police`, `50 persons were held`; and "taken into custody" is said of people alone."""
    by = [below for child in trigger.token.children if child.lower_ == "by" for below in child.children]
    return trigger.shape != "verb" or any(map(is_authority, by)) or any(map(is_human, find_places(trigger)))


def _is_any(noun: Token) -> bool:
    """`a case for arrest`, `measures, including arrests`: no arrest that was made."""
    said = [child for child in noun.children if child.dep_ in {"det", "poss", "nummod", "amod"} or child.lower_ == "of"]
    return (noun.tag_ == "NN" and not said) or (noun.dep_ == "pobj" and noun.head.lower_ == "including")


def _is_wished(noun: Token) -> bool:
    """`demanded arrest of`, where a text without capitals is parsed amiss: the word right before it asks for it."""
    before = [word for word in noun.doc[max(0, noun.i - 3) : noun.i] if word.pos_ not in {"DET", "ADJ", "ADP"}]
    return any(word.lemma_.lower() in word_set("events", "modality", "demanded") for word in before)


def _says_who_was(word: Token) -> bool:
    """`the arrested men`: it is told by the way; `house arrested` is not."""
    before = word.nbor(-1).lower_ if word.i else ""
    return word.dep_ == "amod" and word.lower_ in {"arrested", "detained"} and before != "house"
