"""Whether words tell one happening to somebody; habits, kinds of people and general talk tell none."""

import re
from collections.abc import Sequence

from spacy.tokens import Token

from habeas.reading.events.affected import Affected
from habeas.reading.events.doers import is_authority
from habeas.reading.events.habits import is_habitual
from habeas.reading.events.modality import find_modality
from habeas.reading.events.triggers import Trigger
from habeas.reading.parsing.parsed import text_of
from habeas.reading.parsing.word_lists import word_set
from habeas.terms.vocabulary import load_vocabulary

_ANY = {"a", "an", "some", "any", "many", "all", "most", "other", "anyone", "every", "each"}
_ONE_OF_THEM = re.compile(r"(?:one|some|many|most|none|each) of (?:them|us|these|those)\b", re.IGNORECASE)
_NOBODY = {"nobody", "none"}
_WHOEVER = {
    "person", "individual", "suspect", "defendant", "detainee", "prisoner", "citizen", "accused", "inmate", "convict",
    "foreigner", "number", "group", "majority",
}  # fmt: skip
_KNOWN = {"the", "this", "that", "continued", "ongoing", "continuing", "prolonged", "arbitrary", "wrongful", "unjust"}
_PAST_OR_TO_COME = {"before", "without", "after"}
_ONE = {"a", "an", "another", "his", "her", "their"}
_WHENEVER = {"if", "when", "whenever", "unless", "whether", "should"}
_SUBJECTS = {"nsubj", "nsubjpass"}
_PENAL = {"charge", "conviction", "sentence", "acquittal", "trial"}
_TOLD = {"during", "after", "before", "following", "at", "in", "on", "by", "for", "over", "amid"}
_OCCASION = {"during", "after", "before", "following", "at", "under", "amid", "without"}
_COUNTED = re.compile(
    r"(?:the|these|those|both|some|several|dozens|hundreds|scores|thousands|others|nearly|almost|a|an|his|her|their|one|two|"
    r"three|four|five|six|seven|eight|nine|ten|another|at least|more than|about|around|up to|\d[\d,]*)\b",
    re.IGNORECASE,
)


def is_only_offence(trigger: Trigger, triggers: Sequence[Trigger], dated: bool) -> bool:
    """`held leaders charged with sedition`: the charge is what the event before is for, no event of its own.

    Nor is what somebody is charged with: "convicted of the abduction of a guard".
    """
    if trigger.shape == "noun":
        return any(_is_for(trigger.token, other.token) for other in triggers if other.type in _PENAL)
    if trigger.shape == "verb" and _is_a_quality(trigger.token):
        return True
    if any(_is_done_by_offenders(trigger.token, other.token) for other in triggers if other.type in _PENAL):
        return True
    if trigger.type not in {"charge", "detention"} or trigger.token.dep_ != "acl" or dated:
        return False
    return any(
        other.token.i < trigger.token.i and trigger.token in other.token.subtree
        for other in triggers
        if other is not trigger
    )


def is_only_solitary(trigger: Trigger) -> bool:
    """`has been in solitary confinement since May`: how a prisoner is kept, told as conditions."""
    noun = trigger.noun
    if trigger.type != "detention" or noun is None or trigger.token.lemma_ not in {"be", "remain", "stay", "spend"}:
        return False
    return noun.lemma_ in {"confinement", "isolation"} and any(child.lower_ == "solitary" for child in noun.children)


def is_duty_of_the_freed(trigger: Trigger, triggers: Sequence[Trigger]) -> bool:
    """`freed under a measure that obliges them to come before the court`: what they must do, no hearing."""
    bound = (
        trigger.type in {"trial", "summons"} and trigger.token.tag_ == "VB" and trigger.token.dep_ in {"xcomp", "ccomp"}
    )
    freed = any(other.type == "release" and other.start < trigger.start for other in triggers)
    return bound and freed and trigger.token.head.lemma_ in {"oblige", "require", "compel", "bind"}


def _is_a_quality(verb: Token) -> bool:
    """`helping jailed teachers`, `assisting detained 2020 protesters`: which ones, whatever the parse makes of it."""
    if verb.i == verb.sent.start or verb.tag_ not in {"VBN", "VBD"}:
        return False
    before, helped = verb.nbor(-1), any(child.dep_ in {"aux", "auxpass", "nsubj", "agent"} for child in verb.children)
    several = any(child.dep_ == "dobj" and child.tag_ == "NNS" and child.i > verb.i for child in verb.children)
    return before.tag_ == "VBG" and before.lower_ not in {"being", "having", "getting"} and several and not helped


def _is_done_by_offenders(verb: Token, charged: Token) -> bool:
    """`sentenced for assisting detained protesters and freeing inmates`: part of what they were sentenced for."""
    above = verb
    while above.dep_ in {"conj", "dobj", "amod", "xcomp", "compound"} and charged not in (above, above.head):
        above = above.head
    if above.dep_ != "pcomp" or above.head.lower_ not in {"for", "of", "with"}:
        return False
    lead = above.head.head
    of_charges = lead.lemma_ in {"charge", "count", "suspicion"} and lead.head.head == charged
    return lead == charged or of_charges or (lead.head == charged and lead.pos_ in {"NOUN", "PROPN"})


def _is_for(noun: Token, verb: Token) -> bool:
    """Whether the noun stands in what the verb's "of", "for" or "with" names."""
    above = noun
    while above.dep_ in {"conj", "dobj"} and above.head.pos_ == "NOUN":
        above = above.head
    preposition = above.head
    if above.dep_ == "conj" and above.head.head == verb:
        return True  # `convicted six of … of arson and unlawful detention`: joined to whom the court convicted
    if above.dep_ != "pobj" or preposition.lower_ not in {"of", "for", "with", "over"}:
        return False
    charged = preposition.head
    if charged.pos_ == "PROPN" and verb.is_ancestor(charged):
        return True  # `convicted Sam Rith of the abduction`: the model hangs it on the name
    of_charges = charged.lemma_ in {"charge", "count", "suspicion"} and charged.head.head == verb
    return charged == verb or of_charges


def nobody_told(trigger: Trigger) -> Affected:
    """`Nobody was detained`, `no student has been arrested`, `none was freed`: told as not done, of nobody at all."""
    done = trigger.token.tag_ in {"VBN", "VBD"} or bool(trigger.rule.get("state"))
    if trigger.shape == "noun" or not done:
        return Affected()
    for child in trigger.token.children:
        negated = child.lower_ in _NOBODY or any(word.lower_ == "no" and word.dep_ == "det" for word in child.children)
        if child.dep_ in {"nsubj", "nsubjpass", "dobj"} and negated and child != trigger.noun:
            return Affected(spans=((child.left_edge.idx, child.idx + len(child)),), general=True)
    return Affected()


def tells_one_happening(trigger: Trigger, affected: Affected, dated: bool, *, narrated: bool = False) -> bool:
    """Whether the words tell one happening to somebody; habits and general talk do not, but in a chronology."""
    if not affected or (is_habitual(trigger) and not narrated):
        return False
    if nobody_told(trigger) or _denies_of_any(trigger, affected):
        return True
    if _is_asked(trigger) or _is_of_the_present(trigger, affected, dated):
        return False
    numbered = bool(affected.count) and not affected.meant  # "documented the detention of 31 journalists"
    if trigger.rule.get("dated") and not dated and not numbered:
        return recalls(trigger) and bool(affected.people) and affected.described is None
    if _is_only_before(trigger, dated) or _is_of_a_free_move(trigger, affected):
        return False
    if affected.general and _is_of_nobody_told(affected, trigger):
        return False
    known = affected.people or affected.groups or affected.count or affected.general or affected.meant
    if affected.general and trigger.type != "charges_dropped" and not dated and _is_bare(affected, trigger):
        return False
    counted = affected.count and (dated or affected.meant)  # "they remained in custody", of five told of before
    if trigger.rule.get("state") and not affected.people and (not counted or _only_counts(trigger, affected)):
        return False
    present = any(child.lower_ in {"are", "is", "still", "remain"} for child in trigger.token.children)
    held = trigger.token.lemma_ in {"hold", "keep"} or (trigger.type == "detention" and present)
    held = held or (trigger.type == "detention" and trigger.shape == "verb" and _is_of_a_moment(trigger.token))
    if held and (affected.count or affected.general) and not affected.people and (affected.count or present):
        return bool(affected.count) and _tells_who_or_since_when(trigger)
    if affected.general and not dated and _is_anyone(affected, trigger):
        return _is_told_of_one(affected, trigger)
    if affected.general and not dated and find_modality(trigger) == "asserted":
        if trigger.shape == "noun" and _is_a_bare_kind(affected, trigger):
            return False
        return not _is_anybody(affected, trigger) and not _is_a_kind(affected, trigger)
    return bool(known)


def _only_counts(trigger: Trigger, affected: Affected) -> bool:
    """`63 of its members remained in prison at year's end`: so many in a state, a figure and no happening."""
    staying = trigger.token.lemma_ in {"remain", "be", "stay"} and not affected.meant
    return staying and not any(word.lower_ == "since" for word in trigger.token.subtree)


def _is_of_a_moment(verb: Token) -> bool:
    """`57 persons were imprisoned at year's end`: so many then, and nothing that happened."""
    preps = [word for word in verb.subtree if word.dep_ == "prep" and word.lower_ == "at"]
    return any(below.lemma_ == "end" for prep in preps for below in prep.children)


def _denies_of_any(trigger: Trigger, affected: Affected) -> bool:
    """`denied that any teacher was in prison`."""
    text = text_of(trigger.token.doc)
    anyone = any(text[start:end].lower().startswith("any ") for start, end in affected.spans[:1])
    return bool(trigger.rule.get("state")) and anyone and find_modality(trigger) == "denied"


def _tells_who_or_since_when(trigger: Trigger) -> bool:
    """`11 aid workers who have been held by the army`, `held since June`: no mere number of people in a state."""
    if trigger.shape == "noun":
        return False
    return any(
        child.lower_ == "since"
        or _is_by_order(child)
        or (child.dep_ == "agent" and any(map(_may_hold, child.children)))
        for child in trigger.token.children
    )


def _may_hold(doer: Token) -> bool:
    """`by the army`, `by the Houthis`; "by the count of a newspaper" says who counts."""
    return is_authority(doer) or doer.ent_type_ in {"ORG", "NORP", "GPE"}


def _is_by_order(preposition: Token) -> bool:
    return preposition.lower_ == "on" and any(child.lemma_ == "order" for child in preposition.children)


def recalls(trigger: Trigger) -> bool:
    """`protested against the detention of X`: points at what is told, or known; no "longer detention" of a law."""
    noun = trigger.token
    if trigger.shape != "noun" or not trigger.rule.get("dated") or noun.tag_ != "NN":
        return False
    known = any(child.lower_ in _KNOWN or child.dep_ == "poss" for child in noun.children)
    return known and find_modality(trigger) == "asserted"


def _is_asked(trigger: Trigger) -> bool:
    """`how many people died in prison`: a question."""
    return any(
        word.lower_ == "how" for child in trigger.token.children for word in child.subtree if child.dep_ in _SUBJECTS
    )


def _is_of_the_present(trigger: Trigger, affected: Affected, dated: bool) -> bool:
    """`They are arrested and beaten`: of nobody named and no day, the present tells what is usual."""
    if (
        trigger.shape == "noun"
        or affected.people
        or affected.count
        or dated
        or trigger.type in {"detention", "house_arrest"}
    ):
        return False
    helpers = {child.lower_ for child in trigger.token.children if child.dep_ in {"aux", "auxpass"}}
    return trigger.token.tag_ == "VBN" and helpers in ({"are"}, {"is"})


def _is_only_before(trigger: Trigger, dated: bool) -> bool:
    """`prior to her release, she was charged again`, `pending his trial`: whether it came is not told."""
    above = trigger.token.head
    awaited = above.lower_ in {"before", "pending", "until"} or (above.lower_ == "to" and above.head.lower_ == "prior")
    return trigger.shape == "noun" and not dated and trigger.token.dep_ in {"pobj", "dobj"} and awaited


def is_told_by_the_way(trigger: Trigger) -> bool:
    """`They fled before serving their sentences`, `freed after serving two years`: told by the way."""
    verb = trigger.token
    marks = [child for child in verb.children if child.dep_ == "mark"]  # not "spent a year in prison without trial"
    near = [*marks, verb.head] if verb.dep_ == "pcomp" else marks
    return bool(trigger.rule.get("state")) and any(word.lower_ in _PAST_OR_TO_COME for word in near)


def _is_of_nobody_told(affected: Affected, trigger: Trigger) -> bool:
    """`they will arrest those who helped me`, `one of them was detained`: nobody in particular, or already told."""
    text = text_of(trigger.token.doc)
    if any(_ONE_OF_THEM.match(text, *span) for span in affected.spans):
        return True
    return not affected.groups and find_modality(trigger) in {"planned", "possible"}


def _is_of_a_free_move(trigger: Trigger, affected: Affected) -> bool:
    """`the transfer of citizens to the settlements`: of no prisoners."""
    if trigger.type != "transfer":
        return False
    roles = [person.role or "" for person in affected.people]
    if roles and not all(_serves(role) for role in roles):
        return False
    told = {word.lemma_.lower() for word in trigger.token.subtree}
    places = () if roles else load_vocabulary("organisations")["place"]
    return not told & {*places, *load_vocabulary("events")["custody"]}


def _serves(role: str) -> bool:
    """`constable`, `judge`: who is moved to another district."""
    return bool(word_set("events", "authorities") & set(role.lower().split()))


def _is_anyone(affected: Affected, trigger: Trigger) -> bool:
    """`Police may arrest a suspect`: one person without a name or a date is anyone; law and habit speak so."""
    doc = trigger.token.doc
    spans = [doc.char_span(start, end, alignment_mode="expand") for start, end in affected.spans]
    return all(span is not None and span.root.tag_ == "NN" for span in spans)


def _is_told_of_one(affected: Affected, trigger: Trigger) -> bool:
    """`A teacher was arrested for a post`: one whom the report does not name, told in the past as done."""
    text = text_of(trigger.token.doc)
    spans = [text[start:end].lower().split() for start, end in affected.spans]
    one = all(words[0] in _ONE and words[-1] not in _WHOEVER and len(words) > 1 for words in spans)
    return one and is_told_in_the_past(trigger) and find_modality(trigger) == "asserted"


def is_told_in_the_past(trigger: Trigger) -> bool:
    """A finite verb of the past, in no clause of condition or habit."""
    verb, helpers = trigger.token, [child for child in trigger.token.children if child.dep_ in {"aux", "auxpass"}]
    if trigger.shape == "noun" or any(child.lower_ in _WHENEVER for child in verb.children):
        return False
    return verb.tag_ == "VBD" or any(helper.lower_ in {"was", "were", "has", "have", "had"} for helper in helpers)


def _is_anybody(affected: Affected, trigger: Trigger) -> bool:
    """`some persons jailed on …`, `an individual imprisoned …`, `Many opponents were detained`."""
    if affected.meant:
        return False  # `Most were freed`, of those told of by number
    text = text_of(trigger.token.doc)
    if any(text[start:end].lower().startswith("some ") for start, end in affected.spans[:1]):
        return not _are_some_of(affected, trigger)
    return all(text[start:end].lower().split()[0] in _ANY for start, end in affected.spans[:1])


def _are_some_of(affected: Affected, trigger: Trigger) -> bool:
    """`some party workers were arrested during the march`, `some Palestinians who attended …`: told who, or when."""
    doc, (start, end) = trigger.token.doc, affected.spans[0]
    some = doc.char_span(start, end, alignment_mode="expand")
    if some is None or not is_told_in_the_past(trigger):
        return False
    occasion = any(
        child.dep_ == "prep" and child.lower_ in _OCCASION - {"under", "without"} for child in trigger.token.children
    )
    told = any(child.dep_ == "relcl" and child.tag_ == "VBD" for child in some.root.children)
    return occasion or told or any(word.pos_ == "PROPN" or word.ent_type_ == "NORP" for word in some)


def _is_a_kind(affected: Affected, trigger: Trigger) -> bool:
    """`Police detained human rights defenders`: what is done to a kind of people, without number, day or occasion."""
    if trigger.shape != "verb" or trigger.token.dep_ == "relcl":
        return False
    if trigger.token.dep_ == "acl":  # `citizens charged with offences`, but `prisoners arrested during the campaign`
        told = any(child.dep_ in {"prep", "agent"} and child.lower_ in _TOLD for child in trigger.token.children)
        return not told and _is_a_bare_kind(affected, trigger)
    on_occasion = any(child.dep_ == "prep" and child.lower_ in _OCCASION for child in trigger.token.children)
    text = text_of(trigger.token.doc)
    return not on_occasion and not any(_COUNTED.match(text[start:end]) for start, end in affected.spans)


def _is_a_bare_kind(affected: Affected, trigger: Trigger) -> bool:
    """`the release of pre-trial detainees`: of a kind of people, none of them told; "dozens of deaths" are counted."""
    noun, doc = trigger.token, trigger.token.doc
    if any(child.pos_ == "NUM" for child in noun.children) or (noun.dep_ == "pobj" and noun.head.head.tag_ == "NNS"):
        return False
    spans = [doc.char_span(start, end, alignment_mode="expand") for start, end in affected.spans]
    return all(span is not None and span[0].pos_ not in {"DET", "PRON", "PROPN", "NUM"} for span in spans)


def _is_bare(affected: Affected, trigger: Trigger) -> bool:
    """ "Authorities arrested individuals": a plural without number, article or quality tells no single happening."""
    text = text_of(trigger.token.doc)
    return (
        all(" " not in text[start:end].strip() for start, end in affected.spans)
        and not affected.spans[0][0] < 0
        and not any(text[start:end].lower() in {"those", "others"} for start, end in affected.spans)
    )
