"""Who "he", "she", "his" and "her" are: the nearest person named who can be meant, the subject of a clause first."""

import re
from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import cached_property

from spacy.tokens import Span, Token

from habeas.reading.names.genders import Gender, gender_beside, gender_of, gender_of_pronoun
from habeas.reading.parsing.parsed import ParsedText, PersonMention
from habeas.reading.parsing.word_lists import word_set
from habeas.terms.vocabulary import load_vocabulary

_BACK = 6
_PRONOUN = re.compile(r"\b(?:he|him|his|himself|she|her|hers|herself)\b", re.IGNORECASE)
_SPEAK_FOR_OTHERS = {
    "lawyer", "attorney", "counsel", "barrister", "solicitor", "spokesman", "spokeswoman", "spokesperson", "minister",
    "judge", "prosecutor", "official", "commissioner", "inspector", "president", "magistrate", "officer", "director",
    "rapporteur", "representative", "researcher", "commander", "governor", "ambassador", "general", "colonel", "chief",
}  # fmt: skip
SPEAK_AS_DUTY = {
    "lawyer", "attorney", "counsel", "barrister", "solicitor", "spokesman", "spokeswoman", "spokesperson", "judge",
    "prosecutor", "magistrate", "rapporteur", "official", "minister", "inspector", "commissioner", "ambassador",
}  # fmt: skip
"""Whose words are never of themselves: the others of those above may be held too."""
_AT_A_PLACE = {"in", "at", "near", "inside", "outside", "to", "from", "around"}
_SUBJECTS = {"nsubj", "nsubjpass"}
_BEFORE_SUBJECT = {"after", "following", "since", "before", "during", "upon", "prior", "despite"}


@dataclass(frozen=True)
class Pronouns:
    """The pronouns of one report and the people that they can mean."""

    parsed: ParsedText

    def person_meant(self, pronoun: Token, told: Collection[str] = ()) -> PersonMention | None:
        """The person whom a singular pronoun stands for; None where nobody near fits.

        `told` are the names of those whom the event told last befell: the story is theirs.
        """
        ahead = self._subject_ahead(pronoun)
        if ahead is not None:
            return ahead
        for sentence in self._back_from(pronoun.sent):
            named = self.parsed.people_in(sentence.start_char, min(sentence.end_char, pronoun.idx))
            fit = [person for person in named if self._can_mean(pronoun, person, told)]
            if fit:
                beside = [person for person in fit if person.start > _clause_start(pronoun)]
                fit = beside if beside and _is_owned_event(pronoun) else fit
                if gender_of_pronoun(pronoun.lower_) == "she":  # of two, the one whom the report shows to be a woman
                    fit = [person for person in fit if self.gender(person) == "she"] or fit
                return max(fit, key=lambda person: (self._standing(person, told), -person.start))
        return None if told else self._speaker_of(pronoun)

    def _speaker_of(self, pronoun: Token) -> PersonMention | None:
        """`The group's director, X, said he was summoned`, where nobody else is told of: X speaks of himself."""
        named = self.parsed.people_in(pronoun.sent.start_char, pronoun.idx)
        own = [person for person in named if not self._stands_for_another(person)]
        return own[0] if len(named) == 1 and own and self._agrees(pronoun, own[0]) else None

    def _stands_for_another(self, person: PersonMention) -> bool:
        root = self._root(person)
        role = {root.lower_, *(word.lower() for word in (person.role or "").split())}
        return bool(role & (SPEAK_AS_DUTY | word_set("people", "kin")) or root.dep_ == "pobj") or _names_a_place(
            root, person
        )

    def _agrees(self, pronoun: Token, person: PersonMention) -> bool:
        shown, wanted = self.gender(person), gender_of_pronoun(pronoun.lower_)
        return shown is None or wanted is None or shown == wanted

    def _subject_ahead(self, pronoun: Token) -> PersonMention | None:
        """`Following his release, X spoke`, `After his arrest, X was charged`: the subject that follows."""
        root = pronoun.sent.root
        subject = next((child for child in root.children if child.dep_ in _SUBJECTS and child.i > pronoun.i), None)
        opening = next((word for word in (pronoun, *pronoun.ancestors) if word.head == root), None)
        if subject is None or opening is None or opening.dep_ not in {"prep", "advcl"} or opening.i > root.i:
            return None
        passive = subject.dep_ == "nsubjpass" and opening.lower_ in _BEFORE_SUBJECT
        if pronoun.dep_ != "poss" and not passive:
            return None
        person = self.parsed.person_at(subject)
        return person if person is not None and self._agrees(pronoun, person) else None

    def _back_from(self, sentence: Span) -> Iterator[Span]:
        """The sentence and those before it, past empty ones, over one paragraph's end at most."""
        text, breaks, told = self.parsed.report.text, 0, 0
        at = sentence
        while told < _BACK:
            yield at
            if not at.start:
                return
            before = at.doc[at.start - 1].sent
            breaks += "\n" in text[before.start_char : at.start_char]
            told += bool(before.text.strip())
            if breaks > 1:
                return
            at = before

    def _can_mean(self, pronoun: Token, person: PersonMention, told: Collection[str]) -> bool:
        if not self._agrees(pronoun, person):
            return False
        root = self._root(person)
        if _did_it_to(root, pronoun) or _names_a_place(root, person):
            return False
        if person.full_name in told or self._is_kin_of_the_other_sex(root, person, pronoun):
            return True
        return not (_speaks_of_another(root, pronoun, person) or _belongs_to_another(root, person))

    def _is_kin_of_the_other_sex(self, root: Token, person: PersonMention, pronoun: Token) -> bool:
        """`His wife, X, flew home. She was arrested`: "she" is nobody whom "his" means."""
        wanted = gender_of_pronoun(pronoun.lower_)
        owners = {gender_of_pronoun(child.lower_) for child in root.children if child.dep_ == "poss"} - {None}
        opens = root.dep_ in _SUBJECTS and root.sent != pronoun.sent
        return opens and bool(owners) and wanted not in owners and self.gender(person) == wanted

    def _root(self, person: PersonMention) -> Token:
        """The head of the phrase that the name stands in: "officer" of "the officer Y"."""
        span = self.parsed.doc.char_span(person.start, person.end, alignment_mode="expand")
        if span is None:
            raise AssertionError(f"no words at {person}")
        root = span.root
        while root.dep_ in {"conj", "appos"} and root.head.pos_ in {"NOUN", "PROPN"} and root.head.ent_type_ != "GPE":
            root = root.head
        return root

    def _standing(self, person: PersonMention, told: Collection[str]) -> int:
        """Those told of before subjects, these before objects, before whoever stands in a phrase or did it to them."""
        root = self._root(person)
        if root.dep_ == "nsubj" and _did_something(root.head):
            return -1
        if person.full_name in told:
            return 4
        if root.dep_ in _SUBJECTS:
            return 3
        if root.dep_ == "pobj" and root.head.dep_ == "agent":
            return -1
        if root.dep_ in {"dobj", "dative", "attr"}:
            return 2
        return 1 if root.dep_ == "poss" and root.head.lemma_.lower() not in word_set("people", "kin") else 0

    def gender(self, person: PersonMention) -> Gender | None:
        """By the words at the name, by any mention's, else by the pronouns that follow where nobody else is named."""
        return gender_of(person) or self._by_words.get(person.full_name) or self._by_pronouns.get(person.full_name)

    @cached_property
    def _by_words(self) -> dict[str, Gender]:
        shown = {}
        for person in self.parsed.people:
            gender = gender_of(person) or gender_beside(self.parsed.report.text, person)
            if gender is not None:
                shown[person.full_name] = gender
        return shown

    @cached_property
    def _by_pronouns(self) -> dict[str, Gender]:
        """Sentences that name one person alone, and the pronouns in them and in the next where nobody is named."""
        tally: dict[str, Counter[Gender]] = {}
        alone, text = None, self.parsed.report.text
        for sentence in self.parsed.sentences:
            named = {person.full_name for person in self.parsed.people_in(sentence.start_char, sentence.end_char)}
            alone = named.pop() if len(named) == 1 else alone if not named else None
            if alone is None:
                continue
            for match in _PRONOUN.finditer(text, sentence.start_char, sentence.end_char):
                gender = gender_of_pronoun(match[0])
                if gender is not None:
                    tally.setdefault(alone, Counter())[gender] += 1
        return {name: counts.most_common(1)[0][0] for name, counts in tally.items() if _is_clear(counts)}


def _is_clear(counts: Counter[Gender]) -> bool:
    return counts.most_common(1)[0][1] >= 4 * (counts.total() - counts.most_common(1)[0][1]) and counts.total() > 1


def _did_it_to(root: Token, pronoun: Token) -> bool:
    """`Y arrested him`: Y is not "him"."""
    return pronoun.dep_ in {"dobj", "dative"} and root.dep_ in _SUBJECTS and root.head == pronoun.head


def _is_owned_event(pronoun: Token) -> bool:
    """`his release`: what others call for, of whom they spoke last."""
    return pronoun.dep_ == "poss" and pronoun.head.lemma_.lower() in word_set("events", "nouns")


def _clause_start(pronoun: Token) -> int:
    """Where the predicate begins of whose words the pronoun is one: behind the subject of its clause."""
    for verb in pronoun.ancestors:
        subject = next((child for child in verb.children if child.dep_ in _SUBJECTS and child.i < pronoun.i), None)
        if subject is not None:
            return subject.right_edge.idx
    return 0


def _did_something(verb: Token) -> bool:
    """`Y pardoned X`: Y did it, the story is of X."""
    return verb.lemma_.lower() in word_set("events", "verbs") and any(
        child.dep_ == "dobj" and child.pos_ in {"PROPN", "PRON", "NOUN"} for child in verb.children
    )


def _names_a_place(root: Token, person: PersonMention) -> bool:
    """`in Lomé prison, where he …`: a name without a role after a word of place."""
    return (
        person.role is None and root.dep_ == "pobj" and root.head.lower_ in _AT_A_PLACE and root.ent_type_ != "PERSON"
    )


def _belongs_to_another(root: Token, person: PersonMention) -> bool:
    """`told his lawyer, X`: X comes into the story of another."""
    owned = any(child.dep_ == "poss" and child.lower_ in {"his", "her", "their"} for child in root.children)
    others = _SPEAK_FOR_OTHERS | word_set("people", "kin")
    return owned and bool({root.lower_, *(word.lower() for word in (person.role or "").split())} & others)


def _speaks_of_another(root: Token, pronoun: Token, person: PersonMention) -> bool:
    """`the lawyer Y said he was beaten`, `according to the judge Y, he …`: Y speaks of somebody else."""
    role = {root.lower_, *(word.lower() for word in (person.role or "").split())}
    if not role & (_SPEAK_FOR_OTHERS | word_set("people", "kin")):
        return False
    if root.dep_ == "pobj" and root.head.lower_ in {"to", "by", "with"}:
        return root.sent == pronoun.sent
    speech = load_vocabulary("speech")
    saying = root.head.lemma_.lower() in {*speech["statement"], *speech["denial"], *speech["belief"]}
    return saying and root.dep_ in _SUBJECTS and root.head != pronoun.head and root.head in pronoun.ancestors
