"""The check finds nothing in a register that was recorded through the doors, and each way to break one."""

from contextlib import contextmanager
from pathlib import Path

import pytest
from django.conf import settings
from django.db import connection, transaction
from tests.register.breaks import BREAKS
from tests.register.builders import accept_event, add, description, event, figure, only
from tests.register.histories import play, random_steps

from habeas.register import lookup, record
from habeas.register.checking import tables
from habeas.register.checking.run import CHECKS, check
from habeas.register.models import Claim, Event, EventClaim, Judgement, PersonName, PublicationDecision
from habeas.terms.assessment import Decision
from habeas.terms.court_case import CaseWords

pytestmark = pytest.mark.django_db

TEXT = "Police arrested Rong Chhun, a union leader, with members of Friday Women on 31 July 2020."


def recorded():
    """A register with something of everything: accepted, corrected, rejected, unsure, described, published."""
    first = add(
        TEXT,
        event(TEXT, "arrest", "Rong Chhun", when="2020-07-13", groups=["Friday Women"], id="c1"),
        description(TEXT, "Rong Chhun", "Friday Women", property="member of", id="c2"),
        figure(TEXT, "held", 60, of="political prisoners"),
    )
    for number in first:
        record.accept(number, by="ana")
    record.correct(first[0], event(TEXT, "arrest", "Rong Chhun", when="2020-07-31", groups=["Friday Women"]), by="ben")
    accept_event("She was charged.", "charge", "Rong Chhun", when="2020-08-01", offences=["incitement"])
    accept_event("She was let out.", "release", "Rong Chhun", when="2021-11-12", conditions=["regular reporting"])
    record.reject(accept_event("He was taken.", "arrest", "Kem Sokha"), by="ana")
    record.mark_unsure(only(add("Unclear.", event("Unclear.", "arrest", "Kem Sokha"))), by="ana")
    person, sha256 = only(lookup.people()).id, lookup.claim(first[0]).report.sha256
    words = Decision("wgad", "arbitrary", limbs=("II",), report=sha256, words="Police arrested Rong Chhun")
    record.assess(person, words, by="ana")
    record.open_case(CaseWords((person,), sha256, "Police arrested Rong Chhun", court="Police"), by="ana")
    record.decide_publication(person, True, by="dpo", reason="consent")


def faults(name=None):
    """What is wrong with the register; `name` asks one check alone."""
    checks = [check for check in CHECKS if name in (None, check.name)]
    return [one for check in checks for one in check.find(lambda steps: None) if one.fault]


@contextmanager
def broken(*statements):
    """The register after these statements, for as long as the block lasts."""
    with transaction.atomic(), connection.cursor() as cursor:
        loosen(cursor)
        for statement in statements:
            cursor.execute(statement)
        yield cursor
        transaction.set_rollback(True)
    if connection.vendor == "sqlite":
        connection.cursor().execute("PRAGMA ignore_check_constraints = OFF")


def loosen(cursor):
    """Take away what keeps the database itself from being broken so."""
    cursor.execute("DROP INDEX one_live_judgement_a_claim")
    if connection.vendor == "sqlite":
        cursor.execute("PRAGMA ignore_check_constraints = ON")
        return
    cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
    cursor.execute("ALTER TABLE register_judgement DROP CONSTRAINT judgement_superseded_after_recorded")
    cursor.execute("SET CONSTRAINTS ALL DEFERRED")


def test_it_works():
    recorded()
    assert list(faults()) == []


@pytest.mark.parametrize("seed", range(6))
def test_random_histories_leave_nothing_to_find(seed):
    play(random_steps(seed, length=30))
    assert faults() == []


@pytest.mark.parametrize("name", [check.name for check in CHECKS])
def test_each_way_to_break_a_register_is_found(name):
    recorded()
    ways = [(way, statement, *told) for way, (statement, check, *told) in BREAKS.items() if check == name]
    assert ways
    for way, statement, table, words in ways:
        with broken(statement):
            found = faults(name)
        assert [one for one in found if one.table == table and words in one.words], (way, found)
        assert all(one.way_out for one in found)
        assert not [one for one in found if "Chhun" in f"{one.words} {one.way_out}"]
    assert faults() == []


def test_the_row_that_is_wrong_is_told_by_number():
    recorded()
    number = Claim.objects.latest("pk").pk
    with broken(f"UPDATE register_claim SET type = 'exile' WHERE id = {number}"):
        assert [one.row for one in faults()] == [str(number)]


def test_bytes_that_changed_are_found():
    recorded()
    sha256 = lookup.report_records()[0].sha256
    path = Path(settings.HABEAS_REPORTS) / sha256[:2] / sha256
    kept = path.read_bytes()
    path.write_bytes(kept + b"!")
    assert "have changed" in only(faults()).words
    path.write_bytes(kept)
    assert faults() == []


def test_bytes_without_a_report_are_no_fault(tmp_path, settings):
    settings.HABEAS_REPORTS = tmp_path / "reports"
    recorded()
    folder = tmp_path / "reports" / "ab"
    folder.mkdir(exist_ok=True)
    for name in ("ab" + "0" * 62, ".half-x1", "Rong Chhun.pdf"):
        (folder / name).touch()
    found = list(check())
    assert [(one.fault, one.check) for one in found] == [(False, "bytes")] * 3
    assert {one.row for one in found} == {f"ab/ab{'0' * 62}", "ab/a file of another name"}
    assert [one.words.split()[0] for one in found] == ["half", "orphan:", "orphan:"]


def test_what_a_new_table_holds_is_known_from_its_model():
    """Each table whose rows may be superseded is looked at by a rule of its kind."""
    kinds = [tables.resting_on_claims(), tables.told(), tables.derived(), tables.entered()]
    for model in tables.facts():
        assert sum(model in kind for kind in kinds) == 1, model
    assert Event in tables.told()
    assert {Judgement, PublicationDecision} <= set(tables.entered())
    assert {EventClaim, PersonName} <= set(tables.resting_on_claims())


def test_whoever_waits_is_told_of_every_step():
    recorded()
    told = Told()
    list(check(told))
    assert len(told.steps) == len(CHECKS)
    assert [done for _, done in told.steps] == [size for size, _ in told.steps]


class Told:
    def __init__(self):
        self.steps = []

    def begin(self, looks_at, steps):
        self.steps.append((steps, 0))

    def advance(self, steps):
        size, done = self.steps[-1]
        self.steps[-1] = (size, done + steps)
