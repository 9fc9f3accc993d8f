"""Address of the list of people."""

from django.urls import path

from habeas.desk.people.views import show_people

urlpatterns = [path("people/", show_people, name="people")]
