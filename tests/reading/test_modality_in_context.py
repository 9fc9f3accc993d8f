"""Modality by what stands round the event: orders, threats, conditions, negotiations, announcements."""

import pytest
from tests.reading.reports import read_events

SAM = "the activist Sam Rith"


def found_in(words):
    return {(event.type, modality) for modality, event in read_events(words)}


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("On 3 May 2021 a judge ordered the release of the activist Sam Rith.", ("release", "planned")),
        ("A judge ordered the arrest of the activist Sam Rith.", ("arrest", "demanded")),
        ("The activist Sam Rith was ordered released on 3 May 2021.", ("release", "planned")),
        ("A warrant for the arrest of the activist Sam Rith was signed.", ("warrant", "asserted")),
        ("The activist Sam Rith has yet to be released.", ("release", "denied")),
        ("The release of the activist Sam Rith was refused.", ("release", "denied")),
        ("Officials refused to release the activist Sam Rith.", ("release", "denied")),
        ("The release of the activist Sam Rith is being negotiated.", ("release", "possible")),
        ("The release of the activist Sam Rith is imminent.", ("release", "planned")),
        ("The ministry said the activist Sam Rith would be released on Friday.", ("release", "planned")),
        ("The activist Sam Rith would be arrested if he returned, police said.", ("arrest", "possible")),
        ("Police threatened to arrest the activist Sam Rith.", ("arrest", "possible")),
        ("Soldiers threatened the activist Sam Rith with arrest.", None),
        ("The activist Sam Rith fled to Laos in 2019 to avoid arrest.", ("exile", "asserted")),
        ("If convicted, the activist Sam Rith faces up to ten years in prison.", ("conviction", "possible")),
        ("The activist Sam Rith was denied bail.", ("release", "denied")),
        ("The activist Sam Rith was denied parole in May 2021.", ("release", "denied")),
        ("Police denied that they had detained the activist Sam Rith.", ("detention", "denied")),
        ("Lawyers suggested that the activist Sam Rith be released.", ("release", "demanded")),
        ("Police were able to arrest the activist Sam Rith on 3 May 2021.", ("arrest", "asserted")),
        ("Activists trying to see the activist Sam Rith said he was jailed in May 2021.", ("detention", "asserted")),
    ],
)
def test_modality_of(words, expected):
    assert found_in(words) >= ({expected} if expected else set())
    assert not {(kind, "asserted") for kind, sign in [expected or ("arrest", "")] if sign != "asserted"} & found_in(
        words
    )


@pytest.mark.parametrize(
    "words",
    [
        "There are no political prisoners in the country, officials say.",
        "The country does not hold any political prisoners, the minister said.",
    ],
)
def test_prisoners_that_officials_say_do_not_exist(words):
    assert found_in(words) == {("detention", "denied")}
