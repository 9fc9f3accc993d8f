"""`The journalist`, `the two men`, `the activists` are those told of or named just before; never somebody else."""

import pytest
from tests.reading.reports import names, read_events


def told(text: str, kind: str) -> list[list[str]]:
    return [names(event) for _, event in read_events(text) if event.type == kind]


@pytest.mark.parametrize(
    ("text", "kind", "wanted"),
    [
        (
            "In May police arrested the reporter Omar Said in Harare. The journalist was released on 3 June 2021.",
            "release",
            ["Omar Said"],
        ),
        (
            "The reporter Omar Said and the student Lina Haddad met in May. The journalist was arrested on 3 June.",
            "arrest",
            ["Omar Said"],
        ),
        (
            "On 2 May police arrested Omar Said, Lina Haddad, and Peter Banda. The activists were released on 3 June.",
            "release",
            ["Omar Said", "Lina Haddad", "Peter Banda"],
        ),
        (
            "On 2 May police arrested Omar Said and Peter Banda. The two men were charged with sedition on 3 June.",
            "charge",
            ["Omar Said", "Peter Banda"],
        ),
        (
            "In May police arrested the editor Omar Said and his wife Lina Haddad. The journalists were tried in June.",
            "trial",
            ["Omar Said", "Lina Haddad"],
        ),
    ],
)
def test_those_told_of_before(text: str, kind: str, wanted: list[str]):
    assert told(text, kind) == [wanted]


def test_the_group_told_of_last_that_the_word_fits():
    words = (
        "On 2 May police detained seven demonstrators in Harare. On 9 May police detained 16 teachers in Mutare. "
        "The demonstrators were released on 11 May."
    )
    (release,) = [event for _, event in read_events(words) if event.type == "release"]
    assert (release.count, release.groups) == (None, ("demonstrators",))


def test_words_with_a_clause_of_their_own_are_nobody_told_of_before():
    words = (
        "On 2 May police arrested the students Omar Said and Peter Banda in Harare. "
        "On 3 June the court freed the students who had marched in the capital a year before."
    )
    assert told(words, "release") == [[]]


def test_teachers_are_no_journalists_told_of_before():
    words = "On 2 May police arrested three journalists in Harare. On 9 May the farmers were freed."
    (release,) = [event for _, event in read_events(words) if event.type == "release"]
    assert release.count is None


@pytest.mark.parametrize(
    ("text", "kind", "modality"),
    [
        ("Omar Said and Lina Haddad were arrested on 3 May. Neither has been charged or tried.", "charge", "denied"),
        ("Omar Said and Lina Haddad were arrested on 3 May. Neither has been charged or tried.", "trial", "denied"),
        ("Omar Said and Lina Haddad were tried in May. The judge found both guilty.", "conviction", "asserted"),
    ],
)
def test_neither_and_both_are_the_two_told_of(text: str, kind: str, modality: str):
    found = [(told_as, names(event)) for told_as, event in read_events(text) if event.type == kind]
    assert found == [(modality, ["Omar Said", "Lina Haddad"])]


def test_fishers_and_juveniles_are_people():
    words = "Police arrested 11 fishers and 4 juveniles on 3 May 2021."
    assert [event.count.value for _, event in read_events(words) if event.count] == [15]


def test_papers_are_nobody():
    assert read_events("On 3 May the ministry released 26 papers and detained 40 containers at the harbour.") == []


def test_the_hearing_of_a_case_of_many_is_of_none_of_them_alone():
    words = (
        "The trial of 14 teachers opened on Tuesday. The court freed Omar Said on bail and ordered four others to be "
        "kept in custody. The next hearing is set for 17 September 2022."
    )
    assert not any(names(event) for _, event in read_events(words) if event.type == "trial")


def test_them_whom_the_verb_before_was_done_to():
    words = (
        "On 2 May a court freed three teachers. On 10 May a court found seven activists guilty of terrorism and "
        "sentenced them to six years in prison."
    )
    found = [event.count.value for _, event in read_events(words) if event.type == "sentence" and event.count]
    assert found == [7]


def test_sentences_imposed_in_general_are_of_nobody_told_before():
    words = (
        "On 22 July 2020 the court sentenced Omar Said to four years in prison.\n"
        "In some cases authorities imposed sentences disproportionate to the crimes."
    )
    (event,) = [event for _, event in read_events(words) if event.type == "sentence"]
    assert event.sentence == "four years in prison"
