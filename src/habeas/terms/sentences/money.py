"""Fines and damages in the words of a sentence, each with its currency where the words say which."""

import re
from decimal import Decimal
from functools import cache

from habeas.terms.sentences.sentence import Money
from habeas.terms.vocabulary import load_vocabulary

_FINE = re.compile(r"\bfin(?:e|es|ed|ing)\b", re.IGNORECASE)
_DAMAGES = re.compile(r"\b(?:damages|compensat\w*|restitution|reparations?)\b", re.IGNORECASE)
_FOLLOWS = re.compile(r"[^,;.]{0,25}?\b(?:(?P<fine>fines?)|damages|compensation|restitution)\b", re.IGNORECASE)
_CONTEXT = 60


def amounts_in(words: str) -> dict[str, Money]:
    """The fine and the damages that the words give, by those names. What is told in brackets only converts another."""
    found: dict[str, Money] = {}
    end = 0
    for match in _amount().finditer(words):
        before, after = words[max(end, match.start() - _CONTEXT) : match.start()], words[match.end() :][:_CONTEXT]
        end = match.end()
        if re.search(r"\((?:about |around |some |nearly |roughly |approximately )?\Z", before):
            continue
        purpose = _purpose(before, after)
        if purpose is not None and purpose not in found:
            found[purpose] = _money(match)
    return found


def _purpose(before: str, after: str) -> str | None:
    """What stands nearest before it; else what follows: "400 million riel in damages", "a 2 million riel fine"."""
    kinds = (("fine", _FINE), ("damages", _DAMAGES))
    near = [(match.end(), name) for name, kind in kinds for match in kind.finditer(before)]
    follows = _FOLLOWS.match(after)
    if follows is not None:
        return "fine" if follows["fine"] else "damages"
    return max(near)[1] if near else None


def _money(match: re.Match[str]) -> Money:
    money = load_vocabulary("money")
    amount = Decimal(match["number"].replace(",", "")) * money["scales"].get((match["scale"] or "").casefold(), 1)
    name = match["sign"] or match["name"]
    known = money["signs"] if match["sign"] else {key.casefold(): code for key, code in money["names"].items()}
    return Money(amount, known.get(name if match["sign"] else name.casefold()), name)


@cache
def _amount() -> re.Pattern[str]:
    money = load_vocabulary("money")
    signs = "|".join(re.escape(sign) for sign in sorted(money["signs"], key=len, reverse=True))
    names = "|".join(re.escape(name) for name in sorted(money["names"], key=len, reverse=True))
    number, scale = r"(?P<number>\d[\d,]*(?:\.\d+)?)", rf"(?:[ -](?P<scale>{'|'.join(money['scales'])}))?"
    name = rf"(?:[ -](?P<name>{names})\b|(?(sign)|(?!)))"
    return re.compile(rf"(?:(?P<sign>{signs})\s?)?(?<![\d,.]){number}{scale}{name}", re.IGNORECASE)
