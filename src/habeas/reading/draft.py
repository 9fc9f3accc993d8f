"""A claim before it has an id: what every finder returns and merging folds together."""

from dataclasses import dataclass, field

from habeas.terms.claims import Attribution, DescriptionBody, EventBody, FigureBody, Modality, QuoteBody, ReasonBody

Words = tuple[int, int]
"""A stretch text[start:end] of the report."""

Body = EventBody | FigureBody | QuoteBody | DescriptionBody | ReasonBody


@dataclass(frozen=True)
class Draft:
    """One source's statement of one fact.

    `sentence` is the index of the sentence it was read from, `trigger` the word that says it, `evidence`
    what the claim will quote (the first stretch is the best). For a reason, `about` is the trigger of the
    event that it explains: the claim's `of` is resolved from it after merging. `rule` names what made it
    (vocabularies/rules.yaml says it in words), `signs` what makes it more or less sure.
    """

    body: Body
    sentence: int
    trigger: Words
    evidence: tuple[Words, ...]
    modality: Modality = "asserted"
    attribution: Attribution = field(default_factory=Attribution)
    about: Words | None = None
    rule: str = ""
    signs: tuple[str, ...] = ()
