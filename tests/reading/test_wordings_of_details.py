"""Days, terms, offences and conditions of an event, in the words that reports have for them."""

import pytest
from tests.reading.reports import read_claims, read_events

from habeas.terms.claims import EventBody

CONTEXT = "\n\nThe country has jailed opposition activists for years, human rights groups say."

# kind|text|day, term, offence or condition that it must tell ("-": none of that)
DAYS = """
arrest|17 March 2023 – Police in Osh arrested editor Olga Zima on Monday.|2023-03-13
arrest|March 17 — Police in Osh arrested editor Olga Zima on Monday.|2023-03-13
sentence|A court in Minsk sentenced editor Olga Zima to six years. The verdict was handed down in January.|2023-01
conviction|Editor Olga Zima was convicted of sedition. The ruling was announced on 3 March.|2023-03-03
pardon|A decree signed on Thursday pardoned editor Olga Zima.|2023-03-16
pardon|A presidential decree of March 5 pardoned 5,255 prisoners.|2023-03-05
acquittal|A verdict delivered on Tuesday acquitted editor Olga Zima.|2023-03-14
charge|Editor Olga Zima was brought before the prosecutor on Monday and charged with sedition.|2023-03-13
summons|Editor Olga Zima was ordered on Sunday to appear before the prosecutor on 7 April.|2023-03-12
summons|Editor Olga Zima was told to report to the police station on 7 April.|2023-04-07
detention|Turkey handed editor Olga Zima over to Iran in August, and she was detained on arrival at Tehran airport.|2022-08
arrest|The eight students were arrested earlier this month. The eight students were arrested on 10 March after a rally.|2023-03-10
conditions|Editor Olga Zima was freed. She must report to police every Monday and Thursday.|-
detention|By the end of 2022, 3,010 of them had been freed, 240 of whom had been detained for political reasons.|-
"""  # noqa: E501
TERMS = """
conviction|If convicted, editor Olga Zima faces up to two years’ imprisonment.|up to two years’ imprisonment
conviction|Editor Olga Zima faces up to 20 years in prison if found guilty.|up to 20 years in prison
conviction|Should editor Olga Zima be convicted, she may be sentenced to imprisonment of at most six months.|imprisonment of at most six months
conviction|If found guilty of treason, editor Olga Zima could spend up to 20 years in prison.|up to 20 years in prison
sentence|Prosecutors ask for seven years for Jan Rus; editor Olga Zima could be jailed for up to six.|up to six
sentence|Editor Olga Zima faces a two-year term if she returns.|two-year term
sentence|Editor Olga Zima was given a one-year jail term, suspended for three years.|one-year jail term
sentence|A court convicted editor Olga Zima of libel and fined her three million CFA francs.|three million CFA francs
sentence|Editor Olga Zima was sentenced to three years’ hard labour and 50 lashes.|three years’ hard labour and 50 lashes
arrest|Editor Olga Zima was arrested in May 2021. She is serving a two-year sentence.|-
arrest|Editor Olga Zima was arrested in May 2021 and is serving a two-year sentence for libel.|-
"""  # noqa: E501
OFFENCES = """
detention|Nobody in the country is in prison for an opinion.|an opinion
detention|Editor Olga Zima was jailed for a photograph.|a photograph
summons|Editor Olga Zima was summoned over the broadcast of music.|the broadcast of music
trial|A judge ordered that editor Olga Zima be tried for money laundering and kept in the Zavala jail.|money laundering
charge|Editor Olga Zima was charged with fraud and placed under house arrest.|fraud
charge|Editor Olga Zima was charged with rebellion. She is accused of setting fire to a truck.|setting fire to a truck
sentence|Editor Olga Zima got two years for insulting a judge and for contempt of court.|contempt of court
trial|Editor Olga Zima was tried on charges including incitement, rioting and the destruction of state property.|the destruction of state property
trial|Editor Olga Zima was tried for what prosecutors called “economic sabotage”.|economic sabotage
charge|Editor Olga Zima faces two charges, incitement and unlawful assembly.|incitement
arrest|Editor Olga Zima was arrested on 22 February and charged with sedition.|-
arrest|Editor Olga Zima was arrested on 22 February and is charged with sedition.|-
arrest|Police arrested editor Olga Zima at a protest against corruption.|-
"""  # noqa: E501
CONDITIONS = """
release|Editor Olga Zima was released under a measure that obliges her to come before the court every 30 days.|come before the court every 30 days
release|Editor Olga Zima was let go after promising in writing to follow the rules.|promising in writing to follow the rules
release|Editor Olga Zima was freed on Monday after signing a pledge not to strike.|signing a pledge not to strike
release|Editor Olga Zima was released after her father had signed a bond.|her father had signed a bond
release|Editor Olga Zima was released after paying a fine.|paying a fine
release|Editor Olga Zima was freed on bail and told not to leave the country.|not to leave the country
release|Editor Olga Zima will be released on condition that she not leave her village.|not leave her village
release|Editor Olga Zima was released with a warning not to speak to the press.|not to speak to the press
conditions|Editor Olga Zima was arrested. Officers confiscated her passport and laptop.|confiscated her passport and laptop
conditions|Editor Olga Zima has been in solitary confinement in Camp 5 since 17 May.|solitary confinement
conditions|Editor Olga Zima is in jail. She was beaten with a rubber hose.|beaten with a rubber hose
release|Editor Olga Zima was released after serving a year.|-
release|Editor Olga Zima was released after paying tribute to the dead.|-
"""  # noqa: E501


def _read(kind: str, text: str) -> list[EventBody]:
    return [event for _, event in read_events(text + CONTEXT, published="2023-03-17") if event.type == kind]


def _rows(table: str) -> list[tuple[str, ...]]:
    return [tuple(row.split("|")) for row in table.split("\n") if row]


@pytest.mark.parametrize(("kind", "text", "day"), _rows(DAYS))
def test_an_event_has_its_day(kind: str, text: str, day: str) -> None:
    days = [event.period.since if event.period else None for event in _read(kind, text)]
    assert days == [None if day == "-" else day]


@pytest.mark.parametrize(("kind", "text", "term"), _rows(TERMS))
def test_a_term_is_told_with_its_bounds(kind: str, text: str, term: str) -> None:
    terms = [event.sentence or "" for event in _read(kind, text)]
    assert any(term in found for found in terms) if term != "-" else set(terms) == {""}


@pytest.mark.parametrize(("kind", "text", "offence"), _rows(OFFENCES))
def test_an_offence_is_that_of_its_event(kind: str, text: str, offence: str) -> None:
    told = [one for event in _read(kind, text) for one in event.offences]
    assert any(offence in one for one in told) if offence != "-" else told == []


@pytest.mark.parametrize(("kind", "text", "condition"), _rows(CONDITIONS))
def test_a_condition_stands_with_its_release(kind: str, text: str, condition: str) -> None:
    found = _read(kind, text)
    told = [one for event in found for one in event.conditions]
    assert found
    assert any(condition in one for one in told) if condition != "-" else told == []


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Editor Olga Zima is still in jail because no sureties had been found.", "no sureties had been found"),
        ("A court refused editor Olga Zima bail, saying that she might bribe witnesses.", "she might bribe"),
        ("“Editor Olga Zima is not pardoned because she did not confess,” said her sister.", "she did not confess"),
    ],
)  # fmt: skip
def test_a_clause_that_says_why_is_a_reason(text: str, reason: str) -> None:
    told = [claim for claim in read_claims(text + CONTEXT, published="2023-03-17") if claim.reason is not None]
    assert [claim.modality for claim in told] == ["asserted"]
    assert told[0].reason is not None
    assert reason in told[0].reason.text
