"""Logs without names: a traceback keeps its places and types, and loses the words of the error."""

import logging
import traceback
from types import TracebackType

ExceptionInfo = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


class NamelessFormatter(logging.Formatter):
    """An error's message may quote what a user typed or a report says, so only its type is written down."""

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s %(message)s")

    def formatException(self, ei: ExceptionInfo) -> str:
        """The frames of the traceback and the type of the error."""
        kind, _error, frames = ei
        lines = [f"  {frame.filename}:{frame.lineno} in {frame.name}" for frame in traceback.extract_tb(frames)]
        return "\n".join([*lines, kind.__name__ if kind else "no error"])
