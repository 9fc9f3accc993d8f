"""A case file as a picture: when the person was held, charged and bound by conditions, and what happened when."""

import datetime as dt
from collections.abc import Iterable, Iterator

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from habeas.desk.pictures import Bar, Dot, Picture, Row, Scale, Tick
from habeas.desk.wording.claim import say_event
from habeas.desk.wording.dates import say_day, say_period
from habeas.terms.period import Period
from habeas.terms.records import CaseFile, ChargeRecord, ConditionRecord, EpisodeRecord

MARGIN = dt.timedelta(days=20)
LONGEST_TAIL = dt.timedelta(days=270)

Spell = EpisodeRecord | ChargeRecord | ConditionRecord


def draw_timeline(case: CaseFile, as_of: dt.date) -> Picture | None:
    """The picture, None where nothing about the person has a date."""
    days = sorted(_days(case))
    if not days:
        return None
    # A day asked for long after the last news would squeeze the story into a corner: the picture ends before it.
    end = min(max(as_of, days[-1]), days[-1] + LONGEST_TAIL)
    scale = Scale((days[0] - MARGIN).toordinal(), (end + MARGIN).toordinal())
    rows = [
        _spells(_("Held"), "held", [(spell, "") for spell in case.episodes], scale),
        _spells(_("Charges open"), "charge", [(charge, charge.offence) for charge in case.charges], scale),
        _spells(_("Conditions"), "condition", [(duty, duty.words) for duty in case.conditions], scale),
        _happenings(case, scale),
    ]
    ticks = [*_calendar(days[0] - MARGIN, end + MARGIN, scale)]
    if days[0] <= as_of <= end:
        ticks.append(Tick(scale.at(as_of.toordinal()), "", "day"))
    title = _("Timeline from %(since)s to %(until)s; the lists below say the same in words.")
    return Picture(
        title % {"since": say_day(days[0]), "until": say_day(end)},
        tuple(row for row in rows if row.bars or row.dots),
        tuple(ticks),
    )


def _days(case: CaseFile) -> Iterator[dt.date]:
    periods: list[Period | None] = [event.period for event in case.events]
    spells: tuple[Spell, ...] = (*case.episodes, *case.charges, *case.conditions)
    for spell in spells:
        periods += [spell.since, spell.until]
    for period in periods:
        if period:
            yield from (day for day in (period.earliest, period.latest) if day)


def _spells(label: str, kind: str, spells: Iterable[tuple[Spell, str]], scale: Scale) -> Row:
    bars = []
    for spell, words in spells:
        start = _day(spell.since, first=True)
        stop = _day(spell.until, first=False)
        left = scale.at(start.toordinal()) if start else 0.0
        right = scale.at(stop.toordinal()) if stop else 100.0
        bars.append(Bar(left, right, kind if stop else f"{kind} open", _say_spell(spell, words)))
    return Row(label, tuple(bars))


def _say_spell(spell: Spell, words: str) -> str:
    since = say_period(spell.since) or _("unknown")
    until = say_period(spell.until) or _("not ended, as far as is known")
    spoken = _("%(since)s to %(until)s") % {"since": since, "until": until}
    return f"{words}: {spoken}" if words else spoken


def _day(period: Period | None, *, first: bool) -> dt.date | None:
    if period is None:
        return None
    return (period.earliest or period.latest) if first else (period.latest or period.earliest)


def _happenings(case: CaseFile, scale: Scale) -> Row:
    dots = []
    for event in case.events:
        day = _day(event.period, first=True)
        if day and event.modality == "asserted":
            words = f"{say_event(event.type, event.manner, event.modality)}, {say_period(event.period)}"
            dots.append(Dot(scale.at(day.toordinal()), "dot" if event.accepted else "dot proposed", words))
    return Row(_("Events"), (), tuple(dots))


def _calendar(since: dt.date, until: dt.date, scale: Scale) -> Iterator[Tick]:
    """Lines for months, quarters or years, so few that their labels do not meet on a narrow screen."""
    days = (until - since).days
    step = next((months for months in (1, 2, 3, 6, 12, 24, 60, 120) if days <= months * 30.5 * 5), 240)
    for month in range(since.year * 12, until.year * 12 + 12, step):
        day = dt.date(month // 12, month % 12 + 1, 1)
        if since <= day <= until:
            yield Tick(scale.at(day.toordinal()), date_format(day, "Y" if step >= 12 else "M Y"))
