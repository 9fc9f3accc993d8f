"""Who asks, and how: the name that judgements are recorded under, and whether htmx sent the request."""

from django.http import HttpRequest


def name_of(request: HttpRequest) -> str:
    """The user name of whoever sent the request."""
    return request.user.get_username()


def is_htmx(request: HttpRequest) -> bool:
    """Whether htmx asks for a piece of the page rather than all of it."""
    return bool(getattr(request, "htmx", False))
