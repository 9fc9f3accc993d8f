"""When something happened: date words to a period, a day, a month or a year, never an invented day."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from habeas.reading.dates.anchor import Anchor
from habeas.reading.dates.date_reader import DateWords, Outlook
from habeas.reading.dates.date_words import may_hold_a_date
from habeas.reading.dates.dates_calendar import FEASTS, MONTHLY, NUMERIC
from habeas.reading.dates.dates_relative import RELATIVE
from habeas.reading.dates.dates_told import TOLD
from habeas.reading.dates.dates_years import YEARLY
from habeas.terms.period import Period

_BY_ITSELF: tuple[DateWords, ...] = (*NUMERIC, *FEASTS, *MONTHLY, *YEARLY, *TOLD, *RELATIVE)
"""The order is that of preference where two overlap: "the first half of that year" before "that year"."""
_SAID_BEFORE: tuple[DateWords, ...] = (*NUMERIC, *FEASTS, *MONTHLY, *YEARLY, *RELATIVE)
_FAR, _PARAGRAPHS = 900, 3
_DATELINE = re.compile(r"\(?[A-Z][\w’'. -]{2,40}(?:, [A-Z][\w. ]{1,30})?,? (?:\([\w ]{2,20}\) ?)?")
_AFTER_DATELINE = re.compile(r",?(?: [0-9]{4})?\)? ?(?:\([\w ]{2,20}\) ?)?[—–-]")
_TOP = 600
_BARE_DATELINE = re.compile(r"[\s(\[]*(?:[A-Z][a-z]+day,? )?")
_DASH = re.compile(r"[)\]]? ?[—–-] ?[“\"A-Z]")
_HEADED_BY_A_DAY = re.compile(
    r"^[\s(\[]*(?:[A-Z][a-z]+day,? )?(?:\d{1,2}\.? [A-Z][a-z]{2,8}\.?|[A-Z][a-z]{2,8}\.? \d{1,2})(?:,? \d{4})?"
    r"[)\]]? ?[—–-]",
    re.MULTILINE,
)
_SOON, _LONG = 45, 270
_BACK = 90
_SIDE = re.compile(
    r"\b(?:(?P<word>since|until|till|by|before|prior to)\s+(?:at\s+least\s+)?(?:the\s+)?"
    r"|(?P<event>since)\s+(?:(?:the|its|his|her|their|an?)\s+(?:[\w’-]+\s+){1,8}|(?:[\w’-]+\s+){1,8}(?:began|started"
    r"|erupted|broke\s+out|(?:took|seized|came\s+to)\s+power|took\s+effect|came\s+into\s+force|was\s+imposed)\s+)"
    r"(?:in|on|of)\s+(?:the\s+)?)$",
    re.IGNORECASE,
)
"""`since July`, `since the coup in February`."""
_BEFORE_A_THING = re.compile(
    r" (?:museum|movement|uprising|massacre|revolution|coup|attacks?|protests?|incident|square|vigil|crackdown|group)\b"
)
"""`the closed June 4th museum`."""
_AHEAD = re.compile(
    r"\b(?:is|are|was|were|been|now) (?:due|set|scheduled|expected|slated|adjourned|postponed)\b[^.;\n]{0,40}\Z"
)
"""`The verdict is due on 17 October`: the story has not come to that day."""
_OF_A_THING = re.compile(r"(?:\b(?:the|an?|his|her|their|its|this|that)|[’']s) $", re.IGNORECASE)


@dataclass(frozen=True)
class DateMention:
    """Date words at text[start:end]. `past` and `coming` are what they mean before and after the anchor."""

    start: int
    end: int
    text: str
    past: Period
    coming: Period

    def period(self, planned: bool = False) -> Period:
        """The period meant, looking ahead of the anchor for what is planned."""
        return self.coming if planned else self.past


def find_dates(text: str, start: int, end: int, anchor: Anchor) -> tuple[DateMention, ...]:
    """The date words in text[start:end], in order, none inside another."""
    if not may_hold_a_date().search(text, start, end):
        return ()

    def told(at: int, size: int) -> str | None:
        return _told_before(text, at, size, anchor)

    return tuple(_mentions(text, (start, end), _BY_ITSELF, Outlook(anchor, told)))


def _mentions(text: str, stretch: tuple[int, int], kinds: Sequence[DateWords], view: Outlook) -> Iterator[DateMention]:
    """Each match in turn, the kinds in order of preference, none that overlaps one found before."""
    found: dict[int, DateMention] = {}
    ahead = Outlook(view.anchor, view.told, coming=True)
    signs: dict[re.Pattern[str], bool] = {}
    for kind in kinds:
        if kind.sign not in signs:
            signs[kind.sign] = kind.sign.search(text, *stretch) is not None
        if not signs[kind.sign]:
            continue
        for match in kind.pattern.finditer(text, *stretch):
            if any(match.start() < other.end and other.start < match.end() for other in found.values()):
                continue
            past, coming = kind.read(match, view), kind.read(match, ahead)
            if past is not None and coming is not None:
                coming = _nearer(past, coming, view.anchor)
                side = _SIDE.search(text, max(0, match.start() - _BACK), match.start())
                found[match.start()] = DateMention(
                    match.start(), match.end(), match.group(), _open_at(past, side), _open_at(coming, side)
                )
    told = (m for m in found.values() if not (_is_dateline(text, m) or _is_bare_dateline(text, m, view.anchor)))
    return iter(sorted(told, key=lambda mention: mention.start))


def _is_dateline(text: str, mention: DateMention) -> bool:
    """`MANAGUA, June 12 —`: the day of the report."""
    if not _AFTER_DATELINE.match(text, mention.end):
        return False
    before = text[max(0, mention.start - 90) : mention.start]
    return bool(_DATELINE.fullmatch(before[before.rfind("\n") + 1 :]))


def _is_bare_dateline(text: str, mention: DateMention, anchor: Anchor) -> bool:
    """`14 March 2023 – Police in …`: the report's own day at the head of its first paragraph, and of no other."""
    if anchor.day is None or mention.past.since != anchor.day.isoformat() or mention.start > _TOP:
        return False
    line = text.rfind("\n", 0, mention.start) + 1
    heads = _BARE_DATELINE.match(text, line, mention.start) and _DASH.match(text, mention.end)
    return bool(heads) and len(_HEADED_BY_A_DAY.findall(text)) == 1


def _nearer(past: Period, coming: Period, anchor: Anchor) -> Period:
    """What lies ahead, unless that is most of a year off and the words fit a day just gone."""
    if anchor.day is None or past.latest is None or coming.earliest is None:
        return coming
    ahead, gone = (coming.earliest - anchor.day).days, (anchor.day - past.latest).days
    return past if ahead > _LONG and 0 <= gone < _SOON else coming


def _open_at(period: Period, side: re.Match[str] | None) -> Period:
    """`since July` has no end told, `until July` and `by July` no beginning, `before July` is of no month at all."""
    if side is None or period.since != period.until:
        return period
    word = (side["word"] or side["event"]).lower()
    ends = {"since": {"until": None}, "until": {"since": None}, "till": {"since": None}, "by": {"since": None}}
    return period.model_copy(update=ends.get(word, {"since": None, "until": None}))


def _told_before(text: str, at: int, size: int, anchor: Anchor) -> str | None:
    """The last date told before text[at], in its paragraph or the two before, None where it is not as exact as asked.

    The date of a thing ("the July 31 protest", "a 2015 law") is not what the story has come to.
    """
    start = max(at - _FAR, 0)
    breaks = [match.start() for match in re.finditer(r"\n+", text[start:at])]
    start = start + breaks[-_PARAGRAPHS] if len(breaks) >= _PARAGRAPHS else start
    view = Outlook(anchor, lambda at, size: None)
    for mention in reversed(list(_mentions(text, (start, at), _SAID_BEFORE, view))):
        before = text[max(0, mention.start - 8) : mention.start]
        if _AHEAD.search(text, max(0, mention.start - 60), mention.start):
            continue
        named_for = _BEFORE_A_THING.match(text, mention.end)
        if mention.past.since and not (_OF_A_THING.search(before) or before.lower().endswith("as of ") or named_for):
            return _exact(mention.past, size)
    return None


def _exact(period: Period, size: int) -> str | None:
    since, until = period.since or "", period.until or ""
    same = since[:size] == until[:size] and len(since) >= size and len(until) >= size
    return since[:size] if same else None
