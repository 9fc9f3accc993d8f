"""Address of a report."""

from django.urls import path

from habeas.desk.report.views import show_report

urlpatterns = [path("reports/<sha256:sha256>/", show_report, name="report")]
