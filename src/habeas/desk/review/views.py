"""The review page: a report's text beside its claims, each accepted, corrected, rejected or left unsure."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from habeas.desk.review.cards import Card, bare_cards_of, card_of, cards_of, progress_of, spans_of
from habeas.desk.review.forms import form_for
from habeas.desk.review.forms.base import ClaimForm
from habeas.desk.review.highlight import lay_out
from habeas.desk.review.people import chosen_people, name_choices, named_people
from habeas.desk.who import is_htmx, name_of
from habeas.desk.wording.labels import STATES, label
from habeas.register import lookup, record
from habeas.terms.claim_records import ClaimRecord
from habeas.terms.errors import BadInput, NotAllowed

Judge = Callable[..., ClaimRecord]


@require_GET
def show_review(request: HttpRequest, sha256: str) -> HttpResponse:
    """The whole page."""
    report = lookup.report(sha256)
    cards = cards_of(sha256)
    context = {
        "report": report,
        "cards": cards,
        "blocks": lay_out(report, spans_of(cards)),
        "progress": progress_of(cards),
        "next_report": _next_report(sha256),
    }
    return render(request, "review/page.html", context)


@require_GET
def show_card(request: HttpRequest, claim_id: int) -> HttpResponse:
    """One card anew: what a correction that is called off goes back to."""
    return _answer(request, card_of(claim_id))


@require_POST
def accept_claim(request: HttpRequest, claim_id: int) -> HttpResponse:
    """Accept, linking the people named as the form says; ask again where it does not say enough."""
    claim = lookup.claim(claim_id).claim
    try:
        people = chosen_people(claim, request.POST)
    except BadInput as problem:
        return _answer(request, card_of(claim_id), problem=str(problem), status=422)
    record.accept(claim_id, by=name_of(request), reason=request.POST.get("reason", ""), people=people)
    return _answer(request, card_of(claim_id))


@require_POST
def reject_claim(request: HttpRequest, claim_id: int) -> HttpResponse:
    """Reject: the claim stays, and counts nowhere."""
    return _judge(request, claim_id, record.reject)


@require_POST
def mark_claim_unsure(request: HttpRequest, claim_id: int) -> HttpResponse:
    """Leave it open, and say so."""
    return _judge(request, claim_id, record.mark_unsure)


def _judge(request: HttpRequest, claim_id: int, judge: Judge) -> HttpResponse:
    judge(claim_id, by=name_of(request), reason=request.POST.get("reason", ""))
    return _answer(request, card_of(claim_id))


@require_http_methods(["GET", "POST"])
def correct_claim(request: HttpRequest, claim_id: int) -> HttpResponse:
    """The form that corrects a claim; sent and sound, the correction stands in the claim's place, accepted."""
    card = card_of(claim_id)
    report = lookup.report(card.record.report.sha256)
    data = request.POST if request.method == "POST" else None
    form = form_for(card.record.claim, report, data, prefix=f"c{claim_id}-")
    if data is None:
        return _show_form(request, card, form, 200)
    if not form.is_valid() or form.corrected is None:
        return _show_form(request, card, form, 422)
    try:
        people = named_people(form.corrected, request.POST)
        why = form.cleaned_data["why"]
        corrected = record.correct(claim_id, form.corrected, by=name_of(request), reason=why, people=people)
    except (BadInput, NotAllowed) as problem:
        form.add_error(None, str(problem))
        return _show_form(request, replace(card, names=name_choices(form.corrected)), form, 422)
    return _answer(request, card_of(corrected.id), before=card_of(claim_id))


def _show_form(request: HttpRequest, card: Card, form: ClaimForm, status: int) -> HttpResponse:
    by_htmx = is_htmx(request)
    template = "review/correct.html" if by_htmx else "review/correct_page.html"
    response = render(request, template, {"card": card, "form": form}, status=status)
    if by_htmx and status == 422:
        response["HX-Retarget"] = f"#claim-{card.record.id} form.correct"
    return response


def _answer(
    request: HttpRequest, card: Card, *, before: Card | None = None, problem: str = "", status: int = 200
) -> HttpResponse:
    """For htmx the card and the progress; without scripts, back to the page at this claim."""
    sha256 = card.record.report.sha256
    by_htmx = is_htmx(request)
    if not by_htmx and not problem:
        return redirect(f"{reverse('review', args=[sha256])}#claim-{card.record.id}")
    cards = bare_cards_of(sha256)
    state = label(STATES, card.record.state)
    context: dict[str, Any] = {
        "card": card,
        "before": before,
        "problem": problem,
        "progress": progress_of(cards),
        "said": _("Claim %(number)s: %(state)s.") % {"number": card.number, "state": state},
    }
    if before:
        # The correction may stand on other words: the marks in the text are drawn anew.
        report = lookup.report(sha256)
        context |= {"report": report, "blocks": lay_out(report, spans_of(cards))}
    template = "review/answer.html" if by_htmx else "review/answer_page.html"
    return render(request, template, context, status=status)


def _next_report(sha256: str) -> str | None:
    """The first other report of the queue that has something to decide."""
    others = (row.sha256 for row in lookup.report_records() if row.sha256 != sha256)
    return next((other for other in others if lookup.count_claims("proposed", other)), None)
