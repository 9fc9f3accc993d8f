"""Who somebody is: every account of a property stands, one is preferred, and it is said why."""

import pytest
from tests.register.builders import accept_event, add, description, only

from habeas.register import lookup, record
from habeas.register.said_by import voices
from habeas.terms.claims import Attribution

pytestmark = pytest.mark.django_db

TEXT = "Rong Chhun was described here."


def describe(value, told_as, number, *, published="2021-11-18", publisher="The Daily", organisation=None, speaker=None):
    text = f"{TEXT} Report {number}."
    claim = description(text, "Rong Chhun", value, told_as, id="c1")
    claim = claim.model_copy(update={"attribution": Attribution(speaker=speaker, organisation=organisation)})
    (found,) = add(text, claim, published=published, publisher=publisher)
    record.accept(found, by="ben")
    return found


def attribute(name, known_at=None):
    return next(one for one in only(lookup.case_files(known_at)).attributes if one.property == name)


def test_it_works():
    describe("52-year-old", "age", 1)
    number = describe("5 March 1969", "date of birth", 2, publisher="The Weekly")
    birth = attribute("birth")
    assert [account.words for account in birth.accounts] == ["52-year-old", "5 March 1969"]
    assert (birth.preferred.claim.id, birth.preferred.value) == (number, "1969-03-05")
    assert birth.rule == "the most precise date (rule habeas/1)"
    assert birth.independent == 2


def test_words_that_are_not_understood_stay_beside_and_are_never_preferred():
    describe("of the mountains", "nationality", 1)
    assert attribute("nationality").preferred is None
    assert attribute("nationality").rule == "no account is understood"
    describe("Cambodian", "nationality", 2)
    assert attribute("nationality").preferred.value == "KH"
    assert len(attribute("nationality").accounts) == 2


def test_special_categories_are_marked():
    describe("Buddhist", "religion", 1)
    describe("monk", "role", 2)
    assert attribute("religion").special == "religion or belief"
    assert attribute("role").special is None


def test_five_papers_that_quote_one_group_are_one_source():
    for number in range(5):
        describe("woman", "sex", number, publisher=f"Paper {number}", organisation="the Rights Group")
    describe("man", "sex", 5, publisher="Paper 1", published="2021-11-17")
    describe("man", "sex", 6, publisher="Paper 2", published="2021-11-17")
    sex = attribute("sex")
    assert sex.independent == 3
    assert sex.preferred.value == "male"
    assert "more independent sources: 2" in sex.rule


def test_a_speaker_and_the_body_they_once_speak_for_are_one_source():
    describe("woman", "sex", 1, speaker="Chin Malin", organisation="justice ministry")
    describe("woman", "sex", 2, speaker="Chin Malin")
    describe("woman", "sex", 3, organisation="The Justice Ministry")
    describe("woman", "sex", 4, publisher="Justice Ministry")
    assert attribute("sex").independent == 1


def test_names_come_with_kind_and_the_first_stays_the_main_one():
    accept_event("Rong Chhun was arrested.", "arrest", "Rong Chhun")
    accept_event("RONG CHHUN was tried.", "trial", "RONG CHHUN")
    describe("រ៉ុង ឈុន", "name in Khmer", 1)
    names = attribute("name")
    assert [(one.value, one.kind) for one in names.accounts] == [
        ("Rong Chhun", "main"),
        ("RONG CHHUN", "spelling"),
        ("រ៉ុង ឈុន", "own script"),
    ]
    assert names.preferred.value == "Rong Chhun"


def test_proposed_descriptions_tell_nothing_unless_asked_for():
    accept_event("Rong Chhun was arrested.", "arrest", "Rong Chhun")
    add(TEXT, description(TEXT, "Rong Chhun", "woman", "sex"))
    assert [one.property for one in only(lookup.case_files()).attributes] == ["name"]
    assert "sex" in [one.property for one in only(lookup.case_files(with_proposed=True)).attributes]


def test_what_was_known_of_somebody_at_a_moment_stays():
    describe("52-year-old", "age", 1)
    before = lookup.known_until()
    number = describe("1969-03-05", "date of birth", 2)
    assert attribute("birth", before).preferred.value == "1968-11-19/1969-11-18"
    record.reject(number, by="ben")
    assert attribute("birth").preferred.value == "1968-11-19/1969-11-18"


def test_births_that_exclude_each_other_and_events_before_any_birth_are_flagged():
    first, second = describe("1990", "birth", 1), describe("1995-02", "birth", 2)
    accept_event("Died in 1985.", "death_in_custody", "Rong Chhun", when="1985")
    born, died, *_ = only(lookup.case_files()).flags
    assert (born.kind, born.claims) == ("births_apart", (first, second))
    assert (died.kind, len(died.events)) == ("death_before_birth", 1)


def test_an_event_that_one_birth_allows_is_not_flagged():
    describe("1990", "birth", 1)
    describe("1980", "birth", 2)
    accept_event("Arrested in 1985.", "arrest", "Rong Chhun", when="1985")
    assert [flag.kind for flag in only(lookup.case_files()).flags] == ["births_apart"]


@pytest.mark.parametrize(
    ("speaker", "organisation", "expected"),
    [
        (None, None, ("daily",)),
        ("Mr Chin Malin", None, ("chin malin",)),
        (None, "The Ministry", ("ministry",)),
        ("Chin Malin", "ministry", ("ministry", "chin malin")),
    ],
)
def test_who_says_it_is_quoted_or_the_publisher(speaker, organisation, expected):
    number = describe("woman", "sex", 1, publisher="The Daily", speaker=speaker, organisation=organisation)
    assert voices(lookup.claim(number)) == expected
