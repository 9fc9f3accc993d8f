"""The question that a page asks: as of which day in the world, as known at which moment, of which group."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy as __

from habeas.figures.ask import Question
from habeas.register import lookup

# Days after which a question is more likely about the time of the reports than about today.
LONG_AGO = 60


class QuestionForm(forms.Form):
    """Both clocks, the group, and whether proposed claims may count. Everything may be left empty."""

    as_of = forms.DateField(
        label=__("On which day"), required=False, widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
    )
    known_at = forms.CharField(
        label=__("As we knew it on"), required=False, widget=forms.DateInput(attrs={"type": "date"})
    )
    known_time = forms.TimeField(
        label=__("At (UTC)"),
        required=False,
        widget=forms.TimeInput(attrs={"type": "time", "step": "1"}, format="%H:%M:%S"),
    )
    group = forms.CharField(label=__("Group"), required=False, max_length=200)
    with_proposed = forms.BooleanField(label=__("Count proposed claims, too"), required=False)

    def clean_known_at(self) -> dt.date | dt.datetime | None:
        """A day or, in addresses made by other pages, a full moment."""
        text = self.cleaned_data["known_at"]
        if not text:
            return None
        try:
            return dt.date.fromisoformat(text) if len(text) <= 10 else dt.datetime.fromisoformat(text)
        except ValueError as problem:
            raise forms.ValidationError(_("Write a day as 2021-11-18.")) from problem


@dataclass(frozen=True)
class Asked:
    """A question as asked: the form to show again, and the question where the form is sound."""

    form: QuestionForm
    question: Question | None
    now: dt.datetime

    @property
    def newest(self) -> dt.date | None:
        """The day the newest report was published, where that is long before the day asked for."""
        newest = lookup.newest_published()
        if self.question is None or newest is None or (self.question.as_of - newest).days < LONG_AGO:
            return None
        return newest

    @property
    def today(self) -> dt.date:
        """The day in UTC."""
        return self.now.date()


def read_question(data: Mapping[str, Any]) -> Asked:
    """Read the question from an address; today and now where it says nothing."""
    now = timezone.now()
    form = QuestionForm({"as_of": now.date().isoformat(), **{key: data[key] for key in data if data[key]}})
    if not form.is_valid():
        return Asked(form, None, now)
    said = form.cleaned_data
    question = Question(
        as_of=said["as_of"],
        known_at=_moment(said["known_at"], said["known_time"]) or now,
        group=said["group"] or None,
        with_proposed=said["with_proposed"],
    )
    return Asked(form, question, now)


def _moment(day: dt.date | dt.datetime | None, time: dt.time | None) -> dt.datetime | None:
    """The moment meant: the end of the day, or that time of it. UTC unless it says otherwise; None for now."""
    if day is None:
        return None
    if isinstance(day, dt.datetime):
        return day if day.tzinfo else day.replace(tzinfo=dt.UTC)
    return dt.datetime.combine(day, time or dt.time.max, dt.UTC)
