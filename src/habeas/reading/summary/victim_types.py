"""What a victim is to the field: journalist, trade unionist, human rights defender; by roles near and in the report."""

import math
from collections import Counter

from habeas.reading.summary.linear import chance, threshold
from habeas.reading.summary.told import ToldText
from habeas.reading.summary.victims import Person
from habeas.reading.summary.wording import count_kinds
from habeas.terms.summary import VictimType

TYPES: tuple[VictimType, ...] = ("human rights defender", "journalist", "trade unionist")
_NEAR = 120


def model_of(type_: VictimType) -> str:
    """The name of the model that says whether a victim is one."""
    return f"victim: {type_}"


def describe_type(told: ToldText, person: Person) -> dict[str, float]:
    """Features: the kinds of roles right around the person's mentions, in their sentences, title and whole report."""
    text, title = told.parsed.report.text, told.parsed.report.title or ""
    near: Counter[str] = Counter()
    for mention in person.mentions:
        sentence = told.parsed.sentences[told.sentence_at(mention.start)]
        before = text[max(sentence.start_char, mention.start - _NEAR) : mention.start]
        after = text[mention.end : min(sentence.end_char, mention.end + _NEAR)]
        near.update(f"near:{kind}" for kind in count_kinds(f"{before} {after}", "summary/roles"))
        near.update(f"sentence:{kind}" for kind in count_kinds(sentence.text, "summary/roles"))
        near.update(f"role:{kind}" for kind in count_kinds(mention.role or "", "summary/roles"))
    near.update(f"title:{kind}" for kind in count_kinds(title, "summary/roles"))
    found = {name: math.log1p(times) for name, times in near.items()}
    found.update({f"{name}?": 1.0 for name in near})
    whole = told.roles_in_all
    found.update({f"report:{kind}": times / sum(whole.values()) for kind, times in whole.items()})
    found.update({f"report log:{kind}": math.log1p(times) for kind, times in whole.items()})
    return found


def find_types(told: ToldText, person: Person) -> tuple[VictimType, ...]:
    """The types whose models say yes; that the report says too little where none does."""
    features = describe_type(told, person)
    found = tuple(type_ for type_ in TYPES if chance(model_of(type_), features) >= threshold(model_of(type_)))
    return found or ("insufficient information",)
