"""The figure page."""

from collections.abc import Iterable
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from habeas.desk.figure.picture import draw_figure
from habeas.desk.question import read_question
from habeas.figures.ask import ask_figure
from habeas.figures.definitions import load_definitions
from habeas.register import lookup
from habeas.terms.claim_records import ClaimRecord
from habeas.terms.figure import Figure

DEFAULT = "held"


@require_GET
def show_figure(request: HttpRequest) -> HttpResponse:
    """The figure as asked; with a question that cannot be read, only the form and what is wrong with it."""
    name = request.GET.get("figure") or DEFAULT
    asked = read_question(request.GET)
    context: dict[str, Any] = {"asked": asked, "name": name, "definitions": load_definitions()}
    if asked.question is None:
        return render(request, "figure/page.html", context, status=422)
    figure = ask_figure(name, asked.question)
    context |= {"figure": figure, "picture": draw_figure(figure), **_with_claims(figure)}
    return render(request, "figure/page.html", context)


def _with_claims(figure: Figure) -> dict[str, Any]:
    """What the figure names by the numbers of claims, with those claims as they were known at the moment asked for."""
    known = {record.id: record for record in lookup.claims(known_at=figure.known_at)}
    return {
        "counted": [(one, _claims(known, one.claims)) for one in figure.counted],
        "reported": [(told, known.get(told.claim)) for told in figure.reported],
        "left_out": [(left, _claims(known, left.claims)) for left in figure.left_out],
    }


def _claims(known: dict[int, ClaimRecord], numbers: Iterable[int]) -> list[ClaimRecord]:
    return [known[number] for number in numbers if number in known]
