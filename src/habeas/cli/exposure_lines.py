"""Exposure and conditions that run out, in lines for a terminal: each reason with who says so."""

import datetime as dt
import textwrap
from collections.abc import Iterable, Iterator

from habeas.cli.claim_lines import period_in_words
from habeas.terms.exposure import Expiring, Exposure, Exposures, Reason

WIDTH = 100
_OUT = {
    "certain": "out of detention",
    "known": "out of detention, not certainly",
    "possible": "perhaps out of detention; held by what is known",
    "no": "not out of detention: no exposure is listed",
}


def exposures_as_text(found: Exposures) -> str:
    """Everybody with a reason, then how many are out without one and how many only perhaps out."""
    moment = found.known_at.strftime("%Y-%m-%d %H:%M UTC")
    lines = [f"EXPOSURE on {found.as_of}, as known at {moment}: reasons, no score"]
    for one in found.rows:
        lines += ["", *exposure_lines(one)]
    lines.append(f"\n{found.without_reason} more known to be out, no reason known; {found.possibly_out} perhaps out")
    return "\n".join(lines)


def exposure_lines(one: Exposure) -> Iterator[str]:
    """One person and the reasons known."""
    yield f"{one.person.name}  (person {one.person.id}) — {_OUT[one.out]}"
    if not one.reasons and one.out != "no":
        yield "  no reason is known"
    for reason in one.reasons:
        yield from _reason_lines(reason)


def _reason_lines(reason: Reason) -> Iterator[str]:
    mark = "? " if reason.proposed else "  "
    surely = "certain" if reason.certain else "possible"
    yield from _wrapped(f"{mark}* {surely}: {reason.words}", "      ")
    if reason.doubts:
        yield from _wrapped(f"      ({'; '.join(reason.doubts)})", "      ")
    claims = ", ".join(map(str, reason.claims))
    yield from _wrapped(f"      — {'; '.join(reason.says)} [claims {claims}]", "        ")


def _wrapped(line: str, indent: str) -> Iterable[str]:
    return textwrap.wrap(line, WIDTH, subsequent_indent=indent, drop_whitespace=True)


def expiring_as_text(found: Iterable[Expiring], as_of: dt.date, days: int) -> str:
    """The conditions that run out, the first to run out first."""
    lines = [f"CONDITIONS that run out by their own words from {as_of}, within {days} days"]
    for one in found:
        surely = "" if one.certain else "  (possible)"
        lines += _wrapped(
            f"{period_in_words(one.expires.model_copy(update={'text': None}))}  {one.person.name} (person "
            f"{one.person.id}) — {one.kind.replace('_', ' ')}: {one.words}{surely}", "      ")  # fmt: skip
        lines += _wrapped(f"      — {'; '.join(one.says)} [event {one.event}]", "        ")
    return "\n".join(lines if len(lines) > 1 else [*lines, "None."])
