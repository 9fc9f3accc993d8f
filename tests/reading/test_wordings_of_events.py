"""The verbs, idioms and nouns that tell each kind of event, and the same words in other senses."""

import pytest
from tests.reading.reports import names, read_events

MINH = "the activist Tran Van Minh"


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        (f"On 3 May 2021 police took {MINH} into custody.", "arrest"),
        ("The activist Tran Van Minh was taken into custody on 3 May 2021.", "arrest"),
        ("On 3 May 2021 the activist Tran Van Minh was picked up by plainclothes officers.", "arrest"),
        ("Soldiers dragged away the activist Tran Van Minh.", "arrest"),
        ("In May 2021 the activist Tran Van Minh was captured by military intelligence.", "arrest"),
        ("Police nabbed the activist Tran Van Minh at a bus station.", "arrest"),
        ("Officers took the activist Tran Van Minh to a police station.", "arrest"),
        ("In 2019 the activist Tran Van Minh was put behind bars.", "detention"),
        ("The activist Tran Van Minh was sent to prison in 2019.", "detention"),
        ("A judge set the activist Tran Van Minh free on 3 May 2021.", "release"),
        ("The activist Tran Van Minh walked free on 3 May 2021.", "release"),
        ("On 3 May 2021 the activist Tran Van Minh walked out of prison.", "release"),
        ("The activist Tran Van Minh left prison on 3 May 2021.", "release"),
        ("The activist Tran Van Minh went missing on 3 May 2021.", "disappearance"),
        ("The activist Tran Van Minh disappeared on 3 May 2021.", "disappearance"),
        ("The activist Tran Van Minh fled to Thailand in 2019.", "exile"),
        ("The activist Tran Van Minh was forced into exile in 2019.", "exile"),
        ("In 2019 a court cleared the activist Tran Van Minh of all charges.", "acquittal"),
        ("In 2019 the activist Tran Van Minh was found not guilty.", "acquittal"),
        ("Prosecutors dropped the case against the activist Tran Van Minh.", "charges_dropped"),
        ("In 2019 the governor commuted the sentence of the activist Tran Van Minh.", "pardon"),
        ("The abduction of the activist Tran Van Minh on 3 May 2021 alarmed his family.", "disappearance"),
    ],
)
def test_wording_of(words, kind):
    found = [(event.type, names(event)) for modality, event in read_events(words) if modality == "asserted"]
    assert found == [(kind, ["Tran Van Minh"])]


@pytest.mark.parametrize(
    "words",
    [
        "In 2019 the commission was charged with overseeing the release of funds.",
        "The lawyer Tran Van Minh was charged with leading the talks on a new constitution.",
        "The minister, Tran Van Minh, is charged with the protection of journalists.",
        "The lawyer Tran Van Minh was charged a fee of 200 dollars for the permit.",
        "The activist Tran Van Minh released a statement on 3 May 2021.",
        "The journalist Tran Van Minh picked up a prize in May 2021.",
        "The journalist Tran Van Minh captured the mood of the country in May 2021.",
        "The minister Tran Van Minh suffered a cardiac arrest in May 2021.",
        "The family of the journalist Tran Van Minh fled a fire in May 2021.",
        "The judge Tran Van Minh led away from the point of the debate.",
        "The minister Tran Van Minh held talks in May 2021.",
    ],
)
def test_same_words_in_another_sense(words):
    assert read_events(words) == []
