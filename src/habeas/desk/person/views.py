"""A person's page and the decision whether the name may leave the register."""

from collections.abc import Sequence

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy as __
from django.views.decorators.http import require_GET, require_POST

from habeas.desk.person.timeline import draw_timeline
from habeas.desk.question import read_question
from habeas.desk.who import name_of
from habeas.figures.board import BoardRow, board_from
from habeas.figures.definitions import course
from habeas.figures.knowledge import Knowledge, Question
from habeas.register import lookup, record
from habeas.terms.records import CaseFile, Contradiction, EventRecord


class PublicationForm(forms.Form):
    """May the name be published, and why."""

    publish = forms.ChoiceField(
        label=__("The name"),
        choices=[("no", __("stays private")), ("yes", __("may be published"))],
        widget=forms.RadioSelect,
    )
    reason = forms.CharField(
        label=__("Reason"),
        max_length=500,
        help_text=__("Consent, and for what purpose. Kept with your name and the day."),
        widget=forms.Textarea(attrs={"rows": 2}),
    )


@require_GET
def show_person(request: HttpRequest, person_id: int) -> HttpResponse:
    """The page. Raises NotFound."""
    return _show(request, person_id, PublicationForm(), 200)


@require_POST
def decide_publication(request: HttpRequest, person_id: int) -> HttpResponse:
    """Record the decision with its reason; what leaves the register goes by the latest."""
    form = PublicationForm(request.POST)
    if not form.is_valid():
        return _show(request, person_id, form, 422)
    publish = form.cleaned_data["publish"] == "yes"
    record.decide_publication(person_id, publish, by=name_of(request), reason=form.cleaned_data["reason"])
    messages.success(request, _("The name may be published.") if publish else _("The name stays private."))
    return redirect("person", person_id=person_id)


def _show(request: HttpRequest, person_id: int, form: PublicationForm, status: int) -> HttpResponse:
    asked = read_question(request.GET)
    question = asked.question or Question(as_of=asked.today, known_at=asked.now)
    # Somebody only proposed is found only where proposed claims are looked at.
    with_proposed = question.with_proposed or person_id < 0
    case = lookup.case_file(person_id, known_at=question.known_at, with_proposed=with_proposed)
    context = {
        "case": case,
        "row": _row(case, question, with_proposed),
        "asked": asked,
        "question": question,
        "timeline": draw_timeline(case, question.as_of),
        "happened": {event.id: event for event in case.events},
        "contested": _contested(person_id, question, with_proposed),
        "publication": form,
    }
    return render(request, "person/page.html", context, status=status)


def _row(case: CaseFile, question: Question, with_proposed: bool) -> BoardRow | None:
    """The person's line of the board, None where no figure could count them on the day."""
    asked = Question(question.as_of, question.known_at, None, with_proposed)
    events = _events_beside(case, asked)
    rows = board_from(asked, Knowledge(cases=(case,), events=events)).rows
    return rows[0] if rows else None


def _events_beside(case: CaseFile, asked: Question) -> tuple[EventRecord, ...]:
    """The events that may be told of the person without a name; with proposed claims, all there are."""
    if asked.with_proposed:
        return lookup.events(known_at=asked.known_at, with_proposed=True)
    released = [event for event in case.events if event.type == "release"]
    reports = {claim.report.sha256 for event in released for claim in event.claims}
    return lookup.events_beside(reports, course().told_of_all, asked.known_at)


def _contested(person: int, question: Question, with_proposed: bool) -> Sequence[Contradiction]:
    """What is contested of the person; with proposed claims, those of every report."""
    if not with_proposed:
        return lookup.contradictions_of(person, question.known_at)
    return [one for one in lookup.contradictions(question.known_at) if one.person and one.person.id == person]
