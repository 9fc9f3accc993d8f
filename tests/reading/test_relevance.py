"""A report of ordinary crime yields no event; one of the field does."""

from tests.reading.reports import FIELD, make_report

from habeas.reading.reader import read_report
from habeas.reading.relevance import is_of_the_field, ordinary_paragraphs

BURGLARY = (
    "Police arrested a 40-year-old man on suspicion of burglary on Monday. He was released on bail the next day. "
    "A second man was arrested after jewels were stolen from the museum; the thieves broke a window."
)


def test_a_burglary_yields_no_event():
    assert not is_of_the_field(BURGLARY)
    assert not [claim for claim in read_report(make_report(BURGLARY)).claims if claim.kind in ("event", "figure")]


def test_the_arrest_of_a_journalist_is_of_the_field():
    assert is_of_the_field("Police arrested the journalist Tran Van Minh for sedition. Rights groups protested.")


def test_a_paragraph_on_murder_in_a_report_of_the_field_is_passed_over():
    text = f"{FIELD}\nPolice arrested a man who murdered and robbed his neighbour."
    assert [text[start:end].split(maxsplit=1)[0] for start, end in ordinary_paragraphs(text)] == ["Police"]
    assert not [claim for claim in read_report(make_report(text)).claims if claim.kind == "event"]


def test_a_plain_arrest_without_the_field_s_great_words_is_read():
    assert is_of_the_field(
        "Fourteen members of a teachers’ union went on trial on Tuesday. They are charged with attending a funeral."
    )
    assert is_of_the_field("The councillor has been denied bail. He is charged with inciting public violence.")


def test_sport_shows_and_accidents_are_not_of_the_field():
    assert not is_of_the_field("The striker was released by the club after the season; fans protested at the stadium.")
    assert not is_of_the_field("The band released its second album; the singer was arrested by the beauty of the hall.")
    assert not is_of_the_field("Motorists were detained for hours by a collision on the motorway, police said.")


def test_kidnapping_for_ransom_is_ordinary_crime():
    assert not is_of_the_field(
        "Police arrested two kidnappers who had asked a ransom for the trader. A court jailed them."
    )


def test_a_murder_trial_with_its_lawyers_and_verdict_is_not_of_the_field():
    assert not is_of_the_field(
        "The district court sentenced a plumber to life in prison for the murder of his business partner. His lawyer "
        "said that he would appeal against the verdict. A third suspect was released after the charge was dropped."
    )


def test_arson_told_as_the_charge_of_a_short_political_report_does_not_set_it_aside():
    text = f"{FIELD}\nA court convicted six defenders of the river of arson on 3 May 2021 and acquitted two activists."
    assert ordinary_paragraphs(text) == []
