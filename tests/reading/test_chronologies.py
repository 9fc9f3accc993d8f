"""A chronology: the date over a line, or at its head, is that of what the line tells."""

from tests.reading.reports import read_events


def days(text, title=None):
    return [
        (event.type, event.period.since if event.period else None)
        for _, event in read_events(text, "2021-11-18", title)
    ]


def test_a_heading_that_is_a_date_dates_the_lines_under_it():
    text = (
        "5 March 2019\n• Police arrested the activist Tran Van Minh.\n• A court sentenced the writer Lina Haddad to "
        "two years in prison.\n9 April 2019\n• The activist Omar Haddad was released."
    )
    assert days(text) == [("arrest", "2019-03-05"), ("sentence", "2019-03-05"), ("release", "2019-04-09")]


def test_under_a_year_the_months_are_of_that_year():
    text = "2018\nIn July police arrested the writer Tran Van Minh.\n2019\nOn 4 May Omar Haddad was released."
    assert days(text) == [("arrest", "2018-07"), ("release", "2019-05-04")]


def test_the_date_at_the_head_of_a_line_dates_the_line():
    text = (
        "3 May 2019: Police arrested the activist Tran Van Minh.\n8 May 2019 – A court freed the activist Omar Haddad."
    )
    assert days(text) == [("arrest", "2019-05-03"), ("release", "2019-05-08")]


def test_an_event_with_a_date_of_its_own_keeps_it():
    text = "5 March 2019\nThe activist Tran Van Minh, arrested in 2017, was freed.\n6 March 2019\nNothing happened."
    assert days(text) == [("arrest", "2017"), ("release", "2019-03-05")]


def test_the_one_date_line_of_an_article_is_the_day_of_the_article():
    assert days("November 18, 2021\nPolice have arrested the activist Tran Van Minh.") == [("arrest", None)]
