"""Which of a sentence's dates belongs to which of its events."""

import re
from collections.abc import Sequence

from spacy.tokens import Span, Token

from habeas.reading.dates.dates import DateMention
from habeas.reading.dates.dates_of_occasions import INSIDE_NAME, happens_at, is_occasion, is_of_a_thing
from habeas.reading.dates.dates_of_rulings import ruled_by
from habeas.reading.dates.dates_of_sayings import is_only_spoken_of, tells
from habeas.reading.dates.nearer_dates import is_dated, is_open, lasts, on_its_first_day, on_its_last_day, says_more
from habeas.reading.events.senses import is_main_verb
from habeas.reading.events.triggers import Trigger
from habeas.reading.parsing.parsed import text_of
from habeas.reading.parsing.word_lists import word_set

_NEAR, _FAR = 60, 130
_ABOUT = {"to", "of", "for", "over", "about", "against"}
_A_DAY = len("2021-11-05")
_ARRIVALS = {"arrival", "arriving", "landing", "return"}
_NO_VERBS = {"according", "beginning", "starting", "following", "including"}
_BEFORE_OR_AFTER = {"after", "before", "since", "following"}
_CLAUSES = {"pcomp", "advcl", "acl", "relcl"}
_WHEN = re.compile(r",?\s+(?:when|where|whereupon)\s+(?:\S+\s+){0,6}$")
_UNTIL = re.compile(r"\b(?:until|till)\s+(?:the\s+)?$", re.IGNORECASE)
_AT_COURT = {"charge", "conviction", "sentence", "acquittal", "detention"}
_ENDS = {"arrest", "rearrest", "charge", "conviction", "sentence", "disappearance"}
"""What befell somebody at once, and only lasted "until" a day."""


def share_dates(
    sentence: Span, triggers: Sequence[Trigger], dates: Sequence[DateMention], over: DateMention | None = None
) -> dict[Token, DateMention]:
    """The date of each trigger that has one; `over` is that of the line or heading it stands under.

    A date goes to the trigger that it hangs on; a date at the head of the sentence goes to every trigger that
    has none of its own; a date that hangs on another verb ("the election to be held on August 9") goes nowhere.
    """
    owned: dict[Token, DateMention] = {}
    over_clauses: list[tuple[DateMention, Token]] = []
    first = min((trigger.start for trigger in triggers), default=sentence.end_char)
    for date in dates:
        root = _root(sentence, date)
        if root is None:
            continue
        owner = _owner(root, _may_own(date, triggers)) or ruled_by(root, triggers)
        then = _told_when(sentence, date, triggers)
        if then is not None:
            owned.update(_day_when(date, then, owner, sentence) if then.token not in owned else {})
        owner = owner if then is not None and then.token in owned else then or owner
        owned.update({freed.token: date for freed in _marked(root, triggers) if freed.token not in owned})
        if owner is None and date in owned.values():
            continue
        if owner is None and is_of_a_thing(root, date, sentence):
            continue
        if (
            owner is not None
            and says_more(date, owned.get(owner.token), owner)
            and not _only_ends(owner, date, sentence)
        ):
            owned[owner.token] = _set_for(owner, date, sentence)
        elif owner is None and date.end > first:
            _give_to_nearest(date, root, triggers, owned)
        if not _is_of_its_thing_only(date, dates, owner, sentence):
            over_clauses.append((date, root))
    for trigger in triggers:
        if trigger.token not in owned and not _has_own_time(trigger):
            found = _of_its_clause(trigger, over_clauses, first) or _on_arrival(trigger, dates)
            owned.update({trigger.token: found} if found else {})
    owned = _joined(triggers, owned)
    if over is not None:
        owned.update({t.token: over for t in triggers if t.token not in owned and not _has_own_time(t)})
    return owned


def _day_when(date: DateMention, then: Trigger, owner: Trigger | None, sentence: Span) -> dict[Token, DateMention]:
    """`was released on May 3, when a judge dropped the charges`: both."""
    if _is_until(date, sentence) or lasts(date):
        return {then.token: on_its_last_day(date)}
    if owner is None or owner == then:
        return {}
    return {then.token: on_its_first_day(date) if is_open(date) else date}


def _is_of_its_thing_only(
    date: DateMention, dates: Sequence[DateMention], owner: Trigger | None, sentence: Span
) -> bool:
    """`Wednesday’s arrests follow the sentencing of X`, `three days after the election of 9 August`."""
    of_one = text_of(sentence.doc)[date.end : date.end + 2] in {"’s", "'s"}
    return of_one or (owner is None and _is_counted_from(date, dates))


def _is_counted_from(date: DateMention, dates: Sequence[DateMention]) -> bool:
    """`three days after the election of 9 August`: the ninth is not the day of what is told."""
    ahead = [other for other in dates if 0 < date.start - other.end < _NEAR and other.past.since]
    return any(other.text.lower().endswith((" after", " before")) for other in ahead)


def _of_its_clause(trigger: Trigger, dates: Sequence[tuple[DateMention, Token]], first: int) -> DateMention | None:
    """The date at the head of the sentence, or that of the verb under which the trigger stands; the dated first."""
    last_first = dates[::-1]
    for date, root in sorted(last_first, key=lambda told: not is_dated(told[0])):
        if date.end > trigger.start:
            continue
        heads = date.end <= first and not _other_verb_before(trigger.token.sent, date)
        holder = next((above for above in (root, *root.ancestors) if _is_verb(above)), None)
        over_it = holder is not None and date.end <= holder.idx and holder in trigger.token.ancestors
        over_it = over_it or (holder is not None and _goes_on_from(trigger.token, holder, date))
        over_it = over_it or (holder is not None and _is_when(holder, trigger.token))
        governs = holder is not None and over_it and not tells(holder)
        if (heads or governs) and not is_only_spoken_of(root, trigger):
            return date
    return None


def _on_arrival(trigger: Trigger, dates: Sequence[DateMention]) -> DateMention | None:
    """`Turkey handed X over in August, and he was detained on arrival`: then too."""
    arriving = any(
        child.dep_ == "prep" and child.lower_ in {"on", "upon"} and any(w.lower_ in _ARRIVALS for w in child.children)
        for child in trigger.token.children
    )
    before = [date for date in dates if date.end <= trigger.start and date.past.since == date.past.until]
    return before[-1] if arriving and before else None


def _is_when(clause: Token, verb: Token) -> bool:
    """`When police came for X on 8 December, they arrested his son`."""
    return clause.dep_ == "advcl" and clause.head == verb and any(child.lower_ == "when" for child in clause.children)


def _goes_on_from(verb: Token, holder: Token, date: DateMention) -> bool:
    """`raided the office on Tuesday and detained three people`: one after the other, on that day."""
    if date.past.since is None or len(date.past.since) < _A_DAY or date.past.since != date.past.until:
        return False
    first = verb
    while first.dep_ == "conj" and first != holder:
        if any(child.dep_ in {"nsubj", "nsubjpass", "aux", "auxpass"} for child in first.children):
            return False
        first = first.head
    return first == holder and first != verb and holder.tag_ == "VBD" and verb.tag_ == "VBD"


def _may_own(date: DateMention, triggers: Sequence[Trigger]) -> Sequence[Trigger]:
    """`freed eight months after he was arrested`, `two days after his arrest`: the day is that of the freeing."""
    if not re.search(r"\b(?:after|before)\b", date.text):
        return triggers
    return [trigger for trigger in triggers if trigger.end <= date.start]


def _told_when(sentence: Span, date: DateMention, triggers: Sequence[Trigger]) -> Trigger | None:
    """`until November 20, when he received bail`."""
    text = text_of(sentence.doc)
    after = [trigger for trigger in triggers if trigger.start > date.end]
    return next((t for t in after if _WHEN.match(text, date.end, t.start)), None)


def _root(sentence: Span, date: DateMention) -> Token | None:
    span = sentence.doc.char_span(date.start, date.end, alignment_mode="expand")
    return span.root if span is not None else None


def _owner(root: Token, triggers: Sequence[Trigger]) -> Trigger | None:
    for above in (root, *root.ancestors):
        for trigger in triggers:
            if above in (trigger.token, trigger.noun):
                return trigger
        if above == root and _is_day_of_a_thing(root, triggers):
            return None
        own = _is_verb(above) and above.dep_ != "aux" and not _is_quoted_off(above, root)
        if own and above.lemma_.lower() in word_set("dates", "summoning"):
            told = (t for t in triggers if t.type == "summons" and t.token.head == above and t.token.dep_ == "xcomp")
            return next(told, None)  # `was ordered on Sunday to appear before …`
        if own and not _begins_a_time(above):
            return None
        if above.pos_ == "ADP" and above.dep_ == "conj":
            return None  # `was taken to A in April and then to B on October 26`: another day, another removal.
        held = above if above.i < root.i else above.head if above.dep_ in INSIDE_NAME else None
        if held is not None and is_occasion(held) and not happens_at(held):
            return None
    return None


def _begins_a_time(verb: Token) -> bool:
    """`arrested since the protests began in May`: the beginning of the time in which they were."""
    began = verb.lemma_.lower() in word_set("dates", "beginning")
    return began and verb.dep_ == "advcl" and any(child.lower_ == "since" for child in verb.children)


def _is_day_of_a_thing(root: Token, triggers: Sequence[Trigger]) -> bool:
    """`his role in the 2016 coup attempt`, `in answer to his March 19 posting`: that of the thing, not of the event."""
    of = root.head
    inside = root.dep_ in INSIDE_NAME and of.i > root.i and of.pos_ in {"NOUN", "PROPN"} and of.ent_type_ != "DATE"
    if not inside or any(of in (trigger.token, trigger.noun) for trigger in triggers):
        return False
    if of.lower_ in word_set("organisations", "organisation"):
        return True  # `a member of the April 6 youth movement`
    bare_year = root.text.isdigit() and len(root.text) == 4
    return of.pos_ == "NOUN" and (bare_year or (of.dep_ == "pobj" and of.head.lower_ in _ABOUT))


def _marked(root: Token, triggers: Sequence[Trigger]) -> list[Trigger]:
    """`the release of 40 people and of 6 monks, to mark Independence Day on May 5`: the day marked is that of each."""
    marks = next((above for above in root.ancestors if above.lemma_ in word_set("dates", "marking")), None)
    if marks is None or marks.dep_ not in {"xcomp", "advcl", "acl", "relcl"}:
        return []
    return [trigger for trigger in triggers if trigger.type in {"release", "pardon"} and trigger.end <= marks.idx]


def _set_for(trigger: Trigger, date: DateMention, sentence: Span) -> DateMention:
    """`adjourned the trial until April 12`: the day of the next hearing."""
    return on_its_last_day(date) if trigger.type == "trial" and _is_until(date, sentence) else date


def _only_ends(trigger: Trigger, date: DateMention, sentence: Span) -> bool:
    """`was held until May 3`."""
    return trigger.type in _ENDS and _is_until(date, sentence)


def _is_until(date: DateMention, sentence: Span) -> bool:
    return bool(_UNTIL.search(text_of(sentence.doc), max(sentence.start_char, date.start - 12), date.start))


def _other_verb_before(sentence: Span, date: DateMention) -> bool:
    """ "According to X, since January …": "according" is no verb; a colon begins anew ("Case closed: on 14 July …")."""
    colon = text_of(sentence.doc).rfind(":", sentence.start_char, date.start)
    start = max(sentence.start_char, colon + 1)
    before = sentence.doc.char_span(start, date.start, alignment_mode="contract") or ()
    return any(_is_verb(token) and token.pos_ == "VERB" and token.lower_ not in _NO_VERBS for token in before)


def _give_to_nearest(
    date: DateMention, root: Token, triggers: Sequence[Trigger], owned: dict[Token, DateMention]
) -> None:
    """A date that the parse hung elsewhere belongs to a trigger close before it, with no clause between."""
    if _is_within_another_clause(root, triggers):
        return
    text = text_of(root.doc)
    for trigger in triggers:
        if _is_of_a_later_verb(root, trigger):
            continue
        between = text[trigger.end : date.start] if trigger.end <= date.start else None
        if between is None or trigger.token in owned or len(between) > _FAR:
            continue
        others = any(trigger.end <= other.start < date.start for other in triggers)
        parted = any(mark in between for mark in (";", " who ", " to be ", " after ", " before "))
        parted = parted or (("," in between or len(between) > _NEAR) and _has_verb(root, trigger.end, date.start))
        if not others and not parted and not _only_ends(trigger, date, root.sent):
            owned[trigger.token] = _set_for(trigger, date, root.sent)


def _is_of_a_later_verb(root: Token, trigger: Trigger) -> bool:
    """`remains in jail and on Monday called …`, `reports that X was held, the Speaker on Monday told …`."""
    holder = next((above for above in root.ancestors if _is_verb(above)), None)
    if holder is None or holder == trigger.token or trigger.end > holder.idx:
        return False
    subject = next((child for child in holder.children if child.dep_ in {"nsubj", "nsubjpass"}), None)
    of_its_own = subject is not None and trigger.end <= subject.left_edge.idx and subject.i < root.i
    return of_its_own or (holder.i > root.i and holder not in trigger.token.ancestors)


def _has_verb(root: Token, start: int, end: int) -> bool:
    """`the arrest of the writer, editor and activist X in October` holds none, whatever its commas."""
    span = root.doc.char_span(start, end, alignment_mode="contract") or ()
    return any(map(_is_verb, span))


def _is_verb(token: Token) -> bool:
    """A verb, and no name that the model takes for one ("Fahad al-Shuraydani")."""
    return token.pos_ in {"VERB", "AUX"} and token.ent_type_ != "PERSON"


def _is_within_another_clause(root: Token, triggers: Sequence[Trigger]) -> bool:
    """`on charges of calling for a protest in September`: the day is that of the calling."""
    told = {trigger.token for trigger in triggers}
    for above in (root, *root.ancestors):
        if above in told:
            return False
        if _is_verb(above) and above.dep_ in _CLAUSES and not _is_quoted_off(above, root):
            return True
    return False


def _is_quoted_off(verb: Token, root: Token) -> bool:
    """`convicted of “insulting the judiciary” in 2017`: the words of an offence hold no date outside their marks."""
    between = text_of(verb.doc)[verb.idx : root.idx]
    return "”" in between and "“" not in between.split("”")[0]


def _has_own_time(trigger: Trigger) -> bool:
    """`prisoners arrested during the campaign`, `eight months after she was arrested` are of a time of their own."""
    clause = any(
        (token.dep_ == "relcl" and not _hangs_on_a_day(token))
        or (token.dep_ == "acl" and not _is_infinitive(token) and not is_main_verb(token))
        for token in (trigger.token, *_up(trigger.token))
    )
    return (
        clause
        or _is_of_some_of_them(trigger.token)
        or any(map(_is_relative, (trigger.token, *trigger.token.ancestors)))
    )


def _is_of_some_of_them(verb: Token) -> bool:
    """`3,010 had been freed, 240 of whom had been detained for their views`: the parse often misses the relative."""
    subjects = [child for child in verb.children if child.dep_ in {"nsubj", "nsubjpass"}]
    had = any(child.lower_ == "had" and child.dep_ == "aux" for child in verb.children)
    return had and any(word.lower_ in {"whom", "which", "who"} for one in subjects for word in one.subtree)


def _hangs_on_a_day(verb: Token) -> bool:
    """`In November of the same year a court jailed him`: the parse takes the rest for a clause about the year."""
    pronouns = {"who", "that", "which", "when", "whom", "where"}
    return verb.head.ent_type_ == "DATE" and not any(child.lower_ in pronouns for child in verb.children)


def _is_infinitive(token: Token) -> bool:
    """`upheld the decision to free X` tells of one time."""
    return any(child.dep_ == "aux" and child.lower_ == "to" for child in token.children)


def _is_relative(token: Token) -> bool:
    """A clause told as before or after another."""
    if token.dep_ == "pcomp" and token.head.lower_ in _BEFORE_OR_AFTER:
        return True
    return token.dep_ == "advcl" and any(
        child.dep_ == "mark" and child.lower_ in _BEFORE_OR_AFTER for child in token.children
    )


def _up(token: Token) -> list[Token]:
    return [above for above in token.ancestors if above.pos_ in {"VERB", "AUX"}][:1]


def _joined(triggers: Sequence[Trigger], owned: dict[Token, DateMention]) -> dict[Token, DateMention]:
    """`arrested on January 10 and charged`, `arrested and charged on January 10`: a pair shares its date."""
    for trigger in triggers:
        token, head = trigger.token, trigger.token.head
        if token.dep_ != "conj":
            continue
        heads = [other for other in triggers if other.token == head]
        at_court = trigger.type in _AT_COURT and any(other.type == "trial" for other in heads)
        if token not in owned and head in owned and (owned[head].end <= head.idx or at_court):
            owned[token] = owned[head]  # `was brought before the prosecutor on Monday and charged`
        side_by_side = token.i - head.i == 2 and heads and owned.get(token)
        if side_by_side and head not in owned and owned[token].start > token.idx:
            owned[head] = owned[token]
    return owned
