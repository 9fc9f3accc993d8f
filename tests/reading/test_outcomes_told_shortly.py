"""Bail refused by its application, terms asked for, fines, numbers alone, shares of a number."""

import pytest
from tests.reading.reports import names, read_events


def told(text: str) -> list[tuple[str, str, list[str]]]:
    return [(modality, event.type, names(event)) for modality, event in read_events(text)]


def counts(text: str) -> list[tuple[str, int | None]]:
    return [(event.type, event.count.value if event.count else None) for _, event in read_events(text)]


@pytest.mark.parametrize(
    "text",
    [
        "The union leader Sipho Dlamo was arrested in June. His second bail application was dismissed on Monday.",
        "The editor Sipho Dlamo was arrested in June. A request for bail was rejected in September.",
        "The activist Sipho Dlamo was arrested in May. The court denied his bail petition.",
    ],
)
def test_a_bail_application_refused_is_no_release(text):
    assert told(text)[1] == ("denied", "release", ["Sipho Dlamo"])


@pytest.mark.parametrize(
    "text",
    [
        "Two activists had gone to the coast to avoid being arrested, the opposition leader Ana Rey said.",
        "The opposition leader Ana Rey hid for a week to avoid being arrested.",
    ],
)
def test_to_avoid_being_arrested_is_no_arrest(text):
    assert {modality for modality, kind, _ in told(text) if kind == "arrest"} == {"possible"}


def test_a_border_crossed_into_a_country_is_exile():
    (_, event) = [
        event
        for _, event in read_events("The editor Ana Rey was charged with sedition. She crossed into Togo in January.")
    ]
    assert (event.type, names(event), event.place) == ("exile", ["Ana Rey"], "Togo")
    assert read_events("The activist Ana Rey crossed into the next lane.") == []


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("Prosecutors asked for 10 years for the opposition leader Bruno Adan.", "10 years"),
        ("Prosecutors are seeking five years in prison for opposition leader Bruno Adan.", "five years in prison"),
    ],
)
def test_a_term_asked_for_is_demanded_and_whom_it_is_for_is_no_offence(text, term):
    ((modality, event),) = read_events(text)
    assert (modality, event.type, names(event), event.sentence, event.offences) == (
        "demanded", "sentence", ["Bruno Adan"], term, (),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("The activist Olga Vetrova was fined 30,000 rubles for blocking a road.", "fined 30,000 rubles"),
        ("A court fined the journalist Olga Vetrova 500 euros for insulting the president.", "500 euros"),
        ("On Friday the court also gave Olga Vetrova, editor of the weekly, 18 months for sedition.", "18 months"),
    ],
)
def test_fines_and_terms_past_an_apposition(text, term):
    ((_, event),) = read_events(text)
    assert (event.type, names(event), event.sentence) == ("sentence", ["Olga Vetrova"], term)


def test_numbers_alone_are_counts_of_their_own():
    text = "Police arrested nine opposition activists. Four were released and the other five were charged with rioting."
    assert counts(text) == [("arrest", 9), ("release", 4), ("charge", 5)]
    (release,) = [event for _, event in read_events(text) if event.type == "release"]
    assert release.offences == ()
    text = "At least 60 opposition activists were arrested. Fifty-five were freed within two days."
    assert counts(text) == [("arrest", 60), ("release", 55)]
    text = "The court convicted 22 of the 28 opposition activists and acquitted six."
    assert counts(text) == [("conviction", 22), ("acquittal", 6)]
    assert [event.offences for _, event in read_events(text)] == [(), ()]


def test_most_of_a_number_told_before():
    text = "About 120 opposition activists were arrested. Most were released the next day."
    assert [(event.type, event.groups) for _, event in read_events(text)] == [("arrest", ()), ("release", ("Most",))]
    assert "release" not in [
        kind for _, kind, _ in told("The activists went home. Most were released from work early.")
    ]


def test_what_is_demanded_nobody_has_done_yet():
    text = "The union called on the authorities to release the activist Sipho Dlamo and drop the charges against him."
    assert {(modality, event.type, event.agent) for modality, event in read_events(text)} == {
        ("demanded", "release", None),
        ("demanded", "charges_dropped", None),
    }
    ((_, event),) = read_events("Amnesty Watch urged that the activist Sipho Dlamo be freed.")
    assert event.agent is None


def test_a_court_tries_people():
    ((_, event),) = read_events("In March a criminal court in Djibouti City tried 28 activists for an alleged plot.")
    assert (event.type, event.count.value, event.place) == ("trial", 28, "Djibouti City")
    assert read_events("The activists tried 28 times to reach the ministry.") == []


def test_died_in_a_police_station():
    ((_, event),) = read_events("The opposition activist Leon Abaga died in the Evina police station on 3 April.")
    assert (event.type, names(event)) == ("death_in_custody", ["Leon Abaga"])
    assert read_events("The opposition activist Leon Abaga died at the bus station of a heart attack.") == []


def test_a_name_after_the_body_that_somebody_works_for():
    ((_, event),) = read_events("Police detained a contributor to the opposition channel, Merdan Hojali, over a visa.")
    assert names(event) == ["Merdan Hojali"]


def test_tried_in_absentia_is_no_place():
    ((_, event),) = read_events("The opposition editor Ana Rey was tried in absentia.")
    assert event.place is None


def test_demands_told_as_imperatives():
    text = (
        "The rights union calls on the authorities to:\n- Immediately release Mduduzi Dlamo;\n"
        "- Drop all charges against the union leaders Sipho Dlamo and Thandeka Masek;\n- Investigate the shooting."
    )
    assert told(text) == [
        ("demanded", "release", ["Mduduzi Dlamo"]),
        ("demanded", "charges_dropped", ["Sipho Dlamo", "Thandeka Masek"]),
    ]
    assert told("Free Ana Rey immediately!\n\nThe country has jailed opposition activists for years.")[:1] == [
        ("demanded", "release", ["Ana Rey"])
    ]


def test_custody_prolonged_is_an_act_of_its_own():
    text = "A court has extended by 15 days the detention of the journalist Shwan Hawra, who was arrested in May."
    read = [(event.type, event.agent) for _, event in read_events(text)]
    assert read == [("detention", "court"), ("arrest", None)]


def test_custody_denied_by_the_police():
    text = "The journalist Arlindo Namua was detained in May, his family said. Police had denied holding him."
    assert told(text)[1] == ("denied", "detention", ["Arlindo Namua"])


def test_a_noun_counted_before_is_people():
    text = (
        "Four polling agents of the opposition were arrested. The agents were each sentenced to three months in prison."
    )
    assert [event.type for _, event in read_events(text)] == ["arrest", "sentence"]


def test_the_new_term_and_not_the_old_one():
    text = (
        "Abdel Bouta, an activist, was jailed in May. The Court of Appeal reduced his sentence from three years to one."
    )
    assert [event.sentence for _, event in read_events(text) if event.type == "appeal"] == ["one"]


def test_charges_that_could_bring_years_are_not_brought():
    assert "charge" not in [kind for _, kind, _ in told("Such charges could bring the reporter Abel Girma 15 years.")]


def test_a_prisoner_taken_from_prison_is_not_arrested():
    assert [kind for _, kind, _ in told("The activist Abel Girma was taken from prison to a hospital.")] == ["transfer"]


@pytest.mark.parametrize(
    "text",
    [
        "The activist Ruben Salas must serve 15 months in prison, the court ruled.",
        "The activist Ruben Salas was ordered to serve 15 months in prison.",
        "The court said that the activist Ruben Salas would have to serve 15 months in prison.",
    ],
)
def test_what_somebody_has_to_serve_is_the_sentence(text):
    assert [(event.type, event.sentence) for _, event in read_events(text)] == [("sentence", "15 months in prison")]
