"""Addresses of the review page and of what is decided there."""

from django.urls import path

from habeas.desk.review import views
from habeas.desk.review.add import add_claim

urlpatterns = [
    path("reports/<sha256:sha256>/review/", views.show_review, name="review"),
    path("reports/<sha256:sha256>/add/<slug:kind>/", add_claim, name="add"),
    path("claims/<int:claim_id>/", views.show_card, name="claim"),
    path("claims/<int:claim_id>/accept/", views.accept_claim, name="accept"),
    path("claims/<int:claim_id>/reject/", views.reject_claim, name="reject"),
    path("claims/<int:claim_id>/unsure/", views.mark_claim_unsure, name="unsure"),
    path("claims/<int:claim_id>/correct/", views.correct_claim, name="correct"),
]
