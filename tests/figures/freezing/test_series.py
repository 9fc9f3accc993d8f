"""Before a figure is frozen it is checked, and compared with the last one of its series."""

import datetime as dt

import pytest
from tests.figures.freezing.test_freezing import ARREST, DAY, asked, freeze
from tests.register.builders import accept_event

from habeas.figures import definitions
from habeas.figures.arithmetic.rule import EventPattern
from habeas.figures.ask import Question, ask_figure
from habeas.figures.freezing.document import read_document
from habeas.figures.freezing.freeze import to_freeze
from habeas.figures.lint.own import lint_figure
from habeas.publishing.brief import make_brief
from habeas.register import lookup
from habeas.register.models import FrozenFigure
from habeas.terms.errors import NotAllowed

pytestmark = pytest.mark.django_db
REASON = {"definition": "we count those who evade arrest from now on"}


@pytest.fixture
def evading(monkeypatch):
    """From now on people who evade arrest count as held, and one figure was frozen before."""
    accept_event(ARREST, "arrest", "Thun Ratha", when="2021-09-03")
    before = freeze()
    rule = definitions.rule("held")
    part = rule.parts[0].model_copy(update={"opens": (*rule.parts[0].opens, EventPattern.model_validate("warrant"))})
    changed, real = rule.model_copy(update={"parts": (part,)}), definitions.rule
    monkeypatch.setattr(definitions, "rule", lambda name, *more: changed if name == "held" else real(name, *more))
    return before


def test_a_total_whose_definition_drifted_is_refused_with_what_changed(evading):
    with pytest.raises(NotAllowed, match=f"against {evading.heading.identifier}.*now also counts from warrant"):
        to_freeze("held", asked(), by="ana")


def test_a_reason_lets_it_pass_and_is_kept_in_the_document(evading):
    (kept,) = read_document(to_freeze("held", asked(), by="ana", overrides=REASON).document).overrides
    assert "now also counts from warrant" in kept
    assert kept.endswith(REASON["definition"])
    assert evading.heading.known == 1


def test_a_brief_is_refused_too_and_prints_the_reason(evading):
    with pytest.raises(NotAllowed, match="--override"):
        make_brief(asked())
    brief = make_brief(asked(), REASON)
    assert brief.limits[-1].startswith("Published all the same: held is not what it was")
    assert REASON["definition"] in brief.limits[-1]
    assert make_brief(Question(DAY, evading.heading.known_at)).limits == brief.limits[:-1]


@pytest.mark.usefixtures("evading")
def test_a_figure_of_a_group_is_another_series():
    to_freeze("held", asked(group="Mother Nature"), by="ana")
    to_freeze("released", asked(), by="ana")


def test_a_last_issue_that_was_tampered_with_is_passed_over(evading):
    FrozenFigure.objects.filter(identifier=evading.heading.identifier).update(known=7)
    to_freeze("held", asked(), by="ana")


def test_numbers_that_do_not_follow_from_the_people_behind_are_refused():
    accept_event(ARREST, "arrest", "Thun Ratha", when="2021-09-03")
    figure = ask_figure("held", Question(DAY, lookup.known_until()))
    now = dt.date(2026, 1, 1)
    assert lint_figure(figure, now) == ()
    wrong = [figure.model_copy(update=change) for change in ({"low": 2}, {"high": 2}, {"high": 0})]
    assert [[one.rule for one in lint_figure(each, now)] for each in wrong] == [
        ["order"],
        ["parts"],
        ["order", "parts"],
    ]


def test_a_day_that_had_not_come_is_refused():
    tomorrow = dt.datetime.now(dt.UTC).date() + dt.timedelta(days=1)
    with pytest.raises(NotAllowed, match="a day that has not come"):
        to_freeze("held", Question(tomorrow, dt.datetime.now(dt.UTC)), by="ana")
    to_freeze("held", Question(tomorrow, dt.datetime.now(dt.UTC)), by="ana", overrides={"as-of": "a forecast"})
