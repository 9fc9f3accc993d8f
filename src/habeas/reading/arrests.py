"""Arrests told in a text, whoever is arrested and for whatever: no filter of the field, and no name, is needed.

`read_report` reads reports on political imprisonment only. To find arrests in police news, or in text that lost its
capitals, ask here.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from spacy.tokens import Doc, Token

from habeas.reading.damage import mend
from habeas.reading.habits import is_habitual
from habeas.reading.modality import find_modality
from habeas.reading.parse import load_model
from habeas.reading.participants import find_places
from habeas.reading.senses import is_authority, is_human
from habeas.reading.triggers import Trigger, find_triggers
from habeas.terms.vocabulary import load_vocabulary

_TAKEN = {"arrest", "rearrest", "detention", "house_arrest"}


@cache
def _worth_a_look() -> re.Pattern[str]:
    """The beginnings of words without which no arrest is told."""
    return re.compile(rf"(?<![a-z])(?:{'|'.join(load_vocabulary('arrests')['beginnings'])})", re.IGNORECASE)


def find_arrests(sentences: Iterable[str]) -> Iterator[tuple[tuple[int, int], ...]]:
    """For each sentence the stretches that tell an arrest as done; only sentences with a word of custody are parsed."""
    listed = list(sentences)
    worth = [number for number, sentence in enumerate(listed) if _worth_a_look().search(sentence)]
    views = [mend(listed[number]) for number in worth]
    docs = load_model().pipe(_in_small_letters(view.text) for view in views)
    found = {
        number: tuple(sorted({view.in_report(*words) for words in _arrests_in(doc)}))
        for number, view, doc in zip(worth, views, docs, strict=True)
    }
    yield from (found.get(number, ()) for number in range(len(listed)))


def _in_small_letters(sentence: str) -> str:
    """HEADLINES IN CAPITALS are read in small letters: the model was taught on mixed ones."""
    small = sentence.lower()
    return small if sentence.isupper() and len(small) == len(sentence) else sentence


def _arrests_in(doc: Doc) -> Iterator[tuple[int, int]]:
    triggers = [trigger for sentence in doc.sents for trigger in find_triggers(sentence)]
    yield from ((trigger.start, trigger.end) for trigger in triggers if _tells(trigger))
    yield from ((word.idx, word.idx + len(word)) for word in doc if _says_who_was(word))


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
    return any(word.lemma_.lower() in load_vocabulary("events")["modality"]["demanded"] for word in before)


def _says_who_was(word: Token) -> bool:
    """`the arrested men`: it is told by the way."""
    return word.dep_ == "amod" and word.lower_ in {"arrested", "detained"} and word.nbor(-1).lower_ != "house"
