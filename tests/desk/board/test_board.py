"""The board page: who is where on a day, as known at a moment."""

from django.urls import reverse
from tests.register.builders import add, event

from habeas.desk.board import views
from habeas.register import lookup, record


def _board(client, query):
    return client.get(reverse("board") + query)


def test_it_works(ana, decided):
    page = _board(ana, "?as_of=2021-12-01").content.decode()
    assert "Sokha Prum" in page
    assert "may not travel abroad" in page
    assert "The Courier" in page


def test_on_a_day_before_the_release_he_is_held(ana, decided):
    board = _board(ana, "?as_of=2021-09-01").context["board"]
    assert [(row.person.name, row.status) for row in board.rows] == [("Sokha Prum", "held")]


def test_before_anything_was_known_nobody_is_on_it(ana, decided):
    page = _board(ana, "?as_of=2021-12-01&known_at=2021-12-01").content.decode()
    assert "Nobody is on the board" in page


def test_proposed_claims_count_only_when_asked_for_and_say_so(ana, rearrest):
    assert _board(ana, "?as_of=2022-02-01").context["board"].rows == ()
    page = _board(ana, "?as_of=2022-02-01&with_proposed=on").content.decode()
    assert "Arun Dela" in page
    assert "proposed claims counted" in page


def test_what_stood_on_a_rejected_claim_is_no_longer_known(ana, decided):
    assert [row.certainty for row in _board(ana, "?as_of=2021-09-01").context["board"].rows] != ["possible"]
    arrest = next(row for row in lookup.claims() if row.claim.id == "c1")
    record.reject(arrest.id, by="ben")
    rows = _board(ana, "?as_of=2021-09-01").context["board"].rows
    assert [row for row in rows if row.certainty != "possible"] == []


def test_a_question_that_cannot_be_read_is_told(ana, decided):
    response = _board(ana, "?as_of=someday")
    assert response.status_code == 422
    assert "Enter a valid date" in response.content.decode()


def test_links_carry_the_question_along(ana, decided):
    page = _board(ana, "?as_of=2021-12-01").content.decode()
    assert "as_of=2021-12-01&amp;figure=held" in page


def test_long_after_the_newest_report_it_offers_the_day_of_that_report(ana, decided):
    assert "as_of=2021-11-18" in _board(ana, "").content.decode()
    assert "Ask for that day" not in _board(ana, "?as_of=2021-12-01").content.decode()


def test_a_long_board_comes_in_pages(ana, decided, monkeypatch):
    monkeypatch.setattr(views, "PAGE", 1)
    text = "Nou Vanny was arrested on 2 May 2021."
    record.accept(add(text, event(text, "arrest", "Nou Vanny", when="2021-05-02"))[0], by="ben")
    first = _board(ana, "?as_of=2021-09-01")
    assert [row.person.name for row in first.context["board"].rows] == ["Nou Vanny"]
    assert "(2)" in first.content.decode()
    more = f"?as_of=2021-09-01&after={first.context['board'].next_after}"
    assert more.replace("&", "&amp;") in first.content.decode()
    assert [row.person.name for row in _board(ana, more).context["board"].rows] == ["Sokha Prum"]
