"""Every page's addresses, in the order of the work."""

from django.urls import include, path

from habeas.desk import converters  # noqa: F401 - registers the kinds of names in addresses

urlpatterns = [
    path("", include("habeas.desk.entrance.urls")),
    path("", include("habeas.desk.queue.urls")),
    path("", include("habeas.desk.review.urls")),
    path("", include("habeas.desk.report.urls")),
    path("", include("habeas.desk.board.urls")),
    path("", include("habeas.desk.people.urls")),
    path("", include("habeas.desk.person.urls")),
    path("", include("habeas.desk.figure.urls")),
    path("", include("habeas.desk.contradictions.urls")),
]

handler400 = "habeas.desk.errors.bad_request"
handler403 = "habeas.desk.errors.forbidden"
handler404 = "habeas.desk.errors.not_found"
handler500 = "habeas.desk.errors.server_error"
