"""Whom a number, "both of them", a lawyer's appeal or a clause in between mean, and who says it."""

import pytest
from tests.reading.reports import names, read_claims, read_events

CONTEXT = "\n\nThe country has jailed opposition activists for years, human rights groups say."
ALEX, MIRA, PETR = "Alexei Sudov", "Mira Kolar", "Petr Novak"

OF_A_NUMBER = [
    (f"Judges freed 19 teenagers on Saturday. The youngest, {ALEX}, 15, said he had been beaten.", "release", [ALEX]),
    (f"Officials freed 40 prisoners on Friday. One of those released, {ALEX}, had been beaten.", "release", [ALEX]),
    (f"Police arrested 12 nurses on Monday, {ALEX} and {MIRA} among them.", "arrest", [ALEX, MIRA]),
    (
        f"The court convicted 13 of the 31 teachers on Wednesday and acquitted the other 18. Among those found guilty "
        f"are {ALEX} and the headmistress {MIRA}.",
        "conviction",
        [ALEX, MIRA],
    ),
    (
        "Three leaders of the union were moved from the central prison to Brno prison on Wednesday. The three, "
        f"{ALEX}, {MIRA} and {PETR}, were arrested in July.",
        "arrest",
        [ALEX, MIRA, PETR],
    ),
    (f"Those arrested on Monday were {ALEX}, {MIRA} and {PETR}.", "arrest", [ALEX, MIRA, PETR]),
]  # fmt: skip

POINTED_AT = [
    (f"{ALEX} and {MIRA} were detained on 30 April. The judge refused both of them bail.", "release", [ALEX, MIRA]),
    (f"{ALEX} and {MIRA} were arrested. The two of them were freed on Tuesday.", "release", [ALEX, MIRA]),
    (f"{ALEX}, {MIRA} and {PETR} were arrested. All of them were charged.", "charge", [ALEX, MIRA, PETR]),
    (f"{ALEX}, {MIRA} and {PETR} were arrested. All were charged with sedition.", "charge", [ALEX, MIRA, PETR]),
    (f"{ALEX} and {MIRA} were arrested. Each was charged with sedition.", "charge", [ALEX, MIRA]),
    (f"{ALEX} and {MIRA}, officials of the old regime who were arrested in May, ask for bail.", "arrest", [ALEX, MIRA]),
    (f"Police arrested {ALEX}, his wife, {MIRA}, and their son, {PETR}.", "arrest", [ALEX, MIRA, PETR]),
    (f"{ALEX}, whom police said they had arrested on Friday, is a poet.", "arrest", [ALEX]),
    (f"{ALEX}, who police say was arrested on Friday, is a poet.", "arrest", [ALEX]),
]  # fmt: skip

IN_OTHER_FRAMES = [
    (f"According to his lawyer, {MIRA}, {ALEX} was arrested on Monday.", "arrest", [ALEX]),
    (f"The husband of the poet {MIRA}, {ALEX}, was arrested on Monday.", "arrest", [ALEX]),
    (f"Arrested on Monday, {ALEX} is the third reporter in custody.", "arrest", [ALEX]),
    (f"Police on Monday arrested a man they named as {ALEX}.", "arrest", [ALEX]),
    (f"“I was arrested on Monday for a post,” {ALEX} told Radio Vostok.", "arrest", [ALEX]),
    (f"A court convicted {ALEX} and his cousin {MIRA}. It sentenced him to five years and her to "
     "three.", "sentence", [MIRA]),
    (f"{ALEX} got five years, {MIRA} three.", "sentence", [MIRA]),
]  # fmt: skip

OF_LISTS_AND_ROWS = [
    (f"Treasurer Ana Roth, 61, was given five years, and organisers {ALEX} and {MIRA} two years each.", "sentence",
     [ALEX, MIRA]),
    (f"They urged Laos to free {ALEX}, a defender of river communities sentenced to six years in prison.", "sentence",
     [ALEX]),
    ("– Gulnora Davlatbekova, teacher. Arrested 28 May 2022; sentenced on 9 December to 21 years.", "arrest",
     ["Gulnora Davlatbekova"]),
]  # fmt: skip

COUNTED = [
    ("On Monday 40 protesters were arrested in Brno, 25 in Ostrava and 7 in Zlin.", "arrest", [40, 25, 7]),
    ("Police arrested 40 people in Brno and another 25 in Ostrava.", "arrest", [40, 25]),
    ("Eleven aid workers have been held without charge since June.", "detention", [11]),
    ("The judge ordered the release of 33 juveniles, but only 12 had been freed by May.", "release", [33, 12]),
    (f"{MIRA} was pardoned by the king in November, among 175 prisoners.", "pardon", [175]),
]

FIGURES = [
    ("Thirty-four people are in preventive detention and nine more have fled abroad.", {("held", 34)}),
    ("The service reported that 1,804 of 6,120 inmates were awaiting trial.", {("held", 1804), ("held", 6120)}),
    ("NGOs estimated that authorities held between 60 and 80 political prisoners at year's end.", {("held", 60)}),
    ("The list of prisoners now stands at 48 names.", {("held", 48)}),
    ("He is the seventh political prisoner to die in custody since 2021.", {("died in custody", 7)}),
    ("More than 70 people, at least 12 of them children, have been detained since March.",
     {("detained", 70), ("detained", 12)}),
]  # fmt: skip

OF_A_CLIENT = [
    f"The court jailed {ALEX} for a year on Friday. His lawyer, Dana Fekete, said she would lodge an appeal.",
    f"{ALEX} was jailed for a year. “A farce,” said his lawyer, Dana Fekete. She announced that she would appeal.",
    f"{ALEX} was given two years. The defence will appeal, counsel Dana Fekete said.",
    f"{ALEX} was acquitted in May. {MIRA} was pardoned in June. The prosecutor said he would appeal the acquittal.",
]  # fmt: skip

SAID_BY = [
    ("The Vostok Centre speaks of more than 2,200 people arrested.", "Vostok Centre"),
    ("Monitors at the Vostok Centre listed 131 people arrested in May.", "Monitors at the Vostok Centre"),
    (f"{ALEX} was arrested in May, a former cellmate reports.", "cellmate"),
    ("By the group's count, 80 people were arrested in May.", "group"),
    (f"{ALEX} was arrested on 3 May, the High Commissioner for Human Rights, {PETR}, told reporters.", PETR),
    (f"{ALEX} was arrested on 3 May, according to the party's spokesman, {PETR}.", PETR),
]  # fmt: skip


def _told(text: str, kind: str) -> list[list[str]]:
    return [names(event) for _, event in read_events(text + CONTEXT) if event.type == kind]


@pytest.mark.parametrize(("text", "kind", "people"), OF_A_NUMBER + POINTED_AT + IN_OTHER_FRAMES + OF_LISTS_AND_ROWS)
def test_those_meant_are_named(text: str, kind: str, people: list[str]) -> None:
    told = _told(text, kind)
    assert any(set(found) == set(people) for found in told), told


@pytest.mark.parametrize(("text", "kind", "numbers"), COUNTED)
def test_everybody_counted_is_told(text: str, kind: str, numbers: list[int]) -> None:
    told = [event for _, event in read_events(text + CONTEXT) if event.type == kind]
    assert [event.count.value for event in told if event.count] == numbers


@pytest.mark.parametrize(("text", "figures"), FIGURES)
def test_numbers_of_people_in_a_state(text: str, figures: set[tuple[str, int]]) -> None:
    found = [claim.figure for claim in read_claims(text + CONTEXT) if claim.figure]
    assert {(figure.measure, figure.count.value) for figure in found} == figures


@pytest.mark.parametrize("text", OF_A_CLIENT)
def test_an_appeal_that_a_lawyer_announces_is_the_clients(text: str) -> None:
    assert _told(text, "appeal") == [[ALEX]]


@pytest.mark.parametrize(("text", "speaker"), SAID_BY)
def test_it_is_told_who_says_it(text: str, speaker: str) -> None:
    events = [claim for claim in read_claims(text + CONTEXT) if claim.event and claim.event.type == "arrest"]
    assert [claim.attribution.speaker for claim in events] == [speaker]


def test_an_urgent_action_is_of_who_issues_it() -> None:
    text = (
        f"URGENT ACTION: FREE POET\n\nRights Watch Circle, 15 March 2023\n\n{ALEX} was arrested on 3 March.\n\n"
        f"PLEASE WRITE to the president:\n\n– calling for the immediate release of {ALEX};"
    )
    demands = [claim for claim in read_claims(text + CONTEXT) if claim.modality == "demanded" and claim.event]
    assert [claim.attribution.speaker for claim in demands] == ["Rights Watch Circle"]


@pytest.mark.parametrize(
    ("text", "kind", "stranger"),
    [
        (f"Police arrested five lawyers on Monday. The judge, {ALEX}, refused bail.", "arrest", ALEX),
        (f"Three prosecutors left the country. Warrants are out for two of them, among them {ALEX}.", "exile", ALEX),
        (f"A decree pardoned 60 prisoners. By Sunday 35 of them had left prison, among them {ALEX}.", "pardon", ALEX),
        (f"Police arrested {PETR}, his lawyer, {ALEX}, said.", "arrest", ALEX),
        (f"{PETR} was arrested on May 19 at Viru Viru airport.", "arrest", "Viru Viru"),
        (f"Only three of the 12 detained nurses were freed, said {PETR}.", "detention", "were freed"),
    ],
)
def test_nobody_else_is_drawn_in(text: str, kind: str, stranger: str) -> None:
    assert not any(stranger in found for found in _told(text, kind))
