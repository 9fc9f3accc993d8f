"""Formal prose of verdicts: terms in years and halves, the year of a thing, charges after a long description."""

import pytest
from tests.reading.reports import names, read_events, read_only_event


@pytest.mark.parametrize(
    ("term", "words"),
    [
        ("a year and one-half in prison", "On April 6, a court sentenced the activist Ihar Hlushak to {} for fraud."),
        ("two years and a half in prison", "A Minsk court sentenced the activist Ihar Hlushak in May to {}."),
        ("life imprisonment", "On April 25, the activist Ihar Hlushak was sentenced to {} for treason."),
    ],
)
def test_a_term_is_read_whole(term: str, words: str):
    assert read_only_event(words.format(term))[1].sentence == term


def test_the_charges_follow_a_long_description():
    words = "In May a court convicted the leader of the Nadzeya party Andrey Dubrou on charges of spreading lies."
    assert read_only_event(words)[1].offences == ("spreading lies",)


def test_sentenced_after_being_convicted_is_one_sentence_of_the_day():
    words = (
        "On April 25, the businessman Osman Kaplan was sentenced to life imprisonment after being convicted on charges "
        "of “overthrowing the government” in connection with his role in the 2016 coup attempt."
    )
    _, event = read_only_event(words)
    assert event.type == "sentence" and event.period is not None and event.period.since == "2021-04-25"


def test_who_continues_a_sentence_is_held():
    for words in (
        "Esmat Abdi, a teacher, continued a six-year prison sentence for labor activism.",
        "Esmat Abdi, a teacher, continued serving a six-year sentence.",
    ):
        _, event = read_only_event(words)
        assert event.type == "detention" and names(event) == ["Esmat Abdi"] and event.sentence


def test_authorities_that_continue_to_arrest_tell_a_habit():
    assert not read_events("The government continued to arrest and harass activists of teachers’ unions.")


def test_a_chain_of_verbs_past_one_that_the_model_misreads():
    words = (
        "On March 3, Hashem Karimi, a teachers’ rights activist from Mashhad, was abducted by unknown individuals, "
        "resurfaced shackled to a bed at a hospital, was released, and taken into custody."
    )
    told = {event.type: names(event) for _, event in read_events(words)}
    assert told["release"] == told["arrest"] == ["Hashem Karimi"]


def test_what_the_constitution_states_binds_nobody():
    words = (
        "The constitution states: “Civilians may not stand trial before military courts except for crimes against "
        "facilities, vehicles, documents or the personnel who may not leave them.”"
    )
    assert not read_events(words)


def test_a_ruling_that_may_be_appealed_is_no_appeal():
    assert not read_events("The designation by the court may be appealed directly to the highest appeals court.")
