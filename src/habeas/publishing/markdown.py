"""A brief as Markdown. Every text from outside is escaped: it cannot become markup, a link or a tag."""

import re
from collections.abc import Iterable, Iterator

from habeas.publishing.brief import Brief
from habeas.publishing.passages import FigureLine, Footnote, PersonLine

_MARKUP = re.compile(r"([\\`*_{}\[\]()<>#+!|~=&$-])")
_NUMBERED = re.compile(r"^(\d+)([.)])")


def escape(text: str) -> str:
    """The text on one line, no letter of it markup."""
    line = " ".join(text.split())
    return _NUMBERED.sub(r"\1\\\2", _MARKUP.sub(r"\\\1", line))


def brief_as_markdown(brief: Brief) -> bytes:
    """The brief as UTF-8 Markdown with a table and footnotes."""
    return ("\n".join(_lines(brief)) + "\n").encode()


def _lines(brief: Brief) -> Iterator[str]:
    yield f"# {escape(brief.title)}"
    yield ""
    clocks = f"As of **{escape(brief.as_of_words)}**, as known at {escape(brief.known_at_words)}"
    yield f"{clocks} · brief {brief.identifier}"
    if brief.group:
        yield f"\nOnly people of the group: {escape(brief.group)}"
    yield from _figures(brief.figures)
    yield from _people("Released", brief.released, brief.released_withheld)
    yield from _bullets("Conditions of people whose names are withheld", brief.withheld_conditions)
    yield from _people("Held", brief.held, brief.held_withheld)
    yield from _contested(brief)
    yield from _bullets("Limits", brief.limits)
    yield from _bullets("Left out", brief.left_out)
    yield from _bullets("Definitions", (f"{m.title}, version {m.version}: {m.words}" for m in brief.method))
    yield ""
    yield from (_footnote(note) for note in brief.footnotes)


def _figures(figures: Iterable[FigureLine]) -> Iterator[str]:
    yield from ("", "## Figures", "", "| | low | known | high |", "|---|---:|---:|---:|")
    lines = tuple(figures)
    for one in lines:
        yield f"| {escape(one.title)}{_refs(one.notes)} | {one.low:,} | **{one.known:,}** | {one.high:,} |"
    reported = [number for one in lines for number in one.reported]
    if reported:
        yield from ("", "Reported beside them, never added to them:", "")
    for number in reported:
        yield f"- {escape(number.text)}{_refs(number.notes)}: {escape(number.difference)}"


def _people(title: str, people: Iterable[PersonLine], withheld: str | None) -> Iterator[str]:
    named = tuple(people)
    if not named and withheld is None:
        return
    yield from ("", f"## {title}", "")
    for one in named:
        yield f"- **{escape(one.name)}**, {escape(one.since)}. {escape(one.status)}."
        for words, values in (("Offences named", one.offences), ("Conditions", one.conditions), ("Says", one.says)):
            if values:
                yield f"  {words}: {'; '.join(escape(value) for value in values)}."
    if withheld:
        yield f"- {escape(withheld)}"


def _contested(brief: Brief) -> Iterator[str]:
    if not brief.contested:
        return
    yield from ("", "## Contested accounts")
    for one in brief.contested:
        yield from ("", f"**{escape(one.about)}**", "")
        for account in one.accounts:
            yield f"- {escape(account.value)} — {escape(account.says)}{_refs(account.notes)}"


def _bullets(title: str, lines: Iterable[str]) -> Iterator[str]:
    for place, line in enumerate(lines):
        if place == 0:
            yield from ("", f"## {title}", "")
        yield f"- {escape(line)}"


def _refs(notes: Iterable[int]) -> str:
    return "".join(f"[^{number}]" for number in notes)


def _footnote(note: Footnote) -> str:
    address = f" <{_safe(note.url)}>" if note.url else ""
    return f"[^{note.number}]: {escape(note.text)}{address}"


def _safe(url: str) -> str:
    """An address that cannot end its own brackets."""
    return re.sub(r"[\s<>]", "", url)
