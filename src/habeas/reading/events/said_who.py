"""Clauses cut short, sentences that say who it was: `Activist X held over post`, `The detained men are A and B`."""

from spacy.tokens import Token

from habeas.reading.parsing.word_lists import word_set

_TELLS_WHO = {"be", "include", "identify", "name"}
_NAMED = {"attr", "dobj", "oprd", "pobj"}
_OBJECTS = {"dobj", "dative", "ccomp", "xcomp"}
_IN_ORDER = {"first", "second", "third", "fourth", "fifth", "latest", "last", "next"}
_WHO = {"who", "that", "which", "whom"}
_NEVER_ALONE = {
    "arrest", "rearrest", "detain", "nab", "apprehend", "jail", "imprison", "incarcerate", "hold", "remand", "sentence",
    "convict", "acquit", "indict", "abduct", "kidnap", "deport", "snatch",
    "pick", "round", "haul", "lead", "whisk",
}  # fmt: skip
_WITH_A_PARTICLE = {"pick", "round", "haul", "lead", "whisk"}
"""Verbs that always have an object: where none stands, the subject is whom it befell."""


def said_who(participle: Token) -> list[Token]:
    """`The detained journalists are A, B and C`, `the arrested men were identified as A and B`: A, B and C."""
    verb = participle.head.head
    if participle.dep_ in {"relcl", "acl"} and participle.head.lower_ in _IN_ORDER and participle.tag_ == "VBN":
        return _named_by(verb) if verb.lemma_ == "be" and participle.head.dep_ == "nsubj" else []
    if participle.dep_ in {"relcl", "acl"} and _are_those_named(participle.head):
        return _named_by(verb)  # `Those arrested were A, B and C`
    if participle.dep_ != "amod" or participle.tag_ not in {"VBN", "JJ", "VBD"} or participle.head.tag_[:2] != "NN":
        return []
    if participle.head.dep_ not in {"nsubj", "nsubjpass"} or verb.lemma_ not in _TELLS_WHO:
        return []
    return _named_by(verb)


def _are_those_named(noun: Token) -> bool:
    """`Those arrested were A and B`, `the men held include A`: nobody counted, whose names the verb gives."""
    telling = noun.dep_ in {"nsubj", "nsubjpass"} and noun.head.lemma_ in _TELLS_WHO
    people = noun.lower_ == "those" or (noun.tag_ == "NNS" and noun.lemma_.lower() in word_set("people", "groups"))
    return telling and people and not any(child.pos_ == "NUM" for child in noun.children)


def _named_by(verb: Token) -> list[Token]:
    under = [child for child in verb.children if child.lower_ == "as"]
    found = [child for above in (verb, *under) for child in above.children if child.dep_ in _NAMED]
    return [word for word in found if word.pos_ == "PROPN" and word.i > verb.i]


def identified_as(noun: Token) -> list[Token]:
    """`a man identified as X`, `a suspect, later named as X`: X."""
    clauses = [
        child
        for child in noun.children
        if child.dep_ in {"acl", "relcl"} and child.lemma_ in {"identify", "name", "know"}
    ]
    under = [child for clause in clauses for child in clause.children if child.lower_ in {"as", "only"}]
    return [word for above in under for word in above.children if word.dep_ == "pobj" and word.pos_ == "PROPN"]


def is_done_next(verb: Token) -> bool:
    """`stormed the newsroom, arresting editor X`: a clause that the parse takes for a quality of X."""
    return verb.tag_ == "VBG" and verb.dep_ == "amod" and verb.i > verb.sent.start and verb.nbor(-1).text == ","


def cut_short(verb: Token) -> list[Token]:
    """`Activist X held over a post`, `X, jailed since May, turned 60`: the subject, though no helper is there."""
    if verb.lemma_.lower() in _WITH_A_PARTICLE and not is_headline(verb):
        return []  # `the judge led away from the point`
    if verb.tag_ not in {"VBD", "VBN"} or verb.lemma_.lower() not in _NEVER_ALONE:
        return []
    if any(child.dep_ in _OBJECTS or child.dep_ in {"aux", "auxpass", "neg"} for child in verb.children):
        return []
    subjects = [child for child in verb.children if child.dep_ == "nsubj" and child.i < verb.i]
    return [word for word in subjects if _may_be_taken(word) and word.lower_ not in _WHO]


def _may_be_taken(word: Token) -> bool:
    """A person or several; no court, no police, no country."""
    if word.pos_ == "PROPN":
        return word.ent_type_ in {"PERSON", ""} and not _is_of_an_authority(word)
    return word.pos_ == "NOUN" and word.lemma_.lower() in word_set("people", "groups") and not _is_of_an_authority(word)


def _is_of_an_authority(word: Token) -> bool:
    listed = word_set("events", "authorities")
    return any(part.lemma_.lower() in listed for part in (word, *word.children) if part.dep_ != "relcl")


def is_headline(verb: Token) -> bool:
    """A line that no full stop ends."""
    return verb.sent.text.rstrip()[-1:] not in ".!?”\"'’:;"
