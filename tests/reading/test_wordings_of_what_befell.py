"""What befell whom, in wordings beside the plainest: had, fetched, handed back, in entries, foreseen, told again."""

import pytest
from tests.reading.reports import names, read_events

CONTEXT = "\n\nThe country has jailed opposition activists and political prisoners for years, human rights groups say."

TOLD = """
detention-denied Tomas Reko|Police told the family of Tomas Reko that they did not have him.
detention-denied Ko Aung Lin|The army denied having the farmer Ko Aung Lin in its custody.
detention-denied Lina Haddad|Security officials insisted they were not holding Lina Haddad.
release 11|Eleven minors were handed back to their parents on Tuesday.
release 2|The two brothers were sent home on Friday after questioning.
release Lina Haddad|Lina Haddad was back home on Saturday after three weeks in custody.
release Lina Haddad|Lina Haddad was reunited with her family on Saturday after 14 months in jail.
release Tomas Reko|Tomas Reko was allowed to return home on Wednesday after questioning.
transfer Tomas Reko|Tomas Reko was arrested in Addis on 3 May and handed over to the authorities two days later, according to his family.
sentence-demanded Lina Haddad|The prosecutor had asked for life imprisonment for Lina Haddad.
sentence-demanded Lina Haddad|Prosecutors want Lina Haddad jailed for ten years.
sentence-possible Tomas Reko|Tomas Reko faces a two-year term if he returns.
sentence-possible Tomas Reko|Tomas Reko risks ten years behind bars.
sentence-possible Tomas Reko|Tomas Reko could spend the next 20 years in prison.
conviction-possible Tomas Reko|If found guilty, Tomas Reko could go to prison for 15 years.
conviction-possible Lina Haddad|Should Lina Haddad be convicted, she may be sentenced to six years.
sentence 3|Three of the defendants received terms of two to four years.
sentence-planned Lina Haddad|The sentencing of Lina Haddad is scheduled for 15 December.
warrant Lina Haddad|An arrest warrant for Lina Haddad remains in force.
warrant 3|Warrants are outstanding for three other members of the union.
warrant Tomas Reko|A warrant for the arrest of Tomas Reko is pending.
warrant Lina Haddad|Warrants have been issued for Lina Haddad; a spokesman denied that she was persecuted.
death_in_custody Lina Haddad|The blogger Lina Haddad died in the Shklow colony on Sunday.
disappearance Tomas Reko|Men in masks took Tomas Reko from a café on 5 June; nobody has heard of him since.
arrest Lina Haddad|Police came for Lina Haddad at dawn on 3 May.
arrest Tomas Reko|Tomas Reko was taken into a police car on Monday.
arrest Lina Haddad; sentence Lina Haddad|A court sentenced Lina Haddad, arrested in May 2021, to two years in prison.
conviction Tomas Reko; detention Tomas Reko|On Monday a judge convicted Tomas Reko, detained since June, of sedition.
release 19; detention 19|Nineteen teachers who had been held on the orders of a governor since 24 September were released on Tuesday.
detention 14|Fourteen monks have been held by the army since March.
trial-planned Lina Haddad|Lina Haddad goes on trial on Monday.
trial-planned Tomas Reko|The trial of Tomas Reko is to open next week.
trial-planned Lina Haddad|The minister said that Lina Haddad was a spy and would soon be brought to trial.
rearrest-possible Lina Haddad|Her family fears that Lina Haddad will be arrested again.
exile Marc Lefort|In September the police detained and then expelled a Belgian lawyer, Marc Lefort.
detention Tomas Reko|Tomas Reko was arrested on 3 May. He refused to sign, and is still held in Termez.
detention Tomas Reko|Tomas Reko was arrested on 3 May. He was held at NSS headquarters for seven weeks.
pardon Lina Haddad|2. Lina Haddad. Pardoned on 26 May 2021; will be left out of the next list.
charge Lina Haddad; detention Lina Haddad|2. Lina Haddad (also written Leena Hadad), nurse. Arrested on 3 May 2021. Charged with sedition. Held in Jaw Prison.
trial Tomas Reko|4. Tomas Reko, teacher. Arrested on 3 May 2021. On trial since June.
disappearance Peter Lado|On June 28, NSS agents arrested radio editor Peter Lado at his office in Yei; his whereabouts remained unknown at year’s end.
arrest Lina Haddad|Armed men from the Security and Intelligence Agency took Lina Haddad from her home on 4 June.
arrest Tomas Reko|Men of the Department of State Services had seized the blogger Tomas Reko in Lagos on March 3.
exile Tomas Reko|The host Tomas Reko fled to Dakar in September.
death_in_custody 1163|Rights groups counted 1,163 deaths in custody.
arrest A. M. Rifkhan; detention A. M. Rifkhan|The ministry has signed a 90-day detention order against unionist A. M. Rifkhan, arrested last Thursday at a camp.
charge-denied Lina Haddad; trial-denied Lina Haddad|By year’s end Lina Haddad had been neither charged nor tried.
appeal Lina Haddad|Lina Haddad’s appeal failed on Tuesday.
release-demanded Lina Haddad|– order the immediate release of Lina Haddad;
charges_dropped-demanded Lina Haddad|– to drop the charges against Lina Haddad and to release her;
"""  # noqa: E501

UNTOLD = [
    ("charge", "The prison charged relatives 40 euros for each visit."),
    ("charge", "Visitors to Lina Haddad were charged 40 euros."),
    ("detention", "The ministry does not have the money for Lina Haddad to travel."),
    ("detention", "The police do not have him as a suspect, Tomas Reko said."),
    ("arrest", "Police came for Lina Haddad on Monday, but she had left the country."),
    ("arrest", "The president came for talks with Lina Haddad."),
    ("exile", "The government expelled three French diplomats, Lina Haddad wrote."),
    ("detention", "Tomas Reko went to the prison on Monday to see his brother."),
    ("release", "Lina Haddad was handed a letter to her parents."),
    ("sentence", "Lina Haddad faces two years of uncertainty."),
    ("trial", "Tomas Reko was freed but must come before the court every 30 days."),
    ("arrest", "Agents arrested Peter Lado on 28 June; nobody has heard of him since."),
    ("detention", "At least 57 persons were imprisoned for political reasons at year’s end, Lina Haddad said."),
    ("charge", "Tomas Reko, who is charged with wildlife matters in the town, spoke to Lina Haddad."),
]


def told(text: str) -> set[str]:
    """`type-modality who` of each event, the modality left out where asserted."""
    found = set()
    for modality, event in read_events(text + CONTEXT):
        kind = event.type if modality == "asserted" else f"{event.type}-{modality}"
        found |= {f"{kind} {name}" for name in names(event)}
        found |= {f"{kind} {event.count.value}"} if event.count else set()
    return found


@pytest.mark.parametrize("line", TOLD.strip().splitlines(), ids=lambda line: line.split("|")[1][:70])
def test_a_wording_tells_what_befell_whom(line):
    expected, text = line.split("|")
    assert set(expected.split("; ")) <= told(text)


@pytest.mark.parametrize(("kind", "text"), UNTOLD, ids=[text[:60] for _, text in UNTOLD])
def test_its_false_friend_tells_nothing(kind, text):
    assert not {event.type for _, event in read_events(text + CONTEXT)} & {kind}


def test_moves_to_two_places_are_two():
    text = "Turkey handed Tomas Reko over to Iran in August. Tomas Reko has been moved to the prison of Evin."
    assert [event.type for _, event in read_events(text + CONTEXT)] == ["transfer", "transfer"]


def test_all_but_six_are_not_six():
    text = "Police arrested 43 persons on Monday; all but six were freed the next morning."
    assert not {event.count.value for _, event in read_events(text + CONTEXT) if event.count} & {6}


def test_news_of_an_animal_tells_no_event():
    text = (
        "Captured wolf freed\n\nA she-wolf that had been held in an enclosure for three days was freed on Friday. She "
        "had been caught by farmers who accused her of killing sheep. Activists had called for her release. “She was "
        "never charged,” joked mayor Jana Hrušková."
    )
    assert read_events(text) == []


def test_nobody_dies_twice():
    text = "The activist Tomas Reko died in custody on Sunday. He is the seventh prisoner to die in custody since 2020."
    assert [event.type for _, event in read_events(text + CONTEXT)] == ["death_in_custody"]
