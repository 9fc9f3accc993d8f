"""Address of the contradictions."""

from django.urls import path

from habeas.desk.contradictions.views import show_contradictions

urlpatterns = [path("contradictions/", show_contradictions, name="contradictions")]
