"""How long a limit allows: as it stands, and with every extension that may apply."""

from dataclasses import dataclass

from habeas.figures.limits.severity import Severity
from habeas.terms.law.limits import Extension, Limit
from habeas.terms.sentences.length import Length, length_in


@dataclass(frozen=True)
class Allowed:
    """The limit, and the most that its extensions allow; `most` None: the rule names no end."""

    base: Length
    most: Length | None
    extensions: tuple[Extension, ...]


def allowed_by(limit: Limit, severity: Severity) -> Allowed:
    """What the limit allows in a case of this severity; where that is not known, with every extension."""
    base = most = length_in(limit.length) or Length()
    extensions = tuple(one for one in limit.extensions if _may_apply(one, severity))
    endless = any(one.length is None or one.times is None for one in extensions)
    for one in extensions:
        for _ in range(one.times or 0):
            most += length_in(one.length or "") or Length()
    return Allowed(base, None if endless else most, extensions)


def _may_apply(extension: Extension, severity: Severity) -> bool:
    return not extension.only or severity.name is None or severity.name in extension.only
