"""A figure frozen: its document kept to the byte, under an identifier to cite."""

import hashlib

from habeas.register.looking.frozen import frozen_record
from habeas.register.models import FrozenFigure
from habeas.register.recording.moments import recording
from habeas.terms.errors import BadInput, NotAllowed
from habeas.terms.figure import Figure
from habeas.terms.frozen_records import FrozenRecord
from habeas.terms.identifiers import identifiers_of


def freeze_figure(figure: Figure, document: str, *, by: str, note: str = "") -> FrozenRecord:
    """Keep the document of a figure for ever. The same document again is the same frozen figure.

    Raises BadInput without a name of who freezes, NotAllowed where proposed claims are counted (law 3).
    """
    if not by.strip():
        raise BadInput(f"figure {figure.definition.name}: freezing needs the name of who does it: give `by`")
    if figure.with_proposed:
        raise NotAllowed("a frozen figure counts only accepted claims (law 3): ask for it without proposed ones")
    sha256 = hashlib.sha256(document.encode()).hexdigest()
    with recording() as moment:
        row = FrozenFigure.objects.filter(sha256=sha256).first()
        if row is None:
            row = FrozenFigure.objects.create(
                identifier=_free_identifier(sha256, moment.year),
                figure=figure.definition.name,
                as_of=figure.as_of,
                known_at=figure.known_at,
                low=figure.low,
                known=figure.known,
                high=figure.high,
                by=by.strip(),
                note=note.strip(),
                sha256=sha256,
                document=document,
                recorded_at=moment,
            )
    return frozen_record(row)


def _free_identifier(sha256: str, year: int) -> str:
    return next(one for one in identifiers_of(sha256, year) if not FrozenFigure.objects.filter(identifier=one).exists())
