"""Frozen figures on PostgreSQL: the tests of this folder that use a database, again."""

from tests.register.again import passes_again


def test_every_test_of_this_folder_passes_on_postgresql(postgresql, capsys):
    passes_again("tests/figures/freezing", postgresql, capsys, ignored=[__file__], at_least=15)
