"""A date goes to the event that it dates, when a sentence holds several events and dates."""

import pytest
from tests.reading.reports import read_events


def days(text, published="2021-11-18"):
    """Each event's type and the beginning of its period."""
    return [(event.type, event.period.since if event.period else None) for _, event in read_events(text, published)]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "The activist Tran Van Minh was arrested in May and sentenced in June.",
            [("arrest", "2021-05"), ("sentence", "2021-06")],
        ),
        (
            "The activist Lina Haddad was arrested on 3 May 2021 and released two days later.",
            [("arrest", "2021-05-03"), ("release", "2021-05-05")],
        ),
        (
            "The activist Lina Haddad was arrested on 3 May 2021. She was released the next day.",
            [("arrest", "2021-05-03"), ("release", "2021-05-04")],
        ),
        (
            "On 8 February a prosecutor ordered the detention of the student Omar Haddad on charges of inviting people "
            "to protest in September 2019.",
            [("detention", "2021-02-08")],
        ),
        (
            "On 17 June a rights group filed a complaint over the May 2020 arrest of the activist Omar Haddad.",
            [("arrest", "2020-05")],
        ),
        (
            "The court sentenced the writer Tran Van Minh in July for a speech in March 2019.",
            [("sentence", "2021-07")],
        ),
        (
            "The writer Tran Van Minh was arrested and charged on 4 April 2021.",
            [("arrest", "2021-04-04"), ("charge", "2021-04-04")],
        ),
        ("The writer Tran Van Minh was arrested during 2013 and 2014.", [("arrest", "2013")]),
        ("On Monday the ministry said that police had arrested the writer Tran Van Minh.", [("arrest", None)]),
        ("In 2018 a tribunal ruled that the arrest of the writer Tran Van Minh was unlawful.", [("arrest", None)]),
        ("The writer Tran Van Minh was arrested during the July 11 protests.", [("arrest", "2021-07-11")]),
        ("The writer Tran Van Minh was jailed after a speech at the May 2019 rally.", [("detention", None)]),
        (
            "During their June 15 hearing, the writers Tran Van Minh and Omar Haddad were released.",
            [("release", "2021-06-15")],
        ),
        ("On 3 May crowds marched against the arrest of the writer Tran Van Minh.", [("arrest", None)]),
        (
            "According to Human Rights Watch, since January 2020 police arrested the writer Tran Van Minh.",
            [("arrest", "2020-01")],
        ),
        (
            "The writer Tran Van Minh was convicted of “insulting the judiciary” in 2017.",
            [("conviction", "2017")],
        ),
        (
            "On 23 June the court upheld a decision not to grant the writer Tran Van Minh bail.",
            [("release", "2021-06-23")],
        ),
        (
            "In June students held a rally to protest the disappearance of the writer Tran Van Minh.",
            [("disappearance", None)],
        ),
        ("The ministry said on Monday that police had arrested the writer Tran Van Minh.", [("arrest", None)]),
        ("In October the ministry indicated that it would charge the writer Tran Van Minh.", [("charge", None)]),
        (
            "The convictions follow the arrest of the defender, journalist and author Lina Haddad in October 2020.",
            [("arrest", "2020-10")],
        ),
        ("It was announced on Monday that the writer Tran Van Minh would be charged.", [("charge", None)]),
        (
            "The writer Lina Haddad was arrested in October 2020 and released without charge after three days.",
            [("arrest", "2020-10"), ("release", None)],
        ),
        ("The writer Lina Haddad was released after three years in prison in May.", [("release", "2021-05")]),
        (
            "Case closed: on 14 July 2021 the court acquitted the writer Tran Van Minh.",
            [("acquittal", "2021-07-14")],
        ),
        (
            "Tran Van Minh was to have been released on 4 April but is still in prison.",
            [("release", "2021-04-04"), ("detention", None)],
        ),
        (
            "Tran Van Minh was arrested on 3 May and Lina Haddad on 5 May.",
            [("arrest", "2021-05-03"), ("arrest", "2021-05-05")],
        ),
        ("On 6 May the court announced the release of the writer Tran Van Minh.", [("release", "2021-05-06")]),
        (
            "The king announced the release of 40 political prisoners, to mark the New Year on April 17.",
            [("release", "2021-04-17")],
        ),
    ],
)
def test_each_event_has_its_own_date(words, expected):
    assert days(words) == expected
