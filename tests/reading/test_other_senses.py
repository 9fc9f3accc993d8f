"""Words of custody and courts in another sense, and what stands beside an offence without being one."""

import pytest
from tests.reading.reports import names, read_events


@pytest.mark.parametrize(
    "text",
    [
        "The firm fired the engineer Tina Gebol, which Gebol charged was an effort to silence her.",
        "Rights Watch charged officials used the list to choose people.",
        "The activist Lina Haddad appeared in court to testify against the officers.",
        "The activist Lina Haddad appeared in court to press charges against the anchor.",
        "The union wrote to the governor Omar Said, appealing for him to intervene.",
        "The activist Lina Haddad and two others fled to France before serving their sentences.",
        "The constable Omar Said was transferred to the central district two months ago.",
    ],
)
def test_another_sense_is_no_event(text):
    assert [event.type for _, event in read_events(text) if event.type != "exile"] == []


@pytest.mark.parametrize(
    "text",
    [
        "The editor Lina Haddad was arrested over collusion with foreign forces as 200 police searched her office.",
        "The editor Lina Haddad was arrested on charges of collusion with foreign forces as part of a crackdown.",
    ],
)
def test_an_offence_ends_where_the_story_goes_on(text):
    assert [(names(event), event.offences) for _, event in read_events(text)] == [
        (["Lina Haddad"], ("collusion with foreign forces",))
    ]


def test_acting_as_an_agent_is_one_offence():
    text = "The editor Lina Haddad was charged with acting as an agent of a foreign state."
    assert [event.offences for _, event in read_events(text)] == [("acting as an agent of a foreign state",)]


def test_a_demand_joined_past_a_gerund():
    text = "The bishop called on the governor to stop targeting the press and to release the editor Lina Haddad."
    assert [(modality, event.type) for modality, event in read_events(text)] == [("demanded", "release")]


def test_some_of_many_are_not_all():
    text = "More than 1,000 have been sentenced and some have been sentenced to death."
    assert [event.sentence for _, event in read_events(text) if event.count and event.count.value == 1000] == [None]


def test_offences_are_no_people():
    text = "The editor Lina Haddad was charged with 18 offences, which carry a long term if found guilty."
    assert not [event for _, event in read_events(text) if event.count and event.count.value == 18]


def test_what_a_verdict_shows_is_no_part_of_the_offence():
    text = "The recent conviction of the editor Lina Haddad for insulting the king marks an alarming turn."
    assert [event.offences for _, event in read_events(text)] == [("insulting the king",)]


@pytest.mark.parametrize("words", ["held without trial since 2019", "held for two years without trial"])
def test_who_is_held_without_trial_is_held(words):
    assert [(modality, event.type) for modality, event in read_events(f"The activist Omar Said has been {words}.")] == [
        ("asserted", "detention")
    ]
