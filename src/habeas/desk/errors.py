"""Pages for when something went wrong: they say what to do and give nothing away."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _


def show_error(request: HttpRequest, status: int, message: str) -> HttpResponse:
    """A page, or for htmx a line, with the message."""
    template = "errors/line.html" if getattr(request, "htmx", False) else "errors/page.html"
    return render(request, template, {"status": status, "message": message}, status=status)


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    """400: the request itself is unusable."""
    return show_error(request, 400, _("This request cannot be used."))


def forbidden(request: HttpRequest, exception: Exception) -> HttpResponse:
    """403: not for this user."""
    return show_error(request, 403, _("You may not see or do this."))


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    """404: nothing here."""
    return show_error(request, 404, _("There is no such page here."))


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    """403: the form came from elsewhere or is too old."""
    return show_error(request, 403, _("This form has expired. Go back, reload the page, and send it again."))


def server_error(request: HttpRequest) -> HttpResponse:
    """500: our own mistake. No database and no session is touched on the way."""
    return render(request, "errors/server_error.html", status=500)
