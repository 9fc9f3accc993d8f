"""Planned, possible, demanded and denied: the many wordings of what has not happened."""

import pytest
from tests.reading.reports import names, read_events

NOT_HAPPENED = [
    ("planned", "arrest", "Police said they would arrest Ruben Salas when he returns."),
    ("planned", "arrest", "The minister said Ruben Salas will be arrested on his return."),
    ("planned", "arrest", "The authorities are preparing to arrest Ruben Salas, the party said."),
    ("possible", "arrest", "Ruben Salas could be arrested at any time, his lawyer said."),
    ("possible", "arrest", "Ruben Salas may be arrested if he comes home."),
    ("possible", "arrest", "Ruben Salas faces arrest if he comes home."),
    ("possible", "arrest", "Ruben Salas went into hiding to avoid arrest."),
    ("possible", "arrest", "The president threatened to arrest Ruben Salas."),
    ("possible", "arrest", "Ruben Salas was threatened with arrest."),
    ("possible", "arrest", "Police tried to arrest Ruben Salas but the crowd stopped them."),
    ("possible", "detention", "Police attempted to detain Ruben Salas at the airport."),
    ("denied", "arrest", "Police denied having arrested Ruben Salas."),
    ("denied", "arrest", "Police denied arresting Ruben Salas."),
    ("denied", "arrest", "Police denied that Ruben Salas had been arrested."),
    ("denied", "arrest", "Ruben Salas has not been arrested, police said."),
    ("denied", "arrest", "Ruben Salas was never arrested, the ministry said."),
    ("denied", "arrest", "The ministry rejected reports that Ruben Salas had been arrested."),
    ("denied", "arrest", "Police released a statement denying the arrest of Ruben Salas."),
    ("denied", "arrest", "No one arrested Ruben Salas, the police chief said."),
    ("demanded", "arrest", "The ruling party demanded the arrest of Ruben Salas."),
    ("demanded", "arrest", "Pro-government demonstrators called for Ruben Salas to be arrested."),
    ("demanded", "arrest", "A deputy urged prosecutors to arrest Ruben Salas."),
    ("demanded", "arrest", "The minister ordered police to arrest Ruben Salas."),
    ("demanded", "release", "The union demanded the immediate release of Ruben Salas."),
    ("demanded", "release", "The union demanded that Ruben Salas be released."),
    ("demanded", "release", "Ruben Salas should be freed at once."),
    ("demanded", "release", "Authorities should immediately and unconditionally release Ruben Salas."),
    ("demanded", "release", "The authorities must drop the case and free Ruben Salas."),
    ("demanded", "release", "The senator urged the government to free Ruben Salas."),
    ("demanded", "release", "The family appealed to the president for the release of Ruben Salas."),
    ("demanded", "release", "The mother of Ruben Salas pleaded for his release."),
    ("demanded", "release", "Protesters marched to demand freedom for Ruben Salas."),
    ("demanded", "release", "Students went on strike for the release of Ruben Salas."),
    ("demanded", "release", "A petition for the release of Ruben Salas gathered 4,000 signatures."),
    ("demanded", "release", "Lawyers filed a motion for the release of Ruben Salas."),
    ("demanded", "release", "Ruben Salas' lawyer asked the court to release him on bail."),
    ("demanded", "release", "Diplomats pressed for the release of Ruben Salas."),
    ("demanded", "release", "We call on the authorities to release Ruben Salas."),
    ("demanded", "release", "We urge President Vera to secure the release of Ruben Salas."),
    ("demanded", "release", "Please write to the president asking him to release Ruben Salas."),
    ("demanded", "release", "Twelve countries issued a joint appeal to free Ruben Salas."),
    ("demanded", "release", "Calls for the release of Ruben Salas are growing."),
    ("demanded", "release", "The committee reiterated its call for the release of Ruben Salas."),
    ("planned", "release", "The court ordered the release of Ruben Salas."),
    ("planned", "release", "The court ordered that Ruben Salas be released."),
    ("planned", "release", "A judge ordered Ruben Salas released on bail."),
    ("planned", "release", "Ruben Salas is to be released next week."),
    ("planned", "release", "Ruben Salas will be released on 4 May."),
    ("planned", "release", "Ruben Salas is due for release in June."),
    ("planned", "release", "Ruben Salas is expected to be released on Friday."),
    ("planned", "release", "Ruben Salas is scheduled to be released on Friday."),
    ("planned", "release", "The government promised to release Ruben Salas."),
    ("planned", "release", "The government agreed to free Ruben Salas."),
    ("planned", "release", "The president announced that he would pardon and release Ruben Salas."),
    ("possible", "release", "Ruben Salas could be released as early as Friday."),
    ("possible", "release", "Ruben Salas may be freed in a prisoner swap."),
    ("possible", "release", "The two governments are negotiating the release of Ruben Salas."),
    ("denied", "release", "The court refused to release Ruben Salas."),
    ("denied", "release", "The court rejected a request to release Ruben Salas on bail."),
    ("denied", "release", "Ruben Salas was denied bail."),
    ("denied", "release", "A judge denied bail to Ruben Salas."),
    ("denied", "release", "Bail for Ruben Salas was refused."),
    ("denied", "release", "Ruben Salas has not been released despite the court order."),
    ("denied", "release", "Ruben Salas was not released with the others."),
    ("denied", "release", "The authorities have so far failed to release Ruben Salas."),
    ("denied", "release", "The government has refused to free Ruben Salas."),
    ("denied", "release", "Ruben Salas has yet to be released."),
    ("denied", "release", "Ruben Salas was not among those released."),
    ("planned", "trial", "Ruben Salas will go on trial on 5 May."),
    ("planned", "trial", "Ruben Salas is due in court on 5 May."),
    ("planned", "trial", "The trial of Ruben Salas is set to begin on 5 May."),
    ("planned", "trial", "Ruben Salas is expected to appear before a judge on Monday."),
    ("planned", "trial", "The trial of Ruben Salas has been scheduled for 5 May."),
    ("planned", "trial", "The court set 5 May for the trial of Ruben Salas."),
    ("planned", "trial", "The trial of Ruben Salas was adjourned to 5 May."),
    ("planned", "trial", "The trial of Ruben Salas was postponed until June."),
    ("possible", "sentence", "Ruben Salas faces up to ten years in prison."),
    ("possible", "conviction", "If found guilty, Ruben Salas faces ten years in prison."),
    ("possible", "sentence", "Ruben Salas could be sentenced to death."),
    ("possible", "sentence", "Ruben Salas could get ten years in prison."),
    ("possible", "sentence", "Ruben Salas is facing a ten-year prison term."),
    ("demanded", "sentence", "The prosecutor asked for ten years in prison for Ruben Salas."),
    ("demanded", "sentence", "The prosecutor requested a ten-year sentence for Ruben Salas."),
    ("demanded", "sentence", "Prosecutors are seeking the death penalty for Ruben Salas."),
    ("demanded", "sentence", "The prosecution demanded that Ruben Salas be sentenced to ten years in prison."),
    ("possible", "charge", "Ruben Salas could be charged with treason."),
    ("planned", "charge", "Prosecutors said they would charge Ruben Salas with treason."),
    ("planned", "charge", "Prosecutors plan to charge Ruben Salas with treason."),
    ("denied", "charge", "Ruben Salas has not been charged."),
    ("denied", "charge", "No charges were filed against Ruben Salas."),
    ("denied", "charge", "Ruben Salas was arrested on Monday but has yet to be charged."),
    ("demanded", "charges_dropped", "All charges against Ruben Salas must be dropped."),
    ("demanded", "charges_dropped", "The union demanded that the charges against Ruben Salas be dropped."),
    ("denied", "charges_dropped", "The charges against Ruben Salas have not been dropped."),
    ("denied", "charges_dropped", "The prosecutor refused to drop the charges against Ruben Salas."),
    ("planned", "charges_dropped", "Prosecutors said they would drop the charges against Ruben Salas."),
    ("planned", "appeal", "Ruben Salas will appeal the verdict."),
    ("planned", "appeal", "Ruben Salas plans to appeal."),
    ("planned", "appeal", "Ruben Salas said he would appeal against the sentence."),
    ("possible", "appeal", "Ruben Salas can appeal within 15 days."),
    ("planned", "exile", "Ruben Salas will be deported on Friday."),
    ("possible", "exile", "Ruben Salas faces deportation."),
    ("denied", "exile", "Ruben Salas refused to leave the country."),
    ("demanded", "pardon", "Supporters asked the king to pardon Ruben Salas."),
    ("possible", "pardon", "The king might pardon Ruben Salas."),
    ("denied", "pardon", "The king refused to pardon Ruben Salas."),
    ("possible", "death_in_custody", "The family fears that Ruben Salas has died in prison."),
    ("possible", "death_in_custody", "Doctors warned that Ruben Salas could die in prison."),
]

OF_NOBODY = [
    "Police regularly arrest journalists in the capital.",
    "Courts may sentence offenders to ten years in prison under the law.",
    "Journalists fear arrest when they report on the army.",
]


def told(text: str) -> list[tuple[str, str]]:
    """Each event of Ruben Salas as (modality, type)."""
    return [(modality, event.type) for modality, event in read_events(text) if "Ruben Salas" in names(event)]


@pytest.mark.parametrize(("modality", "event_type", "text"), NOT_HAPPENED, ids=[one[2][:70] for one in NOT_HAPPENED])
def test_how_surely_it_is_told(modality: str, event_type: str, text: str) -> None:
    assert (modality, event_type) in told(text)


@pytest.mark.parametrize("text", OF_NOBODY)
def test_law_and_habit_are_no_events(text: str) -> None:
    assert read_events(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The crowd thanked the king for the release of Ruben Salas.",
        "Families paid a ransom for the release of Ruben Salas.",
    ],
)
def test_what_is_thanked_or_paid_for_is_not_asked_for(text: str) -> None:
    assert ("demanded", "release") not in told(text)
