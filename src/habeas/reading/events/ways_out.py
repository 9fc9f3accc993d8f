"""What shows that somebody came out of prison, out of the country, or died held: `home after three years in prison`."""

from collections.abc import Callable

from spacy.tokens import Token

from habeas.reading.names.gazetteer import kind_of_place
from habeas.reading.parsing.word_lists import word_set

_FORCED = {"forcibly", "involuntarily", "against", "unwillingly"}
_FEARS = {
    "fear", "threat", "threaten", "escape", "avoid", "evade", "persecution", "crackdown", "harassment", "pressure",
    "arrest", "raid", "warrant", "reprisal", "danger", "safety", "hide", "exile", "permanently",
}  # fmt: skip
_GRACE = {"amnesty", "pardon", "clemency", "decree", "king", "president", "monarch", "emir", "sultan", "governor"}
_HELD = {"jailed", "imprisoned", "detained", "incarcerated"}
_LONGED_FOR = {"demand", "seek", "campaign", "call", "plead", "appeal", "petition", "win", "secure", "fight", "urge"}
_ABROAD = {"abroad", "overseas", "exile", "border"}
_ENVOYS = {"diplomat", "ambassador", "envoy", "attaché", "consul", "official", "spy", "officer", "company"}


def _is_forced(verb: Token) -> bool:
    """`was sent back to Nigeria against her will`, `forcibly returned to Turkmenistan`."""
    against = any(
        child.lower_ == "against" and any(below.lower_ in {"will", "wishes"} for below in child.subtree)
        for child in verb.children
    )
    return against or any(child.lower_ in _FORCED - {"against"} for child in verb.children)


def _is_driven_out(verb: Token) -> bool:
    """`left Myanmar for fear of arrest`: a country, and out of fear; who left Paris for Rome only travels."""
    left = any(child.dep_ == "dobj" and _is_a_country(child) for child in verb.children)
    below = (word for child in verb.children if child.dep_ != "nsubj" for word in child.subtree)
    return left and any(word.lemma_.lower() in _FEARS for word in below)


def _is_a_country(token: Token) -> bool:
    return token.ent_type_ == "GPE" or token.lemma_.lower() in {"country", "homeland"}


def _is_cast_out(verb: Token) -> bool:
    """`was driven out of Belarus`: "out" is told, and a country."""
    after = verb.doc[verb.i + 1 : min(verb.sent.end, verb.i + 9)]
    out = next((word for word in after if word.lower_ == "out"), None)
    if out is None:
        return False
    below = verb.doc[out.i + 1 : min(verb.sent.end, out.i + 4)]
    return len(below) > 1 and below[0].lower_ == "of" and any(_is_a_country(word) for word in below)


def _is_a_prisoner(verb: Token) -> bool:
    """`The jailed poet X has died`: whoever died was held."""
    return any(
        word.lower_ in _HELD for child in verb.children if child.dep_ == "nsubj" for word in (child, *child.children)
    )


def _is_grace(verb: Token, noun: Token) -> bool:
    """`had his sentence cut in a royal amnesty`: no court did it."""
    return any(word.lemma_.lower() in _GRACE for word in verb.subtree if not _in_clause_below(word, verb))


def _in_clause_below(word: Token, verb: Token) -> bool:
    return any(above.dep_ in {"relcl", "ccomp", "advcl"} for above in word.ancestors if verb.is_ancestor(above))


def _is_unowned(verb: Token, noun: Token) -> bool:
    """`X won early release`: his own; `the union won the release of X` tells of somebody else's."""
    return noun.dep_ in {"dobj", "attr"} and not any(
        child.dep_ == "poss" or child.lower_ in {"the", "of", "for"} for child in noun.children
    )


def _is_bare(verb: Token, noun: Token) -> bool:
    """`went to prison`; who went to the prison only came there."""
    return not any(child.dep_ in {"det", "poss", "compound"} for child in noun.children)


def _is_of_captives(verb: Token, noun: Token) -> bool:
    """`was allowed to return home after questioning`: no exile who may come back, no patient."""
    listed = word_set("events", "custody") | word_set("events", "authorities") | {"questioning"}
    return any(word.lower_ in listed or word.lemma_.lower() in listed for word in verb.sent)


def _is_homeward(verb: Token, noun: Token) -> bool:
    """`returned home after three years in prison`, `came home from prison`."""
    return any(child.lower_ == "home" for child in verb.children if verb.i < child.i < noun.i)


def _is_flown_out(verb: Token, noun: Token) -> bool:
    """`was put on a plane to Washington`: to another country, or told to be out of this one."""
    return any(_is_a_country(word) or word.lower_ in _ABROAD for word in verb.subtree if word.i > noun.i)


def _is_abroad(verb: Token, noun: Token) -> bool:
    """`sought refuge in Thailand`: no refuge in a church."""
    places = (word for word in verb.subtree if word.i > noun.i and word.dep_ in {"pobj", "advmod"})
    return any(w.ent_type_ == "GPE" or w.lower_ in _ABROAD or kind_of_place(w.text) == "name" for w in places)


def is_longed_for(noun: Token) -> bool:
    """`demanded freedom for X`, `campaigned for his freedom`: no freedom of the press."""
    whose = any(child.dep_ == "poss" for child in noun.children) or bool(for_whom(noun))
    of = any(child.lower_ in {"of", "to"} for child in noun.children)
    above = noun.head.head if noun.dep_ == "pobj" else noun.head
    return whose and not of and above.lemma_.lower() in _LONGED_FOR


def for_whom(noun: Token) -> list[Token]:
    """The preposition of `freedom for X`, which the parse hangs on the noun or on its verb."""
    return [child for child in (*noun.children, *noun.head.children) if child.lower_ == "for" and child.i == noun.i + 1]


def is_due(noun: Token) -> bool:
    """`will be eligible for parole`: not yet given."""
    above = noun.head.head if noun.dep_ == "pobj" and noun.head.lower_ in {"for", "on"} else noun.head
    return above.lemma_.lower() in {"eligible", "due", "consider", "qualify", "apply", "eligibility"}


def _is_of_foreigners(verb: Token) -> bool:
    """`expelled two French reporters`; diplomats who are expelled are no prisoners."""
    objects = [child for child in verb.children if child.dep_ in {"dobj", "nsubjpass"}]
    words = [word for child in objects for word in (child, *child.children)]
    foreign = any(word.ent_type_ == "NORP" or word.lower_ == "foreign" for word in words)
    return foreign and not any(word.lemma_.lower() in _ENVOYS for word in words)


VERB_SIGNS: dict[str, Callable[[Token], bool]] = {
    "forced": _is_forced,
    "driven": _is_driven_out,
    "cast_out": _is_cast_out,
    "of_foreigners": _is_of_foreigners,
    "prisoner": _is_a_prisoner,
}
"""What a rule of a verb may ask, by the sign that asks it."""

LIGHT_SIGNS: dict[str, Callable[[Token, Token], bool]] = {
    "grace": _is_grace,
    "unowned": _is_unowned,
    "bare": _is_bare,
    "of_captives": _is_of_captives,
    "homeward": _is_homeward,
    "flown": _is_flown_out,
    "abroad": _is_abroad,
}
"""What a rule of a verb with a noun may ask of the two."""
