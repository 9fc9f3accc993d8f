"""How news and rights groups word arrests, disappearances, warrants, summonses and transfers."""

import pytest
from tests.reading.reports import names, read_events


def told(text: str) -> list[tuple[str, str, tuple[str, ...]]]:
    return [(modality, event.type, tuple(names(event))) for modality, event in read_events(text)]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Police hauled off the activist Sam Rith.", "arrest"),
        ("The activist Sam Rith was picked up by men identifying themselves as detectives.", "arrest"),
        ("The activist Sam Rith was snatched off the street by plainclothes police.", "arrest"),
        ("Soldiers pulled the activist Sam Rith from a bus.", "arrest"),
        ("The activist Sam Rith was pushed into a police van.", "arrest"),
        ("Police forced the activist Sam Rith into a car.", "arrest"),
        ("The activist Sam Rith was driven to the headquarters of the security service.", "arrest"),
        ("The activist Sam Rith was taken to an undisclosed location.", "arrest"),
        ("Police had come at night and had taken the activist Sam Rith with them.", "arrest"),
        ("The activist Sam Rith gave himself up.", "arrest"),
        ("The activist Sam Rith was collared by plainclothesmen.", "arrest"),
        ("The activist Sam Rith is being kept in a basement in Donetsk.", "detention"),
        ("The police have in their custody the activist Sam Rith.", "detention"),
        ("The activist Sam Rith has been deprived of his liberty since 5 May.", "detention"),
        ("The activist Sam Rith was put in a temporary detention centre.", "detention"),
        ("The activist Sam Rith is on remand.", "detention"),
        ("The activist Sam Rith languishes in a cell.", "detention"),
        ("The activist Sam Rith found himself behind bars on Friday.", "detention"),
        ("A judge ordered that the activist Sam Rith be held for 14 more days.", "detention"),
        ("A court put the activist Sam Rith under home confinement.", "house_arrest"),
        ("Nothing has been heard of the activist Sam Rith since May.", "disappearance"),
        ("The family has not heard from the activist Sam Rith since May.", "disappearance"),
        ("The family does not know where the activist Sam Rith is held.", "disappearance"),
        ("Officials refused to disclose the whereabouts of the activist Sam Rith.", "disappearance"),
        ("The family has had no news of the activist Sam Rith since May.", "disappearance"),
        ("The location of the activist Sam Rith is not known.", "disappearance"),
        ("The activist Sam Rith has been subjected to enforced disappearance.", "disappearance"),
        ("Masked men dragged the activist Sam Rith out of his house.", "disappearance"),
        ("The activist Sam Rith was declared wanted by the police.", "warrant"),
        ("Interpol circulated a red notice for the activist Sam Rith.", "warrant"),
        ("Two warrants are out for the activist Sam Rith.", "warrant"),
        ("Police obtained a warrant for the arrest of the activist Sam Rith.", "warrant"),
        ("The activist Sam Rith was ordered to report to the police station on Saturday.", "summons"),
        ("The police invited the activist Sam Rith for an interview.", "summons"),
        ("Police called the activist Sam Rith for questioning.", "summons"),
        ("The activist Sam Rith was served with a summons.", "summons"),
        ("The activist Sam Rith was flown to a prison in the north.", "transfer"),
        ("Immigration officers handed the activist Sam Rith to the police.", "transfer"),
        ("The activist Sam Rith is back in custody.", "rearrest"),
    ],
)
def test_wordings(text, kind):
    assert told(text) == [("asserted", kind, ("Sam Rith",))]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Police arrest activist Sam Rith in Baku", ("Sam Rith",)),
        ("Activist Sam Rith held in Baku over Facebook post", ("Sam Rith",)),
        ("Sam Rith nabbed for insulting president", ("Sam Rith",)),
        (
            "The detained journalists are Sam Rith, Hana Alemu and Dawit Kebede.",
            ("Sam Rith", "Hana Alemu", "Dawit Kebede"),
        ),
        ("The arrested men were identified as Sam Rith and Dawit Kebede.", ("Sam Rith", "Dawit Kebede")),
    ],
)
def test_headlines_and_who_it_was(text, who):
    ((modality, kind, found),) = told(text + "\n\nRights groups say so.")
    assert (modality, found) == ("asserted", who)
    assert kind in {"arrest", "detention"}


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Police made 12 arrests during the march.", 12),
        ("The crackdown has netted more than 200 activists.", 200),
        ("Forty students were swept up in raids on the university.", 40),
    ],
)
def test_counted(text, number):
    ((_, event),) = read_events(text)
    assert (event.type, event.count.value) == ("arrest", number)


@pytest.mark.parametrize(
    "text",
    [
        "The judge led away from the point of the debate.",
        "The president removed the minister Sam Rith from office in Kenya.",
        "The wind swept up the leaves of the activists.",
        "The activist Sam Rith caught the attention of the crowd.",
        "The activist Sam Rith grabbed a microphone.",
        "The activist Sam Rith pulled out of the race.",
        "The activist Sam Rith was caught on camera.",
        "The party wanted the activist Sam Rith for the post.",
        "The activist Sam Rith gave up his seat.",
        "The minister has heard nothing from the factory since Monday.",
        "The activist Sam Rith does not know where the archive is.",
        "The activist Sam Rith called the questioning a farce.",
        "The activist Sam Rith loaded a box into a truck.",
    ],
)
def test_other_senses(text):
    assert told(text) == []


def test_reporting_every_week_is_no_summons():
    text = "The activist Sam Rith was freed on bail on Monday. He was ordered to report to the police every week."
    assert "summons" not in {kind for _, kind, _ in told(text)}


def test_instead_of():
    ((modality, kind, _),) = told("Instead of arresting the activist Sam Rith, they waited.")
    assert (modality, kind) == ("denied", "arrest")


def test_a_bounty_is_no_arrest():
    ((modality, kind, _),) = told("Police offered a reward for the capture of the activist Sam Rith.")
    assert (modality, kind) == ("possible", "arrest")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Officers stormed the newsroom, arresting editor Sam Rith.", "arrest"),
        ("Police arrested a man identified as Sam Rith.", "arrest"),
        ("A suspect, later identified as Sam Rith, was arrested at the scene.", "arrest"),
        ("The latest to be arrested is Sam Rith, a cartoonist.", "arrest"),
        ("Agents raided his home and led the activist Sam Rith off in handcuffs.", "arrest"),
        ("The activist Sam Rith was seized at his house and driven away by police.", "arrest"),
        ("The imprisoned lawyer is Sam Rith.", "detention"),
        ("Sam Rith, in custody since May, has diabetes.", "detention"),
        ("Sam Rith, now in a pre-trial detention centre in Homel, has diabetes.", "detention"),
        ("Behind bars for more than a year, Sam Rith has lost 20 kilos.", "detention"),
        ("There has been no trace of the activist Sam Rith since May.", "disappearance"),
        ("The activist Sam Rith is the subject of an arrest warrant.", "warrant"),
        ("The activist Sam Rith is being sought by the police.", "warrant"),
        ("The cyber-crime unit sent the activist Sam Rith a notice to appear.", "summons"),
        ("The activist Sam Rith had to report to the police for questioning.", "summons"),
        ("The activist Sam Rith was shifted to Adiala jail on Monday.", "transfer"),
    ],
)
def test_frames(text, kind):
    assert told(text) == [("asserted", kind, ("Sam Rith",))]


@pytest.mark.parametrize(
    ("after", "who"),
    [
        ("So were her two sons, Mario Quintana and Diego Quintana.", ("Mario Quintana", "Diego Quintana")),
        ("The same fate befell her colleague Elvira Soto.", ("Elvira Soto",)),
        ("Her brother Luis Quintana met the same fate.", ("Luis Quintana",)),
        ("Her husband, Luis Quintana, was also picked up.", ("Luis Quintana",)),
    ],
)
def test_the_next_sentence_tells_it_of_others(after, who):
    found = told(f"The teacher Rosa Quintana was arrested on Friday. {after}")
    assert [(kind, people) for _, kind, people in found] == [("arrest", ("Rosa Quintana",)), ("arrest", who)]


def test_as_was_another():
    found = told("The teacher Rosa Quintana was arrested on Friday, as was her colleague Luis Soto.")
    assert {name for _, _, people in found for name in people} == {"Rosa Quintana", "Luis Soto"}


@pytest.mark.parametrize(
    "text",
    [
        "The activist Sam Rith was invited by the president to a dinner.",
        "The activist Sam Rith was told to report to the head office of the bank.",
        "The activist Sam Rith moved to the town, as was his wish.",
        "The book met the same fate.",
        "The guard Sam Rith, in prison work for years, retired.",
    ],
)
def test_frames_of_something_else(text):
    assert told(text) == []


def test_whoever_is_told_is_not_the_one_taken():
    freed = "Mr Luka Ganda, a reporter, was freed in May."
    text = f"{freed} On Nov. 4, Ganda informed the editor Tom Bell that he was arrested."
    assert [people for _, kind, people in told(text) if kind == "arrest"] == [("Luka Ganda",)]


def test_known_arrests_in_another_clause_are_no_new_ones():
    assert told("The agency has not made any public announcements about the four other arrests.") == []
