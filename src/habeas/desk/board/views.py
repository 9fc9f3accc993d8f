"""The board page."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from habeas.desk.question import read_question
from habeas.figures.board import ORDER, ask_board


@require_GET
def show_board(request: HttpRequest) -> HttpResponse:
    """The board as asked; with a question that cannot be read, only the form and what is wrong with it."""
    asked = read_question(request.GET)
    if asked.question is None:
        return render(request, "board/page.html", {"asked": asked}, status=422)
    board = ask_board(asked.question)
    sections = [(status, board.of(status)) for status in ORDER]
    context = {"asked": asked, "board": board, "sections": [section for section in sections if section[1]]}
    return render(request, "board/page.html", context)
