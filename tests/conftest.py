"""What every test may rely on."""

import pytest
from django.test import override_settings


@pytest.fixture(scope="session", autouse=True)
def bytes_kept_elsewhere(tmp_path_factory):
    """No test keeps a report's bytes in the folder of somebody's real register."""
    with override_settings(HABEAS_REPORTS=tmp_path_factory.mktemp("reports")):
        yield
