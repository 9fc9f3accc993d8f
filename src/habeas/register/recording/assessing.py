"""A body's decision on somebody's recognition is entered, corrected, or taken back."""

import datetime as dt
from typing import Any

from habeas.register.looking.assessments import assessment_record
from habeas.register.looking.frameworks import framework
from habeas.register.models import Assessment, AssessmentTakenBack, Episode, Event, PersonName, Report
from habeas.register.recording.moments import recording
from habeas.terms.assessment import AssessmentRecord, Decision
from habeas.terms.errors import BadInput, NotAllowed, NotFound
from habeas.terms.framework import Framework, Limb, Outcome
from habeas.terms.period import first_day, last_day


def assess(person_id: int, decision: Decision, *, by: str, replaces: int | None = None) -> AssessmentRecord:
    """Enter a decision on a person; `replaces` is the number of an entry that was wrong, which it supersedes.

    Raises NotFound (person, report, event, framework, entry), BadInput where the framework does not know or allow what
    is said, NotAllowed where the words are not in the report or the entry replaced does not stand.
    """
    values = _checked(decision, by)
    with recording() as moment:
        _refuse_the_unknown(person_id)
        _refuse_the_future(values["date"], moment)
        values |= _words(decision) | {"episode": _episode(person_id, decision.episode)}
        if replaces is not None:
            _end(_standing_entry(replaces, person_id), moment)
        row = Assessment.objects.create(person_id=person_id, replaces_id=replaces, recorded_at=moment, **values)
    return assessment_record(row)


def take_back_assessment(number: int, *, by: str, reason: str) -> None:
    """Supersede an entry with nothing in its place. Raises NotFound, NotAllowed, BadInput without a name or reason.

    That a body withdrew its recognition is no entry taken back: it is a decision of its own.
    """
    who, why = by.strip(), reason.strip()
    if not who or not why:
        raise BadInput(f"assessment {number}: taking it back needs who does it (by) and why (reason)")
    with recording() as moment:
        row = _standing_entry(number, None)
        _end(row, moment)
        AssessmentTakenBack.objects.create(assessment=row, by=who, reason=why, recorded_at=moment)


def _checked(decision: Decision, by: str) -> dict[str, Any]:
    """The columns that the framework and the caller give. Raises BadInput."""
    rules = framework(decision.framework)
    outcome = rules.outcome(decision.outcome)
    limbs = tuple(dict.fromkeys(rules.limb(code) for code in decision.limbs))
    body = (decision.body or rules.body or "").strip()
    for what, value in (("who enters it (by)", by.strip()), ("whose decision it is (body)", body)):
        if not value:
            raise BadInput(f"an assessment by {rules.name} needs {what}")
    _check_limbs(rules, outcome, limbs, decision.motive)
    _refuse_unwritable((by, body, decision.reasons, decision.document))
    return {
        "body": body,
        "framework": rules.name,
        "framework_version": rules.version,
        "framework_title": rules.title,
        "verified": rules.verified,
        "term": rules.term,
        "limbs": [[limb.code, limb.words] for limb in limbs],
        "motive": decision.motive,
        "outcome": outcome.code,
        "standing": outcome.standing,
        "demand": rules.demand(decision.demand) if decision.demand else None,
        "date": _date(decision.date),
        "reasons": decision.reasons.strip(),
        "document": decision.document.strip(),
        "by": by.strip(),
    }


def _check_limbs(rules: Framework, outcome: Outcome, limbs: tuple[Limb, ...], motive: bool | None) -> None:
    """Whoever is recognised is so by limbs enough, and with the motive that these ask for."""
    if outcome.standing != "recognised":
        return
    if len(limbs) < rules.limbs_needed:
        known = ", ".join(limb.code for limb in rules.limbs)
        raise BadInput(f"{outcome.code} by {rules.name} needs a limb: say which of {known}")
    asking = [limb.code for limb in limbs if limb.motive == "asked"]
    if asking and motive is None:
        raise BadInput(f"limb {asking[0]} of {rules.name} asks for a political motive: say whether it was found")
    if asking and len(asking) == len(limbs) and not motive:
        raise BadInput(f"limb {asking[0]} of {rules.name} holds only with a political motive, and none was found")


def _date(written: str | None) -> str | None:
    if not written:
        return None
    try:
        first_day(written), last_day(written)
    except ValueError as wrong:
        raise BadInput(f"date of the decision: {wrong}: write a day, a month or a year (2021-02-05)") from wrong
    return written


def _refuse_the_future(date: str | None, moment: dt.datetime) -> None:
    """A day's grace: where it was decided the day may have begun before ours."""
    if date and first_day(date) > moment.date() + dt.timedelta(days=1):
        raise BadInput(f"date of the decision: {date} lies ahead: enter a decision when it was taken")


def _refuse_unwritable(texts: tuple[str, ...]) -> None:
    """Characters that no database keeps are the caller's to mend."""
    for text in texts:
        if "\x00" in text or any("\ud800" <= letter <= "\udfff" for letter in text):
            raise BadInput("what is entered has characters that are no text: write it as UTF-8")


def _refuse_the_unknown(person_id: int) -> None:
    if not PersonName.objects.live().filter(person=person_id).exists():
        raise NotFound(f"person {person_id} is not in the register: `habeas list people` lists those who are")


def _words(decision: Decision) -> dict[str, Any]:
    """Law 1: the words as they stand in a report, or else a paper that is cited."""
    if not decision.report and not decision.words:
        if not decision.document.strip():
            raise NotAllowed("an assessment without evidence: give the words of a report, or the document it cites")
        return {}
    if not decision.report or not decision.words.strip():
        raise BadInput("evidence is a report and its words together: give both (report, words)")
    report = Report.objects.filter(sha256=decision.report).first()
    if report is None:
        raise NotFound(f"report {decision.report} is not in the register: add it first")
    start = _place(report.text, decision)
    return {"report": report, "start": start, "end": start + len(decision.words), "words": decision.words}


def _place(text: str, decision: Decision) -> int:
    words, start = decision.words, decision.start
    if start is not None:
        if start < 0 or text[start : start + len(words)] != words:
            raise NotAllowed(f"the words are not what the report says at {start}: copy them from its own text")
        return start
    found = text.find(words)
    if found < 0:
        raise NotAllowed("the words do not stand in the report: copy them from its own text, to the character")
    if text.find(words, found + 1) >= 0:
        raise BadInput("the words stand in the report more than once: give more of them, or where they start")
    return found


def _episode(person_id: int, event: int | None) -> Event | None:
    """The event that began a detention of this person. Raises NotFound."""
    if event is None:
        return None
    spells = Episode.objects.live().filter(person=person_id, opened_by=event)
    if not spells.exists():
        raise NotFound(f"no detention of person {person_id} began with event {event}: see `habeas person`")
    return Event.objects.get(pk=event)


def _standing_entry(number: int, person_id: int | None) -> Assessment:
    rows = Assessment.objects.filter(pk=number)
    row: Assessment | None = rows.first() if person_id is None else rows.filter(person=person_id).first()
    if row is None:
        whose = "" if person_id is None else f" of person {person_id}"
        raise NotFound(f"there is no assessment {number}{whose}: see `habeas person`")
    if row.superseded_at is not None:
        raise NotAllowed(f"assessment {number} does not stand any more: another replaced it, or it was taken back")
    return row


def _end(row: Assessment, moment: dt.datetime) -> None:
    Assessment.objects.filter(pk=row.pk).update(superseded_at=moment)
