"""A summary in lines for people."""

from collections.abc import Iterator

from habeas.cli.claim_lines import period_in_words
from habeas.terms.summary import Summary

_CAUTION = "   a guess at what the report is about, for sorting; a claim it is not"


def summary_as_text(summary: Summary) -> str:
    """What the report is about, a line an answer; what is not known is not said."""
    return "\n".join([f"== {summary.title or summary.name}", _CAUTION, *_lines(summary), ""])


def _lines(summary: Summary) -> Iterator[str]:
    for victim in summary.victims:
        acts = ", ".join(act.replace("_", " ") for act in victim.acts)
        kinds = ", ".join(kind for kind in victim.types if kind != "insufficient information")
        sure = f"{victim.confidence:.0%} sure"
        yield f"   victim       {victim.name}" + "".join(f" · {part}" for part in (kinds, acts, sure) if part)
    for told in summary.violations:
        words = " · ".join(dict.fromkeys(one.text for one in told.evidence))
        yield f"   violation    {told.type} · {told.confidence:.0%} sure" + (f"  “{words}”" if words else "")
    if summary.perpetrator:
        words = "; ".join(summary.perpetrator.words)
        yield f"   perpetrator  {summary.perpetrator.type}" + (f"  “{words}”" if words else "")
    places = [part for part in (summary.city, summary.region, summary.country and summary.country.name) if part]
    if places:
        yield f"   perhaps in   {', '.join(places)}"
    if summary.when:
        yield f"   perhaps on   {period_in_words(summary.when)}"
