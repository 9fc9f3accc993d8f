"""Identifiers to cite: short, readable aloud, and a mistyped one is noticed.

`HF-2026-7KQ2MXQ`: a frozen figure of 2026, six characters of its SHA-256, and a check character. The alphabet is
Crockford's base 32 (no I, L, O, U); the check is the hybrid system of ISO 7064 with modulus 32 and 33, which finds
every single wrong character.
"""

import re
from collections.abc import Iterator

from habeas.terms.errors import BadInput

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_ALIKE = str.maketrans("ILO", "110")
_SHAPE = re.compile(r"HF-([0-9]{4})-([0-9A-TV-Z]{6})([0-9A-TV-Z])\Z")
_TAKEN = 30  # bits of the SHA-256 that an identifier shows


def identifiers_of(sha256: str, year: int) -> Iterator[str]:
    """The identifiers that a content may be cited by, the first first: the next where another content has it."""
    bits = int(sha256, 16)
    for place in range(256 // _TAKEN):
        number = bits >> (256 - _TAKEN * (place + 1)) & (2**_TAKEN - 1)
        characters = "".join(ALPHABET[number >> 5 * left & 31] for left in reversed(range(6)))
        yield f"HF-{year:04}-{characters}{check_character(f'{year:04}{characters}')}"


def check_character(characters: str) -> str:
    """The character that follows these so that a single wrong one is noticed."""
    product = 32
    for character in characters:
        product = 2 * ((product + ALPHABET.index(character)) % 32 or 32) % 33
    return ALPHABET[(33 - product) % 32]


def clean_identifier(written: str) -> str:
    """The identifier as it is kept, however it was typed. Raises BadInput where it cannot be right."""
    plain = "".join(written.split()).upper()
    head, tail = plain[:2], plain[2:].translate(_ALIKE)
    shaped = _SHAPE.match(head + tail)
    if shaped is None:
        raise BadInput(f"{written!r} is no identifier of a frozen figure: write it as HF-2026-7KQ2MXQ")
    year, characters, check = shaped.groups()
    if check_character(year + characters) != check:
        raise BadInput(f"{written!r} is mistyped: its last character does not fit the others; see `habeas figure list`")
    return head + tail
