"""Which of a sentence's dates belongs to which of its events."""

import re
from collections.abc import Sequence

from spacy.tokens import Span, Token

from habeas.reading.dates import DateMention
from habeas.reading.parsed import text_of
from habeas.reading.triggers import Trigger

_INSIDE_NAME = {"compound", "nmod", "nummod", "amod", "poss", "appos"}
_NEAR = 60
_BEFORE_OR_AFTER = {"after", "before", "since", "following"}


def share_dates(sentence: Span, triggers: Sequence[Trigger], dates: Sequence[DateMention]) -> dict[Token, DateMention]:
    """The date of each trigger that has one.

    A date goes to the trigger that it hangs on; a date at the head of the sentence goes to every trigger that
    has none of its own; a date that hangs on another verb ("the election to be held on August 9") goes nowhere.
    """
    owned: dict[Token, DateMention] = {}
    leading: list[DateMention] = []
    first = min((trigger.start for trigger in triggers), default=sentence.end_char)
    for date in dates:
        root = _root(sentence, date)
        if root is None or (_is_part_of_name(root, date) and not _opens(sentence, date)):
            continue
        owner = _told_when(sentence, date, triggers) or _owner(root, triggers)
        if date.end <= first and not _other_verb_before(sentence, date):
            leading.append(date)
        if owner is not None and owner.token not in owned:
            owned[owner.token] = date
        elif owner is None:
            _give_to_nearest(date, triggers, owned, text_of(sentence.doc))
    for trigger in triggers:
        if trigger.token not in owned and leading and not _has_own_time(trigger):
            owned[trigger.token] = leading[-1]
    return _joined(triggers, owned)


def _opens(sentence: Span, date: DateMention) -> bool:
    """`In August police …`, `As of November courts …`: the date of the whole sentence."""
    return bool(
        re.fullmatch(
            r"\W*(?:In|On|As of|By|Since|During|Until)\s+", text_of(sentence.doc)[sentence.start_char : date.start]
        )
    )


def _told_when(sentence: Span, date: DateMention, triggers: Sequence[Trigger]) -> Trigger | None:
    """`until November 20, when he received bail`."""
    text = text_of(sentence.doc)
    after = [trigger for trigger in triggers if trigger.start > date.end]
    return next((t for t in after if re.match(r",?\s+when\s+(?:\S+\s+){0,6}$", text[date.end : t.start])), None)


def _root(sentence: Span, date: DateMention) -> Token | None:
    span = sentence.doc.char_span(date.start, date.end, alignment_mode="expand")
    return span.root if span is not None else None


def _is_part_of_name(root: Token, date: DateMention) -> bool:
    """`the July 31 protest`, `his August 2020 complaint`."""
    return (
        root.dep_ in _INSIDE_NAME and root.head.pos_ in {"NOUN", "PROPN"} and not date.start <= root.head.idx < date.end
    )


def _owner(root: Token, triggers: Sequence[Trigger]) -> Trigger | None:
    for above in (root, *root.ancestors):
        for trigger in triggers:
            if above in (trigger.token, trigger.noun):
                return trigger
        if above.pos_ in {"VERB", "AUX"} and above.dep_ != "aux":
            return None
    return None


def _other_verb_before(sentence: Span, date: DateMention) -> bool:
    return any(token.pos_ == "VERB" and token.idx < date.start for token in sentence)


def _give_to_nearest(
    date: DateMention, triggers: Sequence[Trigger], owned: dict[Token, DateMention], text: str
) -> None:
    """A date that the parse hung elsewhere belongs to a trigger close before it, with no clause between."""
    for trigger in triggers:
        between = text[trigger.end : date.start] if trigger.end <= date.start else None
        if between is None or trigger.token in owned or len(between) > _NEAR:
            continue
        others = any(trigger.end <= other.start < date.start for other in triggers)
        if not others and not any(mark in between for mark in (",", ";", " who ", " to be ", " after ", " before ")):
            owned[trigger.token] = date


def _has_own_time(trigger: Trigger) -> bool:
    """`prisoners arrested during the campaign`, `eight months after she was arrested` are of a time of their own."""
    clause = trigger.token.dep_ in {"acl", "relcl"} or any(
        token.dep_ in {"acl", "relcl"} for token in _up(trigger.token)
    )
    return clause or any(_is_relative(token) for token in (trigger.token, *trigger.token.ancestors))


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
    """`arrested on January 10 and charged`: the second of a pair shares the first one's date."""
    for trigger in triggers:
        head = trigger.token.head
        if (
            trigger.token not in owned
            and trigger.token.dep_ == "conj"
            and head in owned
            and owned[head].end <= head.idx
        ):
            owned[trigger.token] = owned[head]
    return owned
