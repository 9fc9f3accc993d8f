"""What belongs to a case in court: the case that a charge is in, who imposed a term on whom, a fine and its sum."""

from collections.abc import Iterator

from spacy.tokens import Token

from habeas.reading.parsing.word_lists import word_set

_CASES = {
    "case",
    "trial",
    "proceeding",
    "proceedings",
    "prosecution",
    "matter",
    "file",
    "complaint",
    "indictment",
    "charge",
}
_GIVEN = {
    "file", "lodge", "bring", "impose", "hand", "level", "lay", "press", "make", "issue", "pass", "give", "submit",
    "pronounce", "register", "open", "launch", "institute", "initiate", "deliver", "slap", "pend", "enter",
}  # fmt: skip
_OF_WHOM = {"against", "on", "upon", "to", "by", "at", "for"}
_IN_A_CASE = {"in", "into", "to", "of", "at"}
_DRAWS = {"draw", "spark", "cause", "come", "bring", "prompt", "provoke", "be", "follow", "send", "shock", "trigger"}
_LENGTHS = {"year", "month", "life", "death"}
_ABOUT = {"over", "against", "at", "to", "on", "by"}
_ACCUSATIONS = {"charge", "offence", "offense", "crime", "count", "accusation", "conviction"}
_THESE = {"the", "these", "this", "both", "that", "those"}
_JUDGES = {"court", "tribunal", "judge", "magistrate", "bench", "panel", "chamber", "commission", "jury"}


def whole_of_the_case(verb: Token, noun: Token) -> Iterator[Token]:
    """`the charges filed against X`, `dropped in the case of X`, `X’s case was sent to court`: whose words tell who."""
    yield from (child for child in noun.children if child.dep_ == "acl" and child.lemma_.lower() in _GIVEN)
    yield from (child for child in verb.children if child.dep_ in {"nsubjpass", "nsubj", "dobj"} and _is_case(child))
    for holder in (verb, noun):
        preps = [child for child in holder.children if child.dep_ == "prep" and child.lower_ in _IN_A_CASE]
        yield from (below for prep in preps for below in prep.children if below.dep_ == "pobj" and _is_case(below))


def _is_case(word: Token) -> bool:
    return word.lemma_.lower() in _CASES


def points_at_whom(preposition: Token) -> bool:
    """`imposed on X`, `filed by X`, `levelled at X`: whom a word of the court is given to, or from."""
    return preposition.lower_ in _OF_WHOM and preposition.head.lemma_.lower() in _GIVEN


def takes_objects_of_its_own(verb: Token, noun: Token, people: str | None) -> bool:
    """`such charges could bring X 15 years`: the charges do, they are not brought; but `the hearing took place`."""
    objects = [child for child in verb.children if child.dep_ == "dobj"]
    if people != "receiver" or verb.lemma_ == "include" or any(child.lower_ == "place" for child in objects):
        return False
    return verb.lemma_ == "take" or (noun.dep_ == "nsubj" and bool(objects))


def is_of_a_sum(_: Token, noun: Token) -> bool:
    """`a fine of 500 euros`, `a 2,000-rouble fine`."""
    return any(word.pos_ == "NUM" or word.ent_type_ == "MONEY" for word in noun.subtree)


def is_done_by_judges(verb: Token, _: Token) -> bool:
    """`The tribunal heard the case against X`; what a crowd hears is no trial."""
    while verb.dep_ in {"xcomp", "conj"} and not any(child.dep_ in {"nsubj", "nsubjpass"} for child in verb.children):
        verb = verb.head
    doers = [child for child in verb.children if child.dep_ in {"nsubj", "agent"}]
    words = [word for doer in doers for word in doer.subtree]
    passive = any(child.dep_ == "nsubjpass" for child in verb.children)
    return any(word.lemma_.lower() in _JUDGES for word in words) or (passive and not doers)


def is_a_term_told(noun: Token) -> bool:
    """`condemned the ten-year sentence against X`, `her 15-year term is the harshest yet`: a sentence that was passed.

    Of one that is served, ended or asked for, other words tell.
    """
    measured = [
        child for child in noun.children if child.lemma_.lower() in _LENGTHS and child.dep_ in {"compound", "amod"}
    ]
    if not measured or any(child.lower_ in {"maximum", "minimum", "possible", "a", "an"} for child in noun.children):
        return False
    if noun.dep_ == "nsubj":
        return noun.head.lemma_ in _DRAWS
    above = noun.head
    if noun.dep_ == "pobj" and above.lower_ in _ABOUT:
        above = above.head
    lists = word_set("events", "factive") | {
        "protest",
        "outrage",
        "concern",
        "reaction",
        "outcry",
        "shock",
        "react",
        "dismay",
    }
    return noun.dep_ in {"dobj", "pobj"} and above.lemma_.lower() in lists


def is_itself_held(_: Token, noun: Token) -> bool:
    """`The hearing began`, `held a hearing`; what is done during a hearing is no trial."""
    return noun.dep_ in {"nsubj", "nsubjpass", "dobj", "conj"}


def is_its_object(_: Token, noun: Token) -> bool:
    """`appealed his release`, and not "appealed for his release"."""
    return noun.dep_ == "dobj" or (noun.dep_ == "pobj" and noun.head.lower_ == "against")


def is_done_by_charges(verb: Token, _: Token) -> bool:
    """`The charges carry a term of …`, `treason, which carries …`: of those charged; "such offences" are law."""
    subjects = [child for child in verb.children if child.dep_ == "nsubj"]
    return any(
        subject.lower_ in {"which", "that"}
        or (
            subject.lemma_.lower() in _ACCUSATIONS
            and any(child.lower_ in _THESE or child.dep_ == "poss" for child in subject.children)
        )
        for subject in subjects
    )


def may_come(verb: Token, _: Token) -> bool:
    """`could bring him 15 years`."""
    return any(child.lower_ in {"could", "may", "might", "can", "would"} for child in verb.children)


def is_on_a_day_to_come(verb: Token, _: Token) -> bool:
    """`The next hearing is on 4 April`."""
    preps = [child for child in verb.children if child.dep_ == "prep" and child.lower_ in {"on", "in"}]
    dated = any(below.ent_type_ == "DATE" for prep in preps for below in prep.children)
    return verb.tag_ == "VBZ" and dated


def is_in_force(verb: Token, noun: Token) -> bool:
    """`The warrant remains in force`."""
    return any(
        word.lower_ in {"force", "effect"} and word.head.lower_ == "in"
        for child in verb.children
        if child.dep_ == "prep"
        for word in child.children
    )


def is_of_a_case(verb: Token, _: Token) -> bool:
    """`The case was sent to court`."""
    return any(child.dep_ in {"nsubj", "nsubjpass", "dobj"} and _is_case(child) for child in verb.children)
