"""What the desk itself remembers: which passwords may be used once only."""

from django.conf import settings
from django.db import models


class OneTimePassword(models.Model):
    """The user's present password was made by the machine: the first thing to do with it is to change it."""

    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="one_time_password")
    made_at = models.DateTimeField(auto_now_add=True)

    def __str__(self) -> str:
        return f"one-time password of user {self.user_id}"
