"""Identifiers to cite: what is mistyped is noticed."""

import hashlib
from itertools import islice

import pytest
from hypothesis import given
from hypothesis import strategies as st

from habeas.terms.errors import BadInput
from habeas.terms.identifiers import ALPHABET, clean_identifier, identifiers_of

CONTENTS = st.binary(max_size=20).map(lambda data: hashlib.sha256(data).hexdigest())
FIRST = next(identifiers_of("0" * 64, 2026))


@given(CONTENTS, st.integers(1970, 9999))
def test_an_identifier_is_read_back(sha256, year):
    for one in identifiers_of(sha256, year):
        assert clean_identifier(one) == one


@given(CONTENTS, st.integers(3, 14), st.sampled_from(ALPHABET))
def test_every_single_wrong_character_is_noticed(sha256, place, other):
    one = next(identifiers_of(sha256, 2026))
    wrong = one[:place] + other + one[place + 1 :]
    if wrong != one:
        with pytest.raises(BadInput):
            clean_identifier(wrong)


@given(CONTENTS)
def test_a_content_has_eight_identifiers_to_choose_from(sha256):
    assert len(list(identifiers_of(sha256, 2026))) == 8


@pytest.mark.parametrize("typed", [FIRST.lower(), FIRST.replace("0", "O"), f" {FIRST[:8]} {FIRST[8:]} "])
def test_an_identifier_may_be_typed_as_it_is_heard(typed):
    assert clean_identifier(typed) == FIRST.replace("2O26", "2026")


@pytest.mark.parametrize(
    "typed", ["", "HF", "HF-2026-", "held", "HF-2026-UUUUUUU", FIRST + "0", FIRST[:-1], "HF-20٢6-0000000"]
)
def test_what_is_none_is_refused_with_the_way_out(typed):
    with pytest.raises(BadInput, match=r"HF-2026|habeas figure list"):
        clean_identifier(typed)


def test_identifiers_of_different_contents_differ():
    contents = (hashlib.sha256(bytes([one])).hexdigest() for one in range(200))
    firsts = [next(identifiers_of(one, 2026)) for one in contents]
    assert len(set(firsts)) == len(firsts)
    assert len(list(islice(identifiers_of("f" * 64, 2026), 2))) == 2
