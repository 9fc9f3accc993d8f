"""The one story to keep in mind, in our own words: everything it tells is claimed, once, and nothing else."""

import pytest
from tests.reading.reports import names, read_events

from habeas.reading.reader import read_report
from habeas.terms.claims import Claim, Reading
from habeas.terms.report import Part, Report

TITLE = "Cambodia lets 26 political prisoners go, says nobody pressed it"
CAPTION = (
    "Rong Chhun, an environmental activist, waves after being released from a prison in Phnom Penh on 12 November 2021."
)
STORY = [
    TITLE,
    CAPTION,
    "Between November 5 and 12, Cambodia released 26 political prisoners facing charges of incitement against the "
    "government. Diplomats arrive for a summit in Phnom Penh this month.",
    "Human Rights Watch (HRW) reported that those released included members of the green group Mother Nature Cambodia, "
    "Khmer Thavrak, opposition party activists, union leader Rong Chhun, and “Friday Women” protesters.",
    "Prime Minister Hun Sen has been in power for 36 years.",
    "A justice ministry spokesperson confirmed the release of the jailed activists and said the prisoners were freed "
    "to make room in full prisons. “This is how courts work,” Chin Malin told Reuters on Wednesday.",
    "The spokesperson also said that charges against those released have not been dropped, which leaves them open to "
    "being re-arrested.",
    "HRW said that the authorities have imposed several conditions on those released. This includes: “regular "
    "reporting; limits on freedom of movement; prohibitions on meeting other released prisoners; "
    "and other restrictions.”",
    "While the recent release is a start, the rights group noted that 60 more political prisoners remain in custody.",
    "“We call on the government to release all remaining political prisoners,” said Naly Pilorge, director of "
    "the rights group LICADHO.",
]


@pytest.fixture(scope="module")
def reading() -> Reading:
    text = "\n\n".join(STORY)
    parts = [
        Part(kind=kind, start=text.index(words), end=text.index(words) + len(words))
        for words, kind in zip(STORY, ["headline", "caption", *["paragraph"] * 8], strict=True)
    ]
    return read_report(
        Report(sha256="0" * 64, name="story.txt", title=TITLE, published="2021-11-18", text=text, parts=tuple(parts))
    )


def events(reading: Reading, kind: str, modality: str) -> list[Claim]:
    return [c for c in reading.claims if c.event is not None and c.event.type == kind and c.modality == modality]


def test_there_is_one_release_and_it_is_told_whole(reading):
    (release,) = events(reading, "release", "asserted")
    event = release.event
    assert event.count is not None and (event.count.value, event.count.qualifier) == (26, "exact")
    assert event.count.of == "political prisoners"
    assert (event.period.since, event.period.until) == ("2021-11-05", "2021-11-12")
    assert event.period.text == "Between November 5 and 12"
    assert event.agent == "Cambodia"
    assert event.offences == ("incitement against the government",)
    assert names(event) == ["Rong Chhun"]
    assert set(event.groups) == {
        "Mother Nature Cambodia", "Khmer Thavrak", "opposition party activists", "“Friday Women” protesters",
    }  # fmt: skip


def test_the_caption_tells_of_the_same_release(reading):
    (release,) = events(reading, "release", "asserted")
    assert any("waves after being released" in words.text for words in release.evidence)


def test_the_charges_are_not_dropped_and_a_rearrest_is_possible(reading):
    (dropped,) = events(reading, "charges_dropped", "denied")
    assert dropped.attribution.speaker == "Chin Malin"
    assert names(dropped.event) == ["Rong Chhun"]
    assert events(reading, "rearrest", "possible")
    assert not events(reading, "rearrest", "asserted")


def test_the_conditions_are_four_and_hrw_says_so(reading):
    (conditions,) = events(reading, "conditions", "asserted")
    assert conditions.event.conditions == (
        "regular reporting", "limits on freedom of movement", "prohibitions on meeting other released prisoners",
        "other restrictions",
    )  # fmt: skip
    assert "Human Rights Watch" in (conditions.attribution.label or "")


def test_sixty_more_are_held(reading):
    figures = [claim.figure for claim in reading.claims if claim.figure is not None]
    assert [(figure.measure, figure.count.value, figure.of) for figure in figures] == [
        ("released", 26, "political prisoners"),
        ("held", 60, "political prisoners"),
    ]


def test_the_release_of_the_rest_is_demanded(reading):
    (demand,) = events(reading, "release", "demanded")
    assert demand.attribution.speaker == "Naly Pilorge"


def test_nothing_is_claimed_of_the_prime_minister_or_the_summit(reading):
    told = [claim for claim in reading.claims if claim.event is not None]
    assert not any("Hun Sen" in names(claim.event) for claim in told)
    assert not any("summit" in words.text or "36" in words.text for claim in told for words in claim.evidence)


def test_every_claim_is_its_words_to_the_character(reading):
    for claim in reading.claims:
        for words in claim.evidence:
            assert reading.report.text[words.start : words.end] == words.text


def test_a_list_of_those_released_without_a_name_gives_its_groups_to_the_counted_release() -> None:
    text = (
        "Cambodia released 26 political prisoners between November 5 and 12. A rights group said that those released "
        "include members of the environmental group Mother Nature Cambodia, Khmer Thavrak and opposition activists."
    )
    reading = read_report(Report(sha256="0" * 64, name="a report", text=text, published="2021-11-18"))
    (release,) = [c.event for c in reading.claims if c.event and c.event.type == "release"]
    assert release.groups == ("Mother Nature Cambodia", "Khmer Thavrak", "opposition activists")


def test_the_release_that_somebody_welcomes_is_the_one_told() -> None:
    text = (
        "Between November 5 and 12, Kandara released 26 political prisoners. “The release of 26 wrongfully detained "
        "political prisoners is good news,” said Mara Lind of the Watch Committee."
    )
    releases = [event for modality, event in read_events(text) if event.type == "release"]
    assert [event.count.value for event in releases if event.count] == [26]
