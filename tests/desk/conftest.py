"""A register with three reports, and people to look at it."""

from pathlib import Path

import pytest
from django.contrib.auth import get_user_model
from django.test import Client
from tests.desk import cast

from habeas.register import lookup, record
from habeas.terms.claim_records import ReportRecord


@pytest.fixture(autouse=True)
def _own_folders(settings, tmp_path: Path) -> None:
    """Nothing of a test reaches a register in use, and each test counts its own failed log-ins."""
    settings.HABEAS_REPORTS = tmp_path / "reports"
    settings.CACHES = {
        "default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache", "LOCATION": str(tmp_path)}
    }
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]


@pytest.fixture
def ana(db: None, client: Client) -> Client:
    """The documenter, logged in."""
    user = get_user_model().objects.create_user(cast.DOCUMENTER, password=cast.PASSWORD)
    client.force_login(user)
    return client


@pytest.fixture
def stranger(db: None) -> Client:
    """Somebody who is not logged in."""
    return Client()


@pytest.fixture
def news(db: None) -> ReportRecord:
    """The news, nothing decided."""
    return cast.add_news()


@pytest.fixture
def reply(db: None) -> ReportRecord:
    """The ministry's reply, nothing decided."""
    return cast.add_reply()


@pytest.fixture
def rearrest(db: None) -> ReportRecord:
    """The re-arrest, nothing decided."""
    return cast.add_rearrest()


@pytest.fixture
def decided(news: ReportRecord) -> ReportRecord:
    """The news, every claim accepted by the teammate."""
    for claim in lookup.claims(sha256=news.sha256):
        record.accept(claim.id, by=cast.TEAMMATE)
    return news
