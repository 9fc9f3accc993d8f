"""Whose verdict a court upholds, what law says of appeals, and days told since an arrest."""

from tests.reading.reports import names, read_events, read_only_event


def test_the_verdict_upheld_is_that_of_whom_the_story_told_last():
    words = (
        "On May 2, two members of parliament received summonses. On May 17, police summoned Kem Sovann. In September "
        "a court sentenced Sovann to five months in prison. On November 4, an appeals court upheld the sentence."
    )
    appeal = next(event for _, event in read_events(words) if event.type == "appeal")
    assert names(appeal) == ["Kem Sovann"]


def test_what_may_be_appealed_is_nobodys_appeal():
    words = (
        "On September 7, a court sentenced the dancer Sama Masri to two years in prison. Verdicts of state security "
        "courts may be appealed only on points of law."
    )
    assert [event.type for _, event in read_events(words)] == ["sentence"]


def test_an_arrest_since_which_somebody_is_held_is_of_its_year():
    words = "Mohammad Taheri was held in solitary confinement since his arrest in 2011."
    arrest = next(event for _, event in read_events(words) if event.type == "arrest")
    assert arrest.period is not None and arrest.period.since == arrest.period.until == "2011"


def test_an_editor_named_after_a_site_that_is_blocked():
    words = "On July 27, authorities released the chief editor of the blocked Masr Jadida news site, Adel Sabry."
    assert names(read_only_event(words)[1]) == ["Adel Sabry"]


def test_a_fine_with_its_worth_in_brackets_is_of_the_term():
    words = "On September 9, a court sentenced Kem Sovann to five months in prison and an 800,000 riel ($200) fine."
    assert read_only_event(words)[1].sentence == "five months in prison and an 800,000 riel ($200) fine"
