"""The field's vocabularies: word lists as data (vocabularies/*.yaml), the code only reads them."""

from functools import cache
from importlib import resources
from typing import Any

import yaml

from habeas.terms.errors import NotFound


class WordsLoader(yaml.SafeLoader):
    """Safe YAML in which on, off, yes and no are the words that they are: only true and false are truth values."""


WordsLoader.yaml_implicit_resolvers = {
    letter: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:bool" or letter in "tTfF"]
    for letter, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


@cache
def load_vocabulary(name: str) -> dict[str, Any]:
    """The mapping in vocabularies/<name>.yaml, read once. Treat it as frozen. Raises NotFound for an unknown name."""
    file = resources.files("habeas.terms") / "vocabularies" / f"{name}.yaml"
    if not file.is_file():
        raise NotFound(f"vocabulary {name!r} is not in habeas/terms/vocabularies")
    words: dict[str, Any] = WordsLoader(file.read_text(encoding="utf-8")).get_single_data()
    return words
