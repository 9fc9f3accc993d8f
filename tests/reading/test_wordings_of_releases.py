"""Ordinary wordings of release, pardon, flight and death in custody, and of what binds those freed or held."""

import pytest
from tests.reading.reports import names, read_events


def told(text: str) -> list[tuple[str, str, list[str]]]:
    return [(modality, event.type, names(event)) for modality, event in read_events(text)]


def conditions(text: str) -> list[tuple[str, list[str], str]]:
    """Each condition with its modality and those it binds, whatever the event it stands in."""
    return [(modality, names(event), words) for modality, event in read_events(text) for words in event.conditions]


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("The lawyer Abebe Worku returned home on Friday after three years in prison.", "asserted release"),
        ("After 14 months behind bars, the journalist Abebe Worku is a free man again.", "asserted release"),
        ("Authorities in Minsk have set the blogger Abebe Worku at liberty.", "asserted release"),
        ("The activist Abebe Worku has been allowed to go home after questioning.", "asserted release"),
        ("A court in Dhaka granted interim bail to photographer Abebe Worku.", "asserted release"),
        ("The High Court admitted the opposition MP Abebe Worku to bail.", "asserted release"),
        ("The lawyer Abebe Worku obtained conditional release after serving half of his sentence.", "asserted release"),
        ("The lawyer Abebe Worku emerged from prison on Friday.", "asserted release"),
        ("The lawyer Abebe Worku was exchanged for two foreign spies.", "asserted release"),
        ("The lawyer Abebe Worku fled prison through a tunnel last week.", "asserted release"),
        ("The lawyer Abebe Worku escaped from a penal colony in May.", "asserted release"),
        ("The lawyer Abebe Worku is scheduled for release in June 2024.", "planned release"),
        ("The lawyer Abebe Worku will become eligible for parole in 2025.", "possible release"),
        ("Hundreds signed a petition demanding freedom for Abebe Worku.", "demanded release"),
        ("There have been repeated calls for Abebe Worku to be released.", "demanded release"),
        ("Iran has refused to grant Abebe Worku furlough.", "denied release"),
        ("The junta remitted the remaining part of Abebe Worku's sentence.", "asserted pardon"),
        ("The governor cut Abebe Worku's sentence by half in an amnesty.", "asserted pardon"),
        ("The president rejected Abebe Worku's plea for clemency.", "denied pardon"),
        ("The journalist Abebe Worku slipped across the border into Thailand in April.", "asserted exile"),
        ("The journalist Abebe Worku has left Myanmar for fear of arrest.", "asserted exile"),
        ("The journalist Abebe Worku sought asylum in Canada in 2019.", "asserted exile"),
        ("Immigration officers escorted Abebe Worku onto a flight to London.", "asserted exile"),
        ("The reporter Abebe Worku was sent back to Nigeria against his will.", "asserted exile"),
        ("The reporter Abebe Worku faces deportation to Nigeria.", "possible exile"),
        ("The lawyer Abebe Worku lost his life in military detention.", "asserted death_in_custody"),
        ("The lawyer Abebe Worku passed away in a prison hospital.", "asserted death_in_custody"),
        ("The lawyer Abebe Worku succumbed to his injuries in police custody.", "asserted death_in_custody"),
        ("The poet Abebe Worku was enlarged on bail by the High Court.", "asserted release"),
        ("The activist Abebe Worku was granted provisional liberty.", "asserted release"),
        ("The lawyer Abebe Worku was driven out of Belarus in 2021.", "asserted exile"),
        ("The lawyer Abebe Worku was pronounced dead in police custody on Friday.", "asserted death_in_custody"),
        ("Iran put the protester Abebe Worku to death on Thursday.", "asserted death_in_custody"),
        ("An inquest was opened into the death of Abebe Worku in a police cell.", "asserted death_in_custody"),
    ],
)
def test_what_is_told(text, claim):
    modality, kind = claim.split()
    assert (modality, kind, ["Abebe Worku"]) in told(text)


def test_a_headline_without_its_was():
    assert ("asserted", "release", ["Davlat Rahimov"]) in told("Jailed Tajik lawyer Davlat Rahimov freed after 7 years")


def test_a_passport_seized_is_no_arrest():
    assert not [one for one in told("Officers seized Huda al-Qahtani's passport in Cairo.") if one[1] == "arrest"]


def test_a_statement_signed_before_an_arrest_is_no_condition():
    assert not conditions("The lawyer Huda al-Qahtani was arrested in May after signing a statement on torture.")


def test_one_among_the_counted_who_did_it():
    text = "The teacher Abebe Worku was among 651 detainees who walked free on 4 January."
    assert told(text) == [("asserted", "release", ["Abebe Worku"])]


@pytest.mark.parametrize(
    "text",
    [
        "The activist Abebe Worku returned home on Friday after three years in London.",
        "The activist Abebe Worku left London for a meeting with lawmakers in Paris.",
        "The activist Abebe Worku took refuge in a church from the rain.",
        "The activist Abebe Worku campaigned for freedom of the press.",
        "Abebe Worku was allowed to go to the market.",
        "The activist Abebe Worku passed away at home after an illness.",
        "The driver of the activist Abebe Worku was thrown out of a hotel in Belarus.",
        "Police officers exchanged fire with smugglers, the activist Abebe Worku said.",
    ],
)
def test_false_friends(text):
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("A court imposed a travel ban on lawyer Huda al-Qahtani.", "a travel ban"),
        ("An exit ban was imposed on the rights lawyer Huda al-Qahtani.", "exit ban"),
        ("The lawyer Huda al-Qahtani is subject to a travel ban.", "subject to a travel ban"),
        ("The court ordered Huda al-Qahtani to wear an electronic bracelet.", "wear an electronic bracelet"),
        (
            "Her bail conditions require Huda al-Qahtani to report to police every Friday.",
            "report to police every Friday",
        ),
        ("Under the terms of her bail, Huda al-Qahtani may not post on social media.", "may not post on social media"),
        ("Huda al-Qahtani was freed on a $200 bail.", "$200 bail"),
        ("Huda al-Qahtani was released with strict reporting conditions.", "strict reporting conditions"),
        ("Huda al-Qahtani was released under a gag order.", "a gag order"),
        ("The ban bars Huda al-Qahtani from holding rallies.", "bars Huda al-Qahtani from holding rallies"),
        ("Officers seized Huda al-Qahtani's passport after her release.", "seized Huda al-Qahtani's passport"),
        ("The verdict also bans Huda al-Qahtani from journalism.", "bans Huda al-Qahtani from journalism"),
        ("The magistrate told Huda al-Qahtani to report to police twice weekly.", "report to police twice weekly"),
        ("Huda al-Qahtani was freed and is kept under police watch.", "under police watch"),
        ("Huda al-Qahtani cannot speak to the press while on bail.", "cannot speak to the press"),
        ("Prison officials have refused Huda al-Qahtani medical care.", "refused Huda al-Qahtani medical care"),
        ("Jailers are withholding medicine from Huda al-Qahtani.", "withholding medicine from Huda al-Qahtani"),
        ("Huda al-Qahtani has spent 60 days in solitary.", "solitary"),
        ("Held in prison, Huda al-Qahtani has not seen a lawyer.", "not seen a lawyer"),
        (
            "Huda al-Qahtani was tortured with electric shocks in detention.",
            "tortured with electric shocks",
        ),
    ],
)
def test_conditions_told(text, words):
    assert ("asserted", ["Huda al-Qahtani"], words) in conditions(text)


@pytest.mark.parametrize(
    "text",
    [
        "A court lifted the travel ban on Huda al-Qahtani.",
        "Huda al-Qahtani's travel ban was lifted on Monday.",
        "Judges relaxed the bail conditions of Huda al-Qahtani.",
        "Huda al-Qahtani is no longer required to report to police.",
        "Police returned Huda al-Qahtani's passport in May.",
    ],
)
def test_conditions_lifted(text):
    assert [(modality, people) for modality, people, _ in conditions(text)] == [("denied", ["Huda al-Qahtani"])]


@pytest.mark.parametrize(
    "text",
    [
        "The group urged the court to lift the travel ban on Huda al-Qahtani.",
        "The government lifted travel restrictions for tourists, Huda al-Qahtani said.",
        "Huda al-Qahtani could have her travel ban lifted.",
    ],
)
def test_conditions_not_lifted(text):
    assert not [one for one in conditions(text) if one[0] == "denied"]
