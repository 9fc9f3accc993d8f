"""Clauses turned round, labels, and verbs told in short: who it befell all the same."""

import pytest
from tests.reading.reports import names, read_events


def told(text: str) -> list[tuple[str, str, list[str], int | None]]:
    return [
        (modality, event.type, names(event), event.count.value if event.count else None)
        for modality, event in read_events(text)
    ]


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("Released: Omar Sadiq, on 25 July, after three months in Kober prison.", "release"),
        ("Detained: Omar Sadiq, editor of the Daily Star, on 3 May.", "detention"),
        ("Still held: Omar Sadiq, since 3 May.", "detention"),
        ("Still held is the editor Omar Sadiq.", "detention"),
        ("Also arrested last year for mocking the prime minister was ex-ambassador Omar Sadiq.", "arrest"),
        ("Behind bars since May is the editor Omar Sadiq.", "detention"),
        ("Still missing is the activist Omar Sadiq.", "disappearance"),
        ("Among those still in detention is the activist Omar Sadiq.", "detention"),
        ("Omar Sadiq was the first defender to be convicted by the special court.", "conviction"),
    ],
)
def test_the_person_is_found_after_the_verb(text, event):
    assert told(text) == [("asserted", event, ["Omar Sadiq"], None)]


def test_several_named_after_the_verb():
    text = "Among those currently in detention are two lawmakers, Musa Segi and Allan Sewa."
    assert told(text) == [("asserted", "detention", ["Musa Segi", "Allan Sewa"], 2)]


@pytest.mark.parametrize("text", ["Warning: Omar Sadiq spoke on Sunday.", "Opened: the Sadiq Library, on 25 July."])
def test_a_label_of_anything_else_is_no_event(text):
    assert told(text) == []


def test_the_second_of_two_numbers_has_its_own_verb():
    text = "Last week 13 striking workers were arrested and eight remanded in custody."
    assert told(text) == [("asserted", "arrest", [], 13), ("asserted", "detention", [], 8)]
    text = "Over 120,000 people have been cited for violations, and over 300 arrested."
    assert told(text) == [("asserted", "arrest", [], 300)]


def test_somebody_has_somebody_deported():
    text = "The activist Omar Sadiq complained in May. The governor had him deported on 3 June."
    assert told(text) == [("asserted", "exile", ["Omar Sadiq"], None)]


def test_at_least_three_are_a_number():
    assert told("At least three died in custody, the families said.") == [("asserted", "death_in_custody", [], 3)]


def test_who_is_still_held_was_arrested_before():
    text = "Still held is Dr Mihad Osman, arrested in a hospital on Sunday."
    assert sorted(event for _, event, _, _ in told(text)) == ["arrest", "detention"]


def test_an_entry_goes_on_without_its_name():
    text = "Evaristo Suaro, former minister. In prison since 3 May. Sentenced on 9 June to three years in prison."
    assert ("asserted", "sentence", ["Evaristo Suaro"], None) in told(text)


def test_a_number_of_nobody_told_is_a_number():
    assert told("A court in Bukavu acquitted six.") == [("asserted", "acquittal", [], 6)]
    text = "Police detained 60 people. Fifty-five were freed within 48 hours."
    assert told(text) == [("asserted", "detention", [], 60), ("asserted", "release", [], 55)]


@pytest.mark.parametrize(
    "second",
    [
        "They were identified as Ahmed Rasal, 35, and Helmi Ghoul, 26.",
        "The arrested journalists are Ahmed Rasal and Helmi Ghoul.",
    ],
)
def test_those_arrested_are_named_in_the_next_sentence(second):
    assert told(f"On Friday police arrested two journalists. {second}") == [
        ("asserted", "arrest", ["Ahmed Rasal", "Helmi Ghoul"], 2)
    ]


def test_a_participle_in_front_is_of_whoever_speaks():
    text = "Released on bail on Monday, activist Omar Sadiq said he would fight on."
    assert told(text) == [("asserted", "release", ["Omar Sadiq"], None)]
