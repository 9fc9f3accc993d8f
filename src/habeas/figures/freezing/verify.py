"""A frozen figure shown again: the same bytes for ever, or a plain word that they are not."""

import hashlib

from habeas.figures.freezing.document import FrozenDocument, read_document
from habeas.register import lookup
from habeas.terms.errors import NotAllowed
from habeas.terms.frozen_records import FrozenHeading, FrozenRecord
from habeas.terms.identifiers import identifiers_of


def frozen(identifier: str) -> tuple[FrozenRecord, FrozenDocument]:
    """A frozen figure, verified. Raises BadInput, NotFound, and NotAllowed where it is not what was frozen."""
    kept = lookup.frozen_figure(identifier)
    return kept, verified(kept)


def verified(kept: FrozenRecord) -> FrozenDocument:
    """The document of a frozen figure. Raises NotAllowed where it is not what was frozen."""
    wrong = what_is_wrong(kept)
    if wrong:
        raise NotAllowed(f"{kept.heading.identifier} is not what was frozen: {wrong}. Restore it from a backup")
    return read_document(kept.document)


def what_is_wrong(kept: FrozenRecord) -> str | None:
    """How the stored row differs from what was frozen, None where it does not."""
    heading = kept.heading
    sha256 = hashlib.sha256(kept.document.encode()).hexdigest()
    if sha256 != heading.sha256:
        return f"the SHA-256 of its document is {sha256[:16]}…, it was {heading.sha256[:16]}…"
    if heading.identifier not in identifiers_of(sha256, heading.recorded_at.year):
        return "its identifier does not belong to its document"
    return "its heading is not that of its document" if _says(kept) != _heading(heading) else None


def _says(kept: FrozenRecord) -> tuple[object, ...]:
    document = read_document(kept.document)
    figure = document.figure
    numbers = (figure["low"], figure["known"], figure["high"])
    return (figure["definition"]["name"], figure["as_of"], *numbers, document.by, document.note)


def _heading(heading: FrozenHeading) -> tuple[object, ...]:
    numbers = (heading.low, heading.known, heading.high)
    return (heading.figure, str(heading.as_of), *numbers, heading.by, heading.note)
