"""Ordinary news with the field's verbs claims nothing; political news with the same verbs is read."""

import pytest
from tests.reading.reports import make_report

from habeas.reading.reader import read_report

ORDINARY = {
    "a theft ring": (
        "Five held over stolen catalytic converters\n\nPolice in Brno arrested five people on Tuesday who are believed "
        "to have cut catalytic converters from at least 140 cars. The suspects, aged between 19 and 37, were taken "
        "into custody after officers searched a yard. A judge ordered three of them held until trial; two were "
        "released. “We have recovered tools and cash,” said police spokeswoman Jana Malá. Their lawyers declined to "
        "comment."
    ),
    "a murder trial": (
        "Gardener jailed for life\n\nA court in Graz sentenced Stefan Lechner, 44, to life in prison on Thursday for "
        "killing his landlady with a spade. The jury found him guilty after four hours. His lawyer said that he would "
        "appeal against the verdict. Lechner had been arrested at the Slovenian border in May and had denied the "
        "charge throughout the trial. The prosecutor had asked for the maximum."
    ),
    "a drug bust": (
        "Border guards find 80 kilos in banana crates\n\nCustoms officers in Durrës detained a lorry driver and two "
        "importers on Monday after they found 80 kilograms of drugs among bananas from Ecuador. The three men were "
        "charged and will appear before a court on Friday. Prosecutors asked that they be kept in detention. The "
        "interior minister praised the officers."
    ),
    "a football ban": (
        "Supporters barred from the ground\n\nThirteen fans of Rovena were arrested before Saturday’s match after "
        "flares were thrown at the away end. All were released on bail and banned from the stadium until they appear "
        "in court. The club said it would appeal against a fine handed down by the federation, and the captain was "
        "suspended for two games. Police detained a further six people at the station."
    ),
    "traffic": (
        "Bus driver charged after crash\n\nA bus driver was arrested on Sunday after his coach left the road near "
        "Ponferrada and nine passengers were injured. He was tested for alcohol, charged with dangerous driving and "
        "released pending a hearing. The road was closed for six hours. In 2019 another driver was sentenced to two "
        "years in prison for a crash at the same bend."
    ),
    "customs": (
        "Cigarettes by the million\n\nThe customs service said on Wednesday that four men had been arrested and "
        "charged with evading duty on 11 million cigarettes. Two of them were remanded in custody by a magistrate in "
        "Gdynia, the others were freed on bail of 5,000 euros each. The trial is expected to open in the spring. "
        "If convicted they face up to ten years in prison."
    ),
    "a fraud sentence": (
        "Accountant gets six years\n\nA judge sentenced the accountant Petra Novotny to six years in prison on "
        "Friday for taking 3.4 million euros from the pension savings of her clients. She was arrested in 2020 and "
        "had been under house arrest. Her co-accused was acquitted. “She lived beyond her means,” the prosecutor "
        "told the court. Her lawyers said that they would appeal."
    ),
    "a divorce": (
        "Actor walks free from court\n\nThe actor Dario Lentini was released on Monday after spending a night in "
        "custody for failing to hand over the keys of a villa to his former wife. A family court judge had ordered "
        "his detention. His lawyer called the order absurd and appealed. The couple married in 2012 and have been "
        "in court over their children since. A hearing is set for June 3."
    ),
    "wildlife smuggling": (
        "Pangolin trader sentenced\n\nA court in Arusha sentenced Musa Kileo to 12 years in prison on Tuesday after "
        "rangers caught him with the scales of 40 pangolins. Two others were arrested with him and are still held. "
        "The minister for tourism welcomed the judgment. Last year the authorities detained 117 people for hunting "
        "protected animals, of whom 60 were convicted."
    ),
    "drunk driving": (
        "Mayor’s son held after night out\n\nThe son of a mayor was arrested early on Sunday after he drove into a "
        "fountain. A breath test showed three times the limit. He spent the night in a police cell, was charged and "
        "was released in the morning. He will stand trial in April and could lose his licence. In 2018 he was "
        "convicted of the same offence and sentenced to community work."
    ),
    "a child found": (
        "Nanny charged after boy is found\n\nA nanny was arrested on Thursday, two days after a four-year-old boy "
        "went missing from a playground in Tampere. The boy was found unhurt at a bus station. Police said that she "
        "had been detained before. Prosecutors charged her with abducting a child, and a court remanded her in "
        "custody. The parents thanked the volunteers."
    ),
    "a blotter": (
        "Police blotter\n\nMonday: A man, 51, was arrested on Mill Street for disorderly conduct and released. "
        "Tuesday: Two teenagers were detained for breaking windows at the school. Wednesday: A woman was charged with "
        "failing to stop. Thursday: A man wanted on a warrant was arrested at the Oak Motel and taken to the county "
        "jail. Friday: no arrests."
    ),
    "a mutiny of prisoners": (
        "Three escape from county jail\n\nThree inmates escaped from the county jail through a roof on Friday night. "
        "Two were recaptured on Saturday; the third, sentenced to nine years for armed robbery, is still at large. "
        "The sheriff said that a guard had been arrested and charged with helping them."
    ),
    "a factory fire": (
        "Owner of burnt mill arrested\n\nThe owner of a textile mill was arrested on Monday, a day after a fire killed "
        "21 of his workers. Police said two managers had been detained as well. The doors had been locked. The prime "
        "minister promised compensation. A union of garment workers asked for inspections. A court remanded the owner "
        "for five days."
    ),
}

POLITICAL = {
    "a union organiser": (
        "Union organiser arrested at factory gate\n\nPolice arrested Petra Havel, who organises textile workers, on "
        "Tuesday outside a factory in Brno. She was charged with disturbing public order and released after six "
        "hours. The strike she called is to begin on Friday. Her lawyer said that the charge was meant to stop it."
    ),
    "a life sentence": (
        "Dissident jailed for life\n\nA court in Khiva sentenced the dissident Stefan Lerov, 44, to life in prison on "
        "Thursday for treason. His lawyer said that he would appeal against the verdict. Lerov was arrested at the "
        "border in May. Rights groups called the trial unfair."
    ),
    "drugs found by the police": (
        "Reporter held after police “find” drugs\n\nThe reporter Ivan Golov was detained in Minsk on Monday and "
        "charged with possessing drugs, which his newspaper says officers planted on him. Colleagues protested "
        "outside the court, where three of them were arrested. He was put under house arrest on Friday."
    ),
    "fans and a banner": (
        "Fans jailed over banner\n\nFour fans of Rovena were arrested on Saturday after they unfurled a banner that "
        "called the president a thief. Police detained them at the stadium. A court sentenced two of them to 15 days "
        "for insulting the president; the opposition called for their release."
    ),
    "a blocked road": (
        "Farmers held after blocking road\n\nPolice detained 23 farmers on Sunday who had blocked a road in protest "
        "against evictions. Nineteen were released; four were charged with unlawful assembly. The activist Rosa Gil "
        "was sentenced to two years in prison in 2019 for a protest at the same bend."
    ),
    "a tax case": (
        "Newspaper editor held in tax case\n\nThe editor of the newspaper Slovo, Anna Belova, was arrested on "
        "Wednesday and charged with tax evasion. Journalists called the case revenge for her reporting on the "
        "president’s family. A magistrate released her on bail of 5,000 euros."
    ),
    "a candidate and fraud": (
        "Candidate gets six years for fraud\n\nA court sentenced the opposition candidate Pavel Novak to six years in "
        "prison on Friday for fraud, a charge that human rights groups call politically motivated. He was arrested in "
        "2020, three weeks before the election, and had been under house arrest."
    ),
    "a singer": (
        "Singer walks free\n\nThe singer Dario Lentil was released on Monday after spending a night in custody for a "
        "song about the junta. A military court had ordered his detention. Amnesty International had called him a "
        "prisoner of conscience."
    ),
    "rangers and villagers": (
        "Villagers sentenced over forest\n\nA court in Arusha sentenced the Maasai community leader Musa Kile to 12 "
        "years in prison on Tuesday after a protest against the eviction of villagers from a game reserve. Two other "
        "activists were arrested with him and are still held."
    ),
    "a night in the cells": (
        "Blogger held after night drive\n\nThe blogger Tran Van Minh was arrested early on Sunday when police stopped "
        "his car and took him to a station over a Facebook post critical of the mayor. He was charged under the "
        "penal code and released in the morning."
    ),
}


@pytest.mark.parametrize("text", ORDINARY.values(), ids=list(ORDINARY))
def test_nothing_is_claimed_of_ordinary_news(text: str) -> None:
    claims = read_report(make_report(text)).claims
    assert [claim.evidence[0].text for claim in claims if claim.kind in ("event", "figure")] == []


@pytest.mark.parametrize("text", POLITICAL.values(), ids=list(POLITICAL))
def test_political_news_with_the_same_verbs_is_read(text: str) -> None:
    claims = read_report(make_report(text)).claims
    assert len([claim for claim in claims if claim.kind == "event"]) >= 2
