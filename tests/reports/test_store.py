"""The bytes of a report are kept whole, once, under their own hash."""

import hashlib
import os

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from habeas.reports.store import BlobStore, DamagedBytes
from habeas.terms.errors import BadInput, NotFound


def test_it_works(tmp_path):
    store = BlobStore(tmp_path / "kept")
    sha256 = store.keep(b"nine")
    assert sha256 == hashlib.sha256(b"nine").hexdigest()
    assert store.open(sha256) == b"nine"
    assert store.path(sha256).stat().st_mode & 0o777 == 0o600


@given(st.binary(max_size=200))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30)
def test_what_is_kept_comes_back(tmp_path, data):
    store = BlobStore(tmp_path)
    assert store.open(store.keep(data)) == data


def test_the_same_bytes_are_kept_once(tmp_path):
    store = BlobStore(tmp_path)
    path = store.path(store.keep(b"nine"))
    before = path.stat().st_mtime_ns
    store.keep(b"nine")
    assert path.stat().st_mtime_ns == before
    assert len([file for file in tmp_path.rglob("*") if file.is_file()]) == 1


def test_a_write_that_is_cut_off_leaves_nothing(tmp_path, monkeypatch):
    store = BlobStore(tmp_path)

    def cut_off(_descriptor):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", cut_off)
    with pytest.raises(OSError, match="No space"):
        store.keep(b"nine")
    assert [file for file in tmp_path.rglob("*") if file.is_file()] == []


def test_bytes_that_changed_on_the_disk_are_not_handed_out(tmp_path):
    store = BlobStore(tmp_path)
    sha256 = store.keep(b"nine")
    store.path(sha256).write_bytes(b"ten")
    with pytest.raises(DamagedBytes, match="backup"):
        store.open(sha256)


def test_what_was_never_kept_is_not_found(tmp_path):
    with pytest.raises(NotFound):
        BlobStore(tmp_path).open("0" * 64)


@pytest.mark.parametrize("name", ["../../etc/passwd", "", "ABC", "0" * 63, "0" * 64 + "/x"])
def test_a_name_that_is_no_hash_leads_nowhere(tmp_path, name):
    with pytest.raises(BadInput):
        BlobStore(tmp_path).path(name)
