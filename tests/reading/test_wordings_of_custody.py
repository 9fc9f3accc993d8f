"""Wordings of custody, verdicts and denials that stand apart from their person."""

import pytest
from tests.reading.reports import names, read_events


def told(text: str) -> list[tuple[str, str, list[str]]]:
    return [(modality, event.type, names(event)) for modality, event in read_events(text)]


@pytest.mark.parametrize(
    "text",
    [
        "On 3 May a court in Tashkent found the blogger and critic, Fazil Arif, guilty of slander.",
        "A court found the editor Fazil Arif, who was removed by soldiers in June, guilty of incitement.",
    ],
)
def test_found_guilty_with_words_between(text):
    assert told(text) == [("asserted", "conviction", ["Fazil Arif"])]


def test_time_spent_in_custody_is_no_sentence():
    (event,) = [event for _, event in read_events("The opposition leader Musa Segi spent 19 months in remand.")]
    assert (event.type, names(event), event.sentence) == ("detention", ["Musa Segi"], None)
    (event,) = [event for _, event in read_events("Luis Rey spent six months behind bars on a charge of sedition.")]
    assert (event.type, names(event), event.offences, event.sentence) == (
        "detention",
        ["Luis Rey"],
        ("sedition",),
        None,
    )


def test_time_spent_in_custody_is_that_of_the_arrest_told():
    text = (
        "The editor Luis Rey was arrested in May 2019 and released in June 2020. He was charged with sedition.\n"
        "In all he had spent 13 months in prison."
    )
    assert [event for _, event, _ in told(text)] == ["arrest", "release", "charge"]


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("The journalist Tendai Moyo walked out of Harare Remand on Friday.", ("asserted", "release")),
        ("The lawyer Tendai Moyo bagged 14 years in jail for sedition.", ("asserted", "sentence")),
        ("The lawyer Tendai Moyo was referred to the emergency court for trial in May.", ("asserted", "trial")),
        ("The lawyer Tendai Moyo is set to go on trial in January.", ("planned", "trial")),
        ("Police took the lawyer Tendai Moyo to a detention centre on 3 May.", ("asserted", "detention")),
        ("Relatives say the lawyer Tendai Moyo is being held.", ("asserted", "detention")),
        ("The lawyer Tendai Moyo crossed into Zambia in January.", ("asserted", "exile")),
        ("Prosecutors asked for 10 years for the lawyer Tendai Moyo.", ("demanded", "sentence")),
        (
            "On 10 May a judge replaced the detention of the lawyer Tendai Moyo with house arrest.",
            ("asserted", "house_arrest"),
        ),
        ("The lawyer Tendai Moyo died in the Bata police station.", ("asserted", "death_in_custody")),
        ("The lawyer Tendai Moyo died while imprisoned in Bata.", ("asserted", "death_in_custody")),
        ("The lawyer Tendai Moyo was fined 300 dollars for blocking a road.", ("asserted", "sentence")),
        (
            "The bar condemned the sentencing of Tendai Moyo, a lawyer, to four years in prison.",
            ("asserted", "sentence"),
        ),
        ("The bar protested against the continued detention of the lawyer Tendai Moyo.", ("asserted", "detention")),
    ],
)
def test_wordings(text, claim):
    assert told(text) == [(*claim, ["Tendai Moyo"])]


def test_what_was_never_done_is_denied():
    text = "Omar Rahdi was arrested on 3 May 2021 and never sentenced."
    assert told(text) == [("asserted", "arrest", ["Omar Rahdi"]), ("denied", "sentence", ["Omar Rahdi"])]
    assert ("asserted", "sentence", ["Omar Rahdi"]) not in told("Omar Rahdi was never charged or sentenced.")


def test_the_case_of_him_who_is_named_again_in_the_sentence():
    text = (
        "Omar Rahdi was arrested on 3 May 2021. The judge rejected the petition for provisional release and ordered "
        "Omar Rahdi’s transfer to Kober prison."
    )
    assert ("denied", "release", ["Omar Rahdi"]) in told(text)


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("A teacher was arrested simply for posting a poem.", ("teacher",)),
        ("Some Socialist Party workers were also arrested during the march.", ("Socialist Party workers",)),
    ],
)
def test_people_told_of_without_a_name(text, groups):
    assert [event.groups for _, event in read_events(text)] == [groups]


@pytest.mark.parametrize(
    "text",
    [
        "When a person was detained, the police had to tell the family.",
        "A suspect may be arrested for a post.",
        "Some opponents were detained.",
    ],
)
def test_anybody_at_all_is_nobody(text):
    assert read_events(text) == []


def test_officials_beside_the_head_of_a_party():
    text = "Police arrested the head of the party’s youth wing and several politicians on Friday."
    assert [event.groups for _, event in read_events(text)] == [
        ("head of the party’s youth wing", "several politicians")
    ]


def test_whom_the_charge_is_against_is_no_part_of_it():
    (event,) = [event for _, event in read_events(
        "The charges of sedition against the editor Kem Dara and his deputy Sok Vanna were dropped in May 2021."
    )]  # fmt: skip
    assert (names(event), event.offences) == (["Kem Dara", "Sok Vanna"], ("sedition",))


@pytest.mark.parametrize(
    "words",
    ["has not been dropped", "had never been dropped", "will not be dropped"],
)
def test_what_became_of_a_charge_is_no_part_of_it(words):
    text = f"Kem Dara was arrested in May 2021. The charge of treason against him {words}."
    dropped = [(modality, event.offences) for modality, event in read_events(text) if event.type == "charges_dropped"]
    assert dropped in ([("denied", ("treason",))], [("planned", ("treason",))])


def test_a_detention_recalled_is_the_arrest_told():
    text = "The lawyer Abdus Pirnaz was arrested on 3 May. Friends condemned the detention of Pirnaz."
    assert told(text) == [("asserted", "arrest", ["Abdus Pirnaz"])]


def test_a_detention_spoken_of_as_possible_is_none():
    assert told("The detention of the lawyer Abdus Pirnaz would be illegal.") in (
        [],
        [("possible", "detention", ["Abdus Pirnaz"])],
    )


def test_nobody_is_held():
    assert [
        claim for claim, _, _ in told("Nobody in this country is behind bars for an opinion, the minister said.")
    ] == ["denied"]


def test_a_request_for_bail_is_his_who_was_arrested():
    text = "The lawyer Abdus Pirnaz was arrested on 3 May. A request for bail was rejected in September."
    assert ("denied", "release", ["Abdus Pirnaz"]) in told(text)


def test_the_days_that_custody_is_extended_by_are_no_sentence():
    text = "A court in Erbil extended by 15 days the detention of the journalist Shwan Kemal."
    assert [event.sentence for _, event in read_events(text)] == [None]


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Police on Tuesday picked up journalist Amina Okafor at her office.", ("asserted", "arrest")),
        ("The journalist Amina Okafor was bundled into a van by officers.", ("asserted", "arrest")),
        ("The journalist Amina Okafor was taken in for questioning by police.", ("asserted", "arrest")),
        ("The journalist Amina Okafor turned herself in to police.", ("asserted", "arrest")),
        ("The journalist Amina Okafor landed in jail in March.", ("asserted", "detention")),
        ("The court placed the journalist Amina Okafor in pretrial detention.", ("asserted", "detention")),
        ("A judge ordered that the journalist Amina Okafor be held in pretrial detention.", ("asserted", "detention")),
        ("The journalist Amina Okafor was slapped with a five-year jail term.", ("asserted", "sentence")),
        ("The journalist Amina Okafor was sent to prison for five years.", ("asserted", "sentence")),
        ("The journalist Amina Okafor was produced before a magistrate.", ("asserted", "trial")),
        ("The journalist Amina Okafor was dragged to court over a tweet.", ("asserted", "trial")),
        ("The journalist Amina Okafor is under house arrest.", ("asserted", "house_arrest")),
        ("The journalist Amina Okafor was let go without charge.", ("asserted", "release")),
        ("The journalist Amina Okafor regained her freedom in May.", ("asserted", "release")),
        ("The journalist Amina Okafor is out on bail.", ("asserted", "release")),
        ("The journalist Amina Okafor was discharged by the court.", ("asserted", "acquittal")),
        ("The court threw out the case against the journalist Amina Okafor.", ("asserted", "charges_dropped")),
        ("Police registered a case against the journalist Amina Okafor.", ("asserted", "charge")),
        ("Prosecutors opened a criminal case against the journalist Amina Okafor.", ("asserted", "charge")),
        ("Police booked the journalist Amina Okafor under the sedition law.", ("asserted", "charge")),
        ("The journalist Amina Okafor was put on a wanted list.", ("asserted", "warrant")),
        ("The journalist Amina Okafor has been missing since Monday.", ("asserted", "disappearance")),
        ("The whereabouts of the journalist Amina Okafor are unknown.", ("asserted", "disappearance")),
        ("The journalist Amina Okafor was seized by unidentified men.", ("asserted", "disappearance")),
        ("The journalist Amina Okafor was found dead in her cell.", ("asserted", "death_in_custody")),
        ("The journalist Amina Okafor was returned to prison.", ("asserted", "rearrest")),
        ("The group wants the journalist Amina Okafor freed.", ("demanded", "release")),
    ],
)
def test_more_wordings(text, claim):
    assert told(text) == [(*claim, ["Amina Okafor"])]


@pytest.mark.parametrize(
    "text",
    [
        "The journalist Amina Okafor filed a case against the ministry.",
        "The journalist Amina Okafor has been missing her children.",
        "The journalist Amina Okafor was discharged from hospital.",
        "The journalist Amina Okafor was found dead on a beach.",
        "The journalist Amina Okafor cleared her desk of papers.",
        "The journalist Amina Okafor turned in her report on Monday.",
        "The journalist Amina Okafor brought a book to the court.",
        "The journalist Amina Okafor surrendered her seat to a colleague.",
    ],
)
def test_the_same_words_of_something_else(text):
    assert told(text) == []
