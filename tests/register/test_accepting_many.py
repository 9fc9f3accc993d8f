"""Several claims accepted at one moment: the same answers as one after another, all or none."""

import pytest
from django.db import transaction
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from tests.register.answers import _answer
from tests.register.builders import add, add_event, event
from tests.register.histories import ACTIONS, play
from tests.register.test_two_clocks import undone

from habeas.register import lookup, models, record
from habeas.terms.errors import BadInput, NotAllowed, NotFound

pytestmark = pytest.mark.django_db
STEPS = st.lists(st.tuples(st.sampled_from(ACTIONS), *[st.integers(0, 59)] * 4), max_size=6)


def test_it_works():
    text = "Dara Sok was arrested and charged."
    numbers = add(text, event(text, "arrest", "Dara Sok", when="2021-11-05"),
                  event(text, "charge", "Dara Sok", when="2021-11-08", offences=["incitement"], id="c2"))  # fmt: skip
    accepted = record.accept_many(reversed(numbers), by="ben", reason="the list")
    assert [one.id for one in accepted] == numbers[::-1]
    assert {(one.state, one.judgement.by, one.judgement.reason) for one in accepted} == {
        ("accepted", "ben", "the list")
    }
    (case,) = lookup.case_files()
    assert [one.type for one in case.events] == ["arrest", "charge"]
    assert len({one.judgement.recorded_at for one in accepted}) == 1


@settings(
    max_examples=6,
    deadline=None,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(STEPS)
def test_the_register_answers_as_after_one_by_one(steps):
    def accepted(accept):
        play(steps)
        try:
            with transaction.atomic():
                accept([one.id for one in lookup.claims()])
        except NotAllowed:
            return "refused"
        return _answer()

    def one_by_one(numbers):
        for number in numbers:
            record.accept(number, by="ben")

    told = []
    for accept in (one_by_one, lambda numbers: record.accept_many(numbers, by="ben")):
        undone(lambda accept=accept: told.append(accepted(accept)))
    assert told[0] == told[1]


def test_where_one_cannot_be_accepted_none_is():
    first = add_event("Dara Sok was arrested.", "arrest", "Dara Sok")
    wrong = add_event("Vanna Keo was arrested.", "arrest", "Vanna Keo")
    text = "Vanna Keo was arrested."
    record.correct(wrong, event(text, "arrest", "Vanna Keo", when="2021-11-05"), by="ben")
    with pytest.raises(NotAllowed, match=f"claim {wrong}"):
        record.accept_many([first, wrong], by="ben")
    assert lookup.claim(first).state == "proposed"
    with pytest.raises(NotFound):
        record.accept_many([first, 10**6], by="ben")
    with pytest.raises(BadInput):
        record.accept_many([first], by=" ")
    assert lookup.claim(first).state == "proposed"


def test_what_is_accepted_already_stays_as_it_is():
    number = add_event("Dara Sok was arrested.", "arrest", "Dara Sok")
    record.accept_many([number, number], by="ben")
    record.accept_many([number], by="somebody else")
    assert [one.by for one in lookup.claim_history(number)] == ["ben"]
    assert models.PersonName.objects.count() == 1
