"""Court cases entered by a person from a report's own words; amended and withdrawn, never overwritten."""

import datetime as dt

from habeas.register.models import (
    CaseEntry,
    CaseEvent,
    CasePerson,
    CaseWithdrawn,
    CourtCase,
    Event,
    EventPerson,
    Person,
    Report,
)
from habeas.register.models import PersonName as Name
from habeas.register.recording.deriving import rederive
from habeas.register.recording.moments import recording
from habeas.terms.court_case import CaseWords
from habeas.terms.errors import BadInput, NotAllowed, NotFound


def open_case(entry: CaseWords, *, by: str) -> int:
    """Enter a court case; its number in the register. Raises BadInput, NotFound, or NotAllowed without its words."""
    with recording() as moment:
        _check(entry, by)
        case = CourtCase.objects.create(recorded_at=moment)
        _write(case, entry, by, moment)
        rederive(entry.people, moment)
    return int(case.pk)


def amend_case(case_id: int, entry: CaseWords, *, by: str) -> None:
    """Put another entry in the place of a case's; the old one is superseded. Raises as open_case does."""
    with recording() as moment:
        case = _case(case_id)
        _check(entry, by)
        before = _end(case, moment)
        _write(case, entry, by, moment)
        rederive({*before, *entry.people}, moment)


def withdraw_case(case_id: int, *, by: str, reason: str) -> None:
    """End a case that was entered wrongly; its rows stay. Raises NotFound, BadInput without a name or reason."""
    if not by.strip() or not reason.strip():
        raise BadInput(f"case {case_id}: withdrawing it needs who does it (by) and why (reason)")
    with recording() as moment:
        case = _case(case_id)
        people = _end(case, moment)
        CaseWithdrawn.objects.create(case=case, by=by.strip(), reason=reason.strip(), recorded_at=moment)
        rederive(people, moment)


def _check(entry: CaseWords, by: str) -> None:
    if not by.strip():
        raise BadInput("a court case needs the name of who enters it: give `by`")
    if not entry.people:
        raise BadInput("a court case needs somebody accused in it: give people")
    text = Report.objects.filter(sha256=entry.sha256).values_list("text", flat=True).first()
    if text is None:
        raise NotFound(f"report {entry.sha256} is not in the register: add it first")
    if not entry.words.strip() or entry.words not in text:
        raise NotAllowed(f"a court case needs words of report {entry.sha256[:12]}, letter by letter")
    for what, value in (("number", entry.number), ("court", entry.court)):
        if value is not None and (not value.strip() or value not in entry.words):
            raise NotAllowed(
                f"the {what} of the case is not in the words given: take words that give it, or leave it out"
            )
    _check_people(entry)
    _check_events(entry)


def _check_people(entry: CaseWords) -> None:
    known = set(Name.objects.live().filter(person__in=entry.people).values_list("person", flat=True))
    missing = sorted(set(entry.people) - known)
    if missing:
        raise NotFound(f"person {missing[0]} is not in the register: `habeas person` lists those who are")


def _check_events(entry: CaseWords) -> None:
    theirs = EventPerson.objects.live().filter(event__in=entry.events, person__in=entry.people)
    alien = sorted(set(entry.events) - set(theirs.values_list("event", flat=True)))
    if alien:
        raise NotFound(f"event {alien[0]} is not one of the people of the case: `habeas person` lists theirs")


def _write(case: CourtCase, entry: CaseWords, by: str, moment: dt.datetime) -> None:
    CaseEntry.objects.create(
        case=case,
        number=entry.number,
        court=entry.court,
        report=Report.objects.get(sha256=entry.sha256),
        words=entry.words,
        by=by.strip(),
        recorded_at=moment,
    )
    for person in dict.fromkeys(entry.people):
        CasePerson.objects.create(case=case, person=Person.objects.get(pk=person), recorded_at=moment)
    for event in dict.fromkeys(entry.events):
        CaseEvent.objects.create(case=case, event=Event.objects.get(pk=event), recorded_at=moment)


def _end(case: CourtCase, moment: dt.datetime) -> set[int]:
    """Supersede what is entered of the case; the numbers of those who were accused in it."""
    people = set(CasePerson.objects.live().filter(case=case).values_list("person", flat=True))
    for model in (CaseEntry, CasePerson, CaseEvent):
        model.objects.live().filter(case=case).update(superseded_at=moment)
    return people


def _case(case_id: int) -> CourtCase:
    if not CaseEntry.objects.live().filter(case=case_id).exists():
        raise NotFound(f"court case {case_id} is not in the register: `habeas person` shows a person's cases")
    return CourtCase.objects.get(pk=case_id)
