"""People who may log in: made on the command line, with a password that works once."""

import secrets

from django.contrib.auth import get_user_model
from django.db import transaction

from habeas.desk.models import OneTimePassword
from habeas.terms.errors import BadInput

# No letters or digits that are mistaken for each other when read from a screen.
ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789"


def make_user(username: str) -> str:
    """Make a user and return the one-time password, to be shown once and kept nowhere.

    Raises BadInput where the name is taken or unusable.
    """
    users = get_user_model()
    name = users.normalize_username(username.strip())
    if not name or len(name) > 150 or not all(letter.isalnum() or letter in "@.+-_" for letter in name):
        raise BadInput(f"user name {username!r} cannot be used: letters, digits and @ . + - _ only")
    if users.objects.filter(username__iexact=name).exists():
        raise BadInput(
            f"user {name!r} exists: renew the password (habeas desk --new-password NAME) or take another name"
        )
    with transaction.atomic():
        password = _one_time_password()
        user = users.objects.create_user(name, password=password)
        OneTimePassword.objects.create(user=user)
    return password


def reset_password(username: str) -> str:
    """Give an existing user a new one-time password and return it. Raises BadInput where there is no such user."""
    user = get_user_model().objects.filter(username__iexact=username.strip()).first()
    if user is None:
        raise BadInput(f"there is no user {username!r}: make one first")
    with transaction.atomic():
        password = _one_time_password()
        user.set_password(password)
        user.save(update_fields=["password"])
        OneTimePassword.objects.update_or_create(user=user)
    return password


def has_users() -> bool:
    """Whether anybody can log in yet."""
    return get_user_model().objects.exists()


def _one_time_password() -> str:
    """Four groups of five: about 99 bits."""
    return "-".join("".join(secrets.choice(ALPHABET) for _ in range(5)) for _ in range(4))
