"""From pronouns, surnames and offices to speakers: 'he', 'the spokesperson', 'the group'.

Only the report's own words link them. An office and a name are one person where the report gives that name that
office, or where the words of 'a … spokesperson' run straight on in the same paragraph under a name that the report
introduces there and gives no office of its own.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from spacy.tokens import Token

from habeas.reading.draft import Words
from habeas.reading.names.gazetteer import kind_of_place
from habeas.reading.parsing.parsed import ParsedText
from habeas.reading.parsing.word_lists import word_set
from habeas.reading.speech.quotes_stretches import Stretches
from habeas.reading.speech.speakers_offices import bare, split_office
from habeas.reading.speech.speakers_wording import Speaker, person_in, read_source

_REACH = 800
_FAR = 4000
_SUBJECTS = ("nsubj", "nsubjpass")
_Placed = tuple[int, Speaker]


def resolve_sources(parsed: ParsedText, sources: Sequence[Token], said: Sequence[Words]) -> dict[int, Speaker]:
    """The speaker of each source, by the source's token index. `said` are the stretches of reported words."""
    stretches = Stretches((start, end, (start, end)) for start, end in said)
    ordered = sorted({source.i: source for source in sources}.values(), key=lambda token: token.i)
    worded = [read_source(parsed, source) for source in ordered]
    worded = _name_the_offices(parsed, ordered, worded)
    before: list[_Placed] = []
    resolved: dict[int, Speaker] = {}
    for source, speaker in zip(ordered, worded, strict=True):
        found = _follow(parsed, source, speaker, before, stretches)
        before.append((source.idx, found))
        resolved[source.i] = found
    return resolved


def _follow(
    parsed: ParsedText, source: Token, speaker: Speaker, before: Sequence[_Placed], said: Stretches[Words]
) -> Speaker:
    if speaker.sort == "pronoun":
        return _behind_pronoun(parsed, source, before, said) or speaker
    if speaker.named:
        return speaker
    if speaker.sort == "person":
        return _behind_office(speaker, before) or _behind_monitor(parsed, source, speaker) or speaker
    if speaker.sort == "body":
        return _behind_body(parsed, source, speaker, before) or speaker
    if speaker.sort == "document" and speaker.definite and speaker.organisation is None:
        body = next(
            (one for place, one in reversed(before) if one.sort == "body" and source.idx - place < _REACH), None
        )
        return replace(speaker, organisation=body.name) if body is not None else speaker
    return speaker


def _behind_pronoun(
    parsed: ParsedText, source: Token, before: Sequence[_Placed], said: Stretches[Words]
) -> Speaker | None:
    near = [(place, one) for place, one in _lately(before, source.idx) if one.settled]
    if source.lower_ in ("he", "she", "his", "her", "him"):
        people = [(place, one) for place, one in near if one.sort == "person" and not _within(said, place, source.idx)]
        acting = _people_acting(parsed, source, said)
        at, one = max([*people, *acting], key=lambda one: one[0], default=(-1, None))
        return _topic_of_paragraph(parsed, source, said, at) or one
    if source.lower_ in ("they", "their", "them"):
        return next(
            (one for at, one in reversed(near) if one.sort in ("people", "body") and not _within(said, at, source.idx)),
            None,
        )
    if source.lower_ in ("it", "its"):
        kinds = ("body", "document")
        bodies = [(at, one) for at, one in near if one.sort in kinds and not _within(said, at, source.idx)]
        return max([*bodies, *_bodies_acting(parsed, source, said)], key=lambda one: one[0], default=(0, None))[1]
    return None


def _topic_of_paragraph(parsed: ParsedText, source: Token, said: Stretches[Words], best: int) -> Speaker | None:
    """The first person named in the pronoun's paragraph, where nobody there has spoken or acted yet."""
    start = parsed.report.text.rfind("\n", 0, source.idx) + 1
    if best >= start:
        return None
    for person in parsed.people_in(start, source.idx):
        token = parsed.doc.char_span(person.start, person.end, alignment_mode="expand")
        if token is not None and next(said.around(person.start, person.start + 1), None) is None:
            return read_source(parsed, token.root)
    return None


def _lately(before: Sequence[_Placed], place: int) -> list[_Placed]:
    """Those at most so many characters before the place, in order; `before` is in order of the text."""
    first = len(before)
    while first and place - before[first - 1][0] < _REACH:
        first -= 1
    return list(before[first:])


def _within(said: Stretches[Words], place: int, source: int) -> bool:
    """Whether the speaker at `place` is only spoken of, in words that end before the source."""
    return any(end <= source for _, end in said.around(place, place + 1))


def _bodies_acting(parsed: ParsedText, source: Token, said: Stretches[Words]) -> list[_Placed]:
    """Bodies that are subjects shortly before, outside reported words: 'The Fund welcomed this. It said …'."""
    return [
        (token.idx, Speaker(bare(body.full_name), "body", named=True))
        for token in parsed.doc[max(0, source.i - 60) : source.i]
        if token.dep_ in _SUBJECTS
        and (body := parsed.organisation_at(token)) is not None
        and next(said.around(token.idx, token.idx + 1), None) is None
    ]


def _people_acting(parsed: ParsedText, source: Token, said: Stretches[Words]) -> list[_Placed]:
    """People who are subjects shortly before, outside reported words: 'Rong Chhun left the prison. He said …'."""
    doc = parsed.doc
    return [
        (token.idx, read_source(parsed, token))
        for token in doc[max(0, source.i - 60) : source.i]
        if token.dep_ in _SUBJECTS
        and person_in(parsed, token) is not None
        and next(said.around(token.idx, token.idx + 1), None) is None
    ]


def _behind_office(speaker: Speaker, before: Sequence[_Placed]) -> Speaker | None:
    """'the spokesperson': the last person of that office, if nothing in the words speaks against it."""
    if not speaker.definite:
        return None
    for _, one in reversed(before):
        if one.sort == "person" and one.head == speaker.head and _fits(speaker, one):
            return one
    return None


def _behind_monitor(parsed: ParsedText, source: Token, speaker: Speaker) -> Speaker | None:
    """`the monitor has recorded 96 arrests`: a body that calls itself one."""
    bare_noun = speaker.definite and not speaker.modified and speaker.head in {"monitor", "observer", "defender"}
    return _named_with(parsed, source, speaker.head) if bare_noun else None


def _fits(speaker: Speaker, one: Speaker) -> bool:
    if not speaker.modified:
        return True
    known = _words(" ".join(part for part in (one.role, one.organisation, one.name) if part))
    return _words(speaker.name) <= known


def _behind_body(parsed: ParsedText, source: Token, speaker: Speaker, before: Sequence[_Placed]) -> Speaker | None:
    """'the human rights watch group', 'the group': an organisation of that name, else the last that spoke."""
    name = _named_elsewhere(parsed, speaker.name)
    if name is not None:
        return Speaker(name, "body", named=True)
    if not speaker.definite or speaker.modified:
        return None
    of_that_noun = _named_with(parsed, source, speaker.head)
    if of_that_noun is not None:
        return of_that_noun
    if speaker.head in ("government", "court", "ministry", "police", "party", "regime", "army"):
        return None
    near = [one for place, one in before if one.sort == "body" and one.named and source.idx - place < _REACH]
    return next((one for one in reversed(near) if not _is_of_another_noun(one.name, speaker.head)), None)


def _named_with(parsed: ParsedText, source: Token, head: str | None) -> Speaker | None:
    """`the alliance`, `the monitor`: the body named before that has the word in its name."""
    if head is None or len(head) < len("club"):
        return None
    bodies = parsed.organisations_in(max(0, source.idx - _FAR), source.idx)
    fits = (body for body in reversed(bodies) if head.capitalize() in body.full_name.split()[1:])
    return next((Speaker(bare(body.full_name), "body", named=True) for body in fits), None)


def _is_of_another_noun(name: str, head: str | None) -> bool:
    """`the alliance` is no Union: where both say what they are, the words must be the same."""
    said = {word.lower() for word in name.split()} & word_set("roles", "body")
    return bool(said) and head not in {*said, "group", "organisation", "organization", "body", "ngo", "watchdog"}


def _named_elsewhere(parsed: ParsedText, phrase: str) -> str | None:
    """'human rights watch group' → 'Human Rights Watch', where the report has that name."""
    words = phrase.split()
    for length in range(len(words), 1, -1):
        name = " ".join(word.capitalize() for word in words[:length])
        if kind_of_place(name) is not None:
            continue  # `a Phnom Penh newspaper` is not the city
        if name in parsed.report.text and re.search(rf"(?<!\w){re.escape(name)}(?!\w)", parsed.report.text):
            return name
    return None


def _name_the_offices(parsed: ParsedText, sources: Sequence[Token], worded: Sequence[Speaker]) -> list[Speaker]:
    named = list(worded)
    for n, speaker in enumerate(worded):
        if speaker.sort != "person" or speaker.named or not speaker.modified:
            continue
        person = _of_that_office(speaker, worded) or _introduced_next(parsed, sources, worded, n)
        if person is None:
            continue
        office = split_office(speaker.name, parsed)
        whole = replace(person, head=speaker.head)
        if whole.role is None:
            whole = replace(whole, role=office.role, organisation=office.organisation)
        named = [whole if one.name in (person.name, speaker.name) else one for one in named]
    offices = {one.name: one for one in reversed(named) if one.named and one.role is not None}
    return [offices.get(one.name, one) if one.named and one.role is None else one for one in named]


def _of_that_office(speaker: Speaker, worded: Sequence[Speaker]) -> Speaker | None:
    people = {one.name: one for one in worded if one.named and one.sort == "person" and one.head == speaker.head}
    fitting = [one for one in people.values() if _fits(speaker, one)]
    return fitting[0] if len(fitting) == 1 else None


def _introduced_next(parsed: ParsedText, sources: Sequence[Token], worded: Sequence[Speaker], n: int) -> Speaker | None:
    """The next named source in the same paragraph, only pronouns between, first named there and without an office."""
    if worded[n].definite:
        return None
    for source, one in zip(sources[n + 1 :], worded[n + 1 :], strict=True):
        if "\n" in parsed.report.text[sources[n].idx : source.idx]:
            return None
        if one.sort == "pronoun":
            continue
        mention = parsed.person_at(source)
        first = next((m.start for m in parsed.people if mention is not None and m.full_name == mention.full_name), -1)
        alone = mention is not None and first == mention.start
        return one if alone and one.named and one.role is None else None
    return None


def _words(text: str) -> set[str]:
    return {word for word in re.findall(r"\w+", text.lower()) if word not in ("the", "a", "an", "of", "s")}
