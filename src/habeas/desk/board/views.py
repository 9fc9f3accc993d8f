"""The board page."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from habeas.desk.question import read_question
from habeas.figures.board import ORDER, Board, ask_board
from habeas.figures.knowledge import Question
from habeas.figures.standings.page import BoardPage, ask_page, in_pages

PAGE = 100


@require_GET
def show_board(request: HttpRequest) -> HttpResponse:
    """The board as asked; with a question that cannot be read, only the form and what is wrong with it."""
    asked = read_question(request.GET)
    if asked.question is None:
        return render(request, "board/page.html", {"asked": asked}, status=422)
    board = _ask(asked.question, request.GET.get("after", ""))
    sections = [(status, board.of(status), _people(board, status)) for status in ORDER]
    context = {"asked": asked, "board": board, "sections": [section for section in sections if section[1]]}
    return render(request, "board/page.html", context)


def _ask(question: Question, after: str) -> Board | BoardPage:
    """A page of the board; of a group, or with proposed claims, all of it at once."""
    if in_pages(question):
        return ask_page(question, int(after) if after.isdecimal() else None, PAGE)
    return ask_board(question)


def _people(board: Board | BoardPage, status: str) -> int:
    return board.sections[status] if isinstance(board, BoardPage) else len(board.of(status))
