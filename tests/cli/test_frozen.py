"""`habeas figure --freeze`, `show`, `list`: figures kept to be cited."""

import hashlib
import json
import re

import pytest

from habeas.register import lookup

from .conftest import Run

ASKED = ("figure", "released", "--as-of", "2021-03-10")


def freeze(run: Run, *words: str) -> str:
    ran = run(*ASKED, "--freeze", "--by", "ana", *words)
    assert ran.code == 0, ran.err
    found = re.search(r"frozen as (HF-\d{4}-\w{7})", ran.out + ran.err)
    assert found
    return found[1]


@pytest.mark.usefixtures("reviewed")
def test_what_is_frozen_is_shown_again_whatever_comes_later(run: Run) -> None:
    identifier = freeze(run, "--note", "annual report")
    first = run("figure", "show", identifier).out
    assert "Dara Sok" in first
    assert "annual report" in first
    run("review", *[str(c.id) for c in lookup.claims(kind="event")], "--reject", "--by", "ana", "--reason", "misread")
    assert json.loads(run(*ASKED, "--format", "json").out)["known"] == 0
    assert run("figure", "show", identifier.lower()).out == first


@pytest.mark.usefixtures("reviewed")
def test_the_document_is_printed_to_the_byte(run: Run) -> None:
    identifier = freeze(run, "--format", "json")
    printed = run("figure", "show", identifier, "--format", "json").out
    (heading,) = json.loads(run("figure", "list", "--format", "json").out)
    assert (heading["identifier"], heading["known"]) == (identifier, 1)
    assert hashlib.sha256(printed.encode()).hexdigest() == heading["sha256"]


@pytest.mark.usefixtures("reviewed")
def test_what_was_frozen_is_listed(run: Run) -> None:
    assert "Nothing is frozen" in run("figure", "list").err
    identifier = freeze(run)
    assert identifier in run("figure", "list").out
    assert identifier in run("figure", "list", "released").out
    assert identifier not in run("figure", "list", "held").out


@pytest.mark.usefixtures("reviewed")
def test_two_frozen_figures_are_compared(run: Run) -> None:
    earlier = freeze(run)
    run("review", *[str(c.id) for c in lookup.claims(kind="event")], "--reject", "--by", "ana", "--reason", "misread")
    later = freeze(run)
    text = run("figure", "diff", earlier, later).out
    assert "STATUS ERROR (1 person)" in text
    (moved,) = json.loads(run("figure", "diff", earlier, later, "--format", "json").out)["moved"]
    assert (moved["name"], moved["after"], moved["cause"]) == ("Dara Sok", "not counted", "status error")


@pytest.mark.usefixtures("reviewed")
@pytest.mark.parametrize("form", ["text", "json", "csv"])
def test_a_stock_is_reconciled_with_the_one_before(run: Run, form: str) -> None:
    ran = run("reconcile", "held", "--from", "2021-02-01", "--to", "2021-03-10", "--format", form)
    says = {"text": "-1  out: release", "json": '"remainder": 0', "csv": ",out,-1,"}[form]
    assert (ran.code, says in ran.out) == (0, True), ran.out


@pytest.mark.usefixtures("reviewed")
def test_what_was_not_known_then_is_a_correction(run: Run) -> None:
    days = ("--from", "2021-02-01", "--to", "2021-02-28", "--known-at-from", "2021-02-01")
    assert "+1  late discovery" in run("reconcile", "held", *days).out
    assert run("reconcile", "held", *days, "--known-at-to", "2021-01-01").code == 1
    steps = json.loads(run("reconcile", "held", *days, "--by", "month", "--format", "json").out)["steps"]
    assert [step["closing"] for step in steps] == [1]


@pytest.mark.parametrize(
    ("words", "code", "says"),
    [
        (("show",), 2, "one identifier"),
        (("show", "HF-2026-0000000"), 1, "mistyped"),
        (("show", "held"), 1, "HF-2026-7KQ2MXQ"),
        (("show", "HF-2026-7KQ2MXQ", "--as-of", "2021-11-18"), 2, "--as-of"),
        (("diff", "HF-2026-7KQ2MXQ"), 2, "two identifiers"),
        (("list", "held", "released"), 2, "one figure"),
        (("held", "HF-2026-7KQ2MXQ"), 2, "HF-2026-7KQ2MXQ"),
        (("held", "--by", "ana"), 2, "--freeze"),
        (("held", "--freeze"), 1, "by"),
        (("held", "--freeze", "--by", "ana", "--with-proposed"), 1, "law 3"),
    ],
)
def test_a_wrong_word_is_named(run: Run, words: tuple[str, ...], code: int, says: str) -> None:
    ran = run("figure", *words)
    assert (ran.code, says in ran.err, "Traceback" in ran.err) == (code, True, False)
