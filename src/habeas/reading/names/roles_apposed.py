"""Roles told in an apposition: "X, a retired teacher", "A and B, both students", "his lawyer, X"."""

from spacy.tokens import Doc, Span, Token

from habeas.reading.names.role_words import is_made_of_a_doing, is_role
from habeas.reading.parsing.word_lists import word_set

_ENDS = {",", ".", ";", ":", "(", ")", "”", "“", '"', "–", "—", "-"}
_CLAUSE = {"who", "whose", "whom", "which", "that", "where", "when"}
_GOES_ON = 14
_BEGIN = {"DET", "NOUN", "PROPN", "ADJ", "ADV", "NUM"}
_INSIDE = {"NOUN", "PROPN", "ADJ", "DET", "NUM", "ADP", "PART", "ADV"}
_OWNERS = {"his", "her", "their", "its", "whose", "my", "our"}
_ONE = {"a", "an", "another"}
_NOT_NOW = {"once", "then", "formerly", "now", "currently", "also", "previously", "himself", "herself", "until"}
_ALL = {"both", "all", "each"}
_NO_MODIFIER = {"ADP", "SCONJ", "CCONJ", "PRON"}


def role_after(name: Span) -> str | None:
    """The apposition right after the name, verbatim, without its article."""
    doc, end = name.doc, name.sent.end
    if name.end + 2 >= end or doc[name.end].text != ",":
        return None
    start = name.end + 1
    stop = next((n for n in range(start, end) if doc[n].text in _ENDS - {"-"} or doc[n].lower_ in _CLAUSE), end)
    phrase = doc[start:stop]
    head = _head_after(phrase, name.start > 0 and doc[name.start - 1].lower_ == "and")
    if head is None or doc[start].pos_ not in _BEGIN or (doc[start].pos_ == "PROPN" and head.dep_ == "compound"):
        return None
    begin = _past_article(doc, start, head.i)
    stop = head.i + 1 if stop - start > _GOES_ON else _before_second(phrase, head)
    return doc[begin:stop].text.strip() or None


def _head_after(phrase: Span, joined: bool) -> Token | None:
    """The noun that says what the person is: no verb before it, and no plural unless of two ("A and B, farmers")."""
    several = bool(len(phrase)) and (joined or phrase[0].lower_ in _ALL)
    indefinite = bool(len(phrase)) and phrase[0].lower_ in {"a", "an"}
    if len(phrase) and phrase[0].ent_type_ == "PERSON":
        return None
    for token in phrase:
        if (token.pos_ in {"VERB", "AUX"} and token.tag_ not in {"VBN", "VBG"}) or token.pos_ in _NO_MODIFIER:
            return None
        if is_role(token) or (indefinite and is_made_of_a_doing(token) and _ends_phrase(token)):
            return token if (several or token.tag_ not in {"NNS", "NNPS"}) and not _goes_before_name(token) else None
    return None


def _goes_before_name(token: Token) -> bool:
    """`X, deputy chair Y and the lawyer Z`: the role of the next in the row."""
    rest = token.doc[token.i + 1 : token.sent.end]
    after = next((word for word in rest if word.pos_ != "NOUN" and not is_role(word)), None)
    return after is not None and after.ent_type_ == "PERSON" and after.pos_ == "PROPN"


def _ends_phrase(token: Token) -> bool:
    after = token.nbor(1) if token.i + 1 < len(token.doc) else None
    return after is None or after.is_punct or after.pos_ in {"ADP", "CCONJ", "PRON", "SCONJ", "VERB"}


def _past_article(doc: Doc, start: int, head: int) -> int:
    """`once a township chairman`, `the director`, `both students`, `himself a lawyer`: where the role itself begins."""
    begin = start
    while begin < head and (doc[begin].pos_ in {"DET", "PRON"} or doc[begin].lower_ in _ALL | _NOT_NOW):
        begin += 1
    return begin


def _before_second(phrase: Span, head: Token) -> int:
    """`editor in chief of the site and a former correspondent`: up to the second role with an article of its own."""
    for token in phrase:
        if token.i > head.i + 1 and token.lower_ in {"a", "an"} and token.nbor(-1).lower_ == "and":
            return token.i - 1
    return phrase.end


def role_before_comma(name: Span) -> str | None:
    """`Their lecturer, X`, `the editor of the paper, X`, `another contributor to the channel, X`."""
    doc, at = name.doc, name.start - 1
    while at > name.sent.start and doc[at].lower_ in word_set("people", "honorifics"):
        at -= 1
    if at <= name.sent.start or doc[at].text != ",":
        return None
    start = _start_of_phrase(name.sent, at)
    phrase = doc[start:at]
    if not len(phrase) or not _names_one(phrase, name):
        return None
    head = next((token for token in phrase if _is_head(token, phrase)), None)
    if head is None or any(token.pos_ in {"VERB", "AUX"} for token in doc[start : head.i]):
        return None
    begin = start
    counted = doc[begin].like_num and doc[begin].lower_ != "one"
    lead = _OWNERS | ({"of", "the", doc[begin].lower_} if counted else set())
    while begin < head.i and (doc[begin].lower_ in lead or doc[begin].pos_ == "DET"):
        begin += 1
    owner = [token.i + 1 for token in doc[begin : head.i] if token.text in {"’s", "'s", "’"}]
    begin = owner[-1] if owner and doc[begin].ent_type_ == "PERSON" else begin
    return doc[begin:at].text


def _is_head(token: Token, phrase: Span) -> bool:
    """The noun that says what one person is: `lecturer`, `one of the organizers`; no plural otherwise."""
    if not _ends_noun(token, phrase.end) or token.lower_ in word_set("people", "kin"):
        return False
    of_several = (phrase[0].lower_ == "one" and len(phrase) > 2) or phrase[0].like_num
    if token.tag_ in {"NNS", "NNPS"}:
        return of_several and is_role(token)
    return is_role(token) or (phrase[0].lower_ in _ONE and is_made_of_a_doing(token))


def _ends_noun(token: Token, end: int) -> bool:
    return token.i + 1 == end or token.nbor(1).pos_ == "ADP" or token.nbor(1).lower_ in {"in", "to"}


def _start_of_phrase(sentence: Span, end: int) -> int:
    """Where the noun phrase begins that ends before the comma: back to its article, owner or the clause's beginning."""
    doc, start = sentence.doc, end
    while start > sentence.start and end - start < _GOES_ON:
        token = doc[start - 1]
        if token.pos_ not in _INSIDE and token.lower_ not in _OWNERS and token.text not in {"-", "’s", "'s"}:
            break
        start -= 1
    opens = [n for n in range(start, end) if _opens(doc[n])]
    return _first_with_role(doc, opens, end) if opens else end


def _opens(token: Token) -> bool:
    return (
        token.lower_ in _OWNERS | {"a", "an", "the", "another", "one"}
        or token.like_num
        or (token.i == token.sent.start or token.nbor(-1).text in {",", ";", "“", "and"})
    )


def _first_with_role(doc: Doc, opens: list[int], end: int) -> int:
    """Of the places where a phrase may begin, the last from which on a role is its first noun's head."""
    for n in reversed(opens):
        head = next((token for token in doc[n:end] if _is_head(token, doc[n:end])), None)
        if head is not None and not any(token.pos_ == "ADP" and token.lower_ != "of" for token in doc[n : head.i]):
            return n
    return end


def _names_one(phrase: Span, name: Span) -> bool:
    """No fronted "in a letter to the president, X said": the model hangs the name on it, or nothing is before it."""
    if name.root.dep_ == "appos" and phrase.start <= name.root.head.i < phrase.end:
        return True
    before = phrase.doc[phrase.start - 1] if phrase.start > phrase.sent.start else None
    if before is not None and before.lower_ == "and" and is_role(before.nbor(-1)):
        return True  # `the writer and leftist activist, X`
    if before is not None and before.lower_ == "to" and before.nbor(-1).lower_ == "according":
        return True
    if phrase[0].like_num and before is not None and before.pos_ in {"VERB", "ADP", "DET"}:
        return True  # `sentenced two union organizers, A and B`
    opens = before is None or before.text in {",", ";", "“", "and"} or before.lower_ == "by" or before.pos_ == "VERB"
    return opens and phrase[0].lower_ in _OWNERS | {"the", "a", "an", "another", "one"}
