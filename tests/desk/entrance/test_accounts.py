"""Users are made on the command line, each with a password that works once."""

import pytest
from django.contrib.auth import authenticate, get_user_model

from habeas.desk.accounts import has_users, make_user, reset_password
from habeas.desk.models import OneTimePassword
from habeas.terms.errors import BadInput

pytestmark = pytest.mark.django_db


def test_it_works():
    assert not has_users()
    password = make_user("ana")
    assert has_users()
    assert authenticate(username="ana", password=password) is not None
    assert OneTimePassword.objects.get().user.username == "ana"


def test_the_password_is_kept_nowhere_in_clear():
    password = make_user("ana")
    assert password not in get_user_model().objects.get().password


def test_no_two_passwords_are_alike():
    assert make_user("ana") != make_user("ben")


@pytest.mark.parametrize("name", ["", "  ", "two words", "a" * 151, "<b>"])
def test_an_unusable_name_is_refused(name):
    with pytest.raises(BadInput, match="cannot be used"):
        make_user(name)


def test_a_taken_name_is_refused_with_the_way_out():
    make_user("ana")
    with pytest.raises(BadInput, match="--new-password"):
        make_user("Ana")


def test_a_renewed_password_replaces_the_old_one():
    old = make_user("ana")
    OneTimePassword.objects.all().delete()
    new = reset_password("ana")
    assert authenticate(username="ana", password=old) is None
    assert authenticate(username="ana", password=new) is not None
    assert OneTimePassword.objects.count() == 1


def test_nobody_s_password_cannot_be_renewed():
    with pytest.raises(BadInput, match="no user 'ben'"):
        reset_password("ben")
