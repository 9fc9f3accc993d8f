"""Files and folders: in order, hidden ones passed over, tricks refused by name while the rest goes on."""

import io
import os
import socket

import pytest

from habeas.reports.gather import gather
from habeas.reports.incoming import Incoming
from habeas.reports.limits import Limits
from habeas.terms.errors import RefusedReport


def names(found):
    return [thing.name for thing in found]


def test_it_works(tmp_path):
    (tmp_path / "a.txt").write_text("Nine people were freed.")
    (only,) = gather([str(tmp_path / "a.txt")])
    assert only.name == "a.txt"
    assert only.data == b"Nine people were freed."
    assert only.origin == str(tmp_path / "a.txt")
    assert only.captured_at.utcoffset().total_seconds() == 0


def test_a_folder_is_read_recursively_in_order_without_hidden_files(tmp_path):
    for name in ["b.txt", "a.txt", ".hidden", "sub/c.txt", ".git/d.txt", "sub/.e.txt"]:
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(name)
    assert names(gather([str(tmp_path)])) == ["a.txt", "b.txt", "sub/c.txt"]


def test_it_is_lazy(tmp_path):
    for name in ["a.txt", "b.txt"]:
        (tmp_path / name).write_text(name)
    found = gather([str(tmp_path)])
    assert next(found).name == "a.txt"
    (tmp_path / "b.txt").unlink()
    assert isinstance(next(found), RefusedReport)


def test_standard_input_is_a_dash(monkeypatch):
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"Nine people were freed.")))
    (only,) = gather(["-"])
    assert (only.name, only.data) == ("standard input", b"Nine people were freed.")


def test_what_does_not_exist_is_refused_and_the_rest_goes_on(tmp_path):
    (tmp_path / "a.txt").write_text("Nine.")
    missing, there = gather([str(tmp_path / "no.txt"), str(tmp_path / "a.txt")])
    assert str(missing) == "no.txt: there is no such file"
    assert there.data == b"Nine."


@pytest.mark.parametrize("name", ["a\x00b", "x" * 5000])
def test_an_impossible_name_is_refused(name):
    (refused,) = gather([name])
    assert isinstance(refused, RefusedReport)


def test_links_in_a_circle_are_refused(tmp_path):
    (tmp_path / "one").symlink_to(tmp_path / "two")
    (tmp_path / "two").symlink_to(tmp_path / "one")
    (tmp_path / "up").symlink_to(tmp_path)
    (tmp_path / "a.txt").write_text("Nine.")
    found = list(gather([str(tmp_path)]))
    assert names(found) == ["a.txt", "one", "two", "up"]
    assert all(isinstance(thing, RefusedReport) for thing in found[1:])


def test_a_link_to_a_file_is_read(tmp_path):
    (tmp_path / "folder").mkdir()
    (tmp_path / "a.txt").write_text("Nine.")
    (tmp_path / "folder" / "link.txt").symlink_to(tmp_path / "a.txt")
    (only,) = gather([str(tmp_path / "folder")])
    assert only.data == b"Nine."


def test_pipes_sockets_and_devices_are_refused_without_waiting(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "socket"))
        found = list(gather([str(tmp_path), "/dev/zero"]))
    assert names(found) == ["pipe", "socket", "zero"]
    assert all(isinstance(thing, RefusedReport) for thing in found)


def test_a_file_above_the_limit_is_refused_before_it_is_read(tmp_path):
    path = tmp_path / "zeros"
    with path.open("wb") as file:
        file.truncate(200_000_000)  # takes no room on the disk
    (refused,) = gather([str(path)])
    assert str(refused) == "zeros: larger than 50,000,000 bytes"


def test_standard_input_above_the_limit_is_refused(monkeypatch):
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(bytes(101))))
    (refused,) = gather(["-"], Limits(max_bytes=100))
    assert isinstance(refused, RefusedReport)


@pytest.mark.parametrize("kind", ["file", "folder"])
def test_what_may_not_be_read_is_refused(tmp_path, kind, monkeypatch):
    path = tmp_path / "locked"
    path.mkdir() if kind == "folder" else path.write_text("Nine.")

    def forbid(*_args, **_options):
        raise PermissionError(13, "Permission denied")

    # Root may read everything, so the refusal of the system is played.
    monkeypatch.setattr("os.open" if kind == "file" else "pathlib.Path.iterdir", forbid)
    (refused,) = gather([str(path)])
    assert "Permission denied" in str(refused)


def test_a_name_that_is_no_utf8_can_be_shown(tmp_path):
    path = os.fsencode(tmp_path) + b"/caf\xe9.txt"
    with open(path, "wb") as file:  # noqa: PTH123 - pathlib takes no bytes
        file.write(b"Nine.")
    (only,) = gather([str(tmp_path)])
    assert isinstance(only, Incoming)
    assert only.name.encode() == "caf\N{REPLACEMENT CHARACTER}.txt".encode()
