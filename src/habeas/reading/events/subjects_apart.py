"""Subjects that stand apart from their verb: `X, who police say was arrested`, `X, tried with him, was given …`."""

from spacy.tokens import Token


def is_who_was(child: Token, verb: Token) -> bool:
    """`X, who police say was arrested`."""
    return child.dep_ == "nsubj" and child.tag_ == "WP" and any(word.dep_ == "auxpass" for word in verb.children)


def subject_of_an_aside(verb: Token) -> list[Token]:
    """`His brother, tried with him, was given six months`: the parse makes the brother the subject of the aside."""
    if any(child.dep_ in {"nsubj", "nsubjpass"} for child in verb.children):
        return []
    asides = [
        child for child in verb.children if child.dep_ == "advcl" and child.tag_ in {"VBN", "VBD"} and child.i < verb.i
    ]
    subjects = [child for aside in asides for child in aside.children if child.dep_ in {"nsubj", "nsubjpass"}]
    return [subject for subject in subjects if subject.i + 1 < verb.i and subject.right_edge.nbor(1).text == ","]


def told_of_between(verb: Token) -> list[Token]:
    """`X, who police say was arrested`, `X, whom they say they arrested`: X, of whom the clause in between is."""
    saying = verb.head
    who = [child for child in saying.children if child.lower_ in {"who", "whom", "that"} and child.tag_[0] == "W"]
    if (
        saying.dep_ != "relcl"
        or not who
        or not any(child.dep_ == "nsubj" and child not in who for child in saying.children)
    ):
        return []
    return [saying.head]


def between_numbers(verb: Token) -> list[Token]:
    """`arrested between 60 and 80 people`: the parse takes the number for a place."""
    preps = [child for child in verb.children if child.lower_ == "between" and child.i > verb.i]
    nouns = (noun for prep in preps for noun in prep.children if noun.dep_ == "pobj" and noun.tag_ == "NNS")
    return [noun for noun in nouns if any(child.pos_ == "NUM" for child in noun.children)]


def of_whose_role(participle: Token) -> Token | None:
    """`X, a defender of river communities sentenced to six years`: X was, not those whom X defends."""
    noun, prep = participle.head, participle.head.head
    role = prep.head
    bare = noun.tag_ == "NNS" and not any(child.dep_ in {"nummod", "det", "poss"} for child in noun.children)
    one = role.tag_ == "NN" and role.dep_ == "appos" and role.head.pos_ == "PROPN"
    return role if bare and one and noun.dep_ == "pobj" and prep.lower_ in {"of", "for"} else None


def named_last(subject: Token, verb: Token) -> Token:
    """`According to his lawyer, Y, X was arrested`: of two names with a comma between, the one beside the verb."""
    if subject.pos_ != "PROPN" or subject.i > verb.i:
        return subject
    second = next((child for child in subject.children if child.dep_ == "appos" and child.pos_ == "PROPN"), None)
    if second is None or second.i < subject.i or second.left_edge.nbor(-1).text != ",":
        return subject
    if any(word.pos_ != "PROPN" for word in second.subtree) or list(subject.conjuncts):
        return subject  # `A, the activist B, and C were arrested`: a row
    behind = second.right_edge.nbor(1) if second.right_edge.i + 1 < len(second.doc) else None
    both = subject.ent_type_ == second.ent_type_ == "PERSON"
    return second if both and behind is not None and behind.pos_ in {"AUX", "VERB"} else subject


def one_of(token: Token) -> list[Token]:
    """`X, one of 13 leaders sentenced to …`: X is among them."""
    if token.dep_ == "attr":
        return [child for child in token.head.children if child.dep_ == "nsubj"]
    prep = token.head
    if prep.dep_ != "prep":
        return []
    if prep.lower_ == "of" and prep.head.lower_ == "one" and prep.head.dep_ == "appos":
        return [prep.head.head]
    one = prep.lower_ == "of" and prep.head.lower_ == "one" and prep.head.dep_ == "attr"
    verb = prep.head.head if one else prep.head
    among = one or (prep.lower_ == "among" and verb.lemma_ == "be")
    return [child for child in verb.children if child.dep_ == "nsubj"] if among else []
