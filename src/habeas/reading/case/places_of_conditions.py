"""Where somebody was kept or treated so: `beaten during interrogations at the Nagad detention centre`."""

import re
from collections.abc import Sequence
from dataclasses import replace

from habeas.reading.draft import Draft
from habeas.terms.claims import EventBody

_BEHIND = re.compile(
    r" (?:in|at|inside) (?:the |an? )?(?P<place>(?:[\w’.-]+ ){0,4}?[A-Z][\w’.-]*(?: [\w’.-]+){0,4}? "
    r"(?:prison|jail|colony|detention (?:cent(?:er|re)|facility)|camp|police station|penitentiary|barracks)"
    r"(?: [Nn]o\.? ?\d+)?"
    r"|(?:Prison|Penitentiary|Colony|Jail|Camp)(?: [Nn]o\.?)? ?[A-Z\d][\w-]*)\b",
)


def with_places(text: str, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts, those whose words a prison's name follows with that place."""
    return [_with_place(text, draft) for draft in drafts]


def _with_place(text: str, draft: Draft) -> Draft:
    body = draft.body
    if not isinstance(body, EventBody) or body.place is not None or not draft.evidence:
        return draft
    start, end = draft.evidence[-1]
    found = _BEHIND.match(text, end)
    if found is None:
        return draft
    evidence = (*draft.evidence[:-1], (start, found.end("place")))
    return replace(draft, body=body.model_copy(update={"place": found["place"]}), evidence=evidence)
