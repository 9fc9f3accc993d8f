"""The figure page."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from habeas.desk.figure.picture import draw_figure
from habeas.desk.question import read_question
from habeas.figures.ask import ask_figure
from habeas.figures.definitions import load_definitions
from habeas.register import lookup
from habeas.terms.figure import CountedRecord, Figure
from habeas.terms.records import ClaimRecord

DEFAULT = "held"
Counted = tuple[CountedRecord, tuple[ClaimRecord, ...]]


@require_GET
def show_figure(request: HttpRequest) -> HttpResponse:
    """The figure as asked; with a question that cannot be read, only the form and what is wrong with it."""
    name = request.GET.get("figure") or DEFAULT
    asked = read_question(request.GET)
    context = {"asked": asked, "name": name, "definitions": load_definitions()}
    if asked.question is None:
        return render(request, "figure/page.html", context, status=422)
    figure = ask_figure(name, asked.question)
    context |= {"figure": figure, "picture": draw_figure(figure), "counted": _with_claims(figure)}
    return render(request, "figure/page.html", context)


def _with_claims(figure: Figure) -> list[Counted]:
    """Each counted person with the claims behind, as they were known at the moment asked for."""
    if not figure.counted:
        return []
    known = {record.id: record for record in lookup.claims(known_at=figure.known_at)}
    return [(one, tuple(known[claim] for claim in one.claims if claim in known)) for one in figure.counted]
