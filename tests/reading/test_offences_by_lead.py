"""The words that bring in an offence, and those that only seem to."""

import pytest

from habeas.reading.case.offences import find_offences


def offences(text: str) -> list[str]:
    return [text[start:end].strip("“”,.") for start, end in find_offences(text, 0, len(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("was held on accusations of joining a banned group and spreading false news.",
         ["joining a banned group", "spreading false news"]),
        ("was detained on false accusations of terrorism and treason.", ["terrorism", "treason"]),
        ("was acquitted of insulting a judge.", ["insulting a judge"]),
        ("was released on bail pending trial on charges of forging papers.", ["forging papers"]),
        ("Prosecutors brought charges of arson and incitement to riot.", ["arson", "incitement to riot"]),
        ("pleaded guilty to obstruction of justice.", ["obstruction of justice"]),
        ("was indicted on three counts of fraud and one count of perjury.", ["fraud", "perjury"]),
        ("convicted the head of the Popular Front of fraud and tax evasion.", ["fraud", "tax evasion"]),
        ("was convicted of “extremism” on the basis of her sermons.", ["extremism"]),
        ("charged Dara Sok, 34, the editor of a weekly, and Lina Meas, a teacher, with incitement to a felony.",
         ["incitement to a felony"]),
        ("sentenced Dara Sok, a lecturer at a college, to 33 months in prison for sedition.", ["sedition"]),
        ("was charged with leading an illegal assembly and with violating the emergency decree.",
         ["leading an illegal assembly", "violating the emergency decree"]),
        ("was charged with membership of an armed organisation, and with attending funerals and a May Day march.",
         ["membership of an armed organisation", "attending funerals and a May Day march"]),
        ("was sentenced for breaking curfew rules and sedition.", ["breaking curfew rules", "sedition"]),
        ("was detained for a protest against a sand company.", ["a protest against a sand company"]),
        ("was jailed for “propaganda,” “collusion,” and founding an illegal club.",
         ["propaganda", "collusion", "founding an illegal club"]),
        ("were convicted of the murder of ten men and boys.", ["the murder of ten men and boys"]),
        ("was charged with incitement to violence and hatred.", ["incitement to violence and hatred"]),
        ("were held for posting opinions about the vaccines, campaigns, or food aid.",
         ["posting opinions about the vaccines, campaigns, or food aid"]),
        ("was charged with spreading false news, copyright infringement, and misuse of a network.",
         ["spreading false news", "copyright infringement", "misuse of a network"]),
        ("was found guilty under insult laws for comments on officials.", ["comments on officials"]),
        ("was charged with ‘inciting a gathering’ and ‘spreading rumours’.",
         ["‘inciting a gathering’", "‘spreading rumours’"]),
        ("was charged with a series of offences, including spying.", ["spying"]),
        ("sentenced to death on trumped-up charges, including “spying” and “sabotage”.", ["spying", "sabotage"]),
        ("is serving a term on trumped up extortion charges.", ["extortion"]),
        ("was charged with incitement for posts on a blog.", ["incitement"]),
        ("was sentenced to life imprisonment on Monday for plotting a coup.", ["plotting a coup"]),
    ],
)  # fmt: skip
def test_an_offence_after(text, expected):
    assert offences(text) == expected


@pytest.mark.parametrize(
    ("text", "law"),
    [
        ("was charged under section 112.", "section 112"),
        ("was sentenced to seven years under Section 505(a) of the Penal Code.", "Section 505(a) of the Penal Code"),
        ("was sentenced to two years under the Official Secrets Act.", "Official Secrets Act"),
        ("was prosecuted under the country’s anti-terrorism law.", "anti-terrorism law"),
        ("was convicted under Article 12.", "Article 12"),
    ],
)
def test_the_law_stands_for_an_offence_that_is_not_named(text, law):
    assert offences(text) == [law]


def test_a_law_beside_an_offence_is_none():
    text = "was charged with abusing democratic freedoms under Article 331 of the penal code."
    assert offences(text) == ["abusing democratic freedoms"]


def test_what_somebody_did_is_the_reason_of_a_charge_that_is_named():
    assert offences("charged 22 people with subversion for their participation in trainings.") == ["subversion"]
    assert offences("jailed 22 people for their participation in trainings.") == ["trainings"]


@pytest.mark.parametrize(
    "text",
    [
        "were convicted, and one soldier was sentenced for seven days.",
        "was arrested on arrival at the airport for questioning.",
        "was arrested on the basis of a report.",
        "was detained on orders of the governor.",
        "was arrested on his way to work.",
        "were held for ransom.",
        "was jailed in apparent retaliation for her work and for refusing to leave.",
        "was arrested under the new government.",
        "was sentenced on Friday.",
        "was held on politically motivated charges, including land activist Dara Sok.",
    ],
)
def test_no_offence_after(text):
    assert offences(text) == []
