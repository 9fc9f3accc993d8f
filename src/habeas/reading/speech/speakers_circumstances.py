"""Through whom and when somebody spoke: 'told Reuters on Wednesday'."""

from collections.abc import Iterator

from spacy.tokens import Token

from habeas.reading.dates.anchor import anchor_of
from habeas.reading.dates.dates import find_dates
from habeas.reading.draft import Words
from habeas.reading.parsing.parsed import ParsedText, text_of
from habeas.reading.parsing.word_lists import word_set
from habeas.reading.speech.cues import is_cue_verb
from habeas.reading.speech.quotes_saying import Saying
from habeas.terms.period import Period

_TO_MEDIA = ("tell", "inform", "speak", "write")


def find_via(saying: Saying, parsed: ParsedText) -> str | None:
    """The outlet or body that the words were said to, None where the text names none."""
    if not is_cue_verb(saying.cue):
        return None
    for child in saying.cue.children:
        if child.dep_ in ("dobj", "dative") and saying.cue.lemma_.lower() in _TO_MEDIA:
            return _named_body(child, parsed)
        if child.dep_ == "prep" and child.lower_ in ("to", "in"):
            for token in child.subtree:
                if (
                    token.dep_ == "pobj"
                    and token.head.lower_ in ("to", "with")
                    and (body := _named_body(token, parsed))
                ):
                    return body
    return None


def _named_body(token: Token, parsed: ParsedText) -> str | None:
    """The organisation named there; never a person, and no office that was spoken to."""
    if (
        parsed.person_at(token) is not None
        or token.pos_ != "PROPN"
        or token.lemma_.lower() in word_set("roles", "person")
    ):
        return None
    body = parsed.organisation_at(token)
    if body is not None:
        return body.text.removeprefix("the ").removeprefix("The ")
    return None


def find_said(saying: Saying, parsed: ParsedText) -> Period | None:
    """When it was said, by date words among the cue's own; None where the text gives none."""
    if saying.continued or not (is_cue_verb(saying.cue) or saying.direct):
        return None  # after 'according to X' a day belongs to what X says
    anchor = anchor_of(parsed.report)
    for start, end in _around_cue(saying):
        found = find_dates(text_of(parsed.doc), start, end, anchor)
        if found:
            period = found[0].period()
            return period.model_copy(update={"text": (period.text or "").removeprefix("on ").removeprefix("On ")})
    return None


def _around_cue(saying: Saying) -> Iterator[Words]:
    """Stretches of the cue's sentence outside what is said: right after the cue, then before the source."""
    cue, sentence = saying.cue, saying.cue.sent
    end_of_cue = cue.idx + len(cue)
    following = [start for start, _ in saying.content if start >= end_of_cue]
    end = min([*following, sentence.end_char, *_next_verb(cue)])
    # A content that begins with the day ('said on Monday they …') was cut behind it.
    yield end_of_cue, max(end, end_of_cue)
    first = saying.source.left_edge.idx if saying.source is not None else cue.idx
    if all(start >= first for start, _ in saying.content):
        within = [token for token in cue.doc[sentence.start : cue.i] if token.idx < first]
        if not any(token.pos_ == "VERB" for token in within):
            yield sentence.start_char, cue.idx


def _next_verb(cue: Token) -> list[int]:
    return [token.idx for token in cue.doc[cue.i + 1 : cue.sent.end] if token.pos_ in ("VERB", "AUX")][:1]
