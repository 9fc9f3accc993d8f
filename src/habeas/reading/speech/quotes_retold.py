"""What one speaker passes on from another: whose quote it is, when both are told in one sentence.

'His father said that police told him that …' is the police's, through the father; what is told inside quotation
marks stays with whoever speaks them; 'he said they were calling for …' is one quote, his.
"""

import re
from collections.abc import Iterator, Sequence

from habeas.reading.speech.cues import UNSAID
from habeas.reading.speech.quotes_stretches import Stretches
from habeas.reading.speech.speakers_repeats import Attributed

_MOSTLY = 0.6
_ITS_OWN = ("they", "we", "it", "i", "you", "them", "their", "its")


def leave_out_retold(text: str, sayings: Sequence[Attributed]) -> Iterator[Attributed]:
    """The sayings that are quotes of their own."""
    around = Stretches((start, end, one) for one in sayings for start, end in one.saying.content)
    passing_on: set[int] = set()
    left: list[Attributed] = []
    for one in sayings:
        if not one.saying.nested or one.saying.continued:
            left.append(one)
            continue
        cue = one.saying.cue.idx
        outer = [other for other in around.around(cue, cue + 1) if other.saying is not one.saying]
        if any(other.saying.direct for other in outer) or _is_of_the_outer(one):
            continue
        left.append(one)
        if one.settled and one.saying.clausal and one.saying.kind not in UNSAID:
            said = _count(text, one)
            passing_on.update(id(other) for other in outer if said >= _MOSTLY * _count(text, other))
    return (one for one in left if id(one) not in passing_on)


def _is_of_the_outer(one: Attributed) -> bool:
    source = one.saying.source
    return source is None or source.lower_ in _ITS_OWN


def _count(text: str, one: Attributed) -> int:
    return sum(len(re.findall(r"\w+", text[start:end])) for start, end in one.saying.told)
