"""In which sense a word is used: `charged with overseeing …`, `picked up the phone`, `cardiac arrest` tell no event."""

from collections.abc import Callable
from typing import Any

from spacy.tokens import Token

from habeas.reading.events.court_words import is_a_term_told
from habeas.reading.events.doers import is_authority, is_done_by_authority, is_done_by_strangers, is_perfect
from habeas.reading.events.held_prisoner import is_human, speaks_of_custody
from habeas.reading.events.in_whose_hands import VERB_SIGNS as SIGNS_OF_KEEPERS
from habeas.reading.events.said_who import is_done_next, said_who
from habeas.reading.events.ways_out import VERB_SIGNS, is_due, is_longed_for
from habeas.reading.names.gazetteer import kind_of_place
from habeas.reading.parsing.word_lists import word_set
from habeas.terms.vocabulary import load_vocabulary

_HELD = {"custody", "prisoner", "detainee", "prison", "detention", "jail", "cell"}
_BEING = {"be", "hold", "detain", "keep", "take", "imprison"}
_NONE = {"nothing", "nobody", "none", "no", "neither"}
_ABROAD = {"abroad", "overseas", "country", "border", "homeland", "exile"}


def fits_verb(token: Token, rule: dict[str, Any]) -> bool:
    """Whether the verb stands in the sense of the rule."""
    if rule.get("particle") and not _has_particle(token, rule["particle"]):
        return False
    misread = token.dep_ == "amod" and token.tag_ == "VBD"  # `a court on sunday remanded X`, in small letters
    told = misread or reads_as_verb(token) or is_headline_verb(token) or is_done_next(token) or said_who(token)
    if token.dep_ in {"amod", "compound"} and not told:
        return False
    if token.dep_ in {"acomp", "ccomp", "oprd"} and token.head.lemma_ in {"feel", "look", "seem"}:
        return False
    if rule.get("custody") and not speaks_of_custody(token):
        return False
    if rule.get("passive") and (token.tag_ != "VBN" or is_perfect(token)):
        return False
    if (rule.get("not_of") and _is_of(token, rule["not_of"])) or _is_by(token, rule.get("not_by", [])):
        return False
    if any(not test(token) for sign, test in _TESTS.items() if rule.get(sign)):
        return False
    if rule.get("by") and not is_done_by_authority(token, rule):
        return False
    if rule.get("abroad") and not _goes_abroad(token):
        return False
    if rule["type"] == "release" and _lets_go_of_a_patient(token):
        return False
    if token.lemma_.lower() == "charge" and _is_other_charge(token):
        return False
    if rule.get("preps") and not _has_preposition(token, rule["preps"]):
        return False
    return _has_words_needed(token, rule)


def _has_words_needed(token: Token, rule: dict[str, Any]) -> bool:
    if rule.get("subject_of") and not _is_of_such_a_thing(token, rule["subject_of"]):
        return False
    abroad = rule["type"] == "exile"
    return not rule.get("needs") or any(
        (word.lower_ in rule["needs"] or (abroad and word.ent_type_ == "GPE")) and word.dep_ != "poss"
        for word in token.subtree
    )


def _has_preposition(verb: Token, prepositions: list[str]) -> bool:
    """`cleared X of sedition`, where the model hangs the preposition on the name."""
    objects = [child for child in verb.children if child.dep_ == "dobj"]
    return any(child.lower_ in prepositions for word in (verb, *objects) for child in word.children)


def _has_particle(verb: Token, particles: list[str]) -> bool:
    """`picked him up`, `picked up journalist X`, where the model takes the particle for a part of the name."""
    after = verb.nbor(1).lower_ if verb.i + 1 < len(verb.doc) else ""
    return after in particles or any(child.lower_ in particles for child in verb.children)


def fits_noun(token: Token, rule: dict[str, Any]) -> bool:
    """Whether the noun names the event of the rule."""
    if token.dep_ in {"compound", "amod", "nmod"} or _is_a_term(token):
        return False
    if any(child.lower_ == "house" for child in token.children) and token.lemma_ == "arrest":
        return False
    if any(child.lower_ in word_set("events", "senses", "ailments") for child in token.children):
        return False
    if token.dep_ == "dobj" and token.head.lemma_ in {"resist", "court", "replace"}:
        return False
    if rule.get("term") and not is_a_term_told(token):
        return False
    near = {word.lower_ for word in token.subtree}
    if rule.get("with") and rule["with"] not in near:
        return False
    if rule.get("held") and not any(word.lemma_.lower() in _HELD for word in _said_of(token)):
        return False
    if rule.get("due") and not is_due(token):
        return False
    if rule.get("longed_for") and not is_longed_for(token):
        return False
    return not rule.get("needs") or bool(near & set(rule["needs"]))


def _said_of(death: Token) -> list[Token]:
    """`his death in custody`, `told them of his death in custody`, where the parse hangs "in" on the verb."""
    last = death.right_edge.i + 1
    after = death.doc[last] if last < len(death.doc) else None
    return [*death.subtree, *(after.subtree if after is not None and after.lower_ == "in" else ())]


def _is_a_term(noun: Token) -> bool:
    """`five years’ imprisonment`, `life imprisonment`: how long, not what happened."""
    before = noun.doc[max(0, noun.i - 2) : noun.i]
    if noun.dep_ == "pobj" and noun.head.lower_ == "of" and noun.head.head.lemma_ in {"year", "month", "week", "day"}:
        return True  # `15 days of administrative arrest`
    return any(word.lemma_ in {"year", "month", "day"} or word.lower_ == "life" for word in (*noun.children, *before))


def reads_as_verb(token: Token) -> bool:
    """ "… and unconditionally free all remaining prisoners": the model takes "free" for an adjective."""
    after = token.nbor(1) if token.i + 1 < len(token.doc) else None
    return token.lower_ == "free" and after is not None and after.pos_ in {"DET", "PRON"} and after.lower_ != "and"


def is_headline_verb(token: Token) -> bool:
    """`Police arrest opposition leaders`: a verb of a headline, which the model takes for a noun."""
    if token.tag_ != "NN" or token.i == token.sent.start or not is_authority(token.nbor(-1)):
        return False
    objects = any(child.dep_ == "dobj" for child in token.children)
    return objects or (token.dep_ == "compound" and token.head.i > token.i and top_of(token).tag_ != "NN")


def top_of(token: Token) -> Token:
    """`Police arrest activist X`: the name at the end of what the model takes for a compound."""
    top = token.head
    while top.dep_ == "compound" and top.head.i > top.i:
        top = top.head
    return top


def is_main_verb(verb: Token) -> bool:
    """`officers in X, in the region of Y, arrested Z`, where the parse makes the verb a clause of the officers."""
    if verb.dep_ != "acl" or verb.head.dep_ != "ROOT" or verb.tag_ not in {"VBN", "VBD"}:
        return False
    judged = verb.head.lemma_.lower() in {"court", "tribunal"}  # nobody convicts a court
    return judged or any(child.dep_ == "dobj" for child in verb.children)


def _is_by(verb: Token, doers: list[str]) -> bool:
    """`invited by the president`: to no questioning."""
    agents = [below for child in verb.children if child.lower_ == "by" for below in child.children]
    return any(below.lemma_.lower() in doers for below in agents)


def _is_of(verb: Token, kind: str) -> bool:
    """`held a rally`, `apprehended that …`: what the verb governs shows another sense."""
    listed = load_vocabulary("events")["senses"][kind]
    governed = [child for child in verb.children if child.dep_ in {"dobj", "nsubjpass", "ccomp"}]
    if kind == "fears" and any(child.dep_ == "ccomp" for child in governed):
        return True
    return any(word.lemma_.lower() in listed for word in governed)


def _lets_go_of_a_patient(verb: Token) -> bool:
    """`doctors released him`, `freed by firefighters`, `released from hospital`: nobody was held."""
    carers = load_vocabulary("events")["senses"]["carers"]
    does = [child for child in verb.children if child.dep_ in {"nsubj", "agent"}]
    does += [below for child in verb.children if child.lower_ in {"by", "from"} for below in child.children]
    named = [part for word in does for part in (word, *word.children) if part is word or part.dep_ == "compound"]
    return any(part.lemma_.lower() in carers for part in named)


def _is_of_such_a_thing(verb: Token, things: list[str]) -> bool:
    """`the raids netted 20 students`, `20 students were swept up in raids`."""
    beside = [child for child in verb.children if child.dep_ in {"nsubj", "agent", "prep"}]
    return any(word.lemma_.lower() in things for child in beside for word in child.subtree)


def _goes_abroad(verb: Token) -> bool:
    """`fled abroad`, `fled to Thailand`, `fled Belarus`: out of a country, not from a fire."""
    for child in verb.children:
        if child.lower_ in _ABROAD or (child.dep_ == "dobj" and child.ent_type_ == "GPE"):
            return True
        if child.dep_ == "prep" and child.lower_ in {"to", "into", "across", "for"}:
            return any(
                below.ent_type_ == "GPE" or below.lower_ in _ABROAD or kind_of_place(below.text) in {"name", "city"}
                for below in child.children
            )
    return False


def _is_other_charge(verb: Token) -> bool:
    """`charged with overseeing the reform`, `charged a fee`: an office, a price."""
    senses = load_vocabulary("events")["senses"]
    if any(child.lemma_.lower() in senses["fees"] or child.ent_type_ == "MONEY" for child in verb.children):
        return True
    if any(child.dep_ in {"dobj", "npadvmod"} and _is_a_price(child) for child in verb.children):
        return True
    if verb.dep_ in {"acl", "relcl"} and verb.head.lemma_.lower() in senses["bodies"]:
        return True
    if _is_a_reproach(verb):
        return True
    return any(
        _is_task(below, senses["task"]) for child in verb.children if child.lower_ == "with" for below in child.children
    )


def _is_a_price(noun: Token) -> bool:
    """`charged relatives 40 euros for each visit`."""
    return noun.lower_ in load_vocabulary("money")["names"] and any(child.pos_ == "NUM" for child in noun.children)


def _is_a_reproach(verb: Token) -> bool:
    """`the group charged that …`, `which she charged was an effort`: said, and nobody accused in court."""
    passive = any(child.dep_ in {"auxpass", "nsubjpass"} for child in verb.children) or verb.tag_ == "VBN"
    links = {child.dep_ for child in verb.children if child.lower_ not in {"which", "that"}}
    accused = "dobj" in links or any(child.lower_ in {"with", "under", "over"} for child in verb.children)
    if passive or accused or "nsubj" not in links:
        return False
    return "ccomp" in links or verb.dep_ in {"relcl", "ccomp"}


def _is_task(word: Token, task: dict[str, list[str]]) -> bool:
    lemma = word.lemma_.lower()
    if word.dep_ == "pobj":
        return lemma in task["nouns"]
    if lemma in task["surely"]:
        return True
    done = {below.lower_ for child in word.children if child.dep_ in {"dobj", "prep", "prt"} for below in child.subtree}
    return lemma in task["may"] and bool(done & set(task["work"]))


def _goes_to_court(verb: Token) -> bool:
    """`appealed against the ruling`, `will appeal to the High Court`: not to the public, nor for calm."""
    courts = word_set("events", "senses", "courts")
    below = [child for child in verb.children if child.dep_ in {"prep", "dobj"} and child.ent_type_ != "DATE"]
    if any(child.lower_ == "for" for child in below) or verb.nbor(1).lower_ == "for":
        return False
    aimed = [child for child in below if child.dep_ == "dobj" or child.lower_ in {"against", "to"}]
    return all(any(word.lemma_.lower() in courts for word in child.subtree) for child in aimed)


def is_negated(verb: Token) -> bool:
    """`has not been heard of`, `nothing was heard of`, `refused to say where`."""
    refused = verb.dep_ == "xcomp" and verb.head.lemma_.lower() in {"refuse", "decline", "fail"}
    subjects = [child for child in verb.children if child.dep_ in {"nsubj", "nsubjpass"}]
    subjects = subjects or [c for c in verb.head.children if verb.dep_ == "conj" and c.dep_ == "nsubj"]
    none = any(word.lower_ in _NONE for child in subjects for word in (child, *child.children))
    return refused or none or any(child.dep_ == "neg" for child in verb.children)


def _is_last(verb: Token) -> bool:
    return any(child.lower_ == "last" for child in verb.children)


def _is_lost(verb: Token) -> bool:
    """`has been missing since Monday`: of somebody, who misses nothing."""
    helped = any(child.lemma_ == "be" for child in verb.children if child.dep_ in {"aux", "auxpass"})
    return verb.tag_ == "VBG" and helped and not any(child.dep_ == "dobj" for child in verb.children)


def is_since(verb: Token) -> bool:
    """`… since`, `since her arrest`."""
    return any(word.lower_ == "since" for word in verb.subtree)


def is_done_to_oneself(verb: Token) -> bool:
    """`turned himself in`."""
    return any(child.lower_ in {"himself", "herself", "themselves"} for child in verb.children)


def _is_out_of_custody(verb: Token) -> bool:
    """`taken from prison to a hospital`: nobody is arrested who was held already."""
    out = [below for child in verb.children if child.lower_ == "from" for below in child.children]
    return any(below.lemma_.lower() in word_set("events", "custody") for below in out)


def _is_of_an_amount(verb: Token) -> bool:
    """`fined 30,000 rubles`: how much is said; of many people fined, no sentence is told."""
    after = [child for child in verb.children if child.i > verb.i and child.dep_ != "conj"]
    numbers = [word for child in after for word in child.subtree if word.pos_ in {"NUM", "SYM"}]
    return any(not is_human(number.head) for number in numbers)


def _is_of_people(verb: Token) -> bool:
    """`condemned X to death`: no verdict that a group condemns."""
    governed = [child for child in verb.children if child.dep_ in {"dobj", "nsubjpass", "dative"}]
    people = [word for word in governed if word.ent_type_ not in {"ORG", "GPE"}]
    return any(is_human(word) or word.ent_type_ == "PERSON" or word.tag_ == "NNP" for word in people)


def _is_of_a_place_unknown(verb: Token) -> bool:
    """`does not know where he is held`."""
    clauses = [child for child in verb.children if child.dep_ in {"ccomp", "advcl"} and child.lemma_ in _BEING]
    return any(word.lower_ == "where" for clause in clauses for word in clause.children)


def _is_formal(verb: Token) -> bool:
    """`was formally accused of sedition`: by prosecutors; who is merely accused is not charged."""
    return any(child.lower_ in {"formally", "officially"} for child in verb.children)


_TESTS: dict[str, Callable[[Token], bool]] = {
    **VERB_SIGNS,
    **SIGNS_OF_KEEPERS,
    "where": _is_of_a_place_unknown,
    "strangers": is_done_by_strangers,
    "in_court": _goes_to_court,
    "negated": is_negated,
    "since": is_since,
    "last": _is_last,
    "lost": _is_lost,
    "amount": _is_of_an_amount,
    "himself": is_done_to_oneself,
    "from_custody": _is_out_of_custody,
    "needs_person": _is_of_people,
    "formal": _is_formal,
}
"""What a rule may ask of its verb, by the sign that asks it."""
