"""The lines "title:", "byline:", "date:" that stand before a text, with or without a fence of dashes."""

import re
from dataclasses import dataclass

from habeas.reports.datelines import read_date

_FIELD = re.compile(
    r"(title|headline|byline|author|authors|date|published|publisher|source|site|url|link|canonical|language|lang|layout"
    r"|tags?|categor(?:y|ies)|slug|permalink|image|excerpt|description)[ \t]*:[ \t]*(.*)",
    re.IGNORECASE,
)
_FENCE = re.compile(r"-{3,}[ \t]*")
_NAMES = {
    "headline": "title",
    "published": "date",
    "source": "publisher",
    "site": "publisher",
    "link": "url",
    "canonical": "url",
    "lang": "language",
}


@dataclass(frozen=True)
class FrontMatter:
    """What the lines say; None where they do not."""

    title: str | None = None
    published: str | None = None
    publisher: str | None = None
    url: str | None = None
    language: str | None = None


def split_front_matter(text: str) -> tuple[FrontMatter, str]:
    """The facts of the front matter and the text after it; the whole text where there is none."""
    lines = text.lstrip("\n ").split("\n")
    fenced = bool(lines and _FENCE.fullmatch(lines[0]))
    end = _fence_end(lines) if fenced else _bare_end(lines)
    if not end:
        return FrontMatter(), text
    fields = _fields(lines[:end])
    if "title" not in fields and not fenced:
        return FrontMatter(), text
    return _facts(fields), "\n".join(lines[end:])


def _fence_end(lines: list[str]) -> int:
    for number, line in enumerate(lines[1:80], start=1):
        if _FENCE.fullmatch(line):
            return number + 1
        if line.strip() and not re.match(r"[\w-]+[ \t]*:|[ \t]|- ", line):
            return 0
    return 0


def _bare_end(lines: list[str]) -> int:
    end = 0
    while end < len(lines) and _FIELD.fullmatch(lines[end].strip()):
        end += 1
    return end


def _fields(lines: list[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    for line in lines:
        if match := _FIELD.fullmatch(line.strip()):
            name = match[1].lower()
            value = match[2].strip().strip("\"'").strip()
            if value:
                found.setdefault(_NAMES.get(name, name), value)
    return found


def _facts(fields: dict[str, str]) -> FrontMatter:
    url = fields.get("url")
    language = fields.get("language", "").lower().split("-")[0]
    return FrontMatter(
        title=fields.get("title"),
        published=read_date(fields.get("date", "")),
        publisher=fields.get("publisher"),
        url=url if url and re.match(r"https?://", url) else None,
        language=language if re.fullmatch(r"[a-z]{2,3}", language) else None,
    )
