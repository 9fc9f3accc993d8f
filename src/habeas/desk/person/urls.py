"""Addresses of a person."""

from django.urls import path

from habeas.desk.person import views

urlpatterns = [
    path("people/<signed:person_id>/", views.show_person, name="person"),
    path("people/<signed:person_id>/publication/", views.decide_publication, name="publication"),
]
