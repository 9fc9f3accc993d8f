"""Addresses of the way in. Only what is used of allauth is reachable: no sign-up, no reset by e-mail."""

from allauth.account import views as account
from django.urls import include, path

from habeas.desk.entrance.views import ChangePassword, show_health

urlpatterns = [
    path("health/", show_health, name="health"),
    path("account/login/", account.login, name="account_login"),
    path("account/logout/", account.logout, name="account_logout"),
    path("account/inactive/", account.account_inactive, name="account_inactive"),
    path("account/reauthenticate/", account.reauthenticate, name="account_reauthenticate"),
    path("account/password/change/", ChangePassword.as_view(), name="account_change_password"),
    path("account/security/", include("allauth.mfa.urls")),
]
