"""Sayings: every place where the text reports that somebody says, judges, demands, denies or believes something."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from spacy.tokens import Doc, Span, Token

from habeas.reading.cues import CueKind, cue_lemmas, is_cue_verb, is_nominal_cue
from habeas.reading.draft import Words
from habeas.reading.quotes_content import Content, find_content, find_nominal, trim
from habeas.reading.quotes_direct import Attached, attach, goes_on
from habeas.reading.quotes_marks import Quotation, find_quotations
from habeas.reading.quotes_source import find_source
from habeas.terms.vocabulary import load_vocabulary


@dataclass(frozen=True)
class Saying:
    """One act of attribution.

    `cue` is the word that reports it, `source` the head of the noun phrase that names who speaks (None where
    the text does not say), `content` the stretches said, `told` what a quote of it repeats. `clausal` says that the
    content is a whole thought: only such are quotes; a thing merely confirmed or announced is not.
    """

    kind: CueKind
    cue: Token
    source: Token | None
    content: tuple[Words, ...]
    told: tuple[Words, ...]
    direct: bool
    clausal: bool
    continued: bool = False

    @property
    def stretch(self) -> Words:
        """From the first to the last character of what is said, of the cue and of the source."""
        places = [*self.content, *self.told, (self.cue.idx, self.cue.idx + len(self.cue))]
        if self.source is not None and self.source.sent == self.cue.sent and not self.continued:
            places.append((self.source.idx, self.source.idx + len(self.source)))
        return min(start for start, _ in places), max(end for _, end in places)


def find_sayings(doc: Doc) -> tuple[Saying, ...]:
    """Every saying of the text, in order of its cue."""
    quotations = find_quotations(doc.text)
    attached = [found for quotation in quotations if (found := attach(doc, quotation, quotations)) is not None]
    spoken = tuple(found.quotation for found in attached)
    direct = _direct_sayings(doc, attached)
    taken = {found.cue.i for found in attached if found.place != "within"}
    told = [*_by_verbs(doc, taken, spoken, attached), *_by_nouns(doc, quotations), *_by_phrases(doc, quotations)]
    sayings = sorted([*direct, *told], key=lambda saying: saying.content[0])
    return (*sayings, *_continuations(doc, quotations, spoken, sayings))


def _direct_sayings(doc: Doc, attached: Sequence[Attached]) -> Iterator[Saying]:
    """One saying a cue: a quotation that its cue interrupts stays one."""
    for cue in dict.fromkeys(found.cue for found in attached):
        found = [one for one in attached if one.cue == cue]
        words = tuple(_spoken(doc.text, one.quotation) for one in found)
        content = words
        if all(one.place == "within" for one in found) and (whole := find_content(cue)) is not None:
            content = (whole.words,)
        kind: CueKind = "statement"
        if (whole := find_content(cue)) is not None and whole.kind in ("demand", "denial"):
            kind = whole.kind
        yield Saying(kind, cue, _source_beside(doc, found), content, words, True, True)


def _spoken(text: str, quotation: Quotation) -> Words:
    """The words inside the marks, without the comma that belongs to the report's sentence."""
    start, end = quotation.start, quotation.end
    while end > start and text[end - 1] in ", \n\xa0":
        end -= 1
    while start < end and text[start].isspace():
        start += 1
    return start, end


def _source_beside(doc: Doc, found: Sequence[Attached]) -> Token | None:
    """The cue's source outside the quotations; else the noun phrase next to the cue."""
    cue = found[0].cue
    outside = [
        token for token in cue.sent if token.i != cue.i and not any(one.quotation.covers(token.idx) for one in found)
    ]
    source = find_source(cue)
    if (
        source is not None
        and (source in outside or source.sent != cue.sent)
        and not any(one.quotation.covers(source.idx) for one in found)
    ):
        return source
    near = [t for t in outside if t.pos_ in ("PROPN", "NOUN", "PRON") and t.dep_ != "compound" and abs(t.i - cue.i) < 6]
    after = [t for t in near if t.i > cue.i and t.dep_ in ("nsubj", "dobj", "attr", "npadvmod", "oprd", "appos")]
    before = [t for t in near if t.i < cue.i]
    return (before[-1] if before else None) or (after[0] if after else None)


def _by_verbs(doc: Doc, taken: set[int], spoken: Sequence[Quotation], attached: Sequence[Attached]) -> Iterator[Saying]:
    within = {found.cue.i for found in attached if found.place == "within"}
    for token in doc:
        if token.i in taken or token.i in within or not is_cue_verb(token):
            continue
        if any(quotation.covers(token.idx) for quotation in spoken):
            continue
        content = find_content(token)
        if content is not None and (content.form == "judgement" or not _is_unsaid(token)):
            yield _as_saying(token, find_source(token), content)


def _is_unsaid(cue: Token) -> bool:
    """'did not say that', 'if he says', 'would say', 'to say': nobody has said it."""
    if any(child.dep_ == "neg" or (child.tag_ == "MD" and child.lower_ != "will") for child in cue.children):
        return True
    return any(child.dep_ == "mark" and child.lower_ in ("if", "unless") for child in cue.children)


def _as_saying(cue: Token, source: Token | None, content: Content) -> Saying:
    clausal = content.form == "clause" and cue.dep_ != "relcl"
    if content.form in ("judgement", "request"):
        clausal = _is_main(cue) and not any(child.lower_ in cue_lemmas("habit") for child in cue.children)
    return Saying(content.kind, cue, source, (content.words,), (content.told,), False, clausal)


def _is_main(cue: Token) -> bool:
    """Whether the verb carries the sentence: a root, joined to one, or a participle that goes with it."""
    if cue.dep_ == "conj" and cue.head.pos_ in ("VERB", "AUX"):
        return _is_main(cue.head)
    return cue.dep_ in ("ROOT", "ccomp") or (cue.dep_ == "advcl" and cue.tag_ == "VBG" and cue.head.dep_ == "ROOT")


def _by_nouns(doc: Doc, quotations: Sequence[Quotation]) -> Iterator[Saying]:
    for token in doc:
        if not is_nominal_cue(token) or any(quotation.covers(token.idx) for quotation in quotations):
            continue
        found = find_nominal(token)
        if found is not None:
            verb, content = found
            source = find_source(verb) if verb is not None else _owner(token)
            yield replace(_as_saying(token, source, content), clausal=source is not None)


def _owner(noun: Token) -> Token | None:
    """'their claim that', 'a claim by the ministry that'."""
    for child in noun.children:
        if child.dep_ == "poss":
            return child
        if child.dep_ in ("prep", "agent") and child.lower_ in ("by", "from", "of"):
            return next((t for t in child.children if t.dep_ == "pobj"), None)
    return None


@cache
def _phrases() -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(phrase.split()) for phrase in load_vocabulary("speech")["according"])


def _by_phrases(doc: Doc, quotations: Sequence[Quotation]) -> Iterator[Saying]:
    """'According to X, …': the sentence, less the phrase and its source."""
    for token in doc:
        phrase = next((p for p in _phrases() if tuple(t.lower_ for t in doc[token.i : token.i + len(p)]) == p), None)
        if phrase is None or any(quotation.covers(token.idx) for quotation in quotations):
            continue
        last = doc[token.i + len(phrase) - 1]
        source = next((t for t in last.subtree if t.dep_ == "pobj" and t.head in (last, token)), None)
        content = _clause_after(source) if source is not None else (0, 0)
        content = content if content[1] > content[0] else _rest_of_sentence(token.sent, token, source)
        if source is not None and content[1] > content[0]:
            yield Saying("statement", token, source, (content,), (content,), False, True)


def _clause_after(source: Token) -> Words:
    """The main clause that follows 'According to X,': from its subject on."""
    main = source.sent.root
    subject = next((t for t in main.children if t.dep_ in ("nsubj", "nsubjpass", "expl") and t.i > source.i), None)
    if subject is None:
        return (0, 0)
    return trim(main.doc.text, subject.left_edge.idx, main.right_edge.idx + len(main.right_edge))


def _rest_of_sentence(sentence: Span, first: Token, source: Token | None) -> Words:
    text = sentence.doc.text
    last = source.right_edge if source is not None else first
    before = trim(text, sentence.start_char, first.idx)
    after = trim(text, last.idx + len(last), sentence.end_char)
    return max(before, after, key=lambda words: words[1] - words[0])


def _continuations(
    doc: Doc, quotations: Sequence[Quotation], spoken: Sequence[Quotation], sayings: Sequence[Saying]
) -> Iterator[Saying]:
    """A quotation without a cue goes on with the saying before it in its block, or in the block just before."""
    for quotation in quotations:
        if quotation in spoken or not goes_on(doc, quotation):
            continue
        earlier = [saying for saying in sayings if saying.stretch[1] <= quotation.outer_start and saying.clausal]
        previous = max(earlier, key=lambda saying: saying.stretch[1], default=None)
        if previous is None or doc.text[previous.stretch[1] : quotation.outer_start].strip().count("\n"):
            continue
        if _is_next(doc, previous, quotation):
            words = (_spoken(doc.text, quotation),)
            yield Saying(previous.kind, previous.cue, previous.source, words, words, True, True, continued=True)


def _is_next(doc: Doc, previous: Saying, quotation: Quotation) -> bool:
    between = doc.text[previous.stretch[1] : quotation.outer_start]
    blocks = between.strip().count("\n") + ("\n" in between and not between.strip())
    same_block = "\n" not in between
    return (same_block and between.count(". ") <= 1) or (blocks == 1 and previous.direct and len(between.strip()) < 3)
