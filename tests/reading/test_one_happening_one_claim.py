"""What is told twice is one claim; what befell other people, or another time, is another."""

from tests.reading.reports import names, read_events


def told(text: str, kind: str) -> list[tuple[list[str], int | None]]:
    return [
        (names(event), event.count.value if event.count else None)
        for modality, event in read_events(text)
        if event.type == kind and modality == "asserted"
    ]


def test_as_many_people_of_another_kind_are_others():
    words = (
        "In June, 22 members of the Migration Society in Izmir were detained. "
        "Also in June, 22 media workers in Diyar were detained."
    )
    assert told(words, "detention") == [([], 22), ([], 22)]


def test_a_headline_that_counts_and_a_body_that_names_are_one():
    words = (
        "Court jails three activists over a march\n"
        "Lina Haddad, Omar Said and Peter Banda were sentenced to two years in prison on 3 May 2021."
    )
    assert [people for people, _ in told(words, "sentence")] == [["Lina Haddad", "Omar Said", "Peter Banda"]]


def test_they_were_released_is_of_those_told_last():
    words = (
        "On 2 May police in Harare detained seven demonstrators, who were released on 4 May.\n"
        "On 9 May police detained 16 teachers during a vigil. They were released on 11 May."
    )
    assert len(told(words, "release")) == 2


def test_custody_that_goes_on_is_no_second_happening():
    words = "On 3 May police arrested Omar Said and Peter Banda. They were held for six weeks without charge."
    assert [event.type for _, event in read_events(words)] == ["arrest"]


def test_still_held_on_a_later_day_is_told_of_its_own():
    words = "On 3 May 2021 police arrested Omar Said. As of October he remained in prison."
    assert [event.type for _, event in read_events(words)] == ["arrest", "detention"]


def test_the_arrest_of_one_of_two_told_again_is_the_same():
    words = "On 3 May police arrested Omar Said and his wife Lina Haddad. Police arrested Said while he was filming."
    assert told(words, "arrest") == [(["Omar Said", "Lina Haddad"], None)]


def test_a_bare_number_far_below_is_not_the_one_told_above():
    filler = " ".join(f"The report speaks of the economy in part {n}." for n in range(12))
    words = (
        "On 2 May eleven persons, including two students, were taken into custody. "
        f"{filler} Of the marchers, police formally arrested 11 on 9 June."
    )
    found = [event for _, event in read_events(words) if event.type == "arrest"]
    assert len(found) == 2
    assert not found[1].groups


def test_a_headline_over_a_term_for_each_is_no_event_of_its_own():
    words = (
        "Court jails two students and a lecturer over a chat\n"
        "A court on Thursday sentenced Lina Haddad and Omar Said to three years and four years in prison, "
        "respectively. Their lecturer, Peter Banda, was sentenced to five years."
    )
    assert [people for people, _ in told(words, "sentence")] == [["Lina Haddad"], ["Omar Said"], ["Peter Banda"]]
    assert told(words, "detention") == []


def test_a_headline_of_many_over_the_arrest_of_one_stays():
    words = "Police arrest 26 protesters\nThe march was about wages. In 2018 police arrested Omar Said and Lina Haddad."
    assert ([], 26) in told(words, "arrest")


def test_two_days_later_is_no_second_arrest():
    words = "Peter Banda was arrested on 9 November. Lina Haddad and Omar Said were detained two days later in Harare."
    assert [event.type for _, event in read_events(words)] == ["arrest", "detention"]


def test_the_bail_of_the_headline_is_that_of_the_body():
    text = (
        "Activist Nadia Kaur gets bail.\nIn a relief to the activist Nadia Kaur, who was arrested in May, a court on "
        "Friday granted her bail."
    )
    found = sorted((event.type, event.period.text) for _, event in read_events(text))
    assert found == [("arrest", "May"), ("release", "on Friday")]


def test_the_arrest_of_the_lead_is_told_again_below():
    text = (
        "Emmanuel Babalo, the editor arrested by secret police, has been granted bail."
        "\nHis lawyer announced it on Monday.\nHis paper has printed articles on the governor."
        "\nThe lawyer said Babalo was arrested for an article."
    )
    assert [event.type for _, event in read_events(text)].count("arrest") == 1


def test_words_for_taking_the_same_man_are_one_arrest():
    text = (
        "Sam Maseka was taken by police to the Kasa police station on 7 December 2020."
        "\nFor the 34 days he was detained, Maseka was beaten."
    )
    assert len([event for _, event in read_events(text) if event.type in {"arrest", "detention"}]) == 1


def test_what_follows_a_semicolon_is_of_the_next_man():
    text = (
        "Davis Mogul, who disappeared in Kotabat in 2015; Maki Basal, who disappeared in Kotabat in 2016; "
        "Sayed Raskal, who disappeared in Lana in 2017."
    )
    found = [(names(event), event.period.text) for _, event in read_events(text)]
    assert found == [(["Davis Mogul"], "2015"), (["Maki Basal"], "2016"), (["Sayed Raskal"], "2017")]


def test_each_received_is_of_those_before_it():
    text = "Pham Dung was sentenced to 15 years in prison, and Tuong Thuy and Huu Tuan each received 11-year sentences."
    assert [names(event) for _, event in read_events(text)] == [["Pham Dung"], ["Tuong Thuy", "Huu Tuan"]]
