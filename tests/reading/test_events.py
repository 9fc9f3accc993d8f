"""Events: who was arrested, charged, freed, when and for what."""

import pytest
from tests.reading.reports import names, read_events, read_only_event


def test_active_arrest_has_agent_person_and_day():
    modality, event = read_only_event("On 3 May 2021 police arrested the blogger Tran Van Minh.")
    assert (modality, event.type, names(event), event.agent) == ("asserted", "arrest", ["Tran Van Minh"], "police")
    assert event.period is not None and event.period.since == event.period.until == "2021-05-03"


def test_passive_arrest_of_two_joined_people():
    _, event = read_only_event("Journalists Aung Min and Thida Oo were arrested in Yangon on 3 May 2021.")
    assert names(event) == ["Aung Min", "Thida Oo"]
    assert event.place == "Yangon"


def test_a_charge_carries_its_offence():
    _, event = read_only_event("The activist Tran Van Minh was charged with sedition.")
    assert (event.type, event.offences) == ("charge", ("sedition",))


@pytest.mark.parametrize(
    "words",
    [
        "The activist Tran Van Minh was granted bail on 3 May 2021.",
        "The activist Tran Van Minh was released on bail on 3 May 2021.",
        "The activist Tran Van Minh received bail on 3 May 2021.",
        "A court awarded bail to the activist Tran Van Minh on 3 May 2021.",
    ],
)
def test_bail_in_its_wordings_is_a_release_by_bail(words):
    modality, event = read_only_event(words)
    assert (modality, event.type, event.manner) == ("asserted", "release", "bail")
    assert names(event) == ["Tran Van Minh"]


def test_bail_refused_is_a_release_by_bail_denied():
    modality, event = read_only_event("The court denied the activist Tran Van Minh bail.")
    assert (modality, event.type, event.manner) == ("denied", "release", "bail")


def test_a_sentence_has_its_term_and_offence():
    text = "A court sentenced the writer Pham Thi Lan to five years in prison for “spreading lies.”"
    _, event = read_only_event(text)
    assert (event.type, event.sentence) == ("sentence", "five years in prison")
    assert [offence.strip("“”.") for offence in event.offences] == ["spreading lies"]


def test_convicted_and_sentenced_is_one_sentence():
    _, event = read_only_event("Writer Pham Thi Lan was convicted of sedition and sentenced to five years in prison.")
    assert (event.type, event.sentence, event.offences) == ("sentence", "five years in prison", ("sedition",))


def test_charges_not_dropped_is_denied():
    modality, event = read_only_event("The charges against the activist Tran Van Minh have not been dropped.")
    assert (modality, event.type, names(event)) == ("denied", "charges_dropped", ["Tran Van Minh"])


def test_fleeing_the_country_is_exile():
    _, event = read_only_event("The opposition leader Tran Van Minh fled the country in 2019.")
    assert (event.type, names(event)) == ("exile", ["Tran Van Minh"])


def test_an_appeal_rejected_is_an_appeal():
    _, event = read_only_event("On 3 May 2021 the Supreme Court rejected an appeal by the activist Tran Van Minh.")
    assert (event.type, names(event)) == ("appeal", ["Tran Van Minh"])


def test_arrest_release_and_another_arrest_stay_apart():
    text = (
        "Police arrested the activist Tran Van Minh on 3 May 2020. He was released on bail on 9 June 2020. "
        "Police rearrested Minh on 4 November 2020."
    )
    assert [event.type for _, event in read_events(text)] == ["arrest", "release", "rearrest"]


@pytest.mark.parametrize(
    "words",
    [
        "The activist Tran Van Minh released a statement on Monday.",
        "The activist Tran Van Minh held a rally in Hanoi on Monday.",
        "The activist Tran Van Minh held talks with the minister.",
        "The opposition leader has been in power for 36 years.",
        "Authorities often arrest journalists.",
        "Police may arrest a suspect without a warrant.",
        "The minister freed up money for schools.",
    ],
)
def test_false_friends_and_habits_are_no_events(words):
    assert read_events(words) == []
