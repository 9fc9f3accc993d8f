"""How the figures came about and what they cannot say: the small print of a brief."""

from collections.abc import Iterable

from habeas.terms.figure import Figure


def limits_in_words() -> tuple[str, ...]:
    """What a reader must know before using a number."""
    return (
        "The figures count documented people, not all people: they are no total, and a rising number may only mean "
        "that more was documented.",
        "Low counts only what is certain on the day by every account; known is what the stated rule prefers; high is "
        "what open dates and disputed accounts allow. People are counted, each once, never records.",
        "Numbers that sources report stand beside the documented ones and are never added to them.",
        "Only claims that a person has checked against the words of the report are counted.",
        "A state last reported more than 365 days before the day is not counted as certain, except a release.",
        "Names are given only of people for whom a decision to publish is recorded.",
    )


def left_out_in_words(figures: Iterable[Figure]) -> tuple[str, ...]:
    """What no figure counted, by reason: each thing once, however many figures left it out.

    The people whom a reported number has beyond those named here stand beside that number already.
    """
    by_reason: dict[str, dict[str, None]] = {}
    for figure in figures:
        beside = {(one.claim,) for one in figure.reported}
        for one in figure.left_out:
            if one.claims in beside:
                continue
            by_reason.setdefault(one.reason, {})[one.what] = None
    return tuple(f"{', '.join(what)}: {reason}" for reason, what in sorted(by_reason.items()))
