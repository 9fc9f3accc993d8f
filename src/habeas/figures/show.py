"""A figure as text for a terminal, at most 100 columns."""

import textwrap
from collections.abc import Iterable, Iterator

from habeas.figures.beside import difference_in_words
from habeas.figures.show_breakdown import breakdown_lines
from habeas.figures.words import day_in_words, partial_in_words, people_in_words, plural
from habeas.terms.figure import CountedRecord, Figure, FigureSource, LeftOut

WIDTH = 100
PROPOSED = "INCLUDES PROPOSED CLAIMS – not for publication"


def figure_as_text(figure: Figure, names: bool) -> str:
    """The figure in words. With `names` everybody behind it is named, else only those whom we may publish."""
    blocks = [
        _heading(figure),
        _numbers(figure),
        *(breakdown_lines(one) for one in figure.breakdowns),
        _reported(figure),
        _side_by_side(figure),
        _records(figure, names),
        _left_out(figure.left_out),
        _sources(figure.sources),
    ]
    return "\n\n".join("\n".join(lines) for block in blocks if (lines := list(block)))


def _heading(figure: Figure) -> Iterator[str]:
    definition = figure.definition
    since = figure.parameters.since
    when = f"on {day_in_words(figure.as_of)}"
    if since is not None:
        when = f"from {day_in_words(since)} to {day_in_words(figure.as_of)}"
    yield f"{definition.title.upper()} {when}"
    known_at = f"{figure.known_at:%Y-%m-%d %H:%M %Z}"
    yield f"as known at {known_at} · definition “{definition.name}”, version {definition.version}"
    if figure.group:
        yield from _wrapped(f"only people of the group: {figure.group}")
    if figure.with_proposed:
        yield PROPOSED
    for sentence in figure.in_words:
        yield from _wrapped(f"asked: {sentence}")
    yield ""
    yield from _wrapped(definition.words)


def _numbers(figure: Figure) -> Iterator[str]:
    yield "    low    known     high"
    yield f"{figure.low:>7,}  {figure.known:>7,}  {figure.high:>7,}    documented people, each counted once"
    for line in figure.apart:
        yield f"{line.low:>7,}  {line.known:>7,}  {line.high:>7,}    {line.name}, not in the numbers: {line.words}"


def _reported(figure: Figure) -> Iterator[str]:
    if not figure.reported:
        return
    yield "REPORTED BESIDE IT (never added to the documented numbers)"
    for one in figure.reported:
        said = "" if one.said_by == "the report itself" else f"{one.said_by}, in "
        flag = " [proposed]" if one.proposed else ""
        people = people_in_words(one.value, one.qualifier, one.of)
        yield from _item(f"{people} – {one.measure}, {one.as_of}{flag}")
        yield from _wrapped(f"{said}{one.source}: “{_shortened(one.quoted)}” [claim {one.claim}]", "      ")
        yield from _wrapped(difference_in_words(one, figure), "      ")


def _side_by_side(figure: Figure) -> Iterator[str]:
    for place, one in enumerate(figure.side_by_side):
        if place == 0:
            yield "SEVERAL NUMBERS, SIDE BY SIDE (nobody is preferred)"
        yield from _item(f"{one.of}, {one.window}: {'; '.join(one.says)}")
        yield from _wrapped(one.apart, "      ")


def _records(figure: Figure, names: bool) -> Iterator[str]:
    if not figure.counted:
        return
    yield f"BEHIND IT ({plural(len(figure.counted), 'person', 'people')})"
    hidden = 0
    for record in figure.counted:
        if names or record.may_publish:
            yield from _record(record)
        else:
            hidden += 1
    if hidden:
        yield from _item(f"{plural(hidden, 'person', 'people')} whose publication is not decided")


def _record(record: CountedRecord) -> Iterator[str]:
    counts = "low known high" if record.in_low else "known high" if record.in_known else "high only"
    flag = " [proposed]" if record.proposed else ""
    yield from _item(f"{record.name} – counted in: {counts}{flag}")
    claims = ", ".join(str(claim) for claim in record.claims)
    yield from _wrapped(f"{record.reason} · claims {claims}" if claims else record.reason, "      ")


def _left_out(left_out: Iterable[LeftOut]) -> Iterator[str]:
    for place, one in enumerate(left_out):
        if place == 0:
            yield "LEFT OUT"
        yield from _item(f"{one.what}: {one.reason}")


def _sources(sources: Iterable[FigureSource]) -> Iterator[str]:
    for place, one in enumerate(sources, start=1):
        if place == 1:
            yield "SOURCES"
        published = partial_in_words(one.published) if one.published else "no date"
        title = f", “{one.title}”" if one.title else ""
        yield from _wrapped(f"[{place}] {one.source}{title}, {published} · {one.sha256[:12]}", "  ", "      ")


def _shortened(words: str, most: int = 160) -> str:
    plain = " ".join(words.split())
    return plain if len(plain) <= most else f"{plain[: most - 1].rstrip(' …')}…"


def _item(words: str) -> list[str]:
    return _wrapped(words, "  - ", "    ")


def _wrapped(words: str, first: str = "", rest: str | None = None) -> list[str]:
    indent = first if rest is None else rest
    return textwrap.wrap(words, WIDTH, initial_indent=first, subsequent_indent=indent, break_long_words=True)
