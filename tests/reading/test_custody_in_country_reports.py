"""What country reports tell of custody: who is told ahead, whom a thing's day does not date, who is no journalist."""

from tests.reading.reports import names, read_events, read_only_event


def test_whose_arrest_it_was_is_told_after_it():
    words = (
        "A court freed Ihar Hlushak in April. After his May 6 arrest for taking part in a protest, on May 29, Syarhey "
        "Tsikhan was detained again in Hrodna."
    )
    first = next(event for _, event in read_events(words) if event.period and event.period.since == "2021-05-06")
    assert names(first) == ["Syarhey Tsikhan"]


def test_the_day_of_a_posting_is_not_that_of_the_arrest():
    words = "Officers arrested the brothers of Abdallah Sherif in Alexandria in response to his March 19 posting."
    assert all(event.period is None for _, event in read_events(words))


def test_the_year_before_the_event_is_its_year():
    words = "On January 16, the committee reopened an inquiry into the 1999 disappearance of minister Viktar Halavach."
    _, event = read_only_event(words, published="2020-12-31")
    assert event.period is not None and event.period.since == "1999"


def test_the_day_of_an_inquiry_is_not_that_of_the_disappearance():
    words = "In December 2019 the committee reopened an inquiry into the disappearance of minister Viktar Halavach."
    assert read_only_event(words)[1].period is None


def test_without_charge_brings_no_charge():
    words = "On February 14, police detained Vice President Tendai Moyo without charge as he met with party members."
    _, event = read_only_event(words)
    assert names(event) == ["Tendai Moyo"] and not event.offences and not event.groups


def test_an_office_in_small_letters_is_nobodys_name():
    words = "UPF officials on June 15 arrested events manager and party supporter Andrew Mukasa."
    assert names(read_only_event(words)[1]) == ["Andrew Mukasa"]


def test_who_is_retained_in_custody_is_held():
    words = "Police retained four journalists in custody: Abebe Bayu, Bekalu Alem, Fanuel Kinfu, and Yayesew Haile."
    assert len(names(read_only_event(words)[1])) == 4
    assert not read_events("The family retained a lawyer to follow his case.")


def test_a_total_of_people_is_so_many_people():
    _, event = read_only_event("In 2020 a total of 761 persons were detained for political reasons.")
    assert event.count is not None and event.count.value == 761


def test_who_is_sent_out_of_a_hall_is_no_exile():
    assert not read_events("In October the president expelled a journalist from a conference on the country’s debt.")


def test_who_is_summoned_to_court_on_charges_has_them():
    words = "The court summoned Leng Seng, head of a student group, to appear in court on charges of incitement."
    assert read_only_event(words)[1].offences == ("incitement",)


def test_an_alleged_tie_is_what_somebody_is_held_for():
    words = (
        "On July 2, federal police arrested 12 journalists from Awlo Media Center and the Forum in the capital for "
        "alleged affiliation with a banned front."
    )
    assert read_only_event(words)[1].offences == ("affiliation with a banned front",)


def test_a_bail_with_its_sum_is_a_bail():
    _, event = read_only_event("On August 17, police released Abebe Bayu on a 5,000-birr ($116) bail.")
    assert event.manner == "bail"
