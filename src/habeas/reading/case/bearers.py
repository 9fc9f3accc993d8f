"""Who bears a condition or a treatment: the people on the verb that its words hang on."""

from collections.abc import Iterator

from spacy.tokens import Span, Token

from habeas.reading.draft import Words

_OF_THE_SUBJECT = {
    "be", "remain", "stay", "spend", "receive", "get", "have", "lack", "face", "suffer", "endure", "undergo", "live",
    "experience", "stage", "begin", "start", "continue", "orchestrate", "protest", "serve", "languish", "agree", "wear",
}  # fmt: skip
"""Verbs whose subject bears what they tell; of any other verb told actively, the object does."""
_BEARING = {"to", "on", "upon", "from", "against", "of"}
_FAR = 4


def find_bearers(sentence: Span, words: Words) -> list[Token]:
    """The heads of those who may bear what text[words] tells, the likeliest first."""
    span = sentence.doc.char_span(*words, alignment_mode="expand")
    if span is None:
        return []
    found: list[Token] = []
    subject_bears = False
    for verb in _verbs_above(span[0]):
        subject_bears = _bears_by_subject(verb) or (subject_bears and not found)
        found += [token for token in _on_verb(verb, subject_bears) if token not in found]
    return [token for token in found if token.pos_ in {"NOUN", "PROPN", "PRON", "NUM"}]


def _verbs_above(token: Token) -> Iterator[Token]:
    """The verb of the words, then the verbs that it is joined to or hangs on."""
    steps = 0
    while steps < _FAR:
        if token.pos_ in {"VERB", "AUX"} and token.dep_ not in {"aux", "auxpass"}:
            yield token
            steps += 1
            if token.dep_ not in {"conj", "xcomp", "advcl", "pcomp", "prep", "acl", "relcl"}:
                return
        if token.head == token:
            return
        token = token.head


def _bears_by_subject(verb: Token) -> bool:
    passive = any(child.dep_ in {"auxpass", "nsubjpass"} for child in verb.children)
    unseen = verb.lemma_ in {"see", "meet", "speak"} and any(child.dep_ == "neg" for child in verb.children)
    return passive or unseen or verb.lemma_.lower() in _OF_THE_SUBJECT  # `has not seen a lawyer`


def _on_verb(verb: Token, subject_bears: bool) -> Iterator[Token]:
    done_to = any(child.dep_ == "dobj" and child.pos_ in {"PROPN", "PRON"} for child in verb.children)
    if verb.dep_ in {"acl", "relcl"} and verb.head.pos_ in {"NOUN", "PROPN", "PRON"} and not done_to:
        yield verb.head
    if subject_bears:
        yield from (child for child in verb.children if child.dep_ in {"nsubj", "nsubjpass"})
        return
    for child in verb.children:
        if child.dep_ in {"dobj", "dative"} and child.i > verb.i:
            yield child
            yield from _of(child)
        elif child.dep_ in {"ccomp", "xcomp"}:
            yield from (one for one in child.children if one.dep_ in {"nsubj", "nsubjpass"})
    yield from (one for child in verb.children if child.dep_ in {"prep", "dative"} for one in _pobj(child))


def _of(noun: Token) -> Iterator[Token]:
    """`the passport of X`, `a travel ban on X`; in `held him incommunicado` the parse may hang "him" on the noun."""
    yield from (child for child in noun.children if child.pos_ == "PRON" and child.dep_ == "compound")
    yield from (one for child in noun.children if child.dep_ == "prep" for one in _pobj(child))


def _pobj(preposition: Token) -> Iterator[Token]:
    if preposition.lower_ in _BEARING:
        yield from (child for child in preposition.children if child.dep_ == "pobj")
