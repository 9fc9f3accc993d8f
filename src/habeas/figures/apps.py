"""The figures as a Django app: their tables are an index of the register, made from it and from nothing else."""

from django.apps import AppConfig


class FiguresConfig(AppConfig):
    """Label `figures`: tables are named figures_*."""

    name = "habeas.figures"
    label = "figures"
    default_auto_field = "django.db.models.BigAutoField"
    verbose_name = "Figures"
