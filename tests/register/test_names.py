"""Names are compared without what does not tell people apart."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from habeas.register.names import is_full_name, normalise, normalise_name


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Rong Chhun", "RONG  CHHUN"),
        ("Sviatlana Tsikhanoŭskaya", "Sviatlana Tsikhanouskaya"),
        ("Aleś Bialacki", "Ales Bialacki"),
        ("Jean-Luc O'Neill", "Jean Luc O’Neill"),
        ("Dr. Kem Sokha", "Kem Sokha"),
        ("Samdech Hun Sen", "Hun Sen"),
        ("U Win Tin", "Win Tin"),
        ("Nguyễn Văn Đài", "Nguyen Van Dai"),
        ("Ｋｅｍ Sokha", "Kem Sokha"),
        ("Daw Aung San Suu Kyi", "Aung San Suu Kyi"),
    ],
)
def test_spellings_of_one_name_are_equal(one, other):
    assert normalise_name(one) == normalise_name(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Rong Chhun", "Chhun Rong"),
        ("Rong Chhun", "Chhun"),
        ("Ma Jian", "Jian"),
        ("កឹម សុខា", "កឹម សុខ"),
        ("Kem Sokha", "Kem Sokh"),
    ],
)
def test_different_names_are_not_equal(one, other):
    assert normalise_name(one) != normalise_name(other)


@given(st.text())
def test_normalising_twice_changes_nothing(words):
    assert normalise(normalise(words)) == normalise(words)
    assert normalise_name(normalise_name(words)) == normalise_name(words)


@pytest.mark.parametrize(
    ("name", "full"), [("Rong Chhun", True), ("Chhun", False), ("Mr Chhun", False), ("习近平", True), ("သန်းရွှေ", True)]
)
def test_one_word_is_no_full_name_where_names_are_written_apart(name, full):
    assert is_full_name(name) is full
