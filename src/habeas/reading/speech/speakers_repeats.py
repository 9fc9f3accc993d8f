"""What is told twice: an office in the standfirst and a name in the story that say the same are one speaker."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from habeas.reading.speech.quotes_saying import Saying
from habeas.reading.speech.speakers_offices import head_noun
from habeas.terms.claims import Attribution

_SAME, _LEAST_WORDS = 0.8, 5


@dataclass(frozen=True)
class Attributed:
    """A saying, who says it, and whether that is settled: no thing, and no pronoun that points to nobody named."""

    saying: Saying
    attribution: Attribution
    settled: bool


def name_repeats(text: str, sayings: Sequence[Attributed]) -> tuple[Attributed, ...]:
    """Give an unnamed office the name under which the same words stand elsewhere, where the office is of that kind."""
    named = [one for one in sayings if one.settled and one.attribution.role is not None]
    return tuple(_named(text, one, named) if _is_unnamed_office(one) else one for one in sayings)


def _is_unnamed_office(one: Attributed) -> bool:
    attribution = one.attribution
    return one.settled and attribution.role is None and head_noun(attribution.speaker) is not None


def _named(text: str, one: Attributed, named: Sequence[Attributed]) -> Attributed:
    said, office = _words(text, one.saying), head_noun(one.attribution.speaker)
    for other in named:
        if head_noun(other.attribution.role) != office:
            continue
        repeated = _words(text, other.saying)
        if len(said & repeated) >= max(_LEAST_WORDS, _SAME * min(len(said), len(repeated))):
            return replace(one, attribution=_renamed(one.attribution, other.attribution))
    return one


def _renamed(own: Attribution, other: Attribution) -> Attribution:
    return own.model_copy(update={"speaker": other.speaker, "role": other.role, "organisation": other.organisation})


def _words(text: str, saying: Saying) -> set[str]:
    return {word for start, end in saying.told for word in re.findall(r"\w+", text[start:end].lower())}
