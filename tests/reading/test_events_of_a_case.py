"""What courts and lawyers do in a case told; those named beside the words; the missing, the escaped, the exiled."""

import pytest
from tests.reading.reports import names, read_events

CASE = "Police charged the activist Sam Rith with incitement on 3 May 2021. "


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("The judge refused bail on 5 May 2021.", ("release", "denied")),
        ("His lawyer appealed against the ruling.", ("appeal", "asserted")),
        ("The defence said it would appeal to the High Court.", ("appeal", "planned")),
        ("The prosecutor asked for a sentence of ten years.", ("sentence", "demanded")),
        ("The trial is set for 7 June 2021.", ("trial", "planned")),
        ("His trial begins in June.", ("trial", "planned")),
        ("He appeared in court on 6 May 2021.", ("trial", "asserted")),
        ("He received five years.", ("sentence", "asserted")),
        ("He should have been freed in June.", ("release", "demanded")),
        ("He will be jailed if he does not pay.", ("detention", "possible")),
    ],
)
def test_of_the_case_told(words, told):
    found = [(event.type, modality) for modality, event in read_events(CASE + words) if names(event) == ["Sam Rith"]]
    assert told in found


def test_a_sentence_that_names_another_is_not_of_the_case_told():
    words = "An appeals court upheld a ten-year prison sentence, plus fifty lashes, against the lawyer Omar Said."
    assert [names(event) for _, event in read_events(CASE + words) if event.type == "appeal"] != [["Sam Rith"]]


@pytest.mark.parametrize(
    ("words", "kind", "modality"),
    [
        ("Unknown men took the activist Sam Rith from a bus stop on 3 May 2021.", "disappearance", "asserted"),
        ("Officers took the activist Sam Rith from his office on 3 May 2021.", "arrest", "asserted"),
        ("The activist Sam Rith has not been heard of since 3 May 2021.", "disappearance", "asserted"),
        ("The activist Sam Rith escaped from prison on 3 May 2021.", "release", "asserted"),
        ("The activist Sam Rith left the country in May 2021.", "exile", "asserted"),
        ("The activist Sam Rith refused to leave the country.", "exile", "denied"),
        ("The activist Sam Rith was invited by the police on 3 May 2021.", "summons", "asserted"),
        ("The activist Sam Rith was among those arrested on 3 May 2021.", "arrest", "asserted"),
        ("The activist Sam Rith was not among those freed on 3 May 2021.", "release", "denied"),
        ("The activist Sam Rith was handed over to the Lao police on 3 May 2021.", "transfer", "asserted"),
        ("The activist Sam Rith went into hiding to avoid arrest.", "arrest", "possible"),
    ],
)
def test_wording_of(words, kind, modality):
    assert [(event.type, found, names(event)) for found, event in read_events(words)] == [
        (kind, modality, ["Sam Rith"])
    ]


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Nobody was detained at the march on 3 May 2021.", "detention"),
        ("The minister said that no student had been arrested for an opinion.", "arrest"),
    ],
)
def test_nobody_is_told_as_denied(words, kind):
    assert [(event.type, modality) for modality, event in read_events(words)] == [(kind, "denied")]


@pytest.mark.parametrize(
    "words",
    [
        "The activist Sam Rith is banned from leaving the country.",
        "The minister appealed to the public for calm on 3 May 2021.",
        "The clerk Sam Rith received five years of training.",
        "They are arrested and beaten.",
        "The report asks how many people died in prison.",
        "The law governs the transfer of citizens to the settlements.",
        "Before her release the guards searched the cell.",
    ],
)
def test_no_event_of(words):
    kinds = {event.type for _, event in read_events(words)}
    assert kinds <= {"conditions"}


def test_only_people_are_arrested_whatever_they_are_called():
    (found,) = read_events("On 3 May 2021 police arrested 12 tailors in the old market.")
    assert (found[1].type, found[1].count.value, found[1].count.of) == ("arrest", 12, "tailors")


def test_what_somebody_is_convicted_of_is_no_event():
    events = read_events("On 3 May 2021 a court convicted the activist Sam Rith of the abduction of a guard.")
    assert [event.type for _, event in events] == ["conviction"]


def test_a_line_without_a_subject_is_of_whom_the_line_before_names():
    words = "1. Sam Rith, correspondent of a radio. Arrested on 2 September 2020 in Bago, charged with sedition."
    assert [(event.type, names(event)) for _, event in read_events(words)] == [
        ("arrest", ["Sam Rith"]),
        ("charge", ["Sam Rith"]),
    ]


def test_what_is_told_before_a_semicolon_is_not_made_possible_by_what_follows():
    words = "In January police arrested the activist Sam Rith for a post; he could face five years in prison."
    assert [(event.type, modality) for modality, event in read_events(words)] == [
        ("arrest", "asserted"),
        ("sentence", "possible"),
    ]


def test_what_is_done_to_nobody_in_particular_is_no_event():
    assert (
        read_events("Those charged with criminal offences were sentenced to lengthier periods of incarceration.") == []
    )


def test_whose_pardon_it_was_is_not_the_one_pardoned():
    (found,) = read_events("In May 2021 the press reported President Evan Odhiambo’s pardon of 5,000 prisoners.")
    assert (found[1].type, names(found[1]), found[1].count.value) == ("pardon", [], 5000)


def test_a_way_of_doing_what_should_be_done_is_demanded():
    words = "The authorities should show their good will by releasing the activist Sam Rith."
    assert [(event.type, modality) for modality, event in read_events(words)] == [("release", "demanded")]


def test_a_name_between_commas_is_the_one_arrested():
    words = "The group’s representative in the eastern province, Sam Rith, was arrested in 2017."
    assert [(event.type, names(event)) for _, event in read_events(words)] == [("arrest", ["Sam Rith"])]
