"""The register as a Django app."""

from django.apps import AppConfig


class RegisterConfig(AppConfig):
    """Label `register`: tables are named register_*."""

    name = "habeas.register"
    label = "register"
    default_auto_field = "django.db.models.BigAutoField"
    verbose_name = "Register"
