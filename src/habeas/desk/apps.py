"""The desk as a Django application."""

from django.apps import AppConfig


class DeskConfig(AppConfig):
    """The pages where people work."""

    name = "habeas.desk"
    label = "desk"
    default_auto_field = "django.db.models.BigAutoField"
