"""The one small tree of exceptions.

HabeasError
├── BadInput          what the caller gave cannot be used: the message names it and the way out
│   └── RefusedReport a file or address that is no report
├── NotFound          nothing in the register answers to that name or number
└── NotAllowed        the action would break a law of the register (evidence, release gates …)

A message names the thing, the value and the way out, and never quotes a report's text: errors are logged.
"""


class HabeasError(Exception):
    """Base of every error that a caller is expected to handle."""


class BadInput(HabeasError):
    """What the caller gave cannot be used."""


class RefusedReport(BadInput):
    """A file or address that is no report. `name` is the file, `reason` says why."""

    def __init__(self, name: str, reason: str) -> None:
        super().__init__(f"{name}: {reason}")
        self.name = name
        self.reason = reason


class NotFound(HabeasError):
    """Nothing in the register answers to that name or number."""


class NotAllowed(HabeasError):
    """The action would break a law of the register."""
