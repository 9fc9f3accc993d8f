"""A news text as a scraper leaves it: told apart from its debris, its caption known for one."""

import pytest

ARTICLE = """!-- Google tag (gtag.js) -->

Court Frees Nine Dockworkers, Denies Outside Pressure

However, a spokesman said that the charges against the nine stand.

March 4, 2020
Court Frees Nine Dockworkers, Denies Outside Pressure
Ana Sol, a harbour pilot, speaks after leaving the city jail in Port Ana, Mar 3, 2020.
IMAGE SOURCE: HARBOUR WATCH/HANDOUT via WIRE

On March 3, a court in Port Ana released nine dockworkers who had been held since a strike in January.

“They should never have been imprisoned,” said the director of Harbour Watch.
"""


def test_it_works(read, parts_of):
    report = read("dockworkers.txt", ARTICLE)
    assert report.title == "Court Frees Nine Dockworkers, Denies Outside Pressure"
    assert report.published == "2020-03-04"
    assert report.language == "en"
    assert parts_of(report, "standfirst") == ["However, a spokesman said that the charges against the nine stand."]
    assert parts_of(report, "caption") == [
        "Ana Sol, a harbour pilot, speaks after leaving the city jail in Port Ana, Mar 3, 2020."
    ]
    assert len(parts_of(report, "paragraph")) == 3


def test_the_headline_stands_in_the_text_once(read, parts_of):
    report = read("dockworkers.txt", ARTICLE)
    assert report.text.count("Court Frees Nine Dockworkers") == 1
    assert parts_of(report, "headline") == [report.title]
    assert report.text.startswith(report.title)


def test_neither_comment_nor_credit_is_text(read):
    text = read("dockworkers.txt", ARTICLE).text
    assert "gtag" not in text
    assert "-->" not in text
    assert "IMAGE SOURCE" not in text
    assert "HANDOUT" not in text


def test_a_credit_in_brackets_makes_its_paragraph_a_caption(read, parts_of):
    report = read(
        "a.txt", "A headline\n\nAna Sol waves to the crowd. (Photo: Harbour Watch)\n\nNine people were freed today."
    )
    assert parts_of(report, "caption") == ["Ana Sol waves to the crowd."]


@pytest.mark.parametrize(
    "credit",
    ["(Photo by Sam Lee)", "[Image: Wire]", "(AP Photo/Sam Lee)", "REUTERS/Sam Lee", "Photo: Sam Lee/AFP"],
)
def test_a_credit_behind_a_caption_is_taken_off(read, parts_of, credit):
    report = read("a.txt", f"A headline\n\nAna Sol waves in Port Ana. {credit}\n\nNine people were freed today.")
    assert parts_of(report, "caption") == ["Ana Sol waves in Port Ana."]
    assert "Lee" not in report.text


@pytest.mark.parametrize("end", ["(AP)", "(Reuters)", "They are free.", "She works for AFP."])
def test_an_agency_behind_a_sentence_makes_no_caption(read, parts_of, end):
    report = read("a.txt", f"A headline\n\nNine people were freed in Port Ana. {end}\n\nTwo were not.")
    assert parts_of(report, "caption") == []
    assert end in report.text


def test_a_credit_above_its_caption_is_seen_too(read, parts_of):
    report = read(
        "a.txt", "A headline\n\nPhoto by Sam Lee\nAna Sol waves to the crowd.\n\nNine people were freed today."
    )
    assert parts_of(report, "caption") == ["Ana Sol waves to the crowd."]


def test_a_paragraph_before_a_distant_credit_is_no_caption(read, parts_of):
    report = read("a.txt", "A headline\n\nA court freed nine people.\n\nPhoto: Sam Lee\n\nThey were held since May.")
    assert parts_of(report, "caption") == []
    assert parts_of(report, "paragraph") == ["A court freed nine people.", "They were held since May."]


def test_a_dated_sentence_without_a_credit_is_no_caption(read, parts_of):
    report = read("a.txt", "A headline\n\nAna Sol speaks in Port Ana, Mar 3, 2020.\n\nNine people were freed today.")
    assert parts_of(report, "caption") == []


def test_a_sentence_about_photos_is_no_credit(read):
    sentence = "Photo by photo, the court went through what the police had found on her phone."
    assert sentence in read("a.txt", f"A headline\n\n{sentence}").text


def test_an_unclosed_comment_does_not_swallow_the_story(read):
    report = read("a.txt", "A headline\n\n<!-- ad\n\nNine people were freed.\n\n<!-- end -->\n\nTwo were not.")
    assert "Nine people were freed." in report.text
    assert "Two were not." in report.text


def test_a_section_heading_is_a_heading(read, parts_of):
    report = read(
        "a.txt",
        "2021 Country Reports on Human Rights Practices: Ruritania\nPolitical Prisoners and Detainees\n\n"
        "On July 6, a court convicted nine people of sedition after a trial of two days.",
    )
    assert parts_of(report, "heading") == ["Political Prisoners and Detainees"]
    assert report.published == "2021"


def test_a_first_sentence_is_no_headline(read):
    report = read("a.txt", "The court freed nine people on Monday.\n\nTwo of them were arrested again.")
    assert report.title is None
    assert report.text.startswith("The court freed")


def test_a_headline_with_full_stops_is_one_before_a_dateline(read):
    report = read(
        "a.txt", "Nine are out. Two are not.\n\nSTATEMENT\n\n4 March 2020\n\nNine people were freed on Monday."
    )
    assert report.title == "Nine are out. Two are not."
    assert report.published == "2020-03-04"
