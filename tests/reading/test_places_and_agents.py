"""Where an event happened and who did it, by the report's own words."""

import pytest
from tests.reading.reports import make_report, read_claims, read_events, read_only_event

from habeas.reading.reader import read_report


def places(text: str) -> list[str | None]:
    return [event.place for _, event in read_events(text)]


def agents(text: str) -> list[str | None]:
    return [event.agent for _, event in read_events(text)]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("A court in Minsk sentenced the activist Ivan Korol to three years in a penal colony.", "Minsk"),
        ("A Cairo court ordered the release of the lawyer Noha Gazzar on Monday.", "Cairo"),
        ("Istanbul’s 3rd Heavy Penal Court acquitted the editor Cem Aydin.", "Istanbul"),
        ("The Ben Tre People’s Court sentenced the blogger Tran Van Minh to five years in prison.", "Ben Tre"),
        ("The activist Ivan Korol was arrested by police officers in Barcelona on Friday.", "Barcelona"),
        ("Police arrested the activist Ivan Korol on Wednesday in Silwad.", "Silwad"),
        ("The student Ivan Korol was detained at a checkpoint on Tuesday.", "checkpoint"),
        ("The students Ivan Korol and Olga Zima were detained in their dormitory.", "their dormitory"),
        ("The activist Ivan Korol was arrested while campaigning in Masvingo City.", "Masvingo City"),
        ("Police detained two journalists during a protest in Hantsavichy.", "Hantsavichy"),
        ("The leader Ivan Korol was arrested with 12 party workers in Lahore.", "Lahore"),
        (
            "On May 20, the People’s Court of Kuin District sentenced Ivan Korol to four years in prison.",
            "Kuin District",
        ),
        (
            "On February 18, a Minsk district court convicted in absentia the country’s former envoy to Argentina, "
            "Ivan Korol, on charges of attempting to seize state property and sentenced him to five years in prison.",
            "Minsk",
        ),
        ("The prisoner Ivan Korol was moved from Kenitra to Tiflet on Friday.", "Tiflet"),
        ("The poet Ivan Korol walked out of Insein Prison on Friday.", "Insein Prison"),
    ],
)
def test_the_place_is_where_it_happened(text: str, place: str) -> None:
    assert places(text) == [place]


@pytest.mark.parametrize(
    "text",
    [
        "The Supreme Court sentenced the activist Ivan Korol to three years in a penal colony.",
        "A Russian court sentenced the activist Ivan Korol to three years in prison.",
        "The activist Ivan Korol was arrested in May 2020.",
        "The activist Ivan Korol has been in pretrial detention since May.",
        "The activist Ivan Korol was released from prison.",
    ],
)
def test_no_place_is_made_up(text: str) -> None:
    assert set(places(text)) == {None}


def test_here_is_the_town_of_the_dateline() -> None:
    text = (
        "CEBU CITY, Philippines — A regional trial court here acquitted the activist Leonila Magban on Tuesday. "
        "Human rights groups spoke of political prisoners."
    )
    event = next(claim.event for claim in read_report(make_report(text)).claims if claim.event)
    assert (event.type, event.place, event.agent) == ("acquittal", "CEBU CITY", "regional trial court")


def test_a_dateline_is_not_who_did_it() -> None:
    text = "MANAGUA, June 12 — Nicaragua deported 38 political prisoners to Guatemala on Saturday."
    event = next(claim.event for claim in read_report(make_report(text)).claims if claim.event)
    assert (event.agent, event.place) == ("Nicaragua", "Guatemala")


@pytest.mark.parametrize(
    ("text", "agent"),
    [
        ("Unknown men took the student Ivan Korol from a bus stand on Tuesday.", "Unknown men"),
        ("Soldiers moved 150 detainees to the prison of Koro Toro.", "Soldiers"),
        ("The council pardoned the poet Ivan Korol.", "council"),
        ("The councillor Ivan Korol was denied bail by Magistrate Rudo Dube.", "Magistrate Rudo Dube"),
        ("A Cairo court ordered the release of the lawyer Noha Gazzar.", "Cairo court"),
        ("Readers were angered by the arrest of the poet Ivan Korol by security forces.", "security forces"),
        ("The security agency said that it had arrested the poet Ivan Korol.", "security agency"),
    ],
)
def test_who_did_it_is_told_in_the_report_s_words(text: str, agent: str) -> None:
    assert agents(text) == [agent]


@pytest.mark.parametrize(
    "text",
    [
        "The poet Ivan Korol remains in prison.",
        "The poet Ivan Korol was arrested on Monday.",
        "The prosecutor seeks the death penalty for the poet Ivan Korol.",
        "The lawyer Olga Zima announced the release of the poet Ivan Korol.",
    ],
)
def test_nobody_is_said_to_have_done_what_the_text_lays_on_nobody(text: str) -> None:
    assert set(agents(text)) == {None}


def test_the_court_told_again_is_in_the_same_town() -> None:
    text = (
        "A criminal court in Djibouti City sentenced the teacher Hassan Bouh to a year in prison. The court acquitted "
        "the lawyer Saada Abdi. The Supreme Court pardoned the poet Ivan Korol."
    )
    assert places(text) == ["Djibouti City", "Djibouti City", None]


def test_police_of_a_town_arrest_there() -> None:
    assert places("On Friday police in Harare arrested the activist Serdar Orazov.") == ["Harare"]
    assert agents("On Friday police in Harare arrested the activist Serdar Orazov.") == ["police"]


def test_who_asks_for_a_term_says_so() -> None:
    text = "The prosecutor seeks the death penalty for the poet Ivan Korol."
    claims = [claim for claim in read_claims(text) if claim.event]
    assert [claim.attribution.speaker for claim in claims] == ["prosecutor"]


def test_a_body_known_by_its_letters_says_what_it_documents() -> None:
    text = "LRN has documented the arrest of 312 people in connection with the protests."
    claims = [claim for claim in read_claims(text) if claim.event]
    assert [claim.attribution.speaker for claim in claims] == ["LRN"]


def test_deeds_counted_are_the_number_of_the_event() -> None:
    _, event = read_only_event("The Zagros Center has recorded 41 arrests of journalists this year.")
    assert event.count and (event.count.value, event.count.of) == (41, "journalists")
    assert event.groups == ()


def test_officers_parted_from_their_verb_are_still_who_did_it() -> None:
    _, event = read_only_event(
        "On September 11, security officers in Sulaymaniyah, in the Kurdistan Region, arrested at least 60 teachers on "
        "the eve of a strike over unpaid salaries."
    )
    assert (event.agent, event.place) == ("security officers", "Sulaymaniyah")
    assert event.period and event.period.since == "2021-09-11"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Its director, Hersh Zanga, called on the authorities to free the editor Shwan Hawra.",
            "Hersh Zanga",
        ),
        ("Per media reports, police detained at least 38 persons.", "media reports"),
        ("Lawyers reported that since May police had arrested 83 men.", "Lawyers"),
        ("Human rights defenders reported the detention of 30 people.", "Human rights defenders"),
    ],
)
def test_who_says_it_is_found_through_wordings_of_reports(text: str, speaker: str) -> None:
    assert {claim.attribution.speaker for claim in read_claims(text) if claim.event} == {speaker}


def test_whoever_is_asked_to_free_somebody_has_not_done_it() -> None:
    text = "Hersh Zanga urged the authorities to free the editor Shwan Hawra."
    assert [(modality, event.agent) for modality, event in read_events(text)] == [("demanded", None)]


def test_others_acquitted_in_the_same_breath_were_so_by_the_same_court() -> None:
    events = read_events(
        "A court in Mongomo convicted 16 members of the party of sedition and sentenced them to 18 years; three "
        "others were acquitted."
    )
    acquittal = next(event for _, event in events if event.type == "acquittal")
    assert (acquittal.agent, acquittal.place) == ("court", "Mongomo")


@pytest.mark.parametrize(
    "text",
    ["The government denied that it held political prisoners.", "Police had denied holding the poet Ivan Korol."],
)
def test_who_denies_it_has_not_done_it(text: str) -> None:
    assert [(modality, event.agent) for modality, event in read_events(text)] == [("denied", None)]


def test_detained_while_covering_a_march_there() -> None:
    assert places("The presenter Olga Zima was detained on Sunday while covering a march in Beira.") == ["Beira"]
