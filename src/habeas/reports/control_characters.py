"""Characters that a terminal obeys instead of showing: they have no place in a text, a title or a name."""

import re

_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")


def without_control_characters(text: str) -> str:
    """The text without control characters other than tab and line ends."""
    return _CONTROL.sub("", text)


def in_one_line(text: str) -> str:
    """The words of the text with single spaces between them, and nothing that a terminal would obey."""
    return " ".join(without_control_characters(text).split())
