"""Speech whose cue stands aside, by punctuation: 'The men, she said, were freed', 'The men were freed, she said'."""

from spacy.tokens import Doc, Token

from habeas.reading.draft import Words
from habeas.reading.parsing.parsed import text_of
from habeas.reading.parsing.word_lists import word_set
from habeas.reading.speech.quotes_content import after_colon, trim

_FINITE = ("VBD", "VBZ", "VBP", "MD")
_BREAKS = (",", "—", "–", "--")
_DASHES = ("-", "—", "–", "--", ":")
_BEFORE, _AFTER, _DATELINE = 10, 16, 12
_DAYS = ("yesterday", "today", "tonight", "tomorrow", "earlier", "later", "then", "last", "this")
_TRAILING = ("who", "which", "whose", "where", "according", "when", "while", "as")


def find_around(verb: Token, source: Token | None) -> tuple[Words, ...]:
    """The stretches said around a cue set off by commas; empty when it is not, or when nothing was said around it."""
    if source is None or source.sent != verb.sent or not _may_stand_aside(verb):
        return ()
    opening, closing = _opening(verb, source), _closing(verb, source)
    if closing is None or (opening is None and verb.doc[verb.sent.start].lower_ != "as"):
        return ()
    doc, line = verb.doc, verb.sent
    start = _start(doc, line.start, opening if opening is not None else line.start)
    before = (start, opening) if opening is not None else (line.start, line.start)
    after = (closing + 1, line.end)
    if _is_trailing(doc, *after) or (source.i > verb.i and _is_clause(doc, *before)):
        after = (line.end, line.end)
    if not any(_is_clause(doc, *part) for part in (before, after)):
        return ()
    parts = [part for part in (before, after) if _is_clause(doc, *part) or part[1] - part[0] > 1]
    return tuple(after_colon(verb, words) for part in parts if (words := _words(doc, *part)) is not None)


def _may_stand_aside(verb: Token) -> bool:
    if verb.tag_ not in _FINITE or verb.lemma_.lower() not in word_set("speech", "statement"):
        return False
    return not any(child.dep_ == "mark" and child.lower_ != "as" for child in verb.children)


def _opening(verb: Token, source: Token) -> int | None:
    """The comma before the subject, or before the cue that its subject follows."""
    doc, line = verb.doc, verb.sent
    if source.i > verb.i:
        return verb.i - 1 if verb.i > line.start and doc[verb.i - 1].text in _BREAKS else None
    for token in reversed(doc[max(line.start, source.i - _BEFORE) : source.i]):
        if token.text in _BREAKS:
            return int(token.i) if token.i > line.start else None
        if token.tag_ in _FINITE or token.lower_ in ("that", "who", "which") or token.text in ":;":
            return None
    return None


def _start(doc: Doc, start: int, end: int) -> int:
    """Where what was said begins: after a semicolon, and after the dateline ('MINSK (Reuters) - ')."""
    for token in reversed(doc[start:end]):
        if token.text == ";":
            return int(token.i) + 1
    for token in doc[start : min(end, start + _DATELINE)]:
        if token.text in _DASHES and doc[start].is_upper and len(doc[start]) > 1:
            return int(token.i) + 1
    return start


def _closing(verb: Token, source: Token) -> int | None:
    """The comma after the cue and what goes with it, or the sentence's end; None where a clause follows at once."""
    doc, line = verb.doc, verb.sent
    first = (source.right_edge.i if source.i > verb.i else verb.i) + 1
    addressed = verb.lemma_ in ("tell", "inform", "assure")
    if first < line.end and not _goes_with(doc[first], addressed):
        return None
    for token in doc[first : min(line.end, first + _AFTER)]:
        if token.text in _BREAKS or token.text in ".?!;" or "\n" in token.text:
            return int(token.i)
        if token.text == ":" or token.lower_ in ("that", "whether") or token.tag_ in _FINITE:
            return None
    return line.end - 1 if first >= line.end or line.end <= first + _AFTER else None


def _goes_with(token: Token, addressed: bool) -> bool:
    """Whether the token after the cue can go with it: an adverb, a day, a preposition, whom it was told."""
    if token.is_punct or token.is_space or token.ent_type_ in ("DATE", "TIME") or token.pos_ in ("ADV", "ADP"):
        return True
    if token.lower_ in _DAYS:
        return True
    return addressed and token.pos_ in ("PROPN", "NOUN", "PRON", "DET")


def _is_trailing(doc: Doc, start: int, end: int) -> bool:
    """'…, adding that', '…, who was there', '…, according to': no part of what was said."""
    first = next((token for token in doc[start:end] if not token.is_space), None)
    return first is None or first.tag_ == "VBG" or first.lower_ in _TRAILING


def _is_clause(doc: Doc, start: int, end: int) -> bool:
    return any(token.tag_ in _FINITE for token in doc[start:end])


def _words(doc: Doc, start: int, end: int) -> Words | None:
    if start >= end:
        return None
    text: str = text_of(doc)
    last = doc[end - 1]
    found = trim(text, doc[start].idx, last.idx + len(last))
    return found if found[1] > found[0] else None
