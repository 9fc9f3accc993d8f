"""What every test may rely on."""

import pytest
from django.test import override_settings
from hypothesis import HealthCheck, settings
from tests.postgresql import postgresql

__all__ = ["postgresql"]

# How fast a machine draws examples is no property of the program: a busy one fails no test.
settings.register_profile("busy machine", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("busy machine")


@pytest.fixture(scope="session", autouse=True)
def bytes_kept_elsewhere(tmp_path_factory):
    """No test keeps a report's bytes in the folder of somebody's real register."""
    with override_settings(HABEAS_REPORTS=tmp_path_factory.mktemp("reports")):
        yield
