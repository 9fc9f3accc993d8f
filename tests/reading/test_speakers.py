"""Who speaks: names, offices and organisations, and what refers back to them."""

import pytest

from habeas.reading.parsing.parse import parse
from habeas.reading.speech.speakers import attribute_sayings, attribute_span
from habeas.terms.claims import Attribution
from habeas.terms.report import Report


def attribute(text: str, words: str, published: str | None = "2021-11-18") -> Attribution:
    """The attribution of `words` in `text`."""
    parsed = parse(Report(sha256="0" * 64, name="a report", text=text, published=published))
    start = text.index(words)
    return attribute_span(parsed, start, start + len(words))


def who(found: Attribution) -> tuple[str | None, str | None, str | None]:
    return found.speaker, found.role, found.organisation


def test_it_works() -> None:
    found = attribute("Lawyers asserted that Maksim Znak was imprisoned in retaliation.", "was imprisoned")
    assert who(found) == ("Lawyers", None, None)


def test_what_the_report_says_itself_has_no_speaker() -> None:
    assert attribute("Police arrested Maria Lopez on Friday.", "arrested") == Attribution()


def test_an_abbreviation_is_spelled_out_where_the_report_does() -> None:
    text = "Human Rights Watch (HRW) said 60 people were held.\n\nLater, HRW said ten more were arrested."
    assert attribute(text, "ten more").speaker == "Human Rights Watch"


def test_an_apposition_gives_role_and_organisation() -> None:
    text = "“They should be freed,” said Naly Pilorge, the director of local human rights group LICADHO."
    assert who(attribute(text, "should be freed")) == ("Naly Pilorge", "director", "LICADHO")


def test_a_possessive_gives_role_and_organisation() -> None:
    text = "“They are still held,” Amnesty International’s Asia director Mary Brown said."
    assert who(attribute(text, "still held")) == ("Mary Brown", "Asia director", "Amnesty International")


def test_a_pronoun_is_the_last_person_who_spoke() -> None:
    text = "Kate Moore, a lawyer, said the trial was unfair. She added that her client was beaten in prison."
    assert who(attribute(text, "was beaten")) == ("Kate Moore", "lawyer", None)


def test_somebody_in_reported_words_is_not_the_one_who_goes_on_speaking() -> None:
    text = "John Smith said that Peter Brown was freed on Friday. He added that the charges remained."
    assert attribute(text, "the charges remained").speaker == "John Smith"


def test_a_surname_stands_for_the_full_name() -> None:
    text = "“The trial was a farce,” John Smith said.\n\n“He was beaten,” Smith added."
    assert attribute(text, "was beaten").speaker == "John Smith"


def test_an_office_named_later_in_the_paragraph_is_that_person() -> None:
    text = (
        "An interior ministry spokesman confirmed the arrests and said the men were dangerous. "
        "“They broke the law,” Omar Hassan told Reuters on Wednesday.\n\n"
        "The spokesman also said that ten suspects remained at large."
    )
    expected = ("Omar Hassan", "interior ministry spokesman", "interior ministry")
    assert who(attribute(text, "the men were dangerous")) == expected
    assert who(attribute(text, "ten suspects")) == expected


def test_an_office_is_not_given_to_a_person_who_has_another() -> None:
    text = (
        "An interior ministry spokesman said the men were dangerous. "
        "“They are innocent,” union leader John Smith told Reuters."
    )
    assert attribute(text, "the men were dangerous").speaker == "interior ministry spokesman"


def test_an_outlet_and_a_day_of_speaking_are_read() -> None:
    found = attribute("“They broke the law,” Omar Hassan told Reuters on Wednesday.", "broke the law")
    assert found.via == "Reuters"
    assert found.said is not None
    assert (found.said.since, found.said.until, found.said.text) == ("2021-11-17", "2021-11-17", "Wednesday")


@pytest.mark.parametrize("text", ["According to Amnesty International, 60 people remain in prison.",
                                  "60 people remain in prison, according to Amnesty International."])  # fmt: skip
def test_according_to_attributes_the_sentence(text: str) -> None:
    assert attribute(text, "60 people").speaker == "Amnesty International"


def test_the_group_is_the_organisation_of_that_name() -> None:
    text = (
        "Human Rights Watch published a list.\n\n"
        "The human rights watch group has insisted that 60 more prisoners remain in custody."
    )
    assert attribute(text, "60 more prisoners").speaker == "Human Rights Watch"


def test_the_innermost_saying_decides() -> None:
    text = "Amnesty International said that police claimed the prisoner had fled."
    assert attribute(text, "the prisoner had fled").speaker == "police"


def test_a_pronoun_without_anybody_before_it_is_not_settled() -> None:
    text = "He said the prison was full."
    found = attribute_sayings(parse(Report(sha256="0" * 64, name="a report", text=text)))
    assert [one.settled for one in found] == [False]


def test_a_name_apposed_to_an_office_has_that_office_everywhere() -> None:
    text = (
        "The justice ministry’s spokesperson, Omar Hassan, confirmed that ten men were freed.\n\n"
        "The charges have not been dropped, the spokesperson said.\n\nHassan warned that they would be watched."
    )
    expected = ("Omar Hassan", "spokesperson", "justice ministry")
    assert who(attribute(text, "ten men were freed")) == expected
    assert who(attribute(text, "charges have not been dropped")) == expected
    assert who(attribute(text, "they would be watched")) == expected


def test_the_group_s_director_is_the_director_of_the_group_named_before() -> None:
    text = "LICADHO published a list.\n\n“They should be freed,” said Mary Brown, the group’s Asia director."
    assert who(attribute(text, "should be freed")) == ("Mary Brown", "Asia director", "LICADHO")


def test_we_outside_quotation_marks_is_the_report_itself() -> None:
    assert attribute("We demand that the ten men are released.", "are released") == Attribution()


def test_according_to_somebody_is_not_through_somebody() -> None:
    assert attribute("According to Amnesty International, 60 people remain in prison.", "60 people").via is None


def test_an_office_that_says_the_words_of_a_named_holder_is_that_person() -> None:
    text = (
        "A government spokesman has clarified that charges against the ten men have not been dropped.\n\n"
        "Justice ministry spokesman Omar Hassan also clarified that charges against the ten men have not been dropped."
    )
    assert attribute(text, "charges against").speaker == "Omar Hassan"


def test_what_is_said_last_stands_after_the_colon() -> None:
    text = "The justice ministry denied that he was under house arrest: he had been released on bail, it said."
    found = attribute_sayings(parse(Report(sha256="0" * 64, name="a report", text=text)))
    assert [text[slice(*one.saying.told[0])] for one in found] == [
        "he was under house arrest",
        "he had been released on bail",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Human Rights Watch reported that on August 11 police detained ten men.",
        "According to Human Rights Watch, on August 11 police detained ten men.",
    ],
)
def test_a_day_inside_what_is_said_is_not_the_day_of_saying_it(text: str) -> None:
    found = attribute(text, "police detained")
    assert (found.speaker, found.said) == ("Human Rights Watch", None)


@pytest.mark.parametrize("who_says", ["a spokesperson, Vann Phal, confirmed", "said a spokesperson, Vann Phal"])
def test_an_apposition_never_takes_its_name_from_the_sentence_before(who_says: str) -> None:
    text = f"The court sentenced Lina Meas, a teacher, to two years. The charges have not been dropped, {who_says}."
    assert attribute(text, "have not been dropped").speaker == "Vann Phal"


def test_a_newspaper_of_a_town_is_not_the_town() -> None:
    text = "A Phnom Penh newspaper writes that the activist Sok Dara is confined to his house. He was arrested in May."
    assert attribute(text, "is confined").speaker == "Phnom Penh newspaper"
