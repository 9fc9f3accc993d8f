"""`--propose` asks the model that the user set up, beside the reader, and only then."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.proposing.server import Model, running_model

from habeas.register import lookup
from habeas.terms.claims import Reading

from .conftest import Run

LINE = "12 more political prisoners remain in custody"
CLAIM = {"kind": "figure", "evidence": [LINE], "figure": {"measure": "released", "count": {"value": 12}}}
LIE = CLAIM | {"evidence": ["13 more"]}


@pytest.fixture
def model(monkeypatch: pytest.MonkeyPatch) -> Iterator[Model]:
    with running_model() as model:
        monkeypatch.setenv("HABEAS_PROPOSER_URL", model.url)
        monkeypatch.setenv("HABEAS_PROPOSER_MODEL", "tiny")
        model.says(CLAIM, LIE)
        yield model


def test_without_the_option_nobody_is_asked(run: Run, story: Path, model: Model) -> None:
    assert run("read", story).code == run("add", story).code == 0
    assert model.asked == []


def test_proposals_are_a_reading_of_their_own(run: Run, story: Path, model: Model) -> None:
    ran = run("read", story, "--propose", "--format", "json")
    ours, theirs = (Reading.model_validate_json(line) for line in ran.out.splitlines())
    assert ours.reader.startswith("habeas-en/")
    assert (theirs.reader, len(theirs.claims)) == ("proposer/tiny", 1)
    assert "1 evidence that is not in the text" in ran.err


def test_what_is_proposed_waits_for_a_person_like_every_claim(run: Run, story: Path, model: Model) -> None:
    assert run("add", story, "--propose").code == 0
    proposed = [claim for claim in lookup.claims() if claim.proposed_by == "proposer/tiny"]
    assert [(claim.state, claim.claim.confidence) for claim in proposed] == [("proposed", 0.5)]


def test_a_silent_model_costs_nothing_else(run: Run, story: Path, model: Model) -> None:
    model.status = 500
    ran = run("add", story, "--propose")
    assert ran.code == 0
    assert "answered 500" in ran.err
    assert lookup.count_claims() > 0


def test_asking_without_a_model_set_up_is_a_clear_no(run: Run, story: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("HABEAS_PROPOSER_URL", raising=False)
    ran = run("read", story, "--propose")
    assert ran.code == 1
    assert "HABEAS_PROPOSER_URL" in ran.err
