"""Plain text and markdown to blocks: stanzas, lines that were only wrapped, links reduced to their words."""

import re
from collections.abc import Iterator

from habeas.reports.control_characters import without_control_characters
from habeas.reports.debris import is_debris, is_picture_credit, strip_markup_scraps
from habeas.reports.draft import Block, Draft
from habeas.reports.front_matter import split_front_matter
from habeas.terms.report import PartKind

_LINK = re.compile(r"\[([^\[\]\n]*)\]\(\s*+[^\s()]*+(?:\([^\s()]*+\)[^\s()]*+)?(?:\s+\"[^\"\n]*\")?\s*\)")
_PICTURE_LINE = re.compile(r"!\[([^\[\]\n]*)\]\([^()\n]*\)")
_EMPHASIS = re.compile(r"(\*\*|__)(?=\S)([^*_\n]+?)(?<=\S)\1")
_HEADING = re.compile(r"(?:#{1,6}[ \t]+)+(.*?)[ \t]*#*")
_LONGEST_WRAPPED_LINE = 100
_NEARLY_FULL = 0.75
_FEWEST_FULL_LINES = 3


def read_plain(text: str) -> Draft:
    """Read plain text or markdown, with or without front matter."""
    facts, body = split_front_matter(strip_markup_scraps(normalise_lines(text)))
    return Draft(
        blocks=tuple(split_blocks(body)),
        title=facts.title,
        published=facts.published,
        publisher=facts.publisher,
        url=facts.url,
        language=facts.language,
    )


def normalise_lines(text: str) -> str:
    """One kind of line end, no byte order marks, soft hyphens or control characters."""
    text = re.sub(r"\r\n?|[\u2028\u0085\x0b]", "\n", text)
    text = re.sub(r"[\u2029\f]", "\n\n", text)
    text = without_control_characters(re.sub(r"[\ufeff\u00ad]", "", text))
    return text.replace("\u00a0", " ").replace("\t", " ")


def split_blocks(text: str) -> Iterator[Block]:
    """Blocks of text whose lines were normalised. A wrapped line is rejoined; any other line is its own block."""
    for line, gap in unwrap_lines(text):
        yield from _block(line, gap)


def unwrap_lines(text: str) -> Iterator[tuple[str, bool]]:
    """The lines of a text, wrapped ones rejoined and debris left out, each with whether white space stood before it."""
    width = _wrapping_width(text)
    for stanza in re.split(r"\n[ ]*(?:\n[ ]*)+", text):
        gap = True
        for line in _rejoin(_lines_kept(stanza), width):
            yield line, gap
            gap = False


def _lines_kept(stanza: str) -> list[str]:
    lines = (re.sub(r" {2,}", " ", line).strip() for line in stanza.split("\n"))
    return [line for line in lines if not is_debris(line)]


def _wrapping_width(text: str) -> int:
    """The column at which the text was wrapped, 0 when too few lines come near one to tell."""
    lengths = [len(" ".join(line.split())) for line in text.split("\n") if " " in line.strip()]
    longest = max(lengths, default=0)
    full = sum(length >= _NEARLY_FULL * longest for length in lengths)
    return longest if longest <= _LONGEST_WRAPPED_LINE and full >= _FEWEST_FULL_LINES else 0


def _rejoin(lines: list[str], width: int) -> Iterator[str]:
    joined = ""
    last = ""
    for line in lines:
        if joined and _was_wrapped(last, line, width):
            joined = f"{joined} {line}"
        else:
            if joined:
                yield joined
            joined = line
        last = line
    if joined:
        yield joined


def _was_wrapped(line: str, following: str, width: int) -> bool:
    """A line was wrapped when the next line's first word would not have fitted on it."""
    if not width or is_picture_credit(following) or is_picture_credit(line) or _HEADING.fullmatch(line):
        return False
    if re.match(r"([-*•–—]|\d{1,2}[.)]) ", following):
        return False
    return len(line) + 1 + len(following.split(" ", 1)[0]) > width


def _block(line: str, gap: bool) -> Iterator[Block]:
    picture = _PICTURE_LINE.fullmatch(line)
    words = _reduce_markdown(picture[1] if picture else line)
    heading = _HEADING.fullmatch(words)
    words = (heading[1] if heading else words).strip()
    if not is_debris(words):
        kind: PartKind | None = "caption" if picture else "heading" if heading else None
        yield Block(words, kind, gap)


def _reduce_markdown(line: str) -> str:
    before = None
    while before != line:
        before = line
        line = _LINK.sub(r"\1", line)
        line = _EMPHASIS.sub(r"\2", line)
    return re.sub(r" {2,}", " ", line).strip()
