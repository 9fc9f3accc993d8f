"""The quick parts of the parse give what spaCy's own pipeline gives, word for word."""

import pathlib

import pytest
import spacy
from spacy.language import Language
from spacy.tokens import Doc

from habeas.reading.parsing.model import MODEL, load_model
from habeas.reading.parsing.parse import parse_text

SAMPLES = sorted((pathlib.Path(__file__).resolve().parents[2] / "samples").rglob("*.txt"))
ODD = (
    "There's nothin' they ain't told us: let's go, c'mon, y'all gotta see it.",
    "There were two. There is one who can't, won't and shan't; it's hers, and I'd've gone.",
    "In the\tUnited  Nations, two of them \n\n met on 5 May 2021 at the Royal Hotel of\tPhnom Penh.",
    "Maria",
    "He was held in New",
    "",
)


@pytest.fixture(scope="module")
def plain() -> Language:
    return spacy.load(MODEL)


def told(doc: Doc) -> list[tuple[object, ...]]:
    return [
        (word.text, word.tag_, word.pos_, str(word.morph), word.lemma_, word.dep_, word.head.i, word.ent_iob_,
         word.ent_type_, bool(word.is_sent_start), word.left_edge.i, word.right_edge.i)
        for word in doc
    ]  # fmt: skip


def is_shown_as_it_is(line: str) -> bool:
    """Whether the parser is shown the very words (names that it never met are shown as others)."""
    doc = load_model().tokenize(line)
    return load_model().known.shown([doc])[0] is doc and line.lstrip()[:1] not in "-•–—"


@pytest.mark.parametrize("text", ODD)
def test_an_odd_text_is_read_as_by_spacy(plain: Language, text: str) -> None:
    text = text.replace("\n", " ")
    assert told(parse_text(text)) == told(plain(text))


@pytest.mark.parametrize("path", SAMPLES[:4], ids=lambda path: path.name)
def test_a_report_is_read_as_by_spacy(plain: Language, path: pathlib.Path) -> None:
    lines = [line for line in path.read_text(encoding="utf-8").split("\n") if "re-" not in line and "al-" not in line]
    alike = [line for line in lines if is_shown_as_it_is(line)]
    assert len(alike) > 2
    for line in alike:
        assert told(parse_text(line)) == told(plain(line))
