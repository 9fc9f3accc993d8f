"""Recognition in lines for people: who decided what by which framework, and what it rests on."""

from collections.abc import Iterator

from habeas.terms.assessment import AssessmentRecord
from habeas.terms.framework import Framework


def assessment_lines(one: AssessmentRecord) -> Iterator[str]:
    """One decision with its limbs, reasons and evidence."""
    about = f", on the detention that event {one.episode} began" if one.episode is not None else ""
    decided = f"{one.outcome} ({one.term}) by {one.body}, {one.date or 'no date'}{about}"
    yield f"  recognition: {decided}  [assessment {one.id}]"
    doubt = "" if one.verified else "; its source is not verified"
    yield f"    by {one.framework_title}, version {one.framework_version}{doubt}"
    yield from (f"    limb {code}: {words}" for code, words in one.limbs)
    if one.motive is not None:
        yield f"    political motive: {'found' if one.motive else 'not found'}"
    if one.demand:
        yield f"    demanded: {one.demand}"
    if one.reasons:
        yield f"    reasons: {one.reasons}"
    if one.words:
        yield f"    “{' '.join(one.words.text.split())}”"
        yield f"    — {one.words.source}, {one.words.published or 'no date'}"
    if one.document:
        yield f"    cited, not in the register: {one.document}"
    yield f"    entered by {one.by}" + (f", in place of assessment {one.replaces}" if one.replaces else "")


def framework_lines(one: Framework) -> str:
    """A framework with its limbs, outcomes and source."""
    lines = [f"{one.name}  {one.title}, version {one.version}", f"    {' '.join(one.words.split())}"]
    for limb in one.limbs:
        motive = {"asked": " (a political motive is asked)", "inherent": " (the motive is in it)"}.get(limb.motive, "")
        lines.append(f"    limb {limb.code}: {limb.words}{motive}")
    lines.append("    outcomes: " + ", ".join(outcome.code for outcome in one.outcomes))
    if one.demands:
        lines.append("    demands: " + ", ".join(one.demands))
    lines.append(f"    source: {one.source}" + ("" if one.verified else "  [not verified]"))
    return "\n".join(lines)
