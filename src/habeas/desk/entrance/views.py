"""The way in: changing a password, and a sign of life for whoever watches the process."""

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_not_required
from django.contrib.auth.views import PasswordChangeView
from django.http import HttpRequest, HttpResponse
from django.urls import reverse_lazy
from django.utils.translation import gettext as _

from habeas.desk.models import OneTimePassword


class ChangePassword(PasswordChangeView):
    """Change the password; a one-time password has then done its work."""

    template_name = "entrance/change_password.html"
    success_url = reverse_lazy("queue")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """The page says why it came up when nobody asked for it."""
        forced = OneTimePassword.objects.filter(user=self.request.user.pk).exists()
        return super().get_context_data(forced=forced, **kwargs)

    def form_valid(self, form: Any) -> HttpResponse:
        """Keep the new password and forget that the old one worked only once."""
        response = super().form_valid(form)
        OneTimePassword.objects.filter(user=self.request.user.pk).delete()
        messages.success(self.request, _("Your password is changed."))
        return response


@login_not_required
def show_health(request: HttpRequest) -> HttpResponse:
    """The process answers. Says nothing of what it holds."""
    return HttpResponse("ok", content_type="text/plain")
