"""`habeas person --accounts` and `--prefer`, `habeas source`: accounts side by side, decided for and graded."""

import json

from tests.register.builders import accept_event, add, description

from habeas.register import lookup, record

from .conftest import Run


def described(value: str, told_as: str, publisher: str) -> int:
    text = f"{publisher} on Dara Sok: {value}."
    (number,) = add(text, description(text, "Dara Sok", value, told_as), publisher=publisher)
    record.accept(number, by="ben")
    return int(number)


def test_every_account_stands_with_its_words_its_source_and_why_one_is_preferred(run: Run) -> None:
    described("52-year-old", "age", "The Daily")
    described("5 March 1969", "date of birth", "The Weekly")
    described("Buddhist", "religion", "The Daily")
    told = run("person", "Dara Sok", "--accounts").out
    assert "birth: 2 accounts, 2 reports, 2 independent sources" in told
    assert "preferred: the most precise date (rule habeas/1)" in told
    assert "born between 1968-11-19 and 1969-11-18  “52-year-old”" in told
    assert "[special category: religion or belief]" in told
    assert "* 1969-03-05" in told
    person = run("person", "Dara Sok").out
    assert "birth: 1969-03-05  — the most precise date" in person


def test_a_decision_is_made_shown_and_given_as_data(run: Run) -> None:
    first = described("woman", "sex", "The Daily")
    described("man", "sex", "The Weekly")
    assert run("person", "Dara Sok", "--prefer", str(first), "--by", "ana", "--reason", "she says so").code == 0
    ran = run("person", "Dara Sok", "--accounts", "--of", "sex", "--format", "json")
    (sex,) = json.loads(ran.out)
    assert (sex["preferred"]["value"], sex["rule"].endswith("she says so")) == ("female", True)
    assert run("person", "Dara Sok", "--prefer", str(first)).code == 1


def test_a_decision_on_a_date_of_an_event(run: Run) -> None:
    accept_event("Arrested in July.", "arrest", "Dara Sok", when="2020-07-31")
    number = accept_event("Arrested that summer.", "arrest", "Dara Sok", when="2020-06/2020-08")
    ran = run("person", "Dara Sok", "--prefer", str(number), "--of", "period", "--by", "ana", "--reason", "a guess")
    assert ran.code == 0
    assert "period of event" in run("person", "Dara Sok", "--accounts").out
    assert "held 2020-06" in ran.out or "June 2020" in ran.out


def test_sources_and_claims_are_graded_and_shown(run: Run) -> None:
    number = described("woman", "sex", "The Daily")
    assert run("source").out.strip() == "Nothing was said of it."
    words = ["--kind", "press", "--reliability", "likely_reliable", "--by", "ana", "--reason", "checked"]
    assert "The Daily: source kind press  — ana" in run("source", "The Daily", *words).out
    told = run("source", "--claim", str(number), "--closeness", "first_hand", "--by", "ana", "--reason", "there").out
    assert told.startswith(f"claim {number}: closeness first hand")
    assert (
        "kind press; reliability likely reliable; closeness first hand" in run("person", "Dara Sok", "--accounts").out
    )
    assert len(json.loads(run("source", "--format", "json").out)) == 3
    assert len(lookup.grades()) == 3


def test_a_grade_of_nothing_or_of_both_is_refused(run: Run) -> None:
    refused = run("source", "--kind", "press", "--by", "ana", "--reason", "why")
    assert (refused.code, "--claim NUMBER" in refused.err) == (1, True)
    assert run("source", "Nobody", "--kind", "press", "--by", "ana", "--reason", "why").code == 1


def test_places_are_entered_named_and_listed(run: Run) -> None:
    who = ("--by", "ana", "--reason", "a map")
    assert run("place").out.strip() == "No place is entered."
    country = run("place", "Cambodia", "--kind", "country", *who).out.split()[0]
    told = run("place", "Prey Sar prison", "--kind", "prison", "--within", country, "--also", "Prey Sar", *who).out
    assert "Prey Sar prison, Cambodia  (prison)  also: Prey Sar" in told
    renamed = run("place", "CC1", "--number", told.split()[0], *who)
    assert "CC1, Cambodia" in renamed.out
    assert len(json.loads(run("place", "--format", "json").out)) == 2
    assert run("place", "Nowhere", *who).code == 1
