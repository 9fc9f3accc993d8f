"""The summary of a report: victims, violations, perpetrator and country, each with its words."""

import json

import pytest
from tests.reading.reports import make_report

from habeas.reading.summary.summarise import summarise_report
from habeas.terms.summary import Summary

ARREST = (
    "Police in Harare arrested journalist Tendai Moyo at his home on Friday, his lawyer said.\n"
    "Moyo, who reports for a daily newspaper, was beaten in custody, lawyer Rudo Banda told reporters.\n"
    "Zimbabwean authorities have detained dozens of activists this year."
)
MURDER = (
    "Gunmen shot dead trade union leader Pedro Arango outside his house in Medellin on Tuesday.\n"
    "Arango, president of a Colombian miners union, had received death threats, his widow Lucia Arango said.\n"
    "President Mateo Duque condemned the murder."
)


def summary_of(text: str, title: str | None = None) -> Summary:
    return summarise_report(make_report(text, title=title))


@pytest.mark.parametrize(("text", "name"), [(ARREST, "Tendai Moyo"), (MURDER, "Pedro Arango")])
def test_it_works(text: str, name: str) -> None:
    assert [victim.name for victim in summary_of(text).victims] == [name]


@pytest.mark.parametrize(("text", "type_"), [(ARREST, "arbitrary detention"), (MURDER, "killing")])
def test_what_was_done(text: str, type_: str) -> None:
    assert type_ in {told.type for told in summary_of(text).violations}


def test_the_acts_of_a_victim_are_named() -> None:
    (victim,) = summary_of(ARREST).victims
    assert "arbitrary_detention" in victim.acts


def test_the_police_are_the_state() -> None:
    perpetrator = summary_of(ARREST).perpetrator
    assert perpetrator is not None
    assert perpetrator.type == "state actor"
    assert "police" in perpetrator.words


@pytest.mark.parametrize(("text", "code"), [(ARREST, "ZW"), (MURDER, "CO")])
def test_the_country_is_that_of_the_acts(text: str, code: str) -> None:
    country = summary_of(text).country
    assert country is not None
    assert country.code == code


@pytest.mark.parametrize("text", [ARREST, MURDER])
def test_every_piece_of_evidence_is_verbatim(text: str) -> None:
    summary = summary_of(text)
    evidence = [one for part in (*summary.victims, *summary.violations) for one in part.evidence]
    assert evidence
    assert all(text[one.start : one.end] == one.text for one in evidence)


@pytest.mark.parametrize("text", ["", "Rain fell on the hills.", "\u202e\u200b\x00 ’’ 12", "a" * 5000])
def test_any_text_has_a_summary(text: str) -> None:
    summary = summary_of(text)
    assert summary.victims == ()
    assert json.loads(summary.to_json())["schema"] == "habeas-summary/1"


def test_the_town_and_the_day_are_the_report_s_own_words() -> None:
    text = (
        "Police in Kisumu arrested the human rights defender Achieng Odhiambo on 3 May 2021. Odhiambo was held at "
        "Kisumu central station. Kenya’s journalists protested in Kisumu."
    )
    summary = summary_of(text)
    assert summary.city in (None, "Kisumu")
    assert summary.when is None or str(summary.when.since).startswith("2021")
    assert [victim.name for victim in summary.victims] == ["Achieng Odhiambo"]


def test_a_journalist_is_a_journalist() -> None:
    text = (
        "Police arrested the journalist Achieng Odhiambo on 3 May 2021. The reporter Odhiambo of the newspaper Daily "
        "Lake was held for two days. Journalists protested against the arrest of their colleague, a reporter."
    )
    assert [kind for victim in summary_of(text).victims for kind in victim.types] == ["journalist"]
