"""Every saying of a text: direct speech, reported speech, and quotations that go on with either."""

from collections.abc import Sequence
from dataclasses import replace

from spacy.tokens import Doc

from habeas.reading.parsing.parsed import text_of
from habeas.reading.speech.quotes_direct import attach
from habeas.reading.speech.quotes_marks import find_quotations
from habeas.reading.speech.quotes_reported import find_reported
from habeas.reading.speech.quotes_saying import Saying
from habeas.reading.speech.quotes_spoken import find_continuations, find_spoken
from habeas.reading.speech.quotes_stretches import Stretches


def find_sayings(doc: Doc) -> tuple[Saying, ...]:
    """The sayings in order of what is said; continuations, which have no cue of their own, come last."""
    quotations = find_quotations(text_of(doc))
    attached = [found for quotation in quotations if (found := attach(doc, quotation, quotations)) is not None]
    spoken = [found.quotation for found in attached]
    taken = {found.cue.i for found in attached}
    told = [*find_spoken(doc, quotations, attached), *find_reported(doc, taken, spoken, quotations)]
    sayings = sorted(told, key=lambda saying: saying.content[0])
    return _mark_nested((*sayings, *find_continuations(doc, quotations, sayings)))


def _mark_nested(sayings: Sequence[Saying]) -> tuple[Saying, ...]:
    """Mark the sayings whose cue is inside what another saying reports; a belief reports nothing."""
    stretches = Stretches(
        (start, end, one) for one in sayings if one.kind in ("statement", "denial") for start, end in one.content
    )
    return tuple(
        replace(one, nested=any(outer is not one for outer in stretches.around(one.cue.idx, one.cue.idx + 1)))
        if not one.continued
        else one
        for one in sayings
    )
