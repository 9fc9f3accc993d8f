"""No model is asked unless one is set up, and no text leaves this machine unless that is allowed."""

import pytest

from habeas.proposing.endpoint import endpoint_from
from habeas.terms.errors import BadInput, NotAllowed

LOCAL = {"HABEAS_PROPOSER_URL": "http://127.0.0.1:11434/v1/", "HABEAS_PROPOSER_MODEL": "tiny"}


def test_nothing_is_set_up_by_default() -> None:
    with pytest.raises(BadInput, match="HABEAS_PROPOSER_URL"):
        endpoint_from({})


def test_an_address_alone_is_not_enough() -> None:
    with pytest.raises(BadInput, match="HABEAS_PROPOSER_MODEL"):
        endpoint_from({"HABEAS_PROPOSER_URL": "http://127.0.0.1:11434/v1"})


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "[::1]"])
def test_this_machine_needs_no_leave(host: str) -> None:
    endpoint = endpoint_from(LOCAL | {"HABEAS_PROPOSER_URL": f"http://{host}:8000/v1"})
    assert endpoint.reader == "proposer/tiny"


@pytest.mark.parametrize("host", ["model.example.org", "10.0.0.7", "127.0.0.1.example.org", "0x7f.example"])
def test_another_machine_needs_leave(host: str) -> None:
    settings = LOCAL | {"HABEAS_PROPOSER_URL": f"https://{host}/v1"}
    with pytest.raises(NotAllowed, match="HABEAS_PROPOSER_REMOTE"):
        endpoint_from(settings)
    assert endpoint_from(settings | {"HABEAS_PROPOSER_REMOTE": "1"}).model == "tiny"


@pytest.mark.parametrize("url", ["ftp://127.0.0.1", "127.0.0.1:80", "http://", "http://me:secret@127.0.0.1/v1"])
def test_an_address_that_is_none_is_refused(url: str) -> None:
    with pytest.raises(BadInput, match="HABEAS_PROPOSER_URL") as told:
        endpoint_from(LOCAL | {"HABEAS_PROPOSER_URL": url})
    assert "secret" not in str(told.value)


@pytest.mark.parametrize("seconds", ["0", "-1", "soon", "nan", "1e9"])
def test_seconds_are_a_sensible_number(seconds: str) -> None:
    with pytest.raises(BadInput, match="HABEAS_PROPOSER_SECONDS"):
        endpoint_from(LOCAL | {"HABEAS_PROPOSER_SECONDS": seconds})
