"""Where an event happened: what its own prepositions name, a prison in its words, else the town of the court."""

from collections.abc import Iterator

from spacy.tokens import Token

from habeas.reading.events.triggers import Trigger
from habeas.reading.names.gazetteer import kind_of_place
from habeas.reading.names.noun_phrases import phrase_of
from habeas.reading.parsing.datelines import town_here
from habeas.reading.parsing.parsed import ParsedText, text_of
from habeas.reading.parsing.word_lists import word_set

Words = tuple[int, int]
_AT = {"in", "at", "inside", "near", "outside"}
_FROM = {"from", "into"}
_TO = {"transfer": {"to", "into"}, "exile": {"to", "into", "for"}, "summons": {"to", "at"}}
_PLACES = {"GPE", "LOC", "FAC"}
_TIMES = {"DATE", "TIME", "CARDINAL", "MONEY", "LAW", "EVENT"}
_NO_PLACES = {"state", "city", "cell", "detention", "sentencing", "north", "south", "east", "west", "rally"}
"""Of the words of places, those that are often something else."""
_BY_COURT = {
    "trial", "sentence", "conviction", "acquittal", "appeal", "charge", "charges_dropped", "release", "detention",
    "rearrest", "arrest", "house_arrest", "warrant", "pardon", "summons", "conditions",
}  # fmt: skip
_COURTS = {"court", "tribunal"}
_PARTS = {"branch", "chamber", "panel", "bench", "division", "section"}
_DESCRIBE = {"compound", "amod", "nmod", "poss", "relcl"}
_ADJECTIVES = ("sky", "skiy", "ski", "skaya", "skoye")
_TAKEN = {"arrest", "rearrest", "detention", "disappearance", "release"}
_TO_NEIGHBOURS = {"on", "by", "of", "during", "at", "amid", "after", "following"}
_NOBODY = {"nobody", "none", "anybody", "anyone", "one", "everybody", "everyone"}
_MEANWHILE = {"while", "as", "when"}


def find_place(trigger: Trigger, doer: Token | None, term: Words | None, parsed: ParsedText) -> Words | None:
    """The place of the trigger; of a court's act (`doer` its head) the court's town. Nothing inside the `term`."""
    if any(token.lower_ == "here" for token in _beside(trigger, doer)):
        return town_here(parsed.report.text, trigger.start)
    for noun in _nouns(trigger, doer):
        within = term is not None and term[0] <= noun.idx < term[1]
        if within:
            continue
        if noun.lemma_.lower() in word_set("organisations", "court"):
            return town_of_court(noun, parsed) or (_named(noun) if _is_described(noun) else None)
        for place in (noun, *_deeper(noun)):
            if _is_land_of_court(place, doer):
                continue
            if _is_place(place, parsed) or _is_sent_to(trigger, place, parsed):
                return _named(place)
    if doer is not None and trigger.type in _BY_COURT:
        return town_of_court(doer, parsed)
    return None


def _beside(trigger: Trigger, doer: Token | None) -> Iterator[Token]:
    """`was arrested here`, `a court here acquitted X`."""
    yield from trigger.token.children
    if doer is not None:
        yield from doer.children
        yield from doer.doc[doer.i + 1 : doer.i + 2]


def _nouns(trigger: Trigger, doer: Token | None) -> Iterator[Token]:
    """What may be the place, the surest first: the trigger's own, then what the parse hung on its neighbours."""
    wanted = _TO.get(trigger.type, _AT | _FROM) | {"inside", "at"}
    if trigger.type == "exile" and any(
        noun.lemma_ in word_set("organisations", "refuge") for noun in _after(trigger.token, {"in", "into"})
    ):
        wanted = wanted | {"in"}  # `went into exile in X`
    holders = [trigger.token, *([trigger.noun] if trigger.noun is not None else [])]
    for holder in holders:
        yield from _after(holder, wanted)
    if trigger.noun is not None and trigger.noun.lemma_.lower() in word_set("organisations", "place"):
        yield trigger.noun
    if trigger.of is not None and trigger.token.lower_ in wanted:
        yield from (child for child in trigger.token.children if child.dep_ == "pobj")
    if trigger.type == "summons":
        yield from _questioned(trigger.token)
        yield from _summoned(trigger, doer)
    if trigger.type == "exile":
        yield from _taken_in(trigger.token)
    if trigger.type in _TO:
        return
    if trigger.type in _TAKEN and trigger.token.dep_ == "conj" and _is_stopped(trigger.token.head):
        yield from _after(trigger.token.head, _AT)
    for neighbour in _neighbours(trigger, doer):
        beyond = doer.i if neighbour == doer else trigger.token.i
        before = neighbour.head.lower_ in {"after", "following"}  # `detained after a rally outside the palace`
        wanted_here = _AT | _FROM if trigger.type == "release" and neighbour.lemma_ == "bail" else _AT
        found = (noun for noun in _after(neighbour, wanted_here) if noun.i > beyond)
        yield from (noun for noun in found if noun.pos_ == "PROPN" or not before)
    yield from _of_nobody(trigger.token)


def _questioned(verb: Token) -> Iterator[Token]:
    """`called in for questioning at X`."""
    for prep in verb.children:
        if prep.dep_ == "prep" and prep.lower_ == "for":
            for act in prep.children:
                yield from _after(act, _AT)


def _summoned(trigger: Trigger, doer: Token | None) -> Iterator[Token]:
    """`summoned X in Salalah`, `to appear before the prosecutor in Amman`, `police in Osh summoned X`."""
    yield from _after(trigger.token, {"in"})
    for child in trigger.token.children:
        named = child.dep_ == "dobj" or (child.dep_ == "prep" and child.lower_ in {"before", "to"})
        for below in (child, *child.children) if named else ():
            yield from _after(below, {"in"})
    if doer is not None:
        yield from _after(doer, {"in"})


def _taken_in(verb: Token) -> Iterator[Token]:
    """`left in 2018 and was granted asylum in the United Kingdom`."""
    for other in verb.conjuncts:
        for child in other.children:
            if child.lemma_.lower() in word_set("organisations", "refuge"):
                yield from _after(child, {"in"})
        if any(child.lemma_.lower() in word_set("organisations", "refuge") for child in other.children):
            yield from _after(other, {"in"})


def _is_stopped(verb: Token) -> bool:
    """`was stopped at the border and arrested`: there too."""
    return verb.lemma_ in word_set("organisations", "stopped")


def _neighbours(trigger: Trigger, doer: Token | None) -> Iterator[Token]:
    """`arrested by police in X`, `on Monday in X`, `arrested X in Y`, `arrested while she prayed in X`."""
    verb = trigger.token
    for child in verb.children:
        beside = _TO_NEIGHBOURS | ({"with", "alongside"} if trigger.type in _TAKEN else set())
        if child.dep_ in {"prep", "agent"} and child.lower_ in beside:
            yield from (below for below in child.children if below.dep_ == "pobj")
        elif (child.dep_ == "dobj" and child != trigger.noun) or (
            child.dep_ == "advcl" and any(below.lower_ in _MEANWHILE for below in child.children)
        ):
            yield child
            yield from (below for below in child.children if below.dep_ == "dobj" and child.dep_ == "advcl")
            yield from (below for below in child.children if below.dep_ == "appos" and below.pos_ == "PROPN")
            yield from child.conjuncts
    if doer is not None:
        yield doer


def _of_nobody(verb: Token) -> Iterator[Token]:
    """`nobody in Algeria is in prison`: there."""
    for child in verb.children:
        if child.dep_ in {"nsubj", "nsubjpass"} and child.lower_ in _NOBODY:
            yield from _after(child, {"in"})


def _after(holder: Token, wanted: set[str]) -> Iterator[Token]:
    for prep in holder.children:
        if prep.dep_ == "prep" and prep.lower_ in wanted:
            yield from (noun for noun in prep.children if noun.dep_ == "pobj")
        elif prep.dep_ == "prep" and prep.lower_ == "on" and wanted >= _AT:  # `on the campus`, not `on Facebook`
            yield from (
                noun
                for noun in prep.children
                if noun.dep_ == "pobj" and noun.lemma_.lower() in word_set("organisations", "stood_on")
            )
        elif prep.dep_ == "prep" and prep.lower_ == "out":  # `walked out of X Prison`
            yield from _after(prep, {"of"})


def _deeper(noun: Token) -> Iterator[Token]:
    """`in the capital of X`, `at a hearing in X`, `in front of the office`."""
    if noun.lower_ == "front":
        yield from _after(noun, {"of"})
    for prep in noun.children:
        if prep.dep_ == "prep" and prep.lower_ in {"in", "inside", "at", "of"}:
            yield from (below for below in prep.children if below.dep_ == "pobj" and below.pos_ == "PROPN")


def _is_place(token: Token, parsed: ParsedText) -> bool:
    """A name of a place, or a noun of one that something makes this one: "their dormitory", "a checkpoint"."""
    if parsed.person_at(token) is not None or token.ent_type_ in _TIMES or token.lower_ == "absentia":
        return False
    noun = token.lemma_.lower()
    if noun in (word_set("organisations", "place") | word_set("organisations", "where")) - _NO_PLACES:
        return _is_described(token) or _is_one(token) or noun in word_set("organisations", "by_itself")
    return token.pos_ == "PROPN" and (
        token.ent_type_ in _PLACES or kind_of_place(token.text) == "city" or _may_be_one(token)
    )


def _is_sent_to(trigger: Trigger, token: Token, parsed: ParsedText) -> bool:
    """`summoned to Bukit Aman`, `moved to a punishment cell`: nobody is summoned to a person."""
    sent = trigger.type in {"summons", "transfer"} and token.head.lower_ in {"to", "into"}
    if not sent or token.head.head != trigger.token or token.ent_type_ in _TIMES:
        return False
    person = parsed.person_at(token)
    named = token.pos_ == "PROPN" and (person is None or person.role is None) and token.ent_type_ != "ORG"
    named = named and trigger.token.lemma_ != "hand"  # `handed over to the Director of State Services`
    return named or (token.lemma_.lower() == "cell" and _is_described(token))


def _may_be_one(token: Token) -> bool:
    """`arrested in León`, `moved to Tiflet`: a name that the model knows for nothing else."""
    if token.text[:1].islower() or token.ent_type_ not in {"", "ORG", "PERSON"} or token.head.head.pos_ == "PROPN":
        return False
    bodies = word_set("organisations", "organisation") | word_set("organisations", "occasion")
    return token.lower_ not in bodies and not token.text.isupper()


def _is_described(noun: Token) -> bool:
    return any(child.dep_ in _DESCRIBE and not child.is_space for child in noun.children)


def _is_one(token: Token) -> bool:
    """`a checkpoint`, `the office of X`: not the bare `the prison` that points back, nor `in prison`."""
    one = any(child.dep_ == "det" and child.lower_ in {"a", "an"} for child in token.children)
    return one or any(child.dep_ == "prep" and child.lower_ in {"of", "in"} for child in token.children)


def _named(place: Token) -> Words:
    start, end = phrase_of(place)
    beside = place
    for child in place.children:
        if child.dep_ in {"prep", "appos"} and child.lower_ in {"in", "of"} and child.i > place.i:
            names = [below for below in child.children if below.dep_ == "pobj" and below.pos_ == "PROPN"]
            names = [below for below in names if below.ent_type_ not in _TIMES]
            beside = names[-1] if names and beside is place else beside
    last = max(end, beside.idx + len(beside))
    text = text_of(place.doc)
    for article in ("the ", "The ", "a ", "A ", "an ", "An "):
        if text.startswith(article, start, last):
            return start + len(article), last
    return start, last


def town_of_court(court: Token, parsed: ParsedText) -> Words | None:
    """`a court in X`, `X's military court`, `the X City Court`: X."""
    if court.lemma_.lower() not in word_set("organisations", "court"):
        part = next((noun for noun in _after(court, {"of"}) if noun.lemma_.lower() in _COURTS), None)
        return town_of_court(part, parsed) if part is not None and court.lemma_.lower() in _PARTS else None
    of = list(_after(court, {"of"}))
    for noun in of:
        known = noun.ent_type_ in _PLACES or noun.lower_ in word_set("organisations", "place")
        if noun.pos_ == "PROPN" and (known or (court.text == "court" and _is_town(noun, parsed))):
            return _whole_name(noun)  # `the People’s Court of Cu Kuin District`
    for holder in (court, *of):
        for noun in _after(holder, {"in", "at"}):
            name = next((word for word in (noun, *_deeper(noun)) if _is_town(word, parsed)), None)
            if name is not None:
                return None if _is_country(_whole_name(name), court) else _whole_name(name)
    return _before_court(court, parsed)


def _before_court(court: Token, parsed: ParsedText) -> Words | None:
    """The name that begins the court's own: of `the Ben Tre People’s Court` Ben Tre."""
    name: list[Token] = []
    for token in court.doc[court.left_edge.i : court.i]:
        a_kind = token.lower_ in word_set("organisations", "court_kinds")
        if _is_town(token, parsed) and not a_kind:
            name.append(token)
        elif name:
            break
        elif token.pos_ == "PROPN" and not a_kind and token.ent_type_ != "DATE":
            return None  # `the Russian court`, `Judge X’s court`
    if not name:
        return None
    words = name[0].idx, name[-1].idx + len(name[-1])
    kind = kind_of_place(text_of(court.doc)[slice(*words)])
    quarter = name[-1].i + 1 < court.i and name[-1].nbor(1).lower_ == "district" and kind != "city"
    return None if kind == "people" or quarter else words  # `the Köpetdag District Court` names no town


def _is_land_of_court(place: Token, doer: Token | None) -> bool:
    court = doer is not None and doer.lemma_.lower() in _COURTS and doer in place.ancestors
    return court and doer is not None and _is_country(_whole_name(place), doer)


def _is_country(words: Words, court: Token) -> bool:
    """`a special court in Benin` names no town."""
    return kind_of_place(text_of(court.doc)[slice(*words)]) == "name"


def _is_town(token: Token, parsed: ParsedText) -> bool:
    named = token.pos_ == "PROPN" and token.text[:1].isupper() and token.ent_type_ not in {"NORP", "DATE", "CARDINAL"}
    named = named and not token.lower_.endswith(_ADJECTIVES)
    return named and parsed.person_at(token) is None


def _whole_name(token: Token) -> Words:
    first = token
    while first.i > token.sent.start and first.nbor(-1).dep_ == "compound" and first.nbor(-1).pos_ == "PROPN":
        first = first.nbor(-1)
    return first.idx, token.idx + len(token)
