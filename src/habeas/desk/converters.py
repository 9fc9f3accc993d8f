"""The two kinds of names in addresses: a report's SHA-256, and a person's number (negative: only proposed)."""

from django.urls import register_converter


class Sha256:
    """64 hexadecimal digits."""

    regex = "[0-9a-f]{64}"

    def to_python(self, value: str) -> str:
        """As it is."""
        return value

    def to_url(self, value: str) -> str:
        """As it is."""
        return value


class SignedNumber:
    """A whole number, with or without a minus."""

    regex = "-?[0-9]{1,18}"

    def to_python(self, value: str) -> int:
        """To a number."""
        return int(value)

    def to_url(self, value: int) -> str:
        """To digits."""
        return str(value)


register_converter(Sha256, "sha256")
register_converter(SignedNumber, "signed")
