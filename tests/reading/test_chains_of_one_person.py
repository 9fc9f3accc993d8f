"""Arrest, bail, re-arrest, bail: what befell one of two people is no part of what befell both."""

from tests.reading.reports import names, read_events


def releases(text: str) -> list[tuple[list[str], str | None]]:
    return [
        (sorted(names(event)), event.period.text if event.period and event.period.text else None)
        for modality, event in read_events(text, published="2020-11-23")
        if event.type == "release" and modality == "asserted"
    ]


def test_bail_of_one_after_a_second_arrest_is_not_the_earlier_bail_of_both():
    found = releases(
        "Tendai Moyo, a reporter, was granted bail on 12 October 2020, after police had arrested "
        "her again on 2 October."
        "\nIn June, police arrested Moyo and the union leader Peter Banda. Both were held for a month."
        "\nThe two activists were then released on bail."
    )
    assert [people for people, _ in found] == [["Tendai Moyo"], ["Peter Banda", "Tendai Moyo"]]
    assert found[0][1] is not None
    assert found[1][1] is None


def test_both_objects_of_an_arrest_are_its_people():
    text = (
        "Tendai Moyo spoke. In June, police arrested Moyo and the union leader Peter Banda over a "
        "protest against hunger."
    )
    assert [sorted(names(event)) for _, event in read_events(text)] == [["Peter Banda", "Tendai Moyo"]]


def test_a_release_told_twice_of_the_same_two_is_one():
    found = releases(
        "Tendai Moyo and Peter Banda were arrested in June 2020 in Harare."
        "\nThe two activists were released on 3 August 2020. Moyo and Banda were released on bail."
    )
    assert [people for people, _ in found] == [["Peter Banda", "Tendai Moyo"]]


def test_a_release_after_another_arrest_of_the_same_person_is_another_one():
    found = releases(
        "Tendai Moyo was released on bail on 12 October 2020."
        "\nPolice had arrested Moyo in June 2019 for a speech. She was released without conditions."
    )
    assert len(found) == 2
