"""Which violations a summary tells: the words around an arrest tell a defender's from a suspect's."""

import pytest
from tests.reading.reports import make_report

from habeas.reading.parsing.parse import parse
from habeas.reading.summary.around_acts import describe_around, describe_spread
from habeas.reading.summary.summarise import summarise_report
from habeas.reading.summary.told import ToldText
from habeas.reading.summary.violations import chosen_of

OF_DEFENDERS = (
    "Police in Lusaka arrested the journalist Mwila Chanda and two activists at a peaceful protest on Monday.\n"
    "The journalist, a critic of the government, was detained without charge, her union said.\n"
    "Human rights groups called the arrests arbitrary and demanded that the authorities release the activists.",
    "A court in Astana has jailed the opposition activist Daniyar Bekov for three years over posts critical of the "
    "president.\nBekov, a human rights defender, has been in prison since May. His lawyer called the trial political.\n"
    "Rights groups consider him a political prisoner.",
)
OF_SUSPECTS = (
    "Gunmen kidnapped four teachers near Kankia on Sunday and demanded a ransom.\n"
    "The kidnappers shot one teacher dead. Police said a suspect was arrested in connection with the kidnapping.\n"
    "The abducted teachers were held in a forest, a relative of one victim said.",
    "A mine worker was stabbed to death by robbers in Potosi on Friday, officers said.\n"
    "The murder of the worker is the fourth killing this month. Residents found the body near the mine.\n"
    "A man suspected of the murder was later arrested.",
)


def types_of(text: str) -> set[str]:
    return {told.type for told in summarise_report(make_report(text)).violations}


@pytest.mark.parametrize("text", OF_DEFENDERS)
def test_the_arrest_of_a_defender_is_arbitrary_detention(text: str) -> None:
    assert "arbitrary detention" in types_of(text)


@pytest.mark.parametrize("text", OF_SUSPECTS)
def test_the_arrest_of_a_suspect_is_not(text: str) -> None:
    assert types_of(text)
    assert "arbitrary detention" not in types_of(text)


def told(text: str) -> ToldText:
    return ToldText(parse(make_report(text)))


def test_around_an_act_stand_who_and_what_its_sentence_speaks_of() -> None:
    found = describe_around(told("Soldiers detained the journalist Mwila Chanda at a protest."))
    around = {key.removeprefix("around arbitrary_detention: ") for key in found}
    assert {"journalist named", "political", "not crime", "by military"} <= around


def test_a_year_long_gone_is_seen() -> None:
    assert "around arbitrary_detention: long ago" in describe_around(told("The teacher was jailed in 1987 for a poem."))


def test_how_acts_spread_is_told_by_sentences() -> None:
    found = describe_spread(told("It rained. Police arrested a singer. The singer was arrested again. It is cold now."))
    assert found["spread arbitrary_detention: of the report"] == pytest.approx(0.5)
    assert found["spread arbitrary_detention: early"] == pytest.approx(0.75)
    assert "spread arbitrary_detention: in the first 1" not in found


def test_a_text_without_acts_spreads_nothing() -> None:
    assert describe_spread(told("")) == {}
    assert describe_around(told("The lake is cold.")) == {}


def test_all_that_reach_their_limits_are_told() -> None:
    limits = {"killing": 0.4, "torture": 0.4, "other": 0.4}
    assert chosen_of({"killing": 0.5, "torture": 0.4, "other": 0.1}, limits) == [("killing", 0.5), ("torture", 0.4)]


def test_the_likeliest_is_told_alone_where_none_reaches_its_limit() -> None:
    assert chosen_of({"killing": 0.25, "torture": 0.3}, {"killing": 0.4, "torture": 0.4}) == [("torture", 0.3)]


def test_nothing_is_told_where_nothing_is_likely() -> None:
    assert chosen_of({"killing": 0.05, "torture": 0.1}, {"killing": 0.4, "torture": 0.4}) == []
