"""Logging in: by user name, with a one-time password that must be changed, a limit on guesses, a second factor."""

import pytest
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import TOTP, format_hotp_value, hotp_value, yield_hotp_counters_from_time
from django.contrib.auth import get_user_model
from django.urls import reverse
from tests.desk import cast

from habeas.desk.accounts import make_user

LOG_IN = "/account/login/"
NEW = "quite another pass phrase"


def _log_in(client, password, username=cast.DOCUMENTER):
    return client.post(LOG_IN, {"login": username, "password": password})


def test_it_works(stranger):
    get_user_model().objects.create_user(cast.DOCUMENTER, password=cast.PASSWORD)
    response = _log_in(stranger, cast.PASSWORD)
    assert response.url == reverse("queue")
    assert stranger.get(reverse("queue")).status_code == 200


def test_a_wrong_password_says_nothing_of_which_part_is_wrong(stranger):
    get_user_model().objects.create_user(cast.DOCUMENTER, password=cast.PASSWORD)
    known = _log_in(stranger, "wrong").content.decode()
    unknown = _log_in(stranger, "wrong", "nobody").content.decode()
    message = "The username and/or password you specified are not correct."
    assert message in known
    assert message in unknown


def test_after_five_wrong_passwords_even_the_right_one_waits(stranger):
    get_user_model().objects.create_user(cast.DOCUMENTER, password=cast.PASSWORD)
    for _attempt in range(5):
        _log_in(stranger, "wrong")
    response = _log_in(stranger, cast.PASSWORD)
    assert response.status_code in {200, 429}
    assert stranger.get(reverse("queue")).status_code == 302


def test_a_one_time_password_opens_only_the_page_that_changes_it(stranger):
    _log_in(stranger, make_user(cast.DOCUMENTER))
    for name in ("queue", "board", "people", "figure", "mfa_index"):
        assert stranger.get(reverse(name)).url == reverse("account_change_password")


def test_a_changed_password_opens_the_rest(stranger):
    password = make_user(cast.DOCUMENTER)
    _log_in(stranger, password)
    data = {"old_password": password, "new_password1": NEW, "new_password2": NEW}
    assert stranger.post(reverse("account_change_password"), data).url == reverse("queue")
    assert stranger.get(reverse("queue")).status_code == 200
    stranger.logout()
    _log_in(stranger, password)
    assert stranger.get(reverse("queue")).status_code == 302


@pytest.mark.parametrize("weak", ["short", "123456789012345", "password1234"])
def test_a_weak_password_is_refused(stranger, weak):
    password = make_user(cast.DOCUMENTER)
    _log_in(stranger, password)
    data = {"old_password": password, "new_password1": weak, "new_password2": weak}
    assert stranger.post(reverse("account_change_password"), data).status_code == 200
    assert stranger.get(reverse("queue")).url == reverse("account_change_password")


def test_with_a_second_factor_the_password_alone_is_not_enough(stranger):
    user = get_user_model().objects.create_user(cast.DOCUMENTER, password=cast.PASSWORD)
    secret = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"
    TOTP.activate(user, secret)
    response = _log_in(stranger, cast.PASSWORD)
    assert response.url == reverse("mfa_authenticate")
    assert stranger.get(reverse("queue")).status_code == 302
    counter = next(iter(yield_hotp_counters_from_time()))
    code = format_hotp_value(hotp_value(secret, counter))
    assert stranger.post(reverse("mfa_authenticate"), {"code": code}).url == reverse("queue")
    assert stranger.get(reverse("queue")).status_code == 200


def test_the_secret_of_the_second_factor_is_sealed_in_the_database(ana):
    secret = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"
    TOTP.activate(get_user_model().objects.get(), secret)
    assert secret not in str(Authenticator.objects.get().data)


def test_the_second_factor_is_set_up_on_the_security_page(stranger):
    get_user_model().objects.create_user(cast.DOCUMENTER, password=cast.PASSWORD)
    _log_in(stranger, cast.PASSWORD)
    asked_again = stranger.get(reverse("mfa_activate_totp"))
    assert asked_again.url.startswith(reverse("account_reauthenticate"))
    assert stranger.get(asked_again.url).status_code == 200
    stranger.post(asked_again.url, {"password": cast.PASSWORD})
    page = stranger.get(reverse("mfa_activate_totp"))
    secret = page.context["form"].secret
    assert secret in page.content.decode()
    code = format_hotp_value(hotp_value(secret, next(iter(yield_hotp_counters_from_time()))))
    assert stranger.post(reverse("mfa_activate_totp"), {"code": code}).status_code == 302
    assert set(Authenticator.objects.values_list("type", flat=True)) == {"totp", "recovery_codes"}
    assert stranger.get(reverse("mfa_view_recovery_codes")).status_code == 200


def test_logging_out_needs_a_form_and_ends_the_session(ana):
    assert ana.get(reverse("account_logout")).status_code == 200
    assert ana.get(reverse("queue")).status_code == 200
    ana.post(reverse("account_logout"))
    assert ana.get(reverse("queue")).status_code == 302
