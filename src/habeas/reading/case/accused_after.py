"""What somebody is accused of, told in a sentence of its own after the arrest: `She is accused of spreading panic.`"""

import re
from dataclasses import replace

from spacy.tokens import Span

from habeas.reading.case.offences import find_offences
from habeas.reading.events.happening import Happening
from habeas.reading.parsing.parsed import ParsedText

_TAKEN = {"arrest", "rearrest", "detention", "charge", "trial", "house_arrest", "warrant"}
_ACCUSED = re.compile(
    r"(?P<one>He|She)|(?P<several>They|Both|The (?:two|three|four|five|six|pair|couple|group))"
    r"(?: (?:men|women|students|activists|journalists))?"
)
_OF = re.compile(
    r" (?:is|are|was|were|stands?|(?:had|has|have) been) (?:also |all |both |being |now )?(?:accused|suspected) of "
)


def accused_after(sentence: Span, index: int, before: Happening, parsed: ParsedText) -> Happening | None:
    """The arrest or charge of the sentence before, told again with what they are accused of."""
    text = parsed.report.text
    who = _ACCUSED.match(text, sentence.start_char, sentence.end_char)
    of = _OF.match(text, who.end(), sentence.end_char) if who is not None else None
    if who is None or of is None or before.type not in _TAKEN or before.modality != "asserted":
        return None
    affected = before.affected
    single = len(affected.people) == 1 and (affected.count is None or affected.count.value == 1)
    if single is not bool(who["one"]):
        return None
    offences = find_offences(text, sentence.start_char, sentence.end_char)
    return (
        replace(before, sentence=index, offences=tuple(offences), pieces=(who.span(), *offences)) if offences else None
    )
