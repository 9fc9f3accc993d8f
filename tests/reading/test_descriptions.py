"""Descriptions: what the report says that a person is."""

import pytest
from tests.reading.reports import make_report

from habeas.reading.draft import Draft
from habeas.reading.names.descriptions import find_descriptions
from habeas.reading.parsing.parse import parse
from habeas.reading.reader import read_report
from habeas.terms.claims import DescriptionBody, EventBody, NamedPerson
from habeas.terms.report import Report


def descriptions(text: str, *people: str) -> list[Draft]:
    """The descriptions in `text`, whose `people` were arrested."""
    body = EventBody(type="arrest", people=tuple(NamedPerson(name=name) for name in people))
    parsed = parse(Report(sha256="0" * 64, name="a report", text=text))
    return find_descriptions(parsed, [Draft(body, 0, (0, 1), ((0, 1),))])


def described(text: str, *people: str) -> set[tuple[str, str, str]]:
    """(person, property, value) of every description."""
    bodies = [draft.body for draft in descriptions(text, *people)]
    return {(body.person, body.property, body.value) for body in bodies if isinstance(body, DescriptionBody)}


def test_it_works() -> None:
    text = "Police arrested union leader John Smith on Friday."
    (draft,) = descriptions(text, "John Smith")
    assert described(text, "John Smith") == {("John Smith", "role", "union leader")}
    assert text[slice(*draft.evidence[0])] == "union leader John Smith"


def test_two_roles_of_one_person_are_two_descriptions() -> None:
    text = "John Smith, an environmental activist, was freed.\n\nPolice arrested union leader John Smith on Friday."
    assert described(text, "John Smith") == {
        ("John Smith", "role", "environmental activist"),
        ("John Smith", "role", "union leader"),
    }


def test_the_same_role_twice_is_one_description_with_two_pieces_of_evidence() -> None:
    text = "Union leader John Smith was freed.\n\nPolice had arrested union leader John Smith on Friday."
    (draft,) = descriptions(text, "John Smith")
    assert len(draft.evidence) == 2


def test_an_organisation_in_the_role_is_an_affiliation() -> None:
    text = "Mary Brown, the director of local human rights group LICADHO, was arrested on Friday."
    assert described(text, "Mary Brown") == {
        ("Mary Brown", "role", "director"),
        ("Mary Brown", "affiliation", "LICADHO"),
    }


@pytest.mark.parametrize(
    "text",
    [
        "Police arrested John Smith, 36, on Friday.",
        "Police arrested John Smith, a 36-year-old teacher, on Friday.",
        "Police arrested 36-year-old teacher John Smith on Friday.",
    ],
)
def test_an_age_is_read_on_either_side(text: str) -> None:
    assert ("John Smith", "age", "36") in described(text, "John Smith")


@pytest.mark.parametrize(
    "text",
    [
        "Police arrested John Smith, also known as “Penguin”, on Friday.",
        "Police arrested John Smith, better known as Penguin, on Friday.",
        "Police arrested John Smith (aka Penguin) on Friday.",
    ],
)
def test_another_name_is_read(text: str) -> None:
    assert ("John Smith", "other name", "Penguin") in described(text, "John Smith")


def test_a_nickname_inside_the_name_is_another_name() -> None:
    text = "Student leader Parit “Penguin” Chiwarak was arrested on Friday."
    assert ("Parit “Penguin” Chiwarak", "other name", "Penguin") in described(text, "Parit “Penguin” Chiwarak")


@pytest.mark.parametrize(
    "text", ["Police arrested John Smith, a British citizen.", "Police arrested British national John Smith."]
)
def test_a_nationality_is_read_where_the_report_states_it(text: str) -> None:
    assert ("John Smith", "nationality", "British") in described(text, "John Smith")


def test_who_is_only_mentioned_is_not_described() -> None:
    text = "Police arrested John Smith. Prime Minister Peter Brown has been in power for 36 years."
    assert described(text, "John Smith") == set()


def test_a_number_that_is_no_age_is_none() -> None:
    text = "Police arrested John Smith, 26 others were freed on Friday."
    assert described(text, "John Smith") == set()


def test_a_role_of_several_is_each_one_s_in_the_singular() -> None:
    text = "Police arrested activists John Smith and Mary Brown on Friday."
    assert ("John Smith", "role", "activist") in described(text, "John Smith")


def test_a_former_office_is_no_affiliation() -> None:
    text = "Police arrested former Amnesty International spokesperson John Smith on Friday."
    assert {name for _, name, _ in described(text, "John Smith")} == {"role"}


@pytest.mark.parametrize(
    ("role", "nation", "work"),
    [
        ("Belarusian journalist", "Belarusian", "journalist"),
        ("Turkish human rights lawyer", "Turkish", "human rights lawyer"),
    ],
)
def test_a_people_s_name_before_the_work_is_the_nationality(role: str, nation: str, work: str) -> None:
    claims = read_report(make_report(f"Police arrested the {role} Anna Brook on Monday. Activists protested.")).claims
    told = {(one.description.property, one.description.value) for one in claims if one.description}
    assert told == {("nationality", nation), ("role", work)}


def test_whose_office_it_is_says_nothing_of_who_holds_it() -> None:
    claims = read_report(
        make_report("“Sam Rith was freed,” the Turkish ambassador Anna Brook said. Activists protested.")
    ).claims
    assert "nationality" not in {one.description.property for one in claims if one.description}
