"""The role that the words beside a name give a person: "union leader Rong Chhun", "X, the group's director"."""

import re
from collections.abc import Sequence

from spacy.tokens import Doc, Span, Token

from habeas.reading.dates.date_words import DAYS, MONTHS
from habeas.reading.names.role_words import is_role
from habeas.reading.names.roles_apposed import role_after, role_before_comma
from habeas.reading.parsing.word_lists import word_set

_STOP = {",", ";", ":", "(", ")", "“", "”", '"', "and", "or", "by", "with", "of", "to", "that", "including", "include",
         "included", "both", "like", "for", "against", "from", "in", "on", "when", "where", "while", "as"}  # fmt: skip
_LONGEST = 9
_AT_A_TIME = {"on", "in", "since", "by", "until", "from"}
_WHICH_TIME = {"last", "next", "this"}
_TIME = {*DAYS, *MONTHS, *_WHICH_TIME, "week", "weekend", "month", "year", "morning", "afternoon", "evening", "night"}
_WHERE = re.compile(r"\s(?:of|from|at|in|with|for)\s")


def find_role(name: Span) -> str | None:
    """The role right before the name, else the apposition right after it or before it, verbatim; None without one."""
    return _role_before(name) or role_after(name) or role_before_comma(name)


def roles_in_rows(names: Sequence[Span]) -> list[str | None]:
    """The role of each; "lawyers A, B and C" are lawyers all, and so are "A and B, both lawyers"."""
    roles = [find_role(name) for name in names]
    for n in range(1, len(names)):
        if roles[n] is None and _tells_several(roles[n - 1]) and _are_joined(names[n - 1], names[n]):
            roles[n] = roles[n - 1]
    for n in reversed(range(1, len(names))):
        if roles[n - 1] is None and _are_joined(names[n - 1], names[n]) and _is_of_both(names[n], roles[n]):
            roles[n - 1] = roles[n]
    return roles


def _tells_several(role: str | None) -> bool:
    """`aid workers`: the plural of a role that is one in the singular."""
    last = _WHERE.split(role)[0].split()[-1].lower() if role else ""
    roles = word_set("people", "roles")
    return last.endswith("s") and last not in roles and last.removesuffix("s") in roles


def _are_joined(first: Span, second: Span) -> bool:
    between = [token.lower_ for token in first.doc[first.end : second.start]]
    return first.end <= second.start and between in ([","], ["and"], [",", "and"], ["&"])


def _is_of_both(name: Span, role: str | None) -> bool:
    """`A and B, both lawyers`, `A and B, farmers from X`."""
    after = name.doc[name.end : name.end + 2]
    if len(after) < 2 or after[0].text != ",":
        return False
    return after[1].lower_ in {"both", "all"} or (_tells_several(role) and (role or "").startswith(after[1].text))


def _role_before(name: Span) -> str | None:
    doc, end = name.doc, name.start
    while end > name.sent.start and doc[end - 1].lower_ in word_set("people", "honorifics"):
        end -= 1
    start = end
    while start > name.sent.start and end - start < _LONGEST and _continues_role(doc[start - 1], start == end):
        start -= 1
    while start < end and (doc[start].pos_ in {"DET", "ADV", "PUNCT", "PART"} or doc[start].lower_ == "s"):
        start += 1
    role = doc[_past_the_time(doc, start, end) : end]
    return role.text if any(is_role(token) for token in role) and is_role(role[-1]) else None


def _past_the_time(doc: Doc, start: int, end: int) -> int:
    """`On Tuesday activist X`, `in March 2022 lawyer X`: the role begins after the time, comma or none."""
    told = start < end and doc[start].lower_ in _WHICH_TIME
    if not told and (start == 0 or doc[start - 1].lower_ not in _AT_A_TIME):
        return start
    while start < end and (doc[start].lower_ in _TIME or (doc[start].like_num and doc[start].text.isdigit())):
        start += 1
    return start


def _continues_role(token: Token, beside_name: bool) -> bool:
    if beside_name:
        return is_role(token)
    if token.lower_ in _STOP or token.is_space or token.pos_ in {"VERB", "AUX", "DET", "PRON", "ADP"}:
        return token.tag_ == "VBN" and token.dep_ == "amod"
    return token.pos_ in {"NOUN", "PROPN", "ADJ", "NUM", "ADV"} or token.text in {"-", "’s", "'s"}
