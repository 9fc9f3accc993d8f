"""What a question asks otherwise than the definition says, in words: no figure is read without it."""

from collections.abc import Iterator

from habeas.figures import definitions
from habeas.figures.breakdown_rules import breakdown_rules
from habeas.figures.knowledge import Question
from habeas.figures.recognised import By
from habeas.figures.words import day_in_words
from habeas.register import lookup


def parameters_in_words(name: str, question: Question) -> tuple[str, ...]:
    """A sentence for each parameter; none where the figure is asked as its definition says."""
    return tuple(_sentences(name, question))


def _sentences(name: str, question: Question) -> Iterator[str]:
    asked = question.parameters
    if asked.since is not None:
        flow = definitions.flow(name, asked.house_arrest)
        period = f"from {day_in_words(asked.since)} to {day_in_words(question.as_of)}"
        yield f"people {flow.words}, {period}: what happened then, not who was in a state on a day"
    if asked.house_arrest is not None and asked.house_arrest != definitions.definition(name).house_arrest_counts:
        counts = "counts" if asked.house_arrest else "does not count"
        yield f"house arrest {counts} as being held here, otherwise than the definition says"
    if asked.minors_apart:
        yield (
            f"people under {breakdown_rules().minors_below} on the day stand on a line apart; those of whom no birth "
            "is told are counted with the adults"
        )
    if asked.unverified_apart:
        yield "what proposed claims would change stands on a line apart and is in none of the numbers"
    if asked.recognised:
        ways = " or ".join(_by_in_words(written) for written in asked.recognised)
        yield f"only people recognised on {day_in_words(question.as_of)} {ways}; others are left out, with the reason"


def _by_in_words(written: str) -> str:
    """Raises BadInput for what is no framework and body, NotFound for a framework that there is not."""
    by = By.of(written)
    framework = lookup.framework(by.framework)
    unverified = "" if framework.verified else " (a framework not verified)"
    return f"by {by.body or 'any body'} under “{framework.title}”{unverified}"
