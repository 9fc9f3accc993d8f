"""A case told in passing is read; crime, sport, tales and history that only sound like one are not."""

import pytest
from tests.reading.reports import make_report

from habeas.reading.reader import read_report

IN_PASSING = [
    "The harvest fair in Gondar opened on Saturday with music and stalls. Farmers complained about the "
    "price of fertiliser. On the second day police arrested Dawit Bekele, who edits a local newsletter, "
    "for distributing leaflets. The fair closes on Tuesday.",
    "The price of bread doubled this winter in Khartoum. Bakers say flour is scarce. Among those who "
    "protested was teacher Amna Idris; she was detained on Thursday and has not come home.",
    "The film festival gave its main prize to “Salt”. The director, Reza Mokri, could not collect it: he "
    "is in Evin prison. The jury left his chair empty.",
    "The poet's new book sold 4,000 copies in a week. It was written in a cell: Aysel Demir was arrested "
    "in 2019 and released two years later.",
    "The mayor of Oruro opened a clinic on Monday. In the same week the union leader Rosa Quispe was "
    "charged with sedition over a road blockade. The clinic has 30 beds.",
    "Parliament passed the budget by 60 votes to 42. Outside, police detained seven demonstrators. The "
    "finance minister said that taxes would not rise.",
    "The football league resumed on Sunday. Before the match, fans unfurled a banner against the "
    "president and 14 of them were arrested. The home side won 2-1.",
    "Elections are due in October. The opposition candidate, Moussa Traore, is under house arrest. The "
    "electoral commission has printed nine million ballots.",
    "The central bank raised its rate. Economist Pavel Novik, who had criticised the move on Telegram, "
    "was fined and jailed for ten days.",
    "The magazine folded in March. Its owner, Le Quoc Minh, was convicted of anti-state propaganda the year before.",
    "Power cuts last up to ten hours a day. In Sagaing, two engineers who joined the strike were arrested on Monday.",
    "A concert in Havana was called off. The rapper Yosmel Ramos had been summoned by state security the day before.",
    "Teachers in Gabon ended a strike of six weeks. Their leader, Marc Ndong, was let out of jail on Wednesday.",
    "The tourism board hopes for two million visitors. The island's only independent journalist, Ahmed "
    "Nasheed, was deported last month.",
    "The dam project is behind schedule. Activist Berta Lopez, who opposed it, died in police custody in March.",
    "The TV series about the war begins tonight. Its screenwriter, Oleg Savin, got six years in April "
    "for “spreading fake news”.",
    "The summit ends today. The hosts released four monks on its eve.",
    "Farmers in Punjab blocked the railway. Police took 30 of them into custody.",
    "The museum reopens with 300 pictures. Its former director, Selim Kaya, remains in pre-trial "
    "detention on terrorism charges.",
    "The new airline flies to Istanbul daily. On its first flight police detained a passenger, the "
    "exiled singer Leyla Aydin, before take-off.",
    "The cooperative has 300 members and sells coffee abroad. Founder Teresita Naul was picked up by "
    "soldiers last March and charged with rebellion.",
    "The archbishop blessed the new radio mast. The station's manager, Father Noel Ruiz, has been under "
    "house arrest since the elections.",
    "Vietnam's exports grew by 8 per cent. Also this week, a court in Vinh jailed a teacher, Tran Thi "
    "Lan, for nine years over posts on the internet.",
    "The premier opened a stadium. A man who booed him was led away by plainclothes officers.",
    "The rector resigned. Forty of her students were arrested in the spring, and nine face military courts.",
]

NEAR_MISSES = [
    "A man was arrested in Bristol on Monday after two shops were robbed. Police recovered the stolen "
    "phones. Dean Walker, 31, was charged with robbery and remanded in custody.",
    "The drug kingpin Hector Vega was extradited to the United States on Friday. He was charged with "
    "cocaine trafficking. His trial begins in May.",
    "The play tells of a teacher who is jailed for a poem. Actors of the city theatre rehearse from Tuesday.",
    "A court sentenced Kevin Brown to life in prison for the murder of his wife. Neighbours had called the police.",
    "The former bank manager Lisa Chen was convicted of embezzling two million dollars. She will be "
    "sentenced next month.",
    "If a referee is found to have taken bribes, he could be banned for life. The federation has "
    "arrested the decline of the league.",
    "Police in Nairobi arrested three men over the theft of cattle. They were charged and released on "
    "bail. The cows are back with their owner.",
    "The senator was charged with tax fraud and will stand trial in the autumn. He denies having taken "
    "the money. The firm paid back 3 million.",
    "Smugglers were convicted of bringing migrants across the channel. The court gave them eight years.",
    "A nurse was acquitted of poisoning patients. The trial lasted four months. The hospital changed its rules.",
    "Pirates released the crew of a tanker on Monday. The ransom was two million dollars. The sailors are well.",
    "The film “The Cell” tells the story of a dissident who is arrested in Tehran. It opens in cinemas on Friday.",
    "The football coach was sacked; he was accused of fixing a match. Police questioned him for three "
    "hours and let him go.",
    "The hacker was arrested in Warsaw for stealing card data. He faces 20 years in prison in the United States.",
    "The man who shot at a school was arrested within the hour. He is held in the county jail. His trial "
    "is due in spring.",
    "Rapper Big Jay was arrested for carrying a gun at a club. He was released on bond the next day. His tour goes on.",
    "The police dog Rex retired after he had helped to arrest 90 burglars. He now lives with his handler.",
    "A referee detained play for ten minutes because of fog. The captain was charged with dissent and "
    "banned for one match.",
    "The arsonist who set fire to the market was sentenced to 12 years. Traders welcomed the verdict.",
    "A woman was held hostage in a bank for six hours. Police freed her and arrested the robber.",
    "In the TV drama's final, Inspector Hale arrests the banker. Viewers can see it again on Sunday.",
    "The mayor of a small town was convicted of taking bribes from a builder. She got two years, suspended.",
    "The fishing boat was detained for fishing without a licence. Its captain was fined and the crew released.",
    "The teacher was charged with abusing a pupil. He appeared in court and was remanded. Parents were told.",
    "The ship's cargo was released by customs after a week of detention. The owner paid the duty.",
    "The goalkeeper was arrested for speeding, his club confirmed. He will miss the match.",
    "The pharmacist was sentenced to three years for selling fake pills. An appeal was rejected.",
    "The minister said that taxes on beer would rise. A brewer charged that the plan would arrest growth.",
    "The treasurer of an opposition party was arrested for stealing its funds. He bought a yacht. Police "
    "found the receipts.",
    "Students cheated in an exam in Patna. Nine were arrested and their parents fined.",
    "A pastor was charged with fraud after selling fake cures. His church stood by him.",
    "A professor was sentenced to four years for forging lab results and pocketing grants.",
    "Parliament debated new rules for bail. Judges say courts are slow. No vote was taken.",
    "The city editor of a newspaper was jailed for blackmail of shop owners; he took cash not to print stories.",
    "A blogger was arrested for selling counterfeit handbags on Facebook.",
    "The strike by bowlers was poor. England's captain was charged with slow play and released a statement.",
    "The museum shows the cell where the suffragettes were held in 1912. They were arrested for breaking windows.",
    "The musical follows a student who joins the uprising of 1832 and is arrested. Tickets from 20 euros.",
    "Protest songs top the charts. The singer's video shows a mock arrest.",
    "The teachers' union fired its cashier; she was charged with embezzlement and will be tried in June.",
    "A refugee from Eritrea was stabbed at a bus stop. A man was arrested for murder.",
    "The newspaper seller was robbed at dawn. Police arrested two boys.",
    "The lawmaker was convicted of taking bribes from a casino. She was sentenced to five years.",
    "A rebel commander accused of war crimes was handed over to the court in The Hague. His trial for "
    "murder opens in May.",
    "The chess union banned a player for cheating. He was not arrested.",
    "The ex-minister was jailed for taking kickbacks on a dam. The court seized his villas.",
    "Prison guards found phones in a cell. Three inmates were charged.",
    "Vietnam: a game of capture. Players detain each other and are released by a tag. Students love it.",
]


def count_events(text: str) -> int:
    """How many events the report gives on its own."""
    return len([claim for claim in read_report(make_report(text)).claims if claim.event])


@pytest.mark.parametrize("text", IN_PASSING, ids=[text[:60] for text in IN_PASSING])
def test_a_case_told_among_other_matter_is_read(text: str) -> None:
    assert count_events(text)


@pytest.mark.parametrize("text", NEAR_MISSES, ids=[text[:60] for text in NEAR_MISSES])
def test_what_only_sounds_like_a_case_is_not(text: str) -> None:
    assert not count_events(text)
