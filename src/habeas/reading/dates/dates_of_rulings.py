"""Days of rulings: `a decree signed on Thursday pardoned 60`, `… to six years. The verdict was handed down in May`."""

from collections.abc import Sequence
from dataclasses import replace

from spacy.tokens import Span, Token

from habeas.reading.dates.date_headings import anchor_at
from habeas.reading.dates.dates import DateMention, find_dates
from habeas.reading.events.happening import Happening
from habeas.reading.events.triggers import Trigger
from habeas.reading.parsing.parsed import ParsedText
from habeas.reading.parsing.word_lists import word_set

_JUDGED = {"sentence", "conviction", "acquittal", "appeal", "detention", "release", "pardon", "charge", "warrant"}
_SUBJECTS = {"nsubj", "nsubjpass"}


def ruled_by(root: Token, triggers: Sequence[Trigger]) -> Trigger | None:
    """The trigger that an order with this day tells: `a ruling of 3 May freed X`, `the decree issued in June`."""
    for above in root.ancestors:
        if above.pos_ == "NOUN" and above.lemma_.lower() in word_set("dates", "rulings"):
            own = above.dep_ == "nsubj" and above.i < root.i
            return next((trigger for trigger in triggers if own and trigger.token == above.head), None)
        if above.pos_ in {"VERB", "AUX"} and above.dep_ != "acl":
            return None
    return None


def told_of_ruling(sentence: Span, index: int, before: Happening, parsed: ParsedText) -> Happening | None:
    """The ruling that the sentence before told, told again with the day on which it was given."""
    subject = next((child for child in sentence.root.children if child.dep_ in _SUBJECTS), None)
    if subject is None or before.type not in _JUDGED or before.period is not None or before.modality != "asserted":
        return None
    if not _is_the_ruling(subject) or sentence.root.lemma_.lower() not in word_set("dates", "ruled"):
        return None
    start, end = sentence.start_char, sentence.end_char
    date = next(
        (d for d in find_dates(parsed.report.text, start, end, anchor_at(parsed, start)) if _on(d, sentence.root)), None
    )
    if date is None:
        return None
    pieces = ((subject.idx, subject.idx + len(subject)), (date.start, date.end))
    return replace(before, sentence=index, period=date.period(), pieces=pieces)


def _is_the_ruling(subject: Token) -> bool:
    pointed = any(child.lower_ in {"the", "his", "her", "their", "this", "that"} for child in subject.children)
    return pointed and subject.lemma_.lower() in word_set("dates", "rulings")


def _on(date: DateMention, verb: Token) -> bool:
    """Whether the day hangs on the verb itself, and no other verb stands between."""
    span = verb.doc.char_span(date.start, date.end, alignment_mode="expand")
    above = span.root if span is not None else verb
    while above.pos_ not in {"VERB", "AUX"} and above.head != above:
        above = above.head
    return span is not None and above == verb
