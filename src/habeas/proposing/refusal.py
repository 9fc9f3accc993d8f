"""A proposal that is not taken, and the kind of reason that is counted."""

from habeas.terms.errors import HabeasError


class Refused(HabeasError):
    """Why a proposal is not taken: one of a few kinds, without a word of the report."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason
