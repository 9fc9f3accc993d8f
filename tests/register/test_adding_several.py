"""Several reports added at one moment: what adding each gives, all or none."""

import pytest
from django.db import transaction
from tests.register.answers import _answer
from tests.register.builders import description, event, preserved

from habeas.register import lookup, models, record
from habeas.terms.claims import Reading
from habeas.terms.errors import BadInput, NotAllowed

pytestmark = pytest.mark.django_db


def taken(text, *claims, **about):
    kept = preserved(text, **about)
    return kept, Reading(reader="test/1", report=kept.report, claims=claims)


def three():
    first, second = "Dara Sok was arrested.", "Vanna Keo, a monk, was released."
    return [
        taken(first, event(first, "arrest", "Dara Sok", when="2021-11-05"), name="1.txt", publisher="The Courier"),
        taken(second, event(second, "release", "Vanna Keo"), description(second, "Vanna Keo", "monk"), name="2.txt"),
        taken("Nothing is told here.", name="3.txt", publisher="The Courier"),
    ]


def test_it_works():
    added = record.add_reports(three(), by="ana")
    assert [one.name for one in added] == ["1.txt", "2.txt", "3.txt"]
    assert len({one.recorded_at for one in lookup.report_records()}) == 1
    assert [one.claim.kind for one in lookup.claims()] == ["event", "event", "description"]
    assert lookup.captures(added[1].sha256)[0].by == "ana"


def test_the_register_answers_as_after_one_by_one():
    told = []
    for add in (lambda: [record.add_report(*one, by="ana") for one in three()],
                lambda: record.add_reports(three(), by="ana")):  # fmt: skip
        with transaction.atomic():
            add()
            told.append((_answer(), models.Source.objects.count()))
            transaction.set_rollback(True)
    assert told[0] == told[1]


def test_known_bytes_and_bytes_given_twice_add_only_a_capture():
    one, two, three_ = three()
    record.add_report(*one, by="ana")
    record.add_reports([one, two, two, three_], by="ben")
    assert models.Report.objects.count() == 3
    assert [len(lookup.captures(kept.report.sha256)) for kept, _ in (one, two, three_)] == [2, 2, 1]
    assert lookup.count_claims() == 3


def test_where_one_is_refused_none_is_added():
    one, two, _ = three()
    with pytest.raises(BadInput, match="another text"):
        record.add_reports([one, (two[0], one[1])], by="ana")
    bare = event("Other words.", "arrest", "Dara Sok")
    wrong = Reading.model_construct(reader="test/1", report=two[0].report, claims=(bare,))
    with pytest.raises(NotAllowed, match="c1"):
        record.add_reports([one, (two[0], wrong)], by="ana")
    assert lookup.report_records() == ()


def test_no_reports_are_no_reports():
    assert record.add_reports([], by="ana") == ()
