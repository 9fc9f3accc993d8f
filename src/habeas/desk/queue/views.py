"""The queue page."""

from django import forms
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_GET

from habeas.desk.queue.rows import Wanted, queue_rows
from habeas.desk.wording.labels import KINDS
from habeas.register import lookup

PAGE = 50


class QueueForm(forms.Form):
    """What to look for in the queue."""

    kind = forms.ChoiceField(label=_("Kind"), choices=[("", _("every kind")), *KINDS.items()], required=False)
    confidence = forms.ChoiceField(
        label=_("At least"),
        choices=[("", _("any confidence")), ("0.5", "50 %"), ("0.8", "80 %"), ("0.9", "90 %")],
        required=False,
    )
    show = forms.ChoiceField(
        label=_("Reports"), choices=[("", _("with claims to decide")), ("all", _("all"))], required=False
    )


@require_GET
def show_queue(request: HttpRequest) -> HttpResponse:
    """Reports with claims to decide, narrowed as asked; an unknown choice narrows nothing."""
    form = QueueForm(request.GET)
    form.is_valid()
    said = form.cleaned_data
    wanted = Wanted(said.get("kind") or None, float(said.get("confidence") or 0), said.get("show") == "all")
    page = Paginator(queue_rows(wanted), PAGE).get_page(request.GET.get("page"))
    context = {
        "form": form,
        "page": page,
        "waiting": lookup.count_claims("proposed"),
        "accepted": lookup.count_claims("accepted"),
        "has_reports": bool(page.object_list) or bool(lookup.report_records()),
    }
    return render(request, "queue/page.html", context)
