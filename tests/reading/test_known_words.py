"""Names that the parser never met are shown to it as names that it knows; the report's own words stay."""

import pytest
from tests.reading.reports import make_report, names, read_events

from habeas.reading.parsing.model import load_model
from habeas.reading.parsing.parse import parse_text
from habeas.reading.reader import read_report

UNHEARD = ["Dauletbaiuly", "Thanaletchumiah", "Wojtkowiakówna", "Mbugwanjira", "Xhelilaj"]


def shown(text: str) -> list[str]:
    model = load_model()
    (doc,) = model.known.shown([model.tokenize(text)])
    return [word.text for word in doc]


def test_an_unheard_name_is_shown_as_a_common_one() -> None:
    assert shown("Qeskilda Xhelilaj was freed.") == ["John", "Smith", "was", "freed", "."]


def test_words_that_the_parser_knows_are_shown_as_they_are() -> None:
    text = "The reporter Maria Smith was arrested in Cambodia."
    assert shown(text) == [word.text for word in load_model().tokenize(text)]


def test_a_headline_in_capitals_is_shown_as_a_sentence() -> None:
    assert shown("COURT FREES TWO STUDENTS IN HARBOUR TOWN")[:4] == ["court", "frees", "two", "students"]


def test_a_text_without_capitals_gets_those_of_its_names() -> None:
    assert "Smith" in shown("police arrested student activist xhelilaj on monday night at the gate")


def test_the_report_s_words_are_untouched() -> None:
    text = "Qeskilda Xhelilaj, 38, had been arrested on 21 November.\n• Ardjan Xhelilaj was freed."
    assert parse_text(text).text == text


@pytest.mark.parametrize("name", UNHEARD)
def test_whoever_has_an_unheard_name_is_read_all_the_same(name: str) -> None:
    text = f"The activist Anna {name} spoke to reporters in May. {name}, 38, had been arrested on 21 November 2021."
    events = [claim.event for claim in read_report(make_report(text)).claims if claim.event]
    assert [[person.name for person in event.people] for event in events] == [[f"Anna {name}"]]


@pytest.mark.parametrize("lead", ["• ", "- ", "3. ", "(b) ", "— "])
def test_a_bullet_or_number_is_no_subject(lead: str) -> None:
    text = f"Rights groups reported on activists:\n\n{lead}Anna Brook, 59, was arrested in Tora on 3 May 2021."
    events = [claim.event for claim in read_report(make_report(text)).claims if claim.event]
    assert [person.name for event in events for person in event.people] == ["Anna Brook"]


def test_a_text_without_capitals_is_read() -> None:
    text = (
        "student activist xhelil dardhani was released on bail from the women’s prison on monday night.\n\n"
        "the criminal court denied bail to her friend arbnora qeskilda, rights lawyers said."
    )
    events = [claim.event for claim in read_report(make_report(text)).claims if claim.event]
    assert ["xhelil dardhani"] in [[person.name for person in event.people] for event in events]


@pytest.mark.parametrize(
    "name", ["Osmel “El Candil” Xhelilaj", "Arbnora 'Nora' Qeskilda", "Marta “Fox” Qeskilda Xhelilaj"]
)
def test_a_nickname_in_quotation_marks_is_part_of_the_name(name: str) -> None:
    text = f"The rapper {name} was released from prison on Monday, the rights group said."
    events = [claim.event for claim in read_report(make_report(text)).claims if claim.event]
    assert [person.name for event in events for person in event.people] == [name]


@pytest.mark.parametrize("name", ["Maryam bint Saud Qeskild", "Azamat Toktogul uulu", "Nurzat Beishe kyzy"])
def test_small_words_of_names_go_on_with_them(name: str) -> None:
    text = f"Police arrested the journalist {name} in May. Human rights groups protested."
    events = [claim.event for claim in read_report(make_report(text)).claims if claim.event]
    assert events[0].people[0].name.startswith(name.rsplit(" ", 1)[0])


@pytest.mark.parametrize(
    "text",
    [
        "A court in Gomelsk on Friday sentenced journalist Katsiaryna Andreyenka to two years in prison.",
        "Police in Harareville on 3 May arrested opposition activist Katsiaryna Andreyenka.",
        "A tribunal in Lomeville in May 2021 jailed union leader Katsiaryna Andreyenka.",
    ],
)
def test_a_verb_right_after_the_day_is_a_verb(text: str) -> None:
    (event,) = [event for _, event in read_events(text)]
    assert names(event) == ["Katsiaryna Andreyenka"]
