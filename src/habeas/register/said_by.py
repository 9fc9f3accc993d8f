"""Who says it in the end: five papers that quote one rights group are one source. Pure: values in, values out."""

from collections.abc import Iterable, Sequence

from habeas.register.names import normalise_name
from habeas.terms.claim_records import ClaimRecord


def voices(record: ClaimRecord) -> tuple[str, ...]:
    """Those whose word the claim is, normalised: the organisation and the speaker quoted, else who published it."""
    told = record.claim.attribution
    quoted = tuple(voice_of(name) for name in (told.organisation, told.speaker) if name)
    return quoted or (voice_of(record.report.source),)


def voice_of(name: str) -> str:
    """The name of a source in the form that sources are compared in."""
    return normalise_name(name).removeprefix("the ")


def said_by(records: Sequence[ClaimRecord]) -> tuple[str, ...]:
    """For each claim who says it in the end; claims with a voice in common, directly or by others, have the same."""
    joined: dict[str, str] = {}
    for record in records:
        first, *others = voices(record)
        for other in others:
            _join(joined, first, other)
    return tuple(_root(joined, voices(record)[0]) for record in records)


def _join(joined: dict[str, str], one: str, other: str) -> None:
    first, second = sorted((_root(joined, one), _root(joined, other)))
    if first != second:
        joined[second] = first


def _root(joined: dict[str, str], voice: str) -> str:
    while voice in joined:
        voice = joined[voice]
    return voice


def closeness_of(record: ClaimRecord, names: Iterable[str] = ()) -> str:
    """How close whoever says it was, as far as the attribution tells: told through another is repeated.

    `names`: of the person concerned. Who tells of themselves is there. A report that names nobody tells nothing.
    """
    told = record.claim.attribution
    if told.speaker and normalise_name(told.speaker) in {normalise_name(name) for name in names}:
        return "first_hand"
    if not (told.speaker or told.organisation):
        return "unknown"
    return "repeated" if told.via else "told"
