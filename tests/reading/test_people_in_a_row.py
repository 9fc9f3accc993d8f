"""Who is named in a row is told of as a row, wherever the parse cuts it; who is beside the row is not in it."""

import pytest
from tests.reading.reports import names, read_events


def people_of(text: str, kind: str) -> list[list[str]]:
    return [names(event) for _, event in read_events(text) if event.type == kind]


@pytest.mark.parametrize(
    ("text", "kind", "wanted"),
    [
        (
            "In May security agents arrested Farhad Amiri, a human rights lawyer, and Masoud Rahimi, a professor.",
            "arrest",
            ["Farhad Amiri", "Masoud Rahimi"],
        ),
        (
            "On 3 May authorities arrested Tendai Moyo and union secretary general Robson Banda.",
            "arrest",
            ["Tendai Moyo", "Robson Banda"],
        ),
        (
            "On 3 May police arrested opposition members of parliament Job Sibanda and Godfrey Moyo over the protest.",
            "arrest",
            ["Job Sibanda", "Godfrey Moyo"],
        ),
        (
            "In May two former reporters from a local newsroom, Lina Haddad and Omar Said, were sentenced to six "
            "years in prison.",
            "sentence",
            ["Lina Haddad", "Omar Said"],
        ),
        (
            "On 20 May the court sentenced three of them – Lina Haddad, Omar Said, and Farhad Amiri – to ten years in "
            "prison.",
            "sentence",
            ["Lina Haddad", "Omar Said", "Farhad Amiri"],
        ),
        (
            "In March 2021 police arrested journalists Blessing Moyo and Chipo Banda after they photographed officers.",
            "arrest",
            ["Blessing Moyo", "Chipo Banda"],
        ),
        (
            "Police arrested Tendai Moyo together with media commission registrar Peter Banda on 3 May.",
            "arrest",
            ["Tendai Moyo", "Peter Banda"],
        ),
        (
            "In May 2021 former candidates Mehdi Amiri and Hossein Rahimi, as well as Rahimi’s wife Zahra Karimi, "
            "remained under house arrest.",
            "house_arrest",
            ["Mehdi Amiri", "Hossein Rahimi", "Zahra Karimi"],
        ),
        (
            "Among the detained were Omar Said, head of the press association, editor Lina Haddad, and reporter Farhad "
            "Amiri.",
            "detention",
            ["Omar Said", "Lina Haddad", "Farhad Amiri"],
        ),
    ],
)
def test_the_whole_row_is_told(text: str, kind: str, wanted: list[str]):
    assert people_of(text, kind) == [wanted]


def test_the_role_of_a_row_is_no_group_beside_it():
    words = "In March 2021 police arrested journalists Blessing Moyo and Chipo Banda after they photographed officers."
    assert [event.groups for _, event in read_events(words)] == [()]


def test_the_roles_of_one_person_are_no_groups():
    words = "On 3 May police detained rapper, fellow student activist, and performer Omar Said."
    ((_, event),) = read_events(words)
    assert names(event) == ["Omar Said"]
    assert not event.groups


@pytest.mark.parametrize(
    ("text", "kind", "wanted"),
    [
        ("According to the lawyer Omar Said, Lina Haddad was arrested on 3 May.", "arrest", ["Lina Haddad"]),
        ("On 3 May police arrested Lina Haddad, and Omar Said fled to the border.", "arrest", ["Lina Haddad"]),
        ("On 3 May police arrested Lina Haddad, the minister Omar Said said on Friday.", "arrest", ["Lina Haddad"]),
        (
            "On 3 May police arrested Lina Haddad in a case against Omar Said and Farhad Amiri.",
            "arrest",
            ["Lina Haddad"],
        ),
        ("On 3 May police arrested twelve supporters of the member of parliament Omar Said.", "arrest", []),
        ("The reporter Lina Haddad met Omar Said and was arrested on 3 May.", "arrest", ["Lina Haddad"]),
    ],
)
def test_who_stands_beside_is_not_told_of(text: str, kind: str, wanted: list[str]):
    assert people_of(text, kind) == [wanted]


def test_several_were_detained_so_it_was_the_followers():
    words = "Many followers of the spiritual leader Tran Van Minh, who were detained in May 2021, went without food."
    ((_, event),) = read_events(words)
    assert not names(event)
    assert event.groups


def test_what_a_man_was_jailed_as_is_no_group():
    words = "Omar Said was an independent journalist jailed in May 2021 for “disturbing public order.”"
    ((_, event),) = read_events(words)
    assert names(event) == ["Omar Said"]
    assert not event.groups


@pytest.mark.parametrize(
    ("text", "kind", "wanted"),
    [
        (
            "On 18 May 2021 the city court convicted in absentia Lina Haddad, Omar Said, and Peter Banda of sedition.",
            "conviction",
            ["Lina Haddad", "Omar Said", "Peter Banda"],
        ),
        (
            "On 24 May 2021 the city court sentenced to three and one-half years in prison Omar Said, a teacher.",
            "sentence",
            ["Omar Said"],
        ),
        (
            "On 2 May the court convicted behind closed doors and sentenced to eight years in a high-security prison "
            "lawyer and activist Omar Said.",
            "sentence",
            ["Omar Said"],
        ),
    ],
)
def test_names_shifted_behind_the_term_are_told(text: str, kind: str, wanted: list[str]):
    assert people_of(text, kind) == [wanted]


def test_who_was_not_released_is_not_told_released():
    words = (
        "On 20 May police detained Lina Haddad, Omar Said and Peter Banda. All but Omar Said were released on 22 May."
    )
    assert not any("Omar Said" in people for people in people_of(words, "release"))


def test_all_but_one_defendant_is_not_one():
    words = "On 3 May 2021 the prosecution released all but one defendant on bail."
    assert [event.count for _, event in read_events(words)] == [None]


def test_an_official_criticised_is_not_arrested():
    words = "On 3 May 2021 ten people were arrested for speeches against officials, including Omar Said."
    assert people_of(words, "arrest") == [[]]


def test_what_was_done_under_including_names_nobody():
    words = (
        "On 3 May 2021 the ministry arrested 12 lawyers on various charges, including for their dissemination of "
        "papers regarding prosecutors, judges, and other public officials."
    )
    ((_, event),) = read_events(words)
    assert not event.groups


def test_what_follows_a_name_says_who_it_is():
    words = "On 9 May 2021 security forces arrested Omar Said, a reporter for a weekly, while he was covering protests."
    ((_, event),) = read_events(words)
    assert names(event) == ["Omar Said"]
    assert not event.groups


def test_one_of_many_sentenced_is_among_them():
    words = "Political activist Omar Said, one of 13 local leaders sentenced to life in prison in 2011, led a march."
    found = [(names(event), event.count and event.count.value) for _, event in read_events(words)]
    assert (["Omar Said"], 13) in found
