"""Questions of readers, and answers made comparable."""

import datetime as dt
import hashlib
from collections.abc import Callable

from habeas.figures.ask import Question, ask_figure
from habeas.figures.standings.page import ask_page
from habeas.register import lookup

AS_OF = dt.date(2021, 11, 18)


def _figure(name: str) -> Callable[[dt.datetime], str]:
    return lambda moment: ask_figure(name, Question(AS_OF, moment)).model_dump_json()


# The page of the board comes from the index, which whoever asks brings up to date: a reader who writes.
QUESTIONS: dict[str, Callable[[dt.datetime], str]] = {
    "held": _figure("held"),
    "released": _figure("released"),
    "board": lambda moment: repr(ask_page(Question(AS_OF, moment), None, 50)),
    "claims": lambda moment: repr(lookup.claims(state="accepted", known_at=moment)),
    "people": lambda moment: repr(lookup.people(known_at=moment)),
}


def answer(what: str, moment: dt.datetime) -> str:
    """The answer to a question as known at a moment, as a digest."""
    return hashlib.sha256(QUESTIONS[what](moment).encode()).hexdigest()
