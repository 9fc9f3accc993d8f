"""A report comes in once, with its claims proposed and its bytes kept."""

import hashlib
from dataclasses import asdict

import pytest
from django.conf import settings
from tests.register.builders import CAPTURED, add, description, event, only, preserved

from habeas.register import lookup, record
from habeas.register.models import Report
from habeas.reports.incoming import Incoming
from habeas.reports.preserve import preserve
from habeas.reports.store import BlobStore
from habeas.terms.claim_records import CaptureRecord
from habeas.terms.claims import Evidence, Reading
from habeas.terms.errors import BadInput, NotAllowed, NotFound

pytestmark = pytest.mark.django_db

TEXT = "Police arrested Rong Chhun on Friday."


def test_it_works():
    numbers = add(TEXT, event(TEXT, "arrest", "Rong Chhun"), description(TEXT, "Rong Chhun", "union leader"))
    assert [lookup.claim(number).state for number in numbers] == ["proposed", "proposed"]
    assert only(lookup.report_records()).name == "a.txt"


def test_the_report_comes_back_as_it_went_in():
    kept = preserved(TEXT, publisher="The Daily", url="https://example.org/a")
    add(TEXT, publisher="The Daily", url="https://example.org/a")
    assert lookup.report(kept.report.sha256) == kept.report
    assert lookup.captures(kept.report.sha256) == (CaptureRecord(**asdict(kept.capture), by="ana"),)


def test_what_reports_preserves_is_what_the_register_takes():
    came = Incoming(name="a.txt", data=TEXT.encode(), origin="a.txt", tool="test", captured_at=CAPTURED)
    kept = preserve(came)
    record.add_report(kept, Reading(reader="test/1", report=kept.report), by="ana")
    assert lookup.report(kept.report.sha256) == kept.report
    assert only(lookup.captures(kept.report.sha256)) == CaptureRecord(**asdict(kept.capture), by="ana")


def test_the_untouched_bytes_are_kept():
    add(TEXT)
    sha256 = hashlib.sha256(TEXT.encode()).hexdigest()
    assert BlobStore(settings.HABEAS_REPORTS).open(sha256) == TEXT.encode()


def test_the_same_bytes_twice_are_one_report_with_two_captures():
    numbers = add(TEXT, event(TEXT, "arrest", "Rong Chhun"))
    assert add(TEXT, event(TEXT, "arrest", "Rong Chhun")) == numbers
    assert Report.objects.count() == 1
    assert len(lookup.captures(only(lookup.report_records()).sha256)) == 2


@pytest.mark.parametrize(
    ("about", "source"),
    [
        ({"publisher": "The Daily", "url": "https://example.org/a"}, "The Daily"),
        ({"url": "https://www.example.org/a"}, "example.org"),
        ({}, "a.txt"),
    ],
)
def test_the_source_is_the_publisher_or_else_the_site_or_else_the_file(about, source):
    add(TEXT, **about)
    assert only(lookup.report_records()).source == source


def test_a_claim_without_its_words_is_refused_and_nothing_is_kept_of_its_report():
    kept = preserved(TEXT)
    good = event(TEXT, "arrest", "Rong Chhun")
    bad = good.model_copy(update={"evidence": (Evidence(start=0, end=6, text="Troops"),)})
    reading = Reading.model_construct(reader="test/1", report=kept.report, claims=(good, bad))
    with pytest.raises(NotAllowed, match="evidence"):
        record.add_report(kept, reading, by="ana")
    assert not lookup.has_report(kept.report.sha256)
    assert lookup.count_claims() == 0


def test_a_reading_of_another_text_is_refused():
    kept, other = preserved(TEXT), preserved(TEXT + " More.")
    with pytest.raises(BadInput, match="another text"):
        record.add_report(kept, Reading(reader="test/1", report=other.report), by="ana")


def test_a_text_that_no_database_keeps_is_refused():
    with pytest.raises(BadInput, match="characters"):
        add("Police\x00 arrested him.")


def test_an_unknown_report_is_not_found():
    with pytest.raises(NotFound, match="add it first"):
        lookup.report("0" * 64)
