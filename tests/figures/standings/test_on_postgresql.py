"""The index of standings on PostgreSQL: the tests of this folder that use a database, again."""

from tests.register.again import passes_again


def test_every_test_of_the_index_passes_on_postgresql(postgresql, capsys):
    passes_again("tests/figures/standings", postgresql, capsys, ignored=[__file__], at_least=9)
