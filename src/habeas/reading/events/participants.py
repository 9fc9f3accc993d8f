"""Where in its clause the person stands whom a trigger is about: object, passive subject, "to X", "of X"."""

from spacy.tokens import Token

from habeas.reading.events.antecedents import antecedent
from habeas.reading.events.court_words import points_at_whom, whole_of_the_case
from habeas.reading.events.events_ahead import is_of_the_subject
from habeas.reading.events.heads_of_people import is_a_bare_number, is_a_day, may_be_held, past_a_role, whose_arrest
from habeas.reading.events.in_whose_hands import fetched
from habeas.reading.events.inversions import fronted, joined_by_a_preposition, turned_round
from habeas.reading.events.said_who import cut_short, said_who
from habeas.reading.events.senses import reads_as_verb, top_of
from habeas.reading.events.subjects_apart import (
    between_numbers,
    is_who_was,
    named_last,
    of_whose_role,
    one_of,
    subject_of_an_aside,
    told_of_between,
)
from habeas.reading.events.triggers import Trigger
from habeas.reading.events.ways_out import for_whom
from habeas.reading.names.groups import THEY, is_group
from habeas.reading.parsing.word_lists import word_set
from habeas.terms.vocabulary import load_vocabulary

_OBJECT_CONTROL = {
    "leave", "expose", "keep", "make", "consider", "deem", "believe", "see", "list", "recognize", "recognise", "render",
}  # fmt: skip
_MADE_TO = {"order", "require", "force", "oblige", "compel", "sentence", "condemn", "instruct"}
"""`ordered X to pay a fine`: X pays."""
_NO_SUBJECT = {"VERB", "AUX"}
"""`was abducted, resurfaced shackled to a bed, was released`: a verb that the model took for a subject."""
_TOWARDS = {"to", "for", "against", "of", "by", "on", "upon", "into"}


def find_places(trigger: Trigger) -> list[Token]:
    """The words that stand where the trigger's affected person stands."""
    found = _places(trigger)
    whole = trigger.token.head
    return [*found, *one_of(whole)] if trigger.token.dep_ == "relcl" and whole in found else found


def _places(trigger: Trigger) -> list[Token]:
    if trigger.shape == "noun":
        return _round_noun(trigger.token)
    if trigger.token.dep_ in {"compound", "amod"}:
        return said_who(trigger.token) or [
            top_of(trigger.token)
        ]  # `Police arrest opposition leaders`: a verb that the model took for a noun
    if trigger.shape == "verb" and trigger.token.dep_ in {"acl", "relcl"} and (named := said_who(trigger.token)):
        return named
    among = _among_those(trigger.token)
    if among:
        return among
    wanted = trigger.rule.get("people", "patient")
    if trigger.noun is not None and trigger.noun.lower_ == "guilty":
        beside = [child for child in trigger.noun.children if child.lower_ in THEY and child.i < trigger.noun.i]
        if beside:
            return beside
    if wanted == "subject":
        found = _subjects(trigger.token)
        return _clients(found) or _receivers(trigger) if trigger.type == "appeal" else found
    if wanted == "noun" and trigger.noun is not None:
        return [trigger.noun]
    if wanted == "fetched":
        return fetched(trigger.token)
    if wanted in {"clause", "below", "about", "called"}:
        found = joined_by_a_preposition(trigger.token, trigger.noun, wanted)
        return found or (patients(trigger.token) if is_passive(trigger.token) else [])
    if wanted == "receiver":
        return _receivers(trigger)
    if trigger.rule.get("state") or trigger.type == "house_arrest":
        return fronted(trigger.token, trigger.noun) or patients(trigger.token) or _subjects(trigger.token)
    found = [word for word in patients(trigger.token) if word != trigger.noun]
    return found or ([] if trigger.noun is None else _shared_past(trigger.token))


def _shared_past(verb: Token) -> list[Token]:
    """`ordered that he be tried and kept in the jail`: the parse takes the jail for the object of "kept"."""
    return patients(verb.head) if verb.dep_ == "conj" and is_passive(verb.head) and not is_passive(verb) else []


def _clients(subjects: list[Token]) -> list[Token]:
    """`His lawyer appealed`: the appeal is his; `the prosecutors appealed`: of nobody named here."""
    lawyers = load_vocabulary("events")["senses"]["lawyers"]
    own = [subject for subject in subjects if subject.lemma_.lower() not in lawyers and subject.ent_type_ != "ORG"]
    acting = [subject for subject in subjects if subject not in own]
    whose = [child for subject in acting for child in subject.children if child.dep_ == "poss"]
    preps = [child for subject in acting for child in subject.children if child.lower_ in {"for", "of"}]
    return own + whose + [below for prep in preps for below in prep.children if below.dep_ == "pobj"]


def _among_those(verb: Token) -> list[Token]:
    """`X was among those arrested`, `among those freed were X and Y`."""
    if verb.lemma_ == "be" and any(child.lower_ == "among" for child in verb.children):
        return [child for child in verb.children if child.dep_ in {"nsubj", "attr"}]  # `Among those in custody is X`
    those = verb.head
    if verb.dep_ != "acl" or those.lower_ != "those" or those.head.lower_ != "among":
        return []
    above = those.head.head
    return [child for child in above.children if child.dep_ in {"nsubj", "attr"}] if above.lemma_ == "be" else []


def patients(verb: Token) -> list[Token]:
    """Objects of an active verb, subjects of a passive one, through relative clauses and joined verbs."""
    objects = [child for child in verb.children if child.dep_ in {"dobj", "dative"}] or between_numbers(verb)
    passive = [child for child in verb.children if child.dep_ == "nsubjpass" or is_who_was(child, verb)]
    passive = [child for child in passive if not is_a_day(child, verb)]
    passive = passive or (subject_of_an_aside(verb) if is_passive(verb) else [])
    if reads_as_verb(verb) and verb.pos_ != "VERB":
        next_words = verb.doc[verb.i + 1 : verb.i + 6]
        return [token for token in next_words if token.lemma_.lower() in word_set("people", "groups")][-1:]
    if not passive and (found := turned_round(verb) or ([] if objects else _one_of_many(verb))):
        return found
    if objects or passive:
        return [named_last(antecedent(token, verb), verb) for token in passive or objects]
    ordered = verb.head.lemma_ == "order" and verb.dep_ == "ccomp" and verb.tag_ in {"VBN", "VBD"}
    if any(child.dep_ == "nsubj" for child in verb.children) and not is_passive(verb) and not ordered:
        return cut_short(verb) or _of_a_second_verb(verb) or (told_of_between(verb) if verb.dep_ == "ccomp" else [])
    if verb.dep_ == "acl" and verb.tag_ in {"VBN", "VBD"}:
        return _of_a_participle(verb)
    if verb.head.lemma_ == "order" and verb.dep_ in {"xcomp", "oprd", "ccomp"} and verb.tag_ in {"VBN", "VBD"}:
        return [child for child in verb.head.children if child.dep_ in {"dobj", "nsubjpass"}] or [
            child for child in verb.children if child.dep_ == "nsubj"
        ]  # `ordered Said released`, `was ordered held`
    if verb.dep_ == "conj" and verb.head.pos_ in {"VERB", "AUX", "ADJ", "NOUN"}:
        return _objects_of_pair(verb) or _shared(verb)
    if is_passive(verb) or verb.tag_ == "VBN":
        return _controller(verb)
    after = [child for child in verb.children if child.dep_ == "conj" and child.pos_ == "VERB"]
    # Of the joined verb only its own words: asking it for its patients would ask this verb again, without end.
    return [
        antecedent(token, child)
        for child in after
        for token in child.children
        if token.dep_ in {"dobj", "dative", "nsubjpass"}
    ]


def _of_a_second_verb(verb: Token) -> list[Token]:
    """The object of a verb joined to an active one, else the subject of the clause below it."""
    for second in (child for child in verb.children if child.dep_ == "conj" and child.pos_ == "VERB"):
        objects = [child for child in second.children if child.dep_ == "dobj"]
        if objects:
            return objects
    clauses = [child for child in verb.children if child.dep_ == "ccomp"]
    return [below for clause in clauses for below in clause.children if below.dep_ == "nsubj"]


def _of_a_participle(verb: Token) -> list[Token]:
    """`the activists arrested on Monday`; of `a report released on Tuesday` it is the report that is released."""
    if not is_group(verb.head) and verb.head.pos_ != "PROPN":
        apart = any(token.is_punct for token in verb.doc[verb.head.i : verb.i])
        return _controller(verb.head) if apart or verb.head.pos_ != "NOUN" else []
    if (role := of_whose_role(verb)) is not None:
        return [role]
    whose = one_of(verb.head)
    return whose if whose and verb.head.dep_ == "attr" and verb.head.tag_ == "NN" else [verb.head, *whose]


def _objects_of_pair(verb: Token) -> list[Token]:
    """`dismissed officials, arrested or imprisoned 95 citizens`: the pair has an object of its own."""
    beside = [child for child in verb.children if child.dep_ == "conj" and child.i - verb.i == 2]
    return [token for second in beside for token in second.children if token.dep_ == "dobj"]


def _shared(verb: Token) -> list[Token]:
    """`arrested and charged`: what the first verb of the pair has, unless the second speaks actively of its own."""
    first = verb.head
    if verb.tag_ == "VBN" and first.tag_ == "VBG" and first.dep_ == "advcl" and is_passive(first.head):
        first = first.head  # `was detained while covering a march and freed the same evening`
    if verb.tag_ == "VBD" and not is_passive(first) and first.tag_ == "VBD":
        return patients(first) if not any(child.dep_ == "nsubj" for child in verb.children) else []
    if is_passive(verb) and not is_passive(first) and first.tag_ in {"VBD", "VBZ", "VBP"}:
        return _subjects(first)
    return patients(first) or _subjects(first)


def is_passive(verb: Token) -> bool:
    """Whether a form of "be" or "get" makes the verb passive."""
    return any(child.dep_ == "auxpass" for child in verb.children)


def _controller(verb: Token) -> list[Token]:
    """`X spoke after being released`: the subject of the clause that it hangs on."""
    above = verb.head
    if verb.dep_ in {"acl", "relcl"} and is_passive(verb) and is_group(above) and above.dep_ == "appos":
        return [above]  # `escort a reporter, the first reporter to be convicted`
    if verb.dep_ == "ccomp":
        return told_of_between(
            verb
        )  # `X warned that … “can be brought back to prison”`: whoever says it is not the one it befalls.
    for _ in range(4):
        if above.pos_ in {"VERB", "AUX"} or any(child.dep_ == "nsubj" for child in above.children):
            if above.lemma_ in _OBJECT_CONTROL:
                found = [child for child in above.children if child.dep_ == "dobj"]
                return found or ([above.head] if above.dep_ == "relcl" else [])
            found = [child for child in above.children if child.dep_ in {"nsubj", "nsubjpass"}]
            if found:
                return [antecedent(token, above) for token in found]
            if above.dep_ in {"acl", "relcl"}:
                return [above.head]
        if above.head == above:
            break
        above = above.head
    return []


def _subjects(verb: Token) -> list[Token]:
    found = [child for child in verb.children if child.dep_ in {"nsubj", "nsubjpass"} and child.pos_ not in _NO_SUBJECT]
    if found:
        return [antecedent(token, verb) for token in found]
    if verb.head.lemma_ == "order" and verb.dep_ in {"xcomp", "oprd", "ccomp"} and verb.tag_ in {"VBN", "VBD"}:
        return [child for child in verb.head.children if child.dep_ in {"dobj", "nsubjpass"}] or [
            child for child in verb.children if child.dep_ == "nsubj"
        ]  # `ordered Said released`, `was ordered held`
    if verb.dep_ == "xcomp" and verb.head.lemma_ in _MADE_TO:
        made = [child for child in verb.head.children if child.dep_ in {"dobj", "nsubjpass"}]
        if made:
            return [antecedent(token, verb.head) for token in made]
    if verb.dep_ == "conj" and verb.head.pos_ in {"VERB", "AUX"}:
        return _subjects(verb.head)
    return [verb.head] if verb.dep_ in {"acl", "relcl"} else _controller(verb)


def _receivers(trigger: Trigger) -> list[Token]:
    """`bail` was granted *to X*, X *was granted* bail, *his* bail, charges *against X*, an appeal *by X*."""
    verb, noun = trigger.token, trigger.noun
    told_of = {"nsubjpass", "dative", "nsubj"} if is_passive(verb) else {"nsubjpass", "dative"}
    found = [child for child in verb.children if child.dep_ in told_of and child != noun]
    found += past_a_role(verb)
    held_by = [*_whole_of(noun), *whole_of_the_case(verb, noun)] if noun is not None else []
    for holder in [verb, *held_by]:
        for child in holder.children:
            if child.dep_ in {"prep", "agent", "dative"} and (child.lower_ in _TOWARDS or points_at_whom(child)):
                below = [word for word in child.children if word.dep_ == "pobj" and word != noun]
                below = [word for word in below if child.lower_ != "on" or word.ent_type_ != "DATE"]
                below = [word for word in below if child.lower_ != "for" or not is_a_bare_number(word)]
                if noun is not None and noun.lemma_ == "fine" and child.lower_ == "of":
                    continue  # `a fine of 1,000 crowns was imposed on X`
                own = holder != verb or child.lower_ not in {"by", "of"} or _begins_of(verb, noun)
                found += below if own or (noun is not None and _names_one_more(child, noun)) else []
    if noun is not None and noun.dep_ == "compound":
        held_by = [*held_by, noun.head]  # his bail petition
    found += [child for holder in held_by for child in holder.children if child.dep_ == "poss"]
    found = [whose for word in found for whose in whose_arrest(word)]
    if not any(may_be_held(word) for word in found) and noun is not None:
        found = [child for child in verb.children if child.dep_ == "dobj" and child != noun]
        found += [child for child in noun.children if child.dep_ == "nsubj"]
    if not found and verb.dep_ == "acl":
        found = [verb.head] if verb.head != noun else []
    if not found and verb.dep_ == "conj" and verb.tag_ in {"VBN", "VBD"}:
        found = [token for token in _subjects(verb.head) if is_passive(verb.head)]
    if not found and (verb.head.lemma_ == "order" or (verb.head.lemma_ == "want" and verb.dep_ == "ccomp")):
        found = patients(verb)
    if not found and is_passive(verb):
        found = subject_of_an_aside(verb)
    if not found and is_passive(verb):
        found = (
            _controller(verb) if not any(child == noun for child in verb.children if child.dep_ == "nsubjpass") else []
        )
    return [antecedent(token, verb) for token in found]


def _begins_of(verb: Token, noun: Token | None) -> bool:
    """`the trial began of the journalist X`: the parse hangs "of" on the verb."""
    return noun is not None and noun.dep_ == "nsubj" and verb.lemma_ in {"begin", "open", "start", "resume"}


def _whole_of(noun: Token) -> list[Token]:
    """`part of the sentence of X`, `the charge of treason against X`: the noun, and what its "of" speaks of."""
    of = [
        below
        for child in noun.children
        if child.lower_ == "of"
        for below in child.children
        if below.dep_ in {"pobj", "pcomp"}
    ]
    return [noun, *(below for below in of if not may_be_held(below))]


def _round_noun(noun: Token) -> list[Token]:
    found = [child for child in noun.children if child.dep_ == "poss"]
    preps = [child for child in noun.children if child.dep_ == "prep" and child.lower_ in {"of", "against"}]
    preps += for_whom(noun) if noun.lemma_ == "freedom" else []
    preps += [
        child
        for child in noun.head.children
        if child.dep_ == "prep" and child.lower_ == "of" and child.i > noun.i and noun.dep_ in {"dobj", "conj", "pobj"}
    ]
    preps = preps or _past_the_date(noun)
    preps = preps[:1] + [prep for prep in preps[1:] if _names_one_more(prep, noun)]
    of = [word for prep in preps for word in prep.children if word.dep_ == "pobj"]
    # `the president's pardon of 5,000 prisoners`: beside an "of" the possessive is whose act it was.
    found = of if any(may_be_held(word) for word in of) else found + of
    if not found and is_of_the_subject(noun):
        found = _first_subject(noun)
    if not found and noun.dep_ == "conj":
        found = _round_noun(noun.head)
    if not any(may_be_held(word) for word in found) and noun.lemma_ in {"denial", "revocation"}:
        found = _controller(noun)
    return found


def _names_one_more(prep: Token, noun: Token) -> bool:
    """`the detention of A, a reporter, and of her colleague B`: the parse hangs the second on the verb."""
    named = any(word.pos_ == "PROPN" or any(one.pos_ == "PROPN" for one in word.children) for word in prep.children)
    return named and prep.head != noun and prep.nbor(-1).lower_ == "and"


def _past_the_date(noun: Token) -> list[Token]:
    """`the arrest on 22 November of X`: the parse hangs "of X" on the day."""
    days = [
        day
        for prep in noun.children
        if prep.dep_ == "prep"
        for day in prep.children
        if day.ent_type_ == "DATE" or day.lower_ in word_set("people", "not_names") | {"bail", "parole"}
    ]
    return [child for day in days for child in day.children if child.dep_ == "prep" and child.lower_ == "of"]


def _first_subject(token: Token) -> list[Token]:
    """The subject of the first clause above that has one."""
    for above in token.ancestors:
        found = [child for child in above.children if child.dep_ in {"nsubj", "nsubjpass"}]
        if found:
            return [antecedent(subject, above) for subject in found]
    return []


def _one_of_many(verb: Token) -> list[Token]:
    """`X, one of 13 leaders sentenced to life, …`, where the parse makes "one" the subject of "sentenced"."""
    one = next((child for child in verb.children if child.dep_ == "nsubj" and child.lower_ == "one"), None)
    if one is None or verb.dep_ not in {"relcl", "acl", "appos"} or is_passive(verb) or one.i < verb.head.i:
        return []
    of = [below for child in one.children if child.lower_ == "of" for below in child.children if below.dep_ == "pobj"]
    return [verb.head, *(noun for noun in of if is_group(noun))]
