"""Nouns of what somebody faces, fears, asks for or is due: `faces deportation`, `is scheduled for release`."""

from spacy.tokens import Token

_FACED = {"deportation", "extradition", "expulsion", "execution", "transfer", "release", "arrest"}
_DUE = {"schedule", "due", "slate", "eligible", "set", "consider", "qualify"}
"""`is scheduled for release`, `will be eligible for parole`: what is said of the subject."""


def is_of_the_subject(noun: Token) -> bool:
    """`went into hiding to avoid arrest`, `asked the king for a pardon`: of whoever does so."""
    if noun.dep_ == "dobj":
        faced = noun.head.lemma_ in {"face", "await"} and noun.lemma_ in _FACED
        return faced or noun.head.lemma_ in {"avoid", "escape", "evade", "fear", "risk", "seek", "request"}
    if noun.dep_ == "pobj" and noun.lemma_ in {"release", "parole", "transfer", "deportation"}:
        due = noun.head.lower_ in {"for", "to"} and noun.head.head.lemma_.lower() in _DUE
        return due or noun.head.head.lower_ == "risk"
    if noun.lemma_ not in {"pardon", "parole", "clemency"} or noun.dep_ != "pobj" or noun.head.lower_ != "for":
        return False
    return noun.head.head.lemma_ in {"ask", "apply", "petition", "plead"}
