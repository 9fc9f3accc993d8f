"""More ordinary news, of topics that no word list foresaw: the words of a court case alone claim nothing."""

import pytest
from tests.reading.reports import make_report

from habeas.reading.reader import read_report

ORDINARY = {
    "nurse": (
        "Nurse held over missing morphine. A nurse at the district hospital in Olomouc was arrested on Monday"
        " after ampoules of morphine disappeared from a locked cabinet. She was charged and released on bail."
        " A colleague was questioned and let go. The hospital director said that no patient had come to harm."
        " The nurse will appear before a court next month."
    ),
    "hoax": (
        "Man arrested over hoax call. Police arrested a 29-year-old on Wednesday who had phoned in a bomb "
        "threat to miss a flight. The airport was evacuated for two hours. A magistrate remanded him in "
        "custody until Friday. His lawyer said that he regretted the prank. If convicted he could be "
        "sentenced to three years in prison."
    ),
    "miners": (
        "Gold diggers detained. Authorities in Obuasi detained 42 people on Tuesday who had dug for gold in "
        "an abandoned shaft. Excavators were seized. Eleven foreigners will be deported. The minister for "
        "lands said that the courts would be asked for heavy sentences. In March, nine men were jailed for 15"
        " years."
    ),
    "art": (
        "Forger acquitted. A court in Ghent on Thursday acquitted the painter Luc Maes of passing off his own"
        " pictures as works of an old master. Maes, 70, was arrested in 2018 and spent three months in "
        "detention. The prosecution appealed. “I never signed another man’s name,” he said on leaving the "
        "court."
    ),
    "passenger": (
        "Passenger who opened door is charged. A passenger who opened the door of an airliner before take-off"
        " was charged on Sunday and ordered to pay a fine. He was held overnight at a police station in Daegu"
        " and freed in the morning. The airline has banned him for life. His trial is set for July."
    ),
    "rave": (
        "Police end rave. Police detained 60 people at an illegal rave in a quarry on Saturday night and took"
        " away the sound system. Most were released without charge; the organiser, a disc jockey of 34, was "
        "arrested. Neighbours had complained of the noise. In 2021 a court convicted him of the same offence."
    ),
    "teacher": (
        "Teacher sentenced over pupil. A court sentenced a gym teacher to four years in prison on Monday for "
        "a relationship with a pupil of fifteen. He was arrested in January, when her parents found messages "
        "on her telephone. The judge said that he had abused their trust. His lawyers will appeal."
    ),
    "cashier": (
        "Cashier convicted. The former cashier of a savings co-operative was convicted on Friday of taking "
        "the members’ deposits. She had been arrested at the airport with two suitcases of money. Her husband"
        " was acquitted and released. The court ordered both their houses sold. The sentence will be read on "
        "3 June."
    ),
    "dogs": (
        "Breeder jailed over puppies. A judge jailed a dog breeder for eight months on Tuesday after "
        "inspectors found 70 puppies in a shed. She was arrested in May and has since been under house "
        "arrest. The animals were freed and given to new owners. She may not keep dogs for ten years."
    ),
    "ship": (
        "Captain detained after spill. The captain of a tanker was detained in Port Louis on Monday after oil"
        " reached the lagoon. He was charged with unsafe navigation and remanded in custody. The first "
        "officer was released. The ship’s owner said that the crew had been watching a birthday party. The "
        "prime minister visited the beach."
    ),
    "poker": (
        "Eleven arrested at card table. Police arrested 11 people in a flat in Bandung on Friday night for "
        "playing cards for money. They were paraded before cameras, charged and released on bail. Those "
        "convicted may be sentenced to six years in prison. The landlord fled through a window and is wanted."
    ),
    "quack": (
        "Quack doctor arrested. A man who treated villagers for twelve years without a diploma was arrested "
        "on Thursday. Officers took him into custody at his surgery in Patna and seized syringes. He was "
        "remanded for a week. Two of his assistants were detained and later freed. The health department has "
        "opened 14 cases against him since 2016."
    ),
    "paper": (
        "Exam leak: principal held. The principal of a college was arrested on Monday over the leak of the "
        "mathematics paper. Police said that nine people had been detained so far. A court sent four of them "
        "to jail for two weeks. The examination will be held again in May, the education minister said."
    ),
    "husband": (
        "Husband charged in lake death. Prosecutors charged Owen Hart with the death of his wife, whose body "
        "was found in a lake in October. He was arrested at his brother’s house on Friday and denied bail on "
        "Monday. A neighbour told the court that the couple argued. His trial will open in the autumn."
    ),
    "bakery": (
        "Baker fined for bad flour. A baker was arrested and released on Thursday after 31 people fell ill. "
        "He was convicted in 2015 of selling stale bread and given a suspended sentence. The authorities "
        "sealed the bakery. A hearing has been set for 9 June. His lawyer said the flour was at fault."
    ),
    "tower": (
        "Climber freed after tower stunt. A Frenchman who climbed a tower in Manila without ropes was "
        "released on Friday after two nights in detention. He was charged with trespassing and put on a plane"
        " home. It was his fourth arrest. A judge in Kuala Lumpur sentenced him to a fine in 2009."
    ),
}


@pytest.mark.parametrize("text", ORDINARY.values(), ids=list(ORDINARY))
def test_the_words_of_a_court_case_alone_claim_nothing(text: str) -> None:
    claims = read_report(make_report(text)).claims
    assert [claim.evidence[0].text for claim in claims if claim.kind in ("event", "figure")] == []
