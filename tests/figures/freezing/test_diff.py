"""What changed between two frozen figures: everybody who counts otherwise, each with the cause."""

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.figures.reconciling.test_reconcile import ARREST, DAYS, NOVEMBER, OCTOBER, accept
from tests.register.builders import event
from tests.register.histories import play
from tests.register.test_two_clocks import STEPS, slowly, undone

from habeas.figures import definitions
from habeas.figures.arithmetic.rule import EventPattern
from habeas.figures.ask import Question
from habeas.figures.definitions import NAMES
from habeas.figures.freezing.definition_changes import parameter_changes
from habeas.figures.freezing.diff import LEVELS, difference
from habeas.figures.freezing.document import asked_otherwise, read_document
from habeas.figures.freezing.freeze import to_freeze
from habeas.figures.freezing.show_difference import difference_as_text
from habeas.register import lookup, record
from habeas.terms.errors import BadInput
from habeas.terms.figure import Parameters

pytestmark = pytest.mark.django_db


def frozen(day=OCTOBER, name="held", **asked):
    question = Question(day, lookup.known_until(), **asked)
    return read_document(to_freeze(name, question, by="ana").document)


def moves(found):
    return [(one.name, one.before, one.after, one.cause) for one in found.moved]


def adds_up(found):
    for place, number in ((3, "low"), (2, "known"), (1, "high")):
        before, after = found.numbers[number]
        reached = [(LEVELS.index(one.before) >= place, LEVELS.index(one.after) >= place) for one in found.moved]
        assert before + sum(now - was for was, now in reached) == after


def test_it_works():
    accept(ARREST, "arrest", "Thun Ratha", "2021-09-03")
    earlier = frozen(OCTOBER)
    accept("Two: arrest.", "arrest", "Long Kunthea", "2021-09-03")
    accept("Three: release.", "release", "Thun Ratha", "2021-11-12")
    found = difference(earlier, frozen(NOVEMBER))
    assert found.numbers["known"] == (1, 1)
    assert moves(found) == [
        ("Thun Ratha", "low", "not counted", "happened since"),
        ("Long Kunthea", "not counted", "low", "late discovery"),
    ]
    assert "release, 12 November 2021" in found.moved[0].why


def test_nothing_changed():
    accept(ARREST, "arrest", "Thun Ratha", "2021-09-03")
    earlier = frozen()
    accept("Two: arrest.", "arrest", "Long Kunthea", "2021-11-03")
    found = difference(earlier, frozen())
    assert (found.moved, found.definition, found.parameters) == ((), (), ())


def test_a_rejected_claim_is_a_status_error():
    claim = accept(ARREST, "arrest", "Thun Ratha", "2021-09-03")
    earlier = frozen()
    record.reject(claim, by="ben")
    assert moves(difference(earlier, frozen())) == [("Thun Ratha", "low", "not counted", "status error")]


def test_two_people_who_are_one_now_are_a_duplicate():
    accept(ARREST, "arrest", "Thun Ratha", "2021-09-03")
    second = accept("Two: arrest.", "arrest", "Thun Rathha", "2021-09-03")
    earlier, people = frozen(), {one.name: one.id for one in lookup.people()}
    again = event("Two: arrest.", "arrest", "Thun Rathha", when="2021-09-03")
    record.correct(second, again, by="ben", people={"Thun Rathha": people["Thun Ratha"]})
    assert moves(difference(earlier, frozen())) == [("Thun Rathha", "low", "not counted", "duplicate")]


def test_going_stale_moves_from_low_to_known():
    accept(ARREST, "arrest", "Thun Ratha", "2021-09-03")
    found = difference(frozen(), frozen(OCTOBER + dt.timedelta(days=400)))
    assert moves(found) == [("Thun Ratha", "low", "known", "happened since")]
    assert "last reported 2021-09-03" in found.moved[0].why


def test_a_definition_that_changed_is_told_in_words_and_is_the_cause(monkeypatch):
    accept(ARREST, "arrest", "Thun Ratha", "2021-09-03")
    accept("Two: evading.", "warrant", "Long Kunthea", "2021-09-03")
    earlier = frozen()
    definition, rule = definitions.definition("held"), definitions.rule("held")
    with_evading = rule.parts[0].model_copy(
        update={"opens": (*rule.parts[0].opens, EventPattern.model_validate("warrant"))}
    )
    words = f"{definition.words} People who evade arrest count as held."
    monkeypatch.setattr(definitions, "rule", lambda _: rule.model_copy(update={"parts": (with_evading,)}))
    changed = definition.model_copy(update={"version": "2.0", "words": words})
    monkeypatch.setattr(definitions, "definition", lambda _: changed)
    found = difference(earlier, frozen())
    assert moves(found) == [("Long Kunthea", "not counted", "low", "definition changed")]
    assert found.definition == (
        "version: 1.0 before, 2.0 now",
        "deprived of liberty: now also counts from warrant",
        "now said: “People who evade arrest count as held.”",
    )


def test_another_question_is_the_cause_where_it_is_one():
    accept(ARREST, "arrest", "Thun Ratha", "2021-09-03")
    accept("Two: arrest.", "arrest", "Long Kunthea", "2021-09-03", groups=["Mother Nature"])
    found = difference(frozen(), frozen(group="Mother Nature"))
    assert found.parameters == ("group: none before, Mother Nature now",)
    assert moves(found) == [
        ("Long Kunthea", "low", "high", "parameter changed"),
        ("Thun Ratha", "low", "not counted", "parameter changed"),
    ]


def test_what_is_asked_together_is_told_apart():
    before = {"as_of": "2021-11-18", "group": None, "parameters": {"house_arrest": None, "unverified_apart": False}}
    after = {"as_of": "2021-11-30", "group": None, "parameters": {"house_arrest": False, "unverified_apart": False}}
    assert parameter_changes(before, after) == ("house arrest: none before, no now",)
    assert parameter_changes({"group": None}, after, before) == ("house arrest: none before, no now",)
    assert asked_otherwise({"group": None}, frozen().parameters) == ()


def by_an_older_rule(document):
    """The document as if it had been frozen by a definition that is another now."""
    return document.model_copy(update={"rule": {**document.rule, "stale_after_days": 999}})


@pytest.mark.parametrize(
    ("name", "asked", "told"),
    [
        ("held", {"house_arrest": False}, [("arrest", "2021-09-03"), ("house_arrest", "2021-11-03")]),
        ("released", {"since": dt.date(2021, 10, 1)}, [("release", "2021-11-03"), ("rearrest", "2021-11-10")]),
    ],
)
def test_what_was_asked_is_asked_of_an_older_rule_too(name, asked, told):
    for kind, when in told:
        accept(f"{kind} in so many words.", kind, "Thun Ratha", when)
    earlier, later = (
        by_an_older_rule(frozen(day, name, parameters=Parameters(**asked))) for day in (OCTOBER, NOVEMBER)
    )
    assert [cause for _, _, _, cause in moves(difference(earlier, later))] == ["happened since"]


def test_a_document_that_cannot_be_counted_again_is_still_compared():
    accept(ARREST, "arrest", "Thun Ratha", "2021-09-03")
    earlier = frozen().model_copy(update={"rule": {"parts": [], "kind": "of another version"}})
    accept("Two: release.", "release", "Thun Ratha", "2021-11-12")
    found = difference(earlier, frozen(NOVEMBER))
    assert moves(found) == [("Thun Ratha", "low", "not counted", "counted anew")]


def test_two_kinds_of_figures_are_not_compared():
    with pytest.raises(BadInput, match="two figures"):
        difference(frozen(), frozen(name="released"))


@slowly
@given(STEPS, STEPS, st.sampled_from(NAMES), st.tuples(DAYS, DAYS))
def test_everybody_who_counts_otherwise_is_told_once_and_it_adds_up(before, after, name, days):
    def check():
        play(before)
        earlier = frozen(days[0], name)
        play(after)
        later = frozen(days[1], name)
        found = difference(earlier, later)
        adds_up(found)
        assert len({one.person for one in found.moved}) == len(found.moved)
        assert "counted anew" not in {one.cause for one in found.moved}, "the register answers as it did"
        if days[0] == days[1]:
            assert "happened since" not in {one.cause for one in found.moved}
        if earlier.parameters["known_at"] == later.parameters["known_at"]:
            assert {one.cause for one in found.moved} <= {"happened since"}

    undone(check)


def test_the_text_names_causes_and_adds_up():
    accept(ARREST, "arrest", "Thun Ratha", "2021-09-03")
    records = []
    for day in (OCTOBER, NOVEMBER):
        ready = to_freeze("held", Question(day, lookup.known_until()), by="ana")
        records.append(record.freeze_figure(ready.figure, ready.document, by="ana"))
        accept("Two: release.", "release", "Thun Ratha", "2021-11-12")
    found = difference(*(read_document(one.document) for one in records))
    text = difference_as_text(found, *(replace(one.heading) for one in records))
    assert "happened since              -1      -1      -1" in text
    assert "Thun Ratha – left (was in low): release, 12 November 2021" in text
    assert max(map(len, text.splitlines())) <= 100
