"""Quotes: what somebody is reported to have said, directly or in the report's words, with who said it."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from habeas.reading.draft import Draft, Words
from habeas.reading.parsing.parsed import ParsedText
from habeas.reading.speech.cues import UNSAID
from habeas.reading.speech.quotes_content import trim
from habeas.reading.speech.quotes_retold import leave_out_retold
from habeas.reading.speech.quotes_saying import Saying
from habeas.reading.speech.speakers import attribute_sayings
from habeas.reading.speech.speakers_repeats import Attributed
from habeas.terms.claims import Modality, QuoteBody

_MODALITY: dict[str, Modality] = {"denial": "denied", "demand": "demanded"}
_LEAST_WORDS = 3
_SAME = 0.8


def find_quotes(parsed: ParsedText) -> list[Draft]:
    """The quotes of the text; what is told twice is one quote with two pieces of evidence."""
    starts = [sentence.start_char for sentence in parsed.sentences]
    beside = [(part.start, part.end) for part in parsed.report.parts if part.kind in ("caption", "headline")]
    found: list[_Quote] = []
    for attributed in leave_out_retold(parsed.report.text, attribute_sayings(parsed)):
        if _is_quote(attributed, parsed, beside):
            for part in _parts(attributed, parsed.report.text):
                _keep(found, _as_quote(part, parsed, starts))
    return [quote.draft for quote in found]


def _is_finite(saying: Saying) -> bool:
    """'demanded that he be freed' gives a clause of what was said; 'called on them to free him' does not."""
    return any(
        child.dep_ == "ccomp"
        and child.i > saying.cue.i
        and any(t.lower_ == "that" and t.dep_ == "mark" for t in child.children)
        for child in saying.cue.children
    )


def _parts(attributed: Attributed, text: str) -> Iterator[Attributed]:
    """'“A,” she said. “B.”' is two quotes; '“A,” she said, “and B.”' is one, and so is one over paragraphs."""
    told = attributed.saying.told
    if not attributed.saying.direct or len(told) < 2:
        yield attributed
        return
    cue = attributed.saying.cue.idx
    after = next((n for n, (start, _) in enumerate(told) if start > cue), 0)
    ends_before = after and re.search(r"[.?!]\s", text[cue : told[after][0]]) is not None
    groups = (told[:after], told[after:]) if ends_before else (told,)
    for group in groups:
        yield replace(attributed, saying=replace(attributed.saying, told=group, content=group))


@dataclass(frozen=True)
class _Quote:
    draft: Draft
    words: frozenset[str]


def _is_quote(attributed: Attributed, parsed: ParsedText, beside: Sequence[Words]) -> bool:
    saying = attributed.saying
    if not saying.clausal or saying.source is None or (saying.kind in UNSAID and not saying.direct):
        return False
    if saying.kind == "demand" and not saying.direct and not _is_finite(saying):
        return False  # who is to do what is an event, demanded: nobody's words are given
    if not attributed.settled and not (saying.direct and saying.source.pos_ == "PRON"):
        return False
    if any(start <= saying.cue.idx < end for start, end in beside):
        return False
    return len(_words(parsed.report.text, saying.told)) >= (1 if saying.direct else _LEAST_WORDS)


def _as_quote(attributed: Attributed, parsed: ParsedText, starts: Sequence[int]) -> _Quote:
    saying, text = attributed.saying, parsed.report.text
    evidence = _evidence(saying, text)
    draft = Draft(
        QuoteBody(direct=saying.direct, text=" ".join(text[start:end] for start, end in saying.told)),
        sentence=max(0, bisect_right(starts, evidence[0]) - 1),
        trigger=(saying.cue.idx, saying.cue.idx + len(saying.cue)) if not saying.continued else saying.told[0],
        evidence=(evidence,),
        modality=_MODALITY.get(saying.kind, "asserted"),
        attribution=attributed.attribution,
        rule=_rule(attributed),
    )
    return _Quote(draft, frozenset(_words(text, saying.told)))


def _rule(attributed: Attributed) -> str:
    saying = attributed.saying
    if not attributed.settled:
        return "quote.unsettled"
    if saying.continued:
        return "quote.continued"
    return "quote.direct" if saying.direct else "quote.judgement" if saying.kind == "judgement" else "quote.indirect"


def _evidence(saying: Saying, text: str) -> Words:
    """One stretch with the words said, their marks, the cue and the source's name."""
    if saying.continued:
        return saying.told[0]
    start, end = saying.stretch
    if saying.source is not None and saying.source.sent == saying.cue.sent:
        line = (saying.cue.sent.start_char, saying.cue.sent.end_char)
        if line[0] <= saying.source.left_edge.idx:
            start = min(start, saying.source.left_edge.idx)
        last = saying.source.right_edge
        end = max(end, min(last.idx + len(last), line[1]))
    if saying.direct and saying.told[-1][1] <= saying.cue.idx:
        end = max(end, trim(text, saying.cue.sent.start_char, saying.cue.sent.end_char)[1])
    while saying.direct and start > 0 and text[start - 1] in '“"‘«':
        start -= 1
    while saying.direct and end < len(text) and text[end] in '”"’»,':
        end += 1
    return start, end


def _keep(found: list[_Quote], quote: _Quote) -> None:
    """Add the quote, or fold it into the one that says the same: the named speaker's, with both as evidence."""
    for n, other in enumerate(found):
        if not _says_the_same(other, quote):
            continue
        best, rest = (quote, other) if len(quote.words) > len(other.words) else (other, quote)
        evidence = (*best.draft.evidence, *rest.draft.evidence)
        found[n] = _Quote(replace(best.draft, evidence=evidence), best.words)
        return
    found.append(quote)


def _says_the_same(one: _Quote, other: _Quote) -> bool:
    body, second = one.draft.body, other.draft.body
    if (
        not (isinstance(body, QuoteBody) and isinstance(second, QuoteBody))
        or body.direct != second.direct
        or one.draft.modality != other.draft.modality
    ):
        return False
    shared = len(one.words & other.words)
    if shared < _SAME * min(len(one.words), len(other.words)) or shared < _LEAST_WORDS + 1:
        return False
    return _may_be_one(one.draft, other.draft)


def _may_be_one(one: Draft, other: Draft) -> bool:
    """The same speaker, or an office without a name beside a person of such an office."""
    first, second = one.attribution, other.attribution
    if first.speaker == second.speaker:
        return True
    unnamed = [who.speaker for who in (first, second) if who.speaker and who.speaker.islower()]
    offices = [(who.role or who.speaker or "").lower().split() for who in (first, second)]
    return bool(unnamed) and all(unnamed[0].split()[-1] in office for office in offices)


def _words(text: str, stretches: Sequence[Words]) -> list[str]:
    return [word.lower() for start, end in stretches for word in re.findall(r"\w+", text[start:end])]
