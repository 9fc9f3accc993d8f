"""Who is named as telling of an event, in the many wordings of reports."""

import pytest
from tests.reading.reports import read_claims

TOLD_BY = [
    ("arrest", "Abebe Girma", "Abebe Girma, the party's spokesman, said Dawit Bekele was arrested on Monday."),
    ("arrest", "Police", "Police confirmed the arrest of Tun Aung Kyaw."),
    ("arrest", "Police", "Police confirmed that they had arrested the journalist Tun Aung Kyaw."),
    ("arrest", "relatives", "Yusuf al-Harbi was arrested at a checkpoint on Monday, relatives said."),
    ("release", "Julio Condori", "Rosa Quispe was released on bail on Wednesday, her attorney Julio Condori said."),
    ("release", "Julio Condori", "Lawyer Julio Condori announced the release of Rosa Quispe on Wednesday."),
    ("arrest", "Witnesses", "Witnesses said that plainclothes officers arrested the columnist Mehmet Yilmaz."),
    ("arrest", "Prosecutors", "Prosecutors allege that Mehmet Yilmaz was arrested with weapons."),
    ("arrest", "government", "The government says the columnist Mehmet Yilmaz was arrested for terrorism."),
    ("arrest", "Officials", "Officials said the columnist Mehmet Yilmaz was arrested for terrorism."),
    ("arrest", "opposition", "The opposition claimed that Grace Wanjiru had been arrested on Friday."),
    ("arrest", "Local media", "Local media reported that police arrested Grace Wanjiru on Friday."),
    ("arrest", "Media reports", "Media reports said Grace Wanjiru was arrested on Friday."),
    ("arrest", "media reports", "According to media reports, Grace Wanjiru was arrested on Friday."),
    ("arrest", "family", "On 6 June police, according to her family, arrested Grace Wanjiru at her office."),
    ("arrest", "NGOs", "NGOs reported that on 6 June police arrested the activist Grace Wanjiru."),
    ("death_in_custody", "mother", "The mother of Abdullah Karimov said that her son died in prison on 4 March."),
    ("death_in_custody", "Zulfiya", "Abdullah Karimov's mother, Zulfiya, said he died in prison on 4 March."),
    ("death_in_custody", "authorities", "Abdullah Karimov died in prison, the authorities acknowledged on Monday."),
    ("charge", "prosecutors", "Carlos Mamani was charged with sedition, prosecutors said."),
    ("charge", "Lucia Ramos", "Prosecutor Lucia Ramos told the court that Carlos Mamani was charged with sedition."),
    ("charge", "El Diario", "El Diario said Carlos Mamani was charged with sedition."),
    ("arrest", "El Diario", "As reported by El Diario, police arrested Liu Meihua in Urumqi."),
    ("arrest", "Liu Meihua", "Liu Meihua told her lawyer she was arrested in Urumqi."),
    ("arrest", "Patrick Wong", "Patrick Wong said: “Police arrested Liu Meihua in Urumqi on Monday.”"),
    ("arrest", "Patrick Wong", "“Police arrested Liu Meihua in Urumqi on Monday,” Patrick Wong said."),
    ("arrest", "Patrick Wong", "The Uyghur Rights Network's Patrick Wong said police arrested Liu Meihua in Urumqi."),
    ("sentence", "Ali", "Tariq Hassan was sentenced to ten years in prison, says his brother Ali."),
    ("detention", "colleagues", "Fatima Noor's colleagues said she was detained at the border."),
    ("detention", "Imran Shah", "Editor-in-chief Imran Shah said reporter Fatima Noor was detained at the border."),
    ("detention", "editor", "The paper's editor said reporter Fatima Noor was detained at the border."),
    ("detention", "Imran Shah", "Imran Shah is the lawyer of Fatima Noor. She was detained at the border, he said."),
    ("arrest", "Rahul Deb", "Minister of Information Rahul Deb said Fatima Noor had been arrested for espionage."),
    ("arrest", "Rahul Deb", "Rahul Deb, the information minister, denied that Fatima Noor had been arrested."),
    ("arrest", "information minister", "The information minister denied reports that Fatima Noor had been arrested."),
    ("arrest", "Former detainees", "Former detainees said that police arrested Chea Vannak in front of the court."),
    ("arrest", "supporters", "His supporters say Chea Vannak was arrested because of his songs."),
    ("arrest", "Critics", "Critics say Chea Vannak was arrested because of his songs."),
    ("arrest", "Observers", "Observers believed that authorities arrested Chea Vannak because of his songs."),
    ("arrest", "Press reports", "Press reports indicated that authorities arrested Chea Vannak on 2 May."),
    ("arrest", "Media outlets", "Media outlets reported police arrested Chea Vannak on 2 May."),
    ("arrest", "Police", "Police say they arrested Chea Vannak on 2 May on suspicion of incitement."),
    ("arrest", "Police", "Police said Chea Vannak was arrested on 2 May on suspicion of incitement."),
    ("arrest", "Sok Lina", "Activists Sok Lina and Pen Dara said Chea Vannak was arrested on 2 May."),
    ("sentence", "rights group", "A rights group says Gulnara Aliyeva was sentenced to six years in prison."),
    ("sentence", "embassy", "The embassy said that Gulnara Aliyeva was sentenced to six years in prison."),
    ("sentence", "lawyer", "Gulnara Aliyeva, her lawyer says, was sentenced to six years in prison without a trial."),
    ("arrest", "colleagues", "Irakli Beridze was arrested on Sunday, according to two colleagues."),
    ("arrest", "brother", "Anvar Karimov was arrested on Sunday, his brother confirmed by telephone."),
    ("sentence", "friend", "A friend of hers said Naw Paw Wah was jailed for three years on Friday."),
    ("sentence", "Ko Thein", "Ko Thein, a friend of the family, says Naw Paw Wah was jailed for three years."),
    ("death_in_custody", "jailer", "Rubel Hossain died in custody, the jailer claimed, of a stroke."),
    ("death_in_custody", "family", "The family claims that Rubel Hossain died in custody after torture."),
    ("release", "government", "The government claimed that Karla Gomez was released on Sunday."),
    ("release", "Denis Mora", "Foreign Minister Denis Mora on Sunday announced that Karla Gomez had been released."),
    ("release", "US official", "A senior US official told reporters that Karla Gomez was released on Sunday."),
    ("charge", "charge sheet", "According to the charge sheet, Zeynep Aksoy was charged with propaganda."),
    ("charge", "newspaper", "Zeynep Aksoy was charged with propaganda, her newspaper reported."),
    ("disappearance", "Samia Odeh", "Samia Odeh says her husband, Nasser Odeh, disappeared in March."),
    ("arrest", "Human rights groups", "Human rights groups say that security forces arrested Nasser Odeh in March."),
    ("arrest", "rights activists", "Security forces arrested Nasser Odeh in March, rights activists say."),
    (
        "arrest",
        "Vo Thanh Long",
        "Police arrested the blogger Minh Tran Duc in Hue on Tuesday, according to his lawyer, Vo Thanh Long.",
    ),
    (
        "arrest",
        "Family members",
        "Family members say soldiers took Tun Aung Kyaw from his house on 3 May and arrested him.",
    ),
    (
        "release",
        "Julio Condori",
        "Attorney Julio Condori told reporters outside the court that Rosa Quispe was released on bail on Wednesday.",
    ),
    (
        "detention",
        "Security sources",
        "Security sources said the columnist Mehmet Yilmaz was detained in Diyarbakir on Monday.",
    ),
    (
        "arrest",
        "Joseph Mutua",
        "Nairobi police chief Joseph Mutua confirmed that the activist Grace Wanjiru was arrested for incitement.",
    ),
    (
        "arrest",
        "Peter Otieno",
        "“Our chairman was arrested this morning,” Peter Otieno said of Samuel Kiprop, who was detained in Eldoret.",
    ),
    (
        "death_in_custody",
        "prison service",
        "The prison service said Abdullah Karimov died in prison of a heart attack.",
    ),
    (
        "charge",
        "El Diario",
        "Citing court documents, El Diario reported that Carlos Mamani was charged with sedition.",
    ),
    (
        "arrest",
        "Interior Ministry",
        "A statement from the Interior Ministry said that police arrested Liu Meihua in Urumqi.",
    ),
    (
        "arrest",
        "Uyghur Rights Network",
        "Police arrested Liu Meihua in Urumqi, according to a report by the Uyghur Rights Network.",
    ),
    (
        "sentence",
        "Bahrain Centre for Rights",
        "The Bahrain Centre for Rights, a local watchdog, revealed that Tariq Hassan was sentenced to "
        "ten years in prison.",
    ),
    (
        "sentence",
        "prosecutor",
        "State television quoted the prosecutor as saying that Tariq Hassan was sentenced to ten years in prison.",
    ),
    (
        "disappearance",
        "Salma Begum",
        "Rashid Mia's wife, Salma Begum, alleged that RAB officers abducted him from a market in Dhaka.",
    ),
    (
        "detention",
        "Imran Shah",
        "According to Imran Shah, the raid began at dawn. He added that Fatima Noor was detained at the border.",
    ),
    (
        "release",
        "Sar Kosal",
        "Reached by telephone, the prison director, Sar Kosal, said Chea Vannak was released on bail.",
    ),
    (
        "sentence",
        "lawyer",
        "Her lawyer complained that Gulnara Aliyeva was sentenced to six years in prison without a trial.",
    ),
    (
        "arrest",
        "Nino Beridze",
        "“Police came at five and arrested Irakli,” his mother, Nino Beridze, told reporters. Irakli "
        "Beridze was arrested in Gori.",
    ),
    (
        "arrest",
        "Musa Bello",
        "The commissioner of police for Kano State, Musa Bello, disclosed that Aminu Sani was arrested for blasphemy.",
    ),
    (
        "arrest",
        "Nigeria Union of Writers",
        "The Nigeria Union of Writers, in a statement, said that Aminu Sani was arrested on Sunday.",
    ),
    (
        "sentence",
        "All Burma Teachers' Union",
        "Naw Paw Wah was jailed for three years on Friday, said the All Burma Teachers' Union.",
    ),
    (
        "sentence",
        "Zaw Tun",
        "Junta spokesman Zaw Tun, in a press conference, said Naw Paw Wah was jailed for three years.",
    ),
    (
        "release",
        "Denis Mora",
        "Denis Mora, Nicaragua's foreign minister, announced that Karla Gomez had been released.",
    ),
    (
        "disappearance",
        "Samia",
        "His wife, Samia, said that Nasser Odeh disappeared in March after he was taken from his home.",
    ),
]

TOLD_BY_THE_REPORT = [
    ("arrest", "It was reported that Grace Wanjiru was arrested on 6 June."),
    ("arrest", "Grace Wanjiru was reportedly arrested on 6 June."),
    ("arrest", "Police, who arrested Liu Meihua in Urumqi, said she had confessed."),
    ("arrest", "Sok Lina, whose husband, Chea Vannak, was arrested on 2 May, said the house was searched."),
    ("arrest", "It was gathered that Aminu Sani was arrested on Sunday."),
]


def sources(event_type: str, text: str) -> list[str]:
    """Who is named as telling of each event of that type."""
    told = [claim.attribution for claim in read_claims(text) if claim.event and claim.event.type == event_type]
    return [" ".join(filter(None, (one.speaker, one.role, one.organisation))) for one in told]


@pytest.mark.parametrize(("event_type", "source", "text"), TOLD_BY, ids=[text[:70] for _, _, text in TOLD_BY])
def test_the_source_of_an_event_is_named(event_type: str, source: str, text: str) -> None:
    assert any(source in found for found in sources(event_type, text))


@pytest.mark.parametrize(("event_type", "text"), TOLD_BY_THE_REPORT)
def test_what_nobody_is_said_to_tell_has_no_source(event_type: str, text: str) -> None:
    assert sources(event_type, text) == [""]


def test_quoted_as_saying_is_the_word_of_the_quoted():
    text = "State television quoted the prosecutor as saying that Tariq Hassan was sentenced to ten years in prison."
    assert sources("sentence", text) == ["prosecutor"]


def test_a_list_behind_a_lawyer_is_no_name_of_his():
    text = "According to his lawyer, Ana Ruiz, Tomas Vera and Luis Paz were arrested on Monday."
    assert not any("Ana Ruiz" in found for found in sources("arrest", text))
