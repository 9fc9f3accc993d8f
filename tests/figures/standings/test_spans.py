"""The spans of a history say on every day what the rule says on that day."""

import datetime as dt

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.figures.histories import case, event, history_with, report

from habeas.figures.arithmetic.spans import spans_of
from habeas.figures.arithmetic.status import status_on
from habeas.figures.definitions import EVERY, rule

RULES = [rule(name) for name in EVERY]
KINDS = ["arrest", "release", "release:bail", "charge", "conditions", "rearrest", "detention", "house_arrest",
         "acquittal", "conviction", "charges_dropped", "disappearance", "death_in_custody", "warrant",
         "exile"]  # fmt: skip
WHEN = [None, "2020-07-31", "2020", "2021-11-05/2021-11-12", "2021-11", "/2021-11", "2021-05/", "2021-11-12", "2022"]
TOLD = [report(name, published) for name, published in (("a", "2021-11-18"), ("b", "2020-08"), ("c", None))]
EVENTS = st.builds(
    lambda kind, when, source, modality, offences: event(
        kind, when, source=source, modality=modality, offences=offences
    ),
    st.sampled_from(KINDS),
    st.sampled_from(WHEN),
    st.sampled_from(TOLD),
    st.sampled_from(["asserted", "asserted", "asserted", "denied"]),
    st.sampled_from([(), ("incitement",), ("treason",)]),
)
DAYS = [dt.date(2019, 12, 25) + dt.timedelta(days) for days in range(0, 1500)]


def level(status):
    return 3 if status.certain else 2 if status.known else 1 if status.possible else 0


def said(spans, day):
    found = [span.levels for span in spans if span.from_day <= day.toordinal() < span.to_day]
    assert len(found) <= 1, "one span a day"
    return found[0] if found else (0,) * len(RULES)


@settings(max_examples=60, deadline=None)
@given(st.lists(EVENTS, min_size=1, max_size=5), st.lists(EVENTS, max_size=1), st.data())
def test_the_spans_say_what_the_rule_says_on_each_day(events, untold, data):
    history = history_with(case(*events), untold)
    spans = spans_of(history, RULES)
    ends = {end for span in spans for end in (span.from_day, span.to_day)}
    near = {end + step for end in ends for step in (-2, -1, 0, 1, 2)}
    days = [dt.date.fromordinal(day) for day in near if 1 <= day <= dt.date.max.toordinal()]
    days += data.draw(st.lists(st.sampled_from(DAYS), min_size=20, max_size=40))
    for day in days:
        assert said(spans, day) == tuple(level(status_on(history, one, day)) for one in RULES), day


def test_nobody_of_whom_nothing_is_told_has_a_span():
    assert spans_of(history_with(case()), RULES) == ()


def test_a_release_alone_was_possibly_preceded_by_custody_on_every_day():
    first = spans_of(history_with(case(event("release", "2021-11-12"))), RULES)[0]
    assert (first.from_day, dt.date.fromordinal(first.to_day)) == (1, dt.date(2021, 11, 12))
    assert first.levels[EVERY.index("held")] == 1
