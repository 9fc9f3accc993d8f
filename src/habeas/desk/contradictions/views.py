"""The page of contradictions."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from habeas.register import lookup


@require_GET
def show_contradictions(request: HttpRequest) -> HttpResponse:
    """Every contradiction among proposed and accepted claims."""
    return render(request, "contradictions/page.html", {"contradictions": lookup.contradictions()})
