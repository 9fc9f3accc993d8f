"""What shows only in whole reports: leads, entries, lists, chronologies, who is meant across paragraphs."""

import hashlib

import pytest

from habeas.reading.reader import read_report
from habeas.terms.claims import Claim
from habeas.terms.report import Report

FIELD = "\n\nThe country has jailed opposition activists and political prisoners for years, rights groups say."


def events(text: str, title: str | None = None, published: str = "2023-03-17") -> list[Claim]:
    """The events claimed of the text, in order."""
    whole = text + FIELD
    digest = hashlib.sha256(whole.encode()).hexdigest()
    report = Report(sha256=digest, name="x.txt", title=title, published=published, language="en", text=whole)
    return [c for c in read_report(report).claims if c.kind == "event" and c.evidence[0].start < len(text)]


def told(claims: list[Claim]) -> list[tuple[str, tuple[str, ...]]]:
    """Type and people of each event."""
    bodies = [claim.event for claim in claims if claim.event is not None]
    return [(body.type, tuple(person.name for person in body.people)) for body in bodies]


def days(claims: list[Claim]) -> list[str | None]:
    """When each event began."""
    bodies = [claim.event for claim in claims if claim.event is not None]
    return [body.period.since if body.period else None for body in bodies]


class TestLeads:
    def test_one_unnamed_is_whoever_opens_the_next_paragraph(self) -> None:
        text = (
            "A court in Kemerovo has jailed a retired priest for three years over his sermons.\n\n"
            "Father Gennady Pivov, 63, was found guilty on Monday of discrediting the armed forces."
        )
        assert told(events(text)) == [("sentence", ("Gennady Pivov",))]

    def test_a_head_of_a_party_is_named_in_the_next_sentence(self) -> None:
        text = (
            "Police detained the head of the main opposition party on Monday evening at his home.\n\n"
            "Rached Khlif, 81, leader of Harakat, was taken to the barracks, the party said.\n\n"
            "On Tuesday three party officials – Hassen Ben, Mohamed Goum and Ali Chnib – were arrested."
        )
        assert told(events(text))[0] == ("detention", ("Rached Khlif",))
        assert ("arrest", ("Hassen Ben", "Mohamed Goum", "Ali Chnib")) in told(events(text))

    def test_whoever_only_speaks_is_not_the_one(self) -> None:
        text = (
            "Police arrested a teacher on Monday.\n\nPolice spokesman Ivan Marozau said the teacher would be charged."
        )
        assert all("Ivan Marozau" not in people for _, people in told(events(text)))


class TestEntries:
    def test_each_participle_of_an_entry_is_of_whom_it_names(self) -> None:
        text = (
            "1. Kamira Nait, co-president of the Congress. Abducted from her home 24 August 2021; "
            "placed in custody 1 September; trial date not set.\n"
            '2. Mohamed Tadj, "the poet". Four months, served; released 12 April.'
        )
        assert told(events(text)) == [
            ("disappearance", ("Kamira Nait",)),
            ("arrest", ("Kamira Nait",)),
            ("release", ("Mohamed Tadj",)),
        ]

    def test_a_line_without_was(self) -> None:
        text = "- Volha Dzmitr, a nurse of the children's hospital, detained on 11 October for donations."
        assert told(events(text)) == [("detention", ("Volha Dzmitr",))]

    def test_whoever_arrests_is_not_arrested(self) -> None:
        text = "Ivan Marozau, a police officer, detained three students on 11 October."
        assert all("Ivan Marozau" not in people for _, people in told(events(text)))


class TestListsUnderAHeading:
    TEXT = (
        "Detained:\n- Siarhei Kaval, engineer from Brest, was detained on 4 October.\n"
        "- Ihar Hryb and Pavel Hryb – on 17 October.\n\n"
        "Sentenced:\n- Maryna Zhuk – 2 years of restricted freedom.\n- Dzianis Shyla – 3 years in a colony.\n\n"
        "Write to:\n- Olga Petrova – 12 Lenin Street."
    )

    def test_each_line_tells_what_the_heading_says(self) -> None:
        assert told(events(self.TEXT)) == [
            ("detention", ("Siarhei Kaval",)),
            ("detention", ("Ihar Hryb", "Pavel Hryb")),
            ("sentence", ("Maryna Zhuk",)),
            ("sentence", ("Dzianis Shyla",)),
        ]

    def test_a_day_and_a_term_are_of_their_line(self) -> None:
        claims = events(self.TEXT)
        assert days(claims)[1] == "2022-10-17"
        assert claims[2].event is not None
        assert claims[2].event.sentence == "2 years of restricted freedom"


class TestChronologies:
    TEXT = (
        "July 10, 2015: Qin Weim, a rights lawyer in Zhengzhou, is taken away by police.\n\n"
        "February 2017: Released on bail pending trial.\n\n"
        "January 19, 2018: Detained again while walking his son to school.\n\n"
        "December 2018: Tried behind closed doors. His wife, Xu Lan, is put under house arrest for three days.\n\n"
        "June 17, 2020: Xu learns that her husband has been sentenced to four years' imprisonment."
    )

    def test_lines_without_a_subject_are_of_whom_the_chronology_is(self) -> None:
        assert [event for event in told(events(self.TEXT)) if event[0] != "conditions"] == [
            ("arrest", ("Qin Weim",)),
            ("release", ("Qin Weim",)),
            ("rearrest", ("Qin Weim",)),
            ("trial", ("Qin Weim",)),
            ("house_arrest", ("Xu Lan",)),
            ("sentence", ("Qin Weim",)),
        ]

    def test_each_has_the_day_of_its_line(self) -> None:
        kept = [day for day, event in zip(days(events(self.TEXT)), told(events(self.TEXT)), strict=True) if event]
        assert {"2015-07-10", "2017-02", "2018-01-19", "2018-12", "2020-06-17"} <= set(kept)


@pytest.mark.parametrize(
    ("text", "event"),
    [
        (
            "Petros Sol, a former minister, was detained in 2001. His wife, Aster Yoh, flew home in December 2003. "
            "She was arrested at the airport.",
            ("arrest", ("Aster Yoh",)),
        ),
        (
            "Thiha Kyaw, 22, and Nwe Soe, 21, each received ten years for treason. Khin Ei, 54, got seven.\n\n"
            "Soldiers had picked up all three from a flat on the night of March 6.",
            ("arrest", ("Thiha Kyaw", "Nwe Soe", "Khin Ei")),
        ),
        (
            "In August police officers forced a reporter to delete photographs. The journalists Yeang Soth and Uon "
            "Chin remained bound by the terms of their release. They were charged in 2017 with espionage.",
            ("charge", ("Yeang Soth", "Uon Chin")),
        ),
        (
            "Doctors expressed fears for Noureddine Bhir, who has refused food. The 63-year-old, who was arrested by "
            "plainclothes officers on Friday, has diabetes.",
            ("arrest", ("Noureddine Bhir",)),
        ),
        (
            "Alcides Peña, Emilio Negrete, Alonso Rojas, Gabriel Ruiz, Reynaldo Cortés and Néstor Astudillo were "
            "arrested between 4 and 7 July last year.",
            (
                "arrest",
                (
                    "Alcides Peña",
                    "Emilio Negrete",
                    "Alonso Rojas",
                    "Gabriel Ruiz",
                    "Reynaldo Cortés",
                    "Néstor Astudillo",
                ),
            ),
        ),
        (
            "Two more accused, IT specialist Minhaz Mannan and activist Didar Bhuyan, were picked up the next day.",
            ("arrest", ("Minhaz Mannan", "Didar Bhuyan")),
        ),
    ],
)
def test_who_is_meant(text: str, event: tuple[str, tuple[str, ...]]) -> None:
    assert event in told(events(text))


def test_terms_of_office_are_no_prison() -> None:
    text = "Elbek Dorji, a critic of Beijing, served two terms as president, from 2009 to 2017."
    assert told(events(text)) == []


def test_a_list_ends_where_somebody_speaks() -> None:
    text = (
        "Police have detained five people, including a surgeon and a musician, over the killing of a journalist in "
        "July, law enforcement officials said on Thursday."
    )
    groups = [group for claim in events(text) if claim.event for group in claim.event.groups]
    assert all("said" not in group and not group.startswith("over") for group in groups)


def test_a_yearly_report_speaks_of_its_year() -> None:
    text = "On January 28, security officials arrested more than 20 activists from the movement."
    claims = events(text, title="Cuba 2021 Human Rights Report", published="2022-03-30")
    assert days(claims) == ["2021-01-28"]


def test_a_museum_has_no_day() -> None:
    text = (
        "Three lawyers were tried on Friday, 10 September 2021. Officers also raided the closed June 4th museum.\n\n"
        "On the same day, Johnny Lai and 11 other activists were brought before the District Court."
    )
    assert days(events(text, published="2021-09-11"))[-1] == "2021-09-10"


def test_a_court_that_orders_somebody_held_holds_him() -> None:
    claims = events("The court ordered that the activist Hazem Fouad be held for 15 days.")
    assert [(claim.modality, claim.event.type) for claim in claims if claim.event] == [("asserted", "detention")]


def test_others_of_whom_some_are_named_are_not_the_one_of_the_lead() -> None:
    text = (
        "An Algerian journalist walked out of prison on Tuesday after a pardon.\n\n"
        "Khaled Derrar, 41, correspondent of a broadcaster, had been behind bars since March 2020.\n\n"
        "More than 30 other prisoners of the movement were freed too, among them the poet Mohamed Boucif."
    )
    assert [people for kind, people in told(events(text)) if kind == "release"] == [
        ("Khaled Derrar",),
        ("Mohamed Boucif",),
    ]


def test_the_31_year_old_is_whoever_is_31() -> None:
    text = (
        "Aibek Nurlan, 31, was found guilty on Wednesday. Two others, Saule Akhmet and Timur Bekov, were sentenced to "
        "four years in prison.\n\nThe 31-year-old was detained on January 8 at a checkpoint."
    )
    assert ("detention", ("Aibek Nurlan",)) in told(events(text))


def test_whoever_is_taken_below_disappeared_is_missing() -> None:
    text = "Disappeared:\n1. Zakir Baloch, taken from Quetta by soldiers on 3 August.\n2. Mehran Gul – 11 August."
    assert told(events(text)) == [("disappearance", ("Zakir Baloch",)), ("disappearance", ("Mehran Gul",))]
