"""Address of the figures."""

from django.urls import path

from habeas.desk.figure.views import show_figure

urlpatterns = [path("figures/", show_figure, name="figure")]
