"""Sentences and parse: one spaCy Doc over exactly the report's text.

The text is parsed block by block (headline, caption, paragraph), so that no sentence runs over a block's
end and time stays linear in the length.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray
from spacy.tokens import Doc, Token

from habeas.reading.names.mentions import find_organisations, find_people
from habeas.reading.parsing.datelines import DATELINE
from habeas.reading.parsing.model import EnglishModel, load_model
from habeas.reading.parsing.parsed import SHOWN_AS_NAMES, ParsedText
from habeas.reading.parsing.sifting import Piece, sift
from habeas.terms.report import Report

_LINE_BREAK = re.compile(r"\n+\s*")
_LEAD = re.compile(r"^[ \t]*(?:[•●▪◦‣·*►–—-]+|\(?(?:\d{1,3}|[a-z]|[ivx]+)[.)])[ \t]+", re.MULTILINE)
"""What leads into a line: a bullet or a number, which the parser would take for its subject."""
_MONTHS = "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec"
_DATED_LEAD = re.compile(
    rf"^[ \t]*(?:[•●–—*-][ \t]+)?(?:\d{{1,2}} )?(?:(?:{_MONTHS})[a-z]{{0,6}}\.?(?: \d{{1,2}})?,? )?\d{{4}}"
    r"(?::|[ \t]?[–—]|[ \t]-)[ \t]+",
    re.MULTILINE,
)
"""The day that leads into a line of a chronology: what comes after it reads as a sentence of its own."""
_PART_OF_ENTRY = re.compile(
    r";[ \t]+(?=(?:[a-z]{3,12}ed|held|sent|put|taken|he|she|his|her|they|their|still|now|trial)\b(?! by\b))"
)
"""`3. X, lawyer. Arrested in May; released in June`: each participle of an entry."""
_ENTRY = re.compile(r"^[ \t]*(?:[•●▪◦‣·*►–—-]+|\(?\d{1,3}[.)])[ \t]+[^\n]*", re.MULTILINE)
_LONGEST_BLOCK = 20_000
_LONGEST_WORD = 500
_NO_SPACE = re.compile(rf"\S{{{_LONGEST_WORD},}}")
_BATCH_WORDS = 1_500
_READ: list[int | str] = ["TAG", "DEP", "HEAD", "ENT_IOB", "ENT_TYPE"]
_BEGINS, _INSIDE, _OUTSIDE = 3, 1, 2
_UNREAD = (0, 0, 0, _OUTSIDE, 0, -1, 0)
"""The row of a word that is not parsed: no tag, its own head, outside names, no sentence's first."""


def parse(report: Report, *, whole: bool = False) -> ParsedText:
    """Parse what may carry something of the field (all of it if `whole`), and find the people and organisations."""
    doc = parse_text(report.text, {part.start for part in report.parts}, whole=whole)
    people = find_people(doc)
    return ParsedText(report, doc, people, find_organisations(doc, people))


def parse_text(text: str, starts: set[int] | None = None, *, whole: bool = True) -> Doc:
    """One Doc whose text is exactly `text`; a sentence begins at every line break and at `starts`.

    Unless `whole`, sentences that can carry nothing of the field have words only: no tags, each word its own head.
    """
    model = load_model()
    blocks = list(_blocks(text, starts or set()))
    pieces = [Piece(block, True) for block in blocks] if whole else list(sift(blocks, model.signs))
    docs = [model.tokenize(piece.text) for piece in pieces]
    words = [word for doc in docs for word in doc]
    joined = Doc(model.vocab, [word.text for word in words], [bool(word.whitespace_) for word in words])
    if joined.text != text:
        raise AssertionError("the parse lost characters of the text")
    if words:
        read: Any = _rows(
            [doc for doc in docs if len(doc)], [p.parsed for p, d in zip(pieces, docs, strict=True) if len(d)]
        )
        joined.from_array(_READ, read[:, :-2])
        joined.from_array(["SENT_START"], read[:, -2])
        joined.user_data[SHOWN_AS_NAMES] = frozenset(np.flatnonzero(read[:, -1]).tolist())
        model.set_word_forms(joined)
    return joined


def _rows(docs: Sequence[Doc], parsed: Sequence[bool]) -> NDArray[np.uint64]:
    """A row a word, as `_read` gives it; a doc that is not parsed is one sentence of words alone."""
    lengths = [len(doc) for doc in docs]
    rows = np.tile(np.array(_UNREAD, dtype=np.int64).astype(np.uint64), (sum(lengths), 1))
    rows[np.cumsum([0, *lengths[:-1]]), -2] = 1
    batches = _batches([doc for doc, read in zip(docs, parsed, strict=True) if read])
    found = [_read(batch, load_model()) for batch in batches]
    if found:
        rows[np.repeat(np.array(parsed, dtype=bool), lengths)] = np.concatenate(found)
    return rows


def _batches(docs: Sequence[Doc]) -> Iterator[list[Doc]]:
    """The docs in order, each batch of a length that bounds the memory which the networks take."""
    batch: list[Doc] = []
    for doc in docs:
        if batch and sum(map(len, batch)) + len(doc) > _BATCH_WORDS:
            yield batch
            batch = []
        if len(doc):
            batch.append(doc)
    if batch:
        yield batch


def _read(batch: Sequence[Doc], model: EnglishModel) -> NDArray[np.uint64]:
    """A row a word: what _READ names, whether a sentence begins there, and whether it is a name without its capital."""
    parsed, entities = model.parse(batch)
    rows: NDArray[np.uint64] = np.concatenate([doc.to_array([*_READ, "SENT_START", "SPACY"]) for doc in parsed])
    rows[:, -1] = np.concatenate([_names_in_small(shown, doc) for shown, doc in zip(parsed, batch, strict=True)])
    rows[:, 3] = _OUTSIDE
    for first, end, label in entities:
        rows[first:end, 3] = _INSIDE
        rows[first, 3] = _BEGINS
        rows[first:end, 4] = model.vocab.strings[label]
    return rows


def _names_in_small(shown: Doc, doc: Doc) -> NDArray[np.uint64]:
    """Which words of a text without capitals, or wholly in capitals, were shown to the model as names."""
    if shown is doc:
        return np.zeros(len(doc), np.uint64)
    pairs = zip(shown, doc, strict=True)
    return np.array(
        [(word.text[:1].isupper() and own.is_lower) or _is_in_small(word, own) for word, own in pairs], np.uint64
    )


def _is_in_small(shown: Token, own: Token) -> bool:
    """`LÓPEZ` of "Maria LÓPEZ", shown as "Smith"."""
    return own.is_upper and len(own) > 3 and not shown.is_upper


def _blocks(text: str, starts: set[int]) -> Iterator[str]:
    cuts = {match.end() for match in _LINE_BREAK.finditer(text)} | starts | {0, len(text)}
    cuts |= {match.end() for lead in (_LEAD, DATELINE) for match in lead.finditer(text)}
    dated = [match.end() for match in _DATED_LEAD.finditer(text)]
    cuts |= set(dated) if len(dated) > 1 else set()
    cuts |= {part.end() for line in _ENTRY.finditer(text) for part in _PART_OF_ENTRY.finditer(text, *line.span())}
    cuts |= set(range(0, len(text), _LONGEST_BLOCK)) if "\n" not in text else set()
    cuts |= {at for run in _NO_SPACE.finditer(text) for at in range(run.start(), run.end(), _LONGEST_WORD)}
    ordered = sorted(cut for cut in cuts if 0 <= cut <= len(text))
    for start, end in pairwise(ordered):
        yield text[start:end]
