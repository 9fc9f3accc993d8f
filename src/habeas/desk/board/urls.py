"""Address of the board."""

from django.urls import path

from habeas.desk.board.views import show_board

urlpatterns = [path("board/", show_board, name="board")]
