"""The field's vocabularies: word lists as data (vocabularies/*.yaml), the code only reads them."""

from functools import cache
from importlib import resources
from typing import Any

import yaml

from habeas.terms.errors import NotFound


@cache
def load_vocabulary(name: str) -> dict[str, Any]:
    """The mapping in vocabularies/<name>.yaml, read once. Treat it as frozen. Raises NotFound for an unknown name."""
    file = resources.files("habeas.terms") / "vocabularies" / f"{name}.yaml"
    if not file.is_file():
        raise NotFound(f"vocabulary {name!r} is not in habeas/terms/vocabularies")
    words: dict[str, Any] = yaml.safe_load(file.read_text(encoding="utf-8"))
    return words
