"""Every vocabulary is well-formed YAML that the loader reads, and an unknown one is refused by name."""

from importlib import resources

import pytest

from habeas.terms.errors import NotFound
from habeas.terms.vocabulary import load_vocabulary

NAMES = sorted(
    path.name.removesuffix(".yaml")
    for path in (resources.files("habeas.terms") / "vocabularies").iterdir()
    if path.name.endswith(".yaml")
)


@pytest.mark.parametrize("name", NAMES)
def test_a_vocabulary_is_a_mapping_with_something_in_it(name: str) -> None:
    assert load_vocabulary(name)


def test_an_unknown_vocabulary_is_refused_by_name() -> None:
    with pytest.raises(NotFound, match="no-such-words"):
        load_vocabulary("no-such-words")
