"""What every request passes: a one-time password is changed first, nothing is cached, our errors are told in words."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.cache import add_never_cache_headers

from habeas.desk.errors import show_error
from habeas.desk.models import OneTimePassword
from habeas.terms.errors import HabeasError, NotFound

Respond = Callable[[HttpRequest], HttpResponseBase]

OPEN_UNTIL_CHANGED = ("account_change_password", "account_logout", "health")


class ChangeOneTimePassword:
    """Whoever logs in with a one-time password sees nothing but the page that changes it."""

    def __init__(self, get_response: Respond) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        if request.path not in {reverse(name) for name in OPEN_UNTIL_CHANGED} and _came_with_one_time_password(request):
            return redirect("account_change_password")
        return self.get_response(request)


def _came_with_one_time_password(request: HttpRequest) -> bool:
    return request.user.is_authenticated and OneTimePassword.objects.filter(user=request.user).exists()


class KeepNothingInCaches:
    """Pages name people in danger: no browser or proxy keeps a copy of them on disk."""

    def __init__(self, get_response: Respond) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        response = self.get_response(request)
        add_never_cache_headers(response)
        return response


class TellHabeasErrors:
    """An error of the errors' tree becomes a page that says what to do, never a traceback."""

    def __init__(self, get_response: Respond) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        """Answer 404 for what is not there and 400 for what cannot be done; leave the rest to Django."""
        if not isinstance(exception, HabeasError):
            return None
        return show_error(request, 404 if isinstance(exception, NotFound) else 400, str(exception))
