"""Reported speech to sayings: cue verbs with their clause, nouns like 'concerns that …', and 'according to …'."""

from collections.abc import Iterator, Sequence

from spacy.tokens import Doc, Token

from habeas.reading.parsing.word_lists import word_set
from habeas.reading.speech.cues import is_cue_verb
from habeas.reading.speech.quotes_according import find_by_phrases
from habeas.reading.speech.quotes_aside import find_around
from habeas.reading.speech.quotes_content import Content, find_content
from habeas.reading.speech.quotes_counted import find_by_numbers
from habeas.reading.speech.quotes_marks import Quotation, quotation_at
from habeas.reading.speech.quotes_nominal import find_by_nouns
from habeas.reading.speech.quotes_saying import Saying
from habeas.reading.speech.quotes_source import find_source
from habeas.reading.speech.quotes_tokens import tokens_tagged


def find_reported(
    doc: Doc, taken: set[int], spoken: Sequence[Quotation], quotations: Sequence[Quotation]
) -> list[Saying]:
    """The sayings in the report's own words, outside the `spoken` quotations and their cues (`taken`)."""
    by_words = [*find_by_nouns(doc, quotations), *find_by_phrases(doc, quotations), *find_by_numbers(doc, quotations)]
    return [*_by_verbs(doc, taken, spoken), *by_words]


def _by_verbs(doc: Doc, taken: set[int], spoken: Sequence[Quotation]) -> Iterator[Saying]:
    for token in tokens_tagged(doc, ("VERB", "AUX")):
        if token.i in taken or not is_cue_verb(token):
            continue
        if quotation_at(spoken, token.idx) is not None:
            continue
        source = find_source(token)
        if (around := find_around(token, source)) and not _is_unsaid(token):
            yield Saying("statement", token, source, around, around, False, True)
            continue
        content = find_content(token)
        if content is not None and (content.form == "judgement" or not _is_unsaid(token)):
            yield _as_saying(token, source, content)


def _is_unsaid(cue: Token) -> bool:
    """'did not say that', 'if he says', 'would say', 'to say': nobody has said it."""
    if any(child.dep_ == "neg" or (child.tag_ == "MD" and child.lower_ != "will") for child in cue.children):
        return True
    if any(child.dep_ == "mark" and child.lower_ in ("if", "unless") for child in cue.children):
        return True
    infinitive = cue.dep_ in ("xcomp", "ccomp") and any(
        child.lower_ == "to" and child.dep_ == "aux" for child in cue.children
    )
    asked = cue.head.lemma_.lower() in word_set("speech", "not_saying") | word_set("speech", "demand")
    return infinitive and asked


def _as_saying(cue: Token, source: Token | None, content: Content) -> Saying:
    clausal = content.form == "clause" and (cue.dep_ != "relcl" or _adds(cue))
    if content.form in ("judgement", "request"):
        clausal = _is_main(cue) and not any(child.lower_ in word_set("speech", "habit") for child in cue.children)
    return Saying(content.kind, cue, source, (content.words,), (content.told,), False, clausal)


def _adds(cue: Token) -> bool:
    """', which recognised them as …': a relative clause after a comma, which adds a thought of its own."""
    pronoun = next((child for child in cue.children if child.tag_ in ("WDT", "WP")), None)
    return pronoun is not None and pronoun.i > 0 and pronoun.nbor(-1).text == ","


def _is_main(cue: Token) -> bool:
    """Whether the verb carries the sentence: a root, joined to one, or a participle that goes with it."""
    if cue.dep_ == "conj" and cue.head.pos_ in ("VERB", "AUX"):
        return _is_main(cue.head)
    if cue.dep_ == "relcl":
        return _adds(cue)
    return cue.dep_ in ("ROOT", "ccomp") or (cue.dep_ == "advcl" and cue.tag_ == "VBG" and cue.head.dep_ == "ROOT")
