"""Every vocabulary is well-formed YAML that the loader reads, and an unknown one is refused by name."""

from importlib import resources

import pytest
import yaml

from habeas.terms.errors import NotFound
from habeas.terms.vocabulary import WordsLoader, load_vocabulary

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


def test_on_off_yes_and_no_are_words() -> None:
    assert WordsLoader("[on, off, yes, no, true]").get_single_data() == ["on", "off", "yes", "no", True]


@pytest.mark.parametrize("name", NAMES)
def test_no_list_of_words_holds_a_truth_value(name: str) -> None:
    def truths(value: object) -> list[object]:
        if isinstance(value, dict):
            return [found for part in value.values() for found in truths(part)]
        if isinstance(value, list):
            return [part for part in value if isinstance(part, bool)] + [f for part in value for f in truths(part)]
        return []

    assert truths(load_vocabulary(name)) == []


@pytest.mark.parametrize("name", NAMES)
def test_no_key_stands_twice(name: str) -> None:
    """Of two entries of one word YAML keeps the last in silence: the other is a rule that never fires."""
    text = (resources.files("habeas.terms") / "vocabularies" / f"{name}.yaml").read_text(encoding="utf-8")
    mappings = [WordsLoader(text).get_single_node()]
    while mappings:
        node = mappings.pop()
        if isinstance(node, yaml.MappingNode):
            keys = [key.value for key, _ in node.value]
            assert sorted(keys) == sorted(set(keys))
            mappings += [value for _, value in node.value]
        elif isinstance(node, yaml.SequenceNode):
            mappings += node.value
