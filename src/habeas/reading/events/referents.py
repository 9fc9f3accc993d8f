"""Who "he", "they" or "the two" are: the people that the story named or told of last."""

from collections import Counter
from dataclasses import dataclass, field, replace
from functools import cached_property

from spacy.tokens import Span, Token

from habeas.reading.events.affected import Affected, affected_by
from habeas.reading.events.agents import find_doer
from habeas.reading.events.happening import Happening
from habeas.reading.events.how_many import all_of, are_all_named, are_so_many
from habeas.reading.events.triggers import Trigger
from habeas.reading.names.definite_words import (
    is_definite,
    is_of_several,
    last_ones,
    named_together,
    person_meant,
    several_meant,
)
from habeas.reading.names.genders import Gender, gender_of_pronoun, gender_of_word
from habeas.reading.names.groups import is_first_or_last_named, is_group, is_who_speaks
from habeas.reading.names.kin_brought_in import is_brought_in_as_kin
from habeas.reading.names.noun_phrases import count_of
from habeas.reading.names.pronouns import SPEAK_AS_DUTY, Pronouns
from habeas.reading.parsing.parsed import ParsedText, PersonMention
from habeas.reading.parsing.word_lists import word_set
from habeas.reading.speech.speakers_named import speaker_at
from habeas.terms.claims import Count, EventType

_FAR = 600
_OF_A_CASE = {"charges_dropped", "trial", "appeal", "release", "sentence"}
"""What courts and lawyers do need not say again for whom: "the judge refused bail", "the defence appealed"."""
_RECENT = 6
_OPENING = 4
_CASE = 4
_SMALL = {"ccomp", "xcomp", "oprd"}
SHARES = {"most", "some", "many", "several"}
_NUMBERS = {"two": 2, "both": 2, "neither": 2, "three": 3, "four": 4, "five": 5, "six": 6}


@dataclass
class Story:
    """What was told so far: the people that events befell, the latest last."""

    parsed: ParsedText
    told: list[Affected] = field(default_factory=list)
    last_offences: tuple[tuple[int, int], ...] = ()
    last_court: tuple[int, int] | None = None
    last_pronoun: tuple[int, Gender | None, str] | None = None
    last_of_type: dict[EventType, Affected] = field(default_factory=dict)

    @cached_property
    def pronouns(self) -> Pronouns:
        """The report's pronouns and whom they can mean."""
        return Pronouns(self.parsed)

    def remember(self, affected: Affected) -> None:
        """Keep whom the latest event befell."""
        if affected.people or affected.groups or affected.count:
            self.told.append(affected)

    def at_the_court(self, happening: Happening) -> Happening:
        """`The court also jailed Y`: in the town of the court told of before."""
        court = find_doer(happening.trigger)
        if court is None or court.lemma_.lower() != "court" or court.dep_ == "pobj":
            return happening
        if happening.place is not None:
            self.last_court = happening.place
            return happening
        pointed = any(child.lower_ in {"the", "same"} for child in court.children)
        own = any(child.dep_ in {"compound", "prep"} for child in court.children)
        return replace(happening, place=self.last_court) if pointed and not own else happening

    def resolve(self, affected: Affected) -> Affected:
        """The same with its pronoun or "the activists" replaced by who that is; unchanged where it is not known."""
        if affected.pronoun is None:
            return self._described(affected)
        speaks = is_who_speaks(affected.pronoun)
        if speaks or gender_of_pronoun(affected.pronoun.lower_):
            person = speaker_at(affected.pronoun, self.parsed) if speaks else self._one(affected.pronoun)
            found = (person,) if person else ()
            spans = ((person.start, person.end),) if person else ()
            return replace(affected, people=(*found, *affected.people), spans=(*affected.spans, *spans))
        several = self._several(affected.pronoun)
        if several is None:
            return _counted_alone(affected)
        numbered = affected.pronoun.lower_ in _NUMBERS and bool(several.people)
        return replace(
            affected,
            people=tuple(dict.fromkeys((*(several.people if numbered else all_of(several)), *affected.people))),
            groups=several.groups,
            count=affected.count or (None if numbered else several.count),
            spans=(*affected.spans, *several.spans),
            meant=several.spans,
        )

    def of_the_case(self, trigger: Trigger) -> Affected:
        """`The charge has not been dropped`, of nobody named: those whom the event told last befell."""
        noun = trigger.noun or trigger.token
        in_court = trigger.shape == "light" or trigger.type == "appeal"
        if trigger.type not in _OF_A_CASE or not in_court or not self.told or _is_law_on_appeals(trigger):
            return Affected()
        last = self.told[-1]
        definite = trigger.type != "charges_dropped" or any(
            child.lower_ in {"the", "these", "those", "no"} for child in noun.children
        )
        near = bool(last.spans) and noun.idx - max(end for _, end in last.spans) <= _FAR
        bare = noun.tag_ == "NNS" and not any(child.dep_ in {"det", "poss"} for child in noun.children)
        if not definite or not near or last.general or (bare and not self._is_in_paragraph(last, noun)):
            return Affected()
        if self._is_one_case(last):
            return replace(last, pronoun=noun)
        return Affected(spans=((noun.idx, noun.idx + len(noun)),), pronoun=noun, meant=last.spans)

    def of_the_chronology(self) -> Affected:
        """`May 2017: Released on bail`: whom most lines of the chronology are of."""
        over = self.parsed.sentences[0].end_char if self.parsed.sentences else 0
        titled = {person.full_name: person for person in self.parsed.people_in(0, over)}
        if len(titled) == 1:
            (person,) = titled.values()
            return Affected(people=(person,), spans=((person.start, person.end),))
        alone = Counter(told.people[0].full_name for told in self.told if len(told.people) == 1)
        name = alone.most_common(1)[0][0] if alone else None
        return next((told for told in reversed(self.told) if [p.full_name for p in told.people] == [name]), Affected())

    def _is_one_case(self, last: Affected) -> bool:
        """Whether those told of lately are the same people: of a trial of many no one knows whose hearing is meant."""
        names = {person.full_name for person in last.people}
        lately = self.told[-2:] if len(names) == 1 and last.count is None else self.told[-_CASE:]
        return not any(
            {person.full_name for person in told.people} - names or (told.count and told.count != last.count)
            for told in lately
        )

    def _described(self, affected: Affected) -> Affected:
        """`the journalist`, `the two men`, `the activists`: those whom such words meant or may mean."""
        head = affected.described
        if head is not None and head.lower_ in SHARES and not any(True for _ in head.children):
            return self._share(affected, head)
        kin = self._kin_meant(head) if head is not None and not affected.people and affected.count is None else None
        if kin is not None:
            spans = (*affected.spans, (kin.start, kin.end))
            return replace(affected, people=(kin,), groups=(), spans=spans, general=False, pronoun=head)
        if head is None or affected.people or not is_definite(head):
            return affected
        if head.tag_ in {"NN", "JJ"} and affected.count is None and not is_of_several(head):
            person = person_meant(head, self.told, self.pronouns)
            if person is None:
                return affected
            spans = (*affected.spans, (person.start, person.end))
            return replace(affected, people=(person,), groups=(), spans=spans, general=False, pronoun=head)
        several = several_meant(head, affected.count.value if affected.count else None, self.told, self.pronouns)
        if several is None:
            return affected
        if several.general:
            return replace(affected, spans=(*affected.spans, *several.spans), meant=several.spans)
        return replace(
            affected,
            people=all_of(several),
            groups=() if affected.count or are_all_named(several) else affected.groups or several.groups,
            spans=(*affected.spans, *several.spans),
            meant=several.spans,
            general=False,
        )

    def _kin_meant(self, head: Token) -> PersonMention | None:
        """`His wife, Y, said her husband had been arrested`: of whom the story told before Y came in as kin."""
        if head.lemma_.lower() not in word_set("people", "kin") or head.tag_ != "NN":
            return None
        owners = [child for child in head.children if child.dep_ == "poss" and gender_of_pronoun(child.lower_)]
        named = self.parsed.people_in(head.sent.start_char, head.idx) if owners else ()
        if not named or not is_brought_in_as_kin(named[-1], self.parsed):
            return None
        others = [told.people[0] for told in reversed(self.told[-_RECENT:]) if len(told.people) == 1]
        person = next((other for other in others if other.full_name != named[-1].full_name), None)
        sex = gender_of_word(head.lemma_.lower())
        fits = person is not None and self.pronouns.gender(person) in {sex, None}
        return person if fits else None

    def _share(self, affected: Affected, head: Token) -> Affected:
        """`Most were freed the next day`: of those whom the report told of by number, so a happening of its own."""
        last = self.told[-1] if self.told else None
        if last is None or last.count is None or last.count.value < 2 or not self._is_near(last, head):
            return affected
        return replace(affected, groups=(head.text,), general=False, meant=last.spans)

    def _one(self, pronoun: Token) -> PersonMention | None:
        told = {person.full_name for person in self.told[-1].people} if self.told else ()
        named = self.pronouns.person_meant(pronoun, told)
        if named is not None:
            return self._other_than_before(pronoun, named)
        last = next((told for told in reversed(self.told[-3:]) if self._is_near(told, pronoun)), None)
        return last.people[0] if last is not None and len(last.people) == 1 else None

    def _other_than_before(self, pronoun: Token, named: PersonMention) -> PersonMention:
        """`It sentenced him to five years and her to three`: of the two told of last, "her" is not who "him" was."""
        sex, sentence = gender_of_pronoun(pronoun.lower_), pronoun.sent.start
        last = self.told[-2:] if self.last_pronoun is not None and self.last_pronoun[:1] == (sentence,) else []
        pair = next((told.people for told in last if len(told.people) == 2 and named in told.people), ())
        if self.last_pronoun is not None and pair and sex != self.last_pronoun[1]:
            named = next((one for one in pair if one.full_name != self.last_pronoun[2]), named)
        self.last_pronoun = (sentence, sex, named.full_name)
        return named

    def _is_near(self, told: Affected, pronoun: Token) -> bool:
        """In the paragraph, or in the one before for anything but a "their" in the midst of its sentence."""
        opens = pronoun.dep_ != "poss" or pronoun.i - pronoun.sent.start < _OPENING
        far = pronoun.sent.start_char - _FAR
        near = any(far < start <= pronoun.idx for start, _ in told.spans)
        return near and (opens or self._is_in_paragraph(told, pronoun))

    def _is_in_paragraph(self, told: Affected, pronoun: Token) -> bool:
        start = self.parsed.report.text.rfind("\n", 0, pronoun.idx)
        return any(start < end <= pronoun.idx for _, end in told.spans)

    def _several(self, pronoun: Token) -> Affected | None:
        if is_first_or_last_named(pronoun):
            return self._first_or_last(pronoun)
        number = _NUMBERS.get(pronoun.lower_)
        own = self._subjects_before(pronoun)
        if own is not None and number in (None, len(own.people)):
            return own
        listed = self._listed_before(pronoun)
        if listed is not None and number in (None, len(listed.people)):
            return listed
        beside = _done_to_before(pronoun)
        if number is None and beside is not None:
            return affected_by([beside], self.parsed)
        near = [affected for affected in reversed(self.told[-_RECENT:]) if self._is_near(affected, pronoun)]
        told = [affected for affected in near if are_so_many(affected, number)]
        here = [affected for affected in told if self._is_in_paragraph(affected, pronoun)]
        if here:
            return here[0]
        named = self._named_in_paragraph(pronoun, number) if number is not None else None
        if named is not None:
            return named
        singly = last_ones(number, pronoun, self.told) if number is not None and not told else None
        if singly is None and number is not None and not told:
            singly = named_together(number, pronoun, self.pronouns)
        if singly is not None:
            return singly
        return (
            (self._group_before(pronoun) if number is None else None) or next(iter(told), None) or self._named(pronoun)
        )

    def _named_in_paragraph(self, pronoun: Token, number: int) -> Affected | None:
        """`A and B, farmers. Sentenced on 3 May. Both have appealed`: as many as the paragraph has named."""
        start = self.parsed.report.text.rfind("\n", 0, pronoun.idx) + 1
        people = {person.full_name: person for person in self.parsed.people_in(start, pronoun.idx)}
        if len(people) != number:
            return None
        return Affected(people=tuple(people.values()), spans=tuple((one.start, one.end) for one in people.values()))

    def _first_or_last(self, word: Token) -> Affected | None:
        """`The former was freed`: of the two told of last."""
        last = self.told[-1] if self.told else None
        if last is None or len(last.people) != 2 or last.count is not None or not self._is_near(last, word):
            return None
        person = last.people[0 if word.lower_ == "former" else 1]
        return Affected(people=(person,), spans=((person.start, person.end),))

    def _subjects_before(self, pronoun: Token) -> Affected | None:
        """`The reporters A and B remained bound by the terms of their release`: the row that the clause is of."""
        verbs = (verb for verb in pronoun.ancestors if verb.pos_ in {"VERB", "AUX"})
        subjects = (child for verb in verbs for child in verb.children if child.dep_ in {"nsubj", "nsubjpass"})
        subject = next((child for child in subjects if child.right_edge.i < pronoun.i), None)
        if subject is None:
            return None
        people = self.parsed.people_in(subject.left_edge.idx, subject.right_edge.idx + len(subject.right_edge))
        speak = {word for person in people for word in (person.role or "").lower().split()} & SPEAK_AS_DUTY
        joined = any(token.dep_ == "conj" for token in subject.subtree)
        if speak or len({person.full_name for person in people}) < 2 or not joined:
            return None
        return Affected(people=tuple(people), spans=tuple((person.start, person.end) for person in people))

    def _named(self, pronoun: Token) -> Affected | None:
        """Two people or more named in the sentence, or in the one before."""
        number, sentence = _NUMBERS.get(pronoun.lower_), self._sentence_before(pronoun.sent)
        named = self.parsed.people_in(sentence.start_char, sentence.end_char) if sentence is not None else ()
        here = self.parsed.people_in(pronoun.sent.start_char, pronoun.idx)
        for people in (here, named):
            if len(people) > 1 and number in (None, len(people)):
                return Affected(people=tuple(people), spans=tuple((p.start, p.end) for p in people))
        return None

    def _group_before(self, pronoun: Token) -> Affected | None:
        """`60 prisoners remain in custody. It pressed for their release`: the subject of the sentence before."""
        before = self._sentence_before(pronoun.sent)
        if before is None or "\n" in self.parsed.report.text[before.end_char : pronoun.idx]:
            return None
        heads = [token for token in before if token.dep_ in {"nsubj", "nsubjpass"} and is_group(token)]
        several = [head for head in heads if head.tag_ in {"NNS", "NNPS"}]
        return affected_by(several[:1], self.parsed) if several else None

    def _listed_before(self, pronoun: Token) -> Affected | None:
        """Several people named in the sentence before, when no event was told in it."""
        before = self._sentence_before(pronoun.sent)
        if before is None or any(
            start >= before.start_char for affected in self.told[-3:] for start, _ in affected.spans
        ):
            return None
        people = self.parsed.people_in(before.start_char, before.end_char)
        if len({person.full_name for person in people}) < 2:
            return None
        return Affected(people=people, spans=tuple((person.start, person.end) for person in people))

    def _sentence_before(self, sentence: Span) -> Span | None:
        before = sentence.doc[sentence.start - 1].sent if sentence.start else None
        while before is not None and before.start and not before.text.strip():
            before = before.doc[before.start - 1].sent
        return before


def _done_to_before(pronoun: Token) -> Token | None:
    """`found seven activists guilty and sentenced them`: the object of the verb before the pronoun's own."""
    verb = pronoun.head
    if pronoun.dep_ != "dobj" or verb.dep_ != "conj":
        return None
    below = [
        *verb.head.children,
        *(word for child in verb.head.children if child.dep_ in _SMALL for word in child.children),
    ]
    objects = [child for child in below if child.i < verb.i and child.i > verb.head.i and child.tag_ == "NNS"]
    return next((child for child in objects if child.dep_ in {"dobj", "nsubj"} and is_group(child)), None)


def _counted_alone(affected: Affected) -> Affected:
    """`Four were freed`, where no four were told of: so many of those told before, whoever they are."""
    number = affected.pronoun
    count = count_of(number) if number is not None and number.pos_ == "NUM" else None
    if count is None or affected.count is not None:
        return affected
    return replace(affected, count=Count(value=count.value), pronoun=None)


def _is_law_on_appeals(trigger: Trigger) -> bool:
    """`Verdicts of such courts may be appealed`: of nobody's case."""
    passive = any(child.dep_ == "auxpass" for child in trigger.token.children)
    modal = any(child.lower_ in {"may", "can"} for child in trigger.token.children)
    return trigger.type == "appeal" and passive and modal
