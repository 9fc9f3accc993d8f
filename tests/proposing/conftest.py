"""A model server for each test."""

from collections.abc import Iterator

import pytest
from tests.proposing.server import Model, running_model


@pytest.fixture
def model() -> Iterator[Model]:
    with running_model() as model:
        yield model
