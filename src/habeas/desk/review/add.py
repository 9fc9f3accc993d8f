"""Adding a claim that no reader made: from the report's own words, proposed until a person accepts it."""

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from habeas.desk.review.blank import blank_claim
from habeas.desk.review.forms import FORMS, form_for
from habeas.desk.who import name_of
from habeas.desk.wording.labels import KINDS
from habeas.register import lookup, record


@require_http_methods(["GET", "POST"])
def add_claim(request: HttpRequest, sha256: str, kind: str) -> HttpResponse:
    """The form of that kind; sent and sound, the claim is proposed under the user's name."""
    if kind not in FORMS:
        raise Http404
    report = lookup.report(sha256)
    form = form_for(blank_claim(kind), report, request.POST if request.method == "POST" else None)
    if form.is_bound and form.is_valid() and form.corrected:
        added = record.propose(sha256, form.corrected, by=name_of(request))
        messages.success(request, _("The claim is proposed. It counts once it is accepted."))
        return redirect(f"{reverse('review', args=[sha256])}#claim-{added.id}")
    context = {"report": report, "form": form, "kind": kind, "kinds": KINDS}
    return render(request, "review/add.html", context, status=422 if form.is_bound else 200)
