"""What news tells of one and of others: terms apart, whose release is called for, what was only a report released."""

from tests.reading.reports import names, read_events

from habeas.reading.case.term_lengths import differ_in_length


def test_two_terms_of_one_man_are_two_sentences():
    words = (
        "The blogger Omar Said was sentenced to 15 days in jail. Later he was sentenced to seven and a half "
        "years in prison."
    )
    assert [event.sentence for _, event in read_events(words) if event.type == "sentence"] == [
        "15 days in jail",
        "seven and a half years in prison",
    ]


def test_lengths_compare_over_words_and_digits():
    assert not differ_in_length("7.5 years in prison", "seven and a half years in prison")
    assert not differ_in_length("seven years", "seven and a half years in prison")
    assert differ_in_length("15 days in jail", "seven years")
    assert not differ_in_length("life imprisonment", "seven years")


def test_his_release_is_of_whom_the_clause_speaks():
    words = (
        "President Karim Nasser, who never names Omar Said, did not say whom he meant, but states have been critical "
        "of Omar Said’s treatment and have called for his release."
    )
    assert [names(event) for told_as, event in read_events(words) if told_as == "demanded"] == [["Omar Said"]]


def test_a_report_released_frees_nobody():
    words = "At least 238 writers were detained for their work in 2019, according to a report released on Tuesday."
    assert [event.type for _, event in read_events(words)] == ["detention"]


def test_one_of_them_is_of_those_in_the_sentence_before():
    words = (
        "On 3 May 2021 the court convicted 12 leaders of the march. Several lawyers came to the hearing. "
        "Later they spoke. One of them, Omar Said, gave an interview."
    )
    assert [names(event) for _, event in read_events(words)] == [[]]
