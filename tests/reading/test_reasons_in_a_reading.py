"""A whole reading: reasons point at their event, two offices stand side by side, evidence is exact."""

from hypothesis import given, settings
from hypothesis import strategies as st

from habeas.reading.parsing.parse import parse
from habeas.reading.reader import read_report
from habeas.reading.speech.quotes import find_quotes
from habeas.terms.claims import Reading
from habeas.terms.report import Report

STORY = (
    "Oman Releases 12 Political Prisoners\n\n"
    "Salim Harthy, a human rights activist, was freed from the central prison on Monday.\n\n"
    "Between March 3 and 9, the authorities released 12 political prisoners facing charges of sedition, "
    "among them union leader Salim Harthy.\n\n"
    "While an interior ministry spokesman confirmed the release of the prisoners, he denied that it was in response to "
    "any foreign pressure and said the prisoners were freed to ease overcrowding in prisons. “The court treats "
    "everybody alike,” Hamad Said told Reuters on Wednesday.\n"
)


def read() -> Reading:
    return read_report(Report(sha256="0" * 64, name="a report", text=STORY, published="2022-03-10"))


def test_both_reasons_are_of_the_release_and_of_the_spokesman() -> None:
    reading = read()
    (release,) = [claim for claim in reading.claims if claim.event is not None and claim.event.count is not None]
    given_reasons = [claim for claim in reading.claims if claim.reason is not None]
    assert [(claim.modality, claim.reason.text) for claim in given_reasons if claim.reason] == [
        ("denied", "in response to any foreign pressure"),
        ("asserted", "to ease overcrowding in prisons"),
    ]
    for claim in given_reasons:
        assert claim.reason is not None
        assert claim.reason.of == release.id
        assert claim.attribution.speaker == "Hamad Said"
        assert claim.attribution.role == "interior ministry spokesman"


def test_one_man_described_in_two_ways_is_two_claims() -> None:
    described = {claim.description.value for claim in read().claims if claim.description is not None}
    assert {"human rights activist", "union leader"} <= described


def test_the_day_of_speaking_is_counted_from_the_report() -> None:
    (told,) = [claim for claim in read().claims if claim.quote is not None and claim.quote.direct]
    assert told.attribution.via == "Reuters"
    assert told.attribution.said is not None
    assert told.attribution.said.since == "2022-03-09"


PIECES = [
    "“", "”", '"', "’", ":", ", ", ". ", "\n\n", "— John", "he said", "Mary Brown said", "the ministry", "denied",
    "that the men were freed", "according to", "urged them to", "because",
]  # fmt: skip


@settings(max_examples=25, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=12).map(" ".join))
def test_no_text_breaks_the_quotes(text: str) -> None:
    report = Report(sha256="0" * 64, name="a report", text=text)
    for draft in find_quotes(parse(report)):
        for start, end in draft.evidence:
            assert 0 <= start < end <= len(text)
