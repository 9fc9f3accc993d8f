"""Bodies are no people, namesakes stay apart, and a date is that of its own clause."""

from tests.reading.reports import names, read_events

from habeas.reading.names.mentions import full_names


def test_the_name_of_an_agency_is_no_person():
    words = "Tran Van Minh was working as an aide to the head of the space agency, Orbita, at the time of his arrest."
    assert [names(event) for _, event in read_events(words)] == [["Tran Van Minh"]]


def test_a_name_in_the_middle_makes_another_person():
    forms = ["Ali Hasan", "Ali Reza Hasan"]
    assert full_names(forms) == forms


def test_a_surname_of_two_people_is_whoever_bore_it_last():
    forms = ["Lina Haddad", "Omar Haddad", "Haddad", "Lina Haddad", "Haddad"]
    assert full_names(forms)[2] == "Omar Haddad"
    assert full_names(forms)[4] == "Lina Haddad"


def test_the_family_arrested_is_not_the_man_named():
    words = "On 3 May 2021 police arrested the wife and daughter of the activist Tran Van Minh."
    ((_, event),) = read_events(words)
    assert not event.people and event.groups


def test_the_day_of_a_release_is_not_that_of_the_arrest_months_before():
    words = "In May the court released the activist Tran Van Minh eight months after he was arrested."
    dates = {event.type: event.period for _, event in read_events(words)}
    assert dates["release"] is not None and dates["arrest"] is None
