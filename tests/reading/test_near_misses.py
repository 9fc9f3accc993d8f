"""Reports whose verbs sound like the field and which tell of nobody held: nothing is claimed."""

import pytest
from tests.reading.reports import make_report, read_events

from habeas.reading.reader import read_report

NEAR_MISSES = {
    "an exhibition": (
        "The exhibition shows how the printer Tomas Havel was jailed in 1620 and pardoned by the king. Visitors "
        "can see the warrant for his arrest. Curator Ivana Mala said that prisons of that age were dark places."
    ),
    "a storm": (
        "Storm Gerda released 100 mm of rain on Tuesday. Residents were held up for hours; the fire service freed "
        "four children from a school bus. Mayor Ana Costa said that the town was sentenced to a night without "
        "power."
    ),
    "a bank": (
        "Zenora Bank released its quarterly results on Monday and said it would charge customers a lower fee. A "
        "trial over the merger was adjourned to July, lawyers said, after the board dismissed its former head."
    ),
    "a drug trial": (
        "Dr Peter Omondi, who was charged with leading the study, said the trial of the vaccine had been "
        "suspended. The patients were discharged on Friday. A committee acquitted the drug of causing liver "
        "damage."
    ),
    "a midfielder": (
        "Captain Marko Ilic was released by Dinamo after six seasons. The midfielder was arrested in his progress "
        "by injuries. The federation suspended its sentence on the club's appeal. Coach Petar Babic had been "
        "sacked."
    ),
    "a book of grammar": (
        "The longest sentence in the book runs to four pages. Linguist Sara Holm released a guide to commas. A "
        "sentence should be freed of adverbs, she said; a writer who appeals to the reader is rarely acquitted."
    ),
    "a joint statement": (
        "Foreign minister Hana Kim held talks in Hanoi on Monday and released a joint statement on fishing. The "
        "two sides agreed to free trade. She charged officials with drawing up a plan by May."
    ),
    "a rally": (
        "Opposition candidate Samuel Okoro held a rally on Saturday. He charged the government with neglecting "
        "farmers and called for a trial of electronic voting. Activists released balloons. His party appealed to "
        "voters for calm."
    ),
    "a burglary": (
        "Police arrested a man after a burglary. Mark Dale, 34, was charged and remanded in custody. He will "
        "appear before magistrates on Friday. The stolen rings were found in his car."
    ),
}


@pytest.mark.parametrize("text", NEAR_MISSES.values(), ids=list(NEAR_MISSES))
def test_nothing_is_claimed_of_a_near_miss(text: str) -> None:
    claims = read_report(make_report(text)).claims
    assert [claim for claim in claims if claim.kind in ("event", "figure")] == []


@pytest.mark.parametrize(
    "text",
    [
        "Doctors released the former minister Kofi Boateng on Friday.",
        "The former minister Kofi Boateng was released from hospital on Friday.",
        "The activist Sam Rith was freed by firefighters.",
    ],
)
def test_who_is_let_go_by_those_who_care_was_not_held(text: str) -> None:
    assert read_events(text) == []


def test_who_is_let_go_by_a_court_was_held() -> None:
    assert [
        event.type for _, event in read_events("The court released the former minister Kofi Boateng on Friday.")
    ] == ["release"]
