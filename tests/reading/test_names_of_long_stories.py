"""A surname told again and again stays its bearer's; roles without an article are whoever is named after them."""

from tests.reading.reports import names, read_events, read_only_event


def test_a_surname_whose_lawyers_speak_is_still_a_surname():
    words = (
        "On June 18, authorities detained the candidate Viktar Halavach. Halavach was taken to the finance office for "
        "questioning, and guards kept Halavach’s lawyers away. Halavach declared nothing. On June 21, investigators "
        "charged Halavach with fraud. The court rejected Halavach’s appeal."
    )
    types = {event.type: names(event) for _, event in read_events(words)}
    assert types["charge"] == ["Viktar Halavach"]
    assert types["appeal"] == ["Viktar Halavach"]


def test_a_country_that_owns_a_ministry_is_no_person():
    words = "China’s ministry spoke. Police in China arrested the writer Liu Weiming. China’s lawyers protested."
    assert names(read_only_event(words)[1]) == ["Liu Weiming"]


def test_a_paper_that_has_its_name_gets_no_second_one():
    words = (
        "On June 20, police detained two journalists of the independent Zarya newspaper, Alena Pazniak and Ihar Bahrou."
    )
    assert names(read_only_event(words)[1]) == ["Alena Pazniak", "Ihar Bahrou"]


def test_roles_without_an_article_are_whoever_is_named_after_them():
    for words in (
        "A court convicted political prisoner, candidate, and leader of the Nadzeya party Andrey Dubrou of fraud.",
        "In May police arrested lawyer and member of the Nadzeya party Andrey Dubrou.",
    ):
        assert names(read_only_event(words)[1]) == ["Andrey Dubrou"]


def test_a_role_with_an_article_is_somebody_else():
    words = "In May police arrested the driver of the minister Andrey Dubrou."
    _, event = read_only_event(words)
    assert not event.people and event.groups == ("driver of the minister",)


def test_somebody_told_by_an_office_alone_is_told_so():
    words = "On February 3, police raided the branch, detained the branch secretary, and seized documents."
    _, event = read_only_event(words)
    assert event.type == "detention" and event.groups == ("branch secretary",)


def test_the_two_are_those_told_of_by_number():
    words = "On May 3, police arrested two students in Homel. Prosecutors charged the two with hooliganism."
    charge = next(event for _, event in read_events(words) if event.type == "charge")
    assert charge.count is not None and charge.count.value == 2
