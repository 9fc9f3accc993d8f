"""How allauth behaves here: nobody signs up, and secrets of the second factor are sealed with the desk's key."""

import base64
import hashlib

from allauth.account.adapter import DefaultAccountAdapter
from allauth.mfa.adapter import DefaultMFAAdapter
from cryptography.fernet import Fernet
from django.conf import settings
from django.http import HttpRequest


class ClosedDoor(DefaultAccountAdapter):  # type: ignore[misc]
    """Users are made on the command line by whoever runs the desk, never by a web page."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """Nobody signs up."""
        return False


class SealedSecrets(DefaultMFAAdapter):  # type: ignore[misc]
    """A copy of the database alone does not give away the second factor."""

    def encrypt(self, text: str) -> str:
        """Seal a TOTP secret or the seed of recovery codes."""
        return _seal().encrypt(text.encode()).decode()

    def decrypt(self, encrypted_text: str) -> str:
        """Open what `encrypt` sealed."""
        return _seal().decrypt(encrypted_text.encode()).decode()


def _seal() -> Fernet:
    key = hashlib.sha256(b"habeas second factor" + settings.SECRET_KEY.encode()).digest()
    return Fernet(base64.urlsafe_b64encode(key))
