"""Every page's addresses, in the order of the work."""

from django.urls import include, path

urlpatterns = [
    path("", include("habeas.desk.entrance.urls")),
]

handler400 = "habeas.desk.errors.bad_request"
handler403 = "habeas.desk.errors.forbidden"
handler404 = "habeas.desk.errors.not_found"
handler500 = "habeas.desk.errors.server_error"
