"""The report page."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from habeas.desk.review.highlight import lay_out
from habeas.register import lookup


@require_GET
def show_report(request: HttpRequest, sha256: str) -> HttpResponse:
    """Origin, capture log and the unmarked text. Raises NotFound."""
    report = lookup.report(sha256)
    context = {
        "report": report,
        "blocks": lay_out(report, ()),
        "captures": lookup.captures(sha256),
        "claims": lookup.count_claims(sha256=sha256),
        "proposed": lookup.count_claims("proposed", sha256),
    }
    return render(request, "report/page.html", context)
