"""A figure as text: readable, narrow, and without a name that may not be shown."""

from dataclasses import replace

from tests.figures.histories import case, event, people
from tests.figures.test_ask import ASKED, GROUP, RELEASE, figure_claim, knowledge

from habeas.figures.ask import figure_from
from habeas.figures.definitions import NAMES
from habeas.figures.show import WIDTH, figure_as_text


def test_it_works():
    text = figure_as_text(figure_from("released", ASKED, knowledge(case(RELEASE))), names=True)
    assert "RELEASED on 18 November 2021" in text
    assert "26 reported, 1 named here, 25 not yet" in text
    assert "Sok Chan – counted in: low known high" in text
    assert "[1] Publisher a, “Report a”, 18 November 2021" in text


def test_a_reported_stock_is_compared_with_the_documented_one():
    known = knowledge(case(event("arrest", "2021-09-01")), reported=[figure_claim(60)])
    assert "60 reported, 1 documented here (1 to 1)" in figure_as_text(figure_from("held", ASKED, known), names=True)


def test_names_are_kept_back_unless_decided_or_asked_for():
    known = knowledge(case(RELEASE, name="Sok Chan"), case(RELEASE, name="Rong Chhun", may_publish=True))
    text = figure_as_text(figure_from("released", ASKED, known), names=False)
    assert "Rong Chhun" in text
    assert "Sok Chan" not in text
    assert "1 person whose publication is not decided" in text


def test_proposed_claims_are_marked_at_the_top():
    proposed = case(event("release", "2021-11-12", state="proposed"))
    figure = figure_from("released", replace(ASKED, with_proposed=True), knowledge(proposed))
    text = figure_as_text(figure, names=True)
    assert "INCLUDES PROPOSED CLAIMS – not for publication" in text.split("\n")[2]
    assert "Sok Chan – counted in: low known high [proposed]" in text
    assert "PROPOSED" not in figure_as_text(figure_from("released", ASKED, knowledge()), names=True)


def test_no_line_is_wider_than_a_terminal():
    long = event("release", "2021-11-12", count=people(26, of="prisoner " * 40), groups=(GROUP,))
    known = knowledge(case(long, name="x" * 300), reported=[figure_claim(60, of="y" * 200)])
    for name in NAMES:
        text = figure_as_text(figure_from(name, replace(ASKED, group=None), known), names=True)
        assert max(map(len, text.splitlines())) <= WIDTH
