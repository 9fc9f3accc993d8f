"""The page of people."""

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from habeas.register import lookup

PAGE = 100


@require_GET
def show_people(request: HttpRequest) -> HttpResponse:
    """People by name, found by any part of it."""
    query = request.GET.get("q", "").strip()[:200]
    page = Paginator(lookup.people(query), PAGE).get_page(request.GET.get("page"))
    return render(request, "people/page.html", {"query": query, "page": page})
