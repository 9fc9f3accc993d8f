"""Treatment in custody and closed trials that a report tells: one draft for each of those who bear them."""

import re
from collections.abc import Iterator, Sequence

from spacy.tokens import Span, Token

from habeas.reading.case.bearers import find_bearers
from habeas.reading.case.treatment import Treatment, find_treatment
from habeas.reading.draft import Draft, Words
from habeas.reading.events.affected import affected_by
from habeas.reading.events.habits import is_general_talk, is_habitual_clause
from habeas.reading.events.told_story import Bound, ToldStory
from habeas.reading.names.groups import is_group
from habeas.reading.parsing.parsed import ParsedText
from habeas.reading.speech.speakers import attribute_span
from habeas.terms.claims import EventBody, EventType

_CUSTODY = re.compile(
    r"\b(?:prison\w*|jail\w*|custody|detention|detain\w*|arrest\w*|cells?|inmates?|imprison\w*|convict\w*|sentenc\w*|"
    r"guards?|interrogat\w+|police station|solitary|incommunicado|hunger strike|penitentiary|colony|held)\b",
    re.IGNORECASE,
)
_AIMS = {"demand", "improve"}
_THEM = {"him", "her", "them", "his", "their"}
_VISITORS = {
    "lawyer", "attorney", "doctor", "visitor", "relative", "family", "member", "journalist", "diplomat", "counsel",
    "wife", "husband", "mother", "father", "parent", "brother", "sister", "son", "daughter", "child", "colleague",
}  # fmt: skip
"""Those whom prisoners are kept from."""
_NEAR = 3
_TRIALS = {"trial", "hearing", "proceeding", "session"}


def find_treatment_events(parsed: ParsedText, story: ToldStory) -> list[Draft]:
    """One draft for each list of treatments of the same people in a sentence; those who bear it may be unknown."""
    text = parsed.report.text
    found: list[Draft] = []
    for index, sentence in enumerate(parsed.sentences):
        treatments = find_treatment(text, sentence.start_char, _before_aims(sentence))
        if not treatments or is_habitual_clause(sentence) or is_general_talk(sentence):
            continue
        if any(one.kind == "court" for one in treatments) or _CUSTODY.search(text, *_around(parsed, index)):
            found += _drafts(parsed, index, treatments, story)
    return found


def _before_aims(sentence: Span) -> int:
    """`began a hunger strike to demand better care`: what somebody wants is told by nobody."""
    aims = [
        token for token in sentence if token.lemma_ in _AIMS and token.tag_ == "VB" and token.nbor(-1).lower_ == "to"
    ]
    return aims[0].idx if aims else sentence.end_char


def _around(parsed: ParsedText, index: int) -> Words:
    """The sentence and the few before: somewhere there stands that this is about custody."""
    return parsed.sentences[max(0, index - _NEAR)].start_char, parsed.sentences[index].end_char


def _drafts(parsed: ParsedText, index: int, treatments: Sequence[Treatment], story: ToldStory) -> Iterator[Draft]:
    borne: dict[Bound, list[Treatment]] = {}
    sentence = parsed.sentences[index]
    for treatment in treatments:
        bound = _borne_by(parsed, sentence, treatment, story)
        same = next((one for one in borne if _same(one, bound) and borne[one][0].kind == treatment.kind), bound)
        borne.setdefault(same, []).append(treatment)
    for bound, together in borne.items():
        yield _draft(parsed, index, bound, together)


def _same(one: Bound, other: Bound) -> bool:
    return (one.people, one.groups, one.count) == (other.people, other.groups, other.count)


def _draft(parsed: ParsedText, index: int, bound: Bound, treatments: Sequence[Treatment]) -> Draft:
    sentence, text = parsed.sentences[index], parsed.report.text
    places = [treatment.words for treatment in treatments]
    kind: EventType = "trial" if treatments[0].kind == "court" else "conditions"
    inside = [start for start, _ in bound.spans if sentence.start_char <= start < places[0][0]]
    body = EventBody(
        type=kind,
        people=bound.people,
        groups=bound.groups,
        count=bound.count,
        conditions=tuple(dict.fromkeys(text[first:last] for first, last in places)),
    )
    evidence = (min([*inside, places[0][0]]), places[-1][1])
    said = attribute_span(parsed, *places[0])
    return Draft(body, index, places[0], (evidence,), attribution=said, rule="event.treatment")


def _borne_by(parsed: ParsedText, sentence: Span, treatment: Treatment, story: ToldStory) -> Bound:
    heads = find_bearers(sentence, treatment.words)
    heads = [*_of_trials(heads, sentence, treatment), *heads] if treatment.kind == "court" else heads
    heads = [one for head in heads for one in _visited(head)]
    heads = [*heads, *_named_inside(parsed, sentence, treatment)]
    candidates = (affected_by([head, *head.conjuncts], parsed) for head in heads)
    return next((bound for who in candidates for bound in [story.find_bound(who, sentence)] if bound), Bound())


def _visited(head: Token) -> list[Token]:
    """`X’s wife was barred from seeing him`: it is done to X."""
    owners = [child for child in head.children if child.dep_ == "poss"]
    owners += [one for child in head.children if child.lower_ == "of" for one in child.children if one.dep_ == "pobj"]
    return owners if head.lemma_.lower() in _VISITORS and owners else [head]


def _of_trials(heads: Sequence[Token], sentence: Span, treatment: Treatment) -> list[Token]:
    """`Her trials were closed`, `the trial of X was held in secret`: whose trial it is."""
    trials = [token for token in sentence if token.lemma_.lower() in _TRIALS and token.idx < treatment.words[1]]
    owners = [child for trial in trials for child in trial.children if child.dep_ == "poss"]
    of = [one for trial in trials for child in trial.children if child.lower_ == "of" for one in child.children]
    return [*owners, *of]


def _named_inside(parsed: ParsedText, sentence: Span, treatment: Treatment) -> list[Token]:
    """`denied Dara Sok medical treatment`, `not been allowed to see her`: whoever stands among the words."""
    words = sentence.doc.char_span(*treatment.words, alignment_mode="expand")
    inside = [token for token in words or () if token.pos_ == "PROPN" and parsed.person_at(token)]
    inside += [token for token in words or () if token.lower_ in _THEM or (token.tag_ == "NNS" and is_group(token))]
    return [token for token in inside if token.lemma_.lower() not in _VISITORS][:1]
