"""What a person's page asks, timed part by part."""

import random
from collections import defaultdict

from bench.register.board import timed
from django.db import connection

from habeas.figures.board import board_from
from habeas.figures.definitions import course
from habeas.figures.knowledge import Knowledge, Question
from habeas.register import lookup
from habeas.register.models import Person
from habeas.terms.records import CaseFile

ROWS = """select e.type, ec.recorded_at, c.body, r.published, s.name from register_eventperson p
 join register_event e on e.id = p.event_id join register_eventclaim ec on ec.event_id = e.id
 join register_claim c on c.id = ec.claim_id join register_report r on r.id = c.report_id
 join register_source s on s.id = r.source_id where p.person_id = {person}"""
DERIVED = "select * from register_{table} where person_id = {person}"


def ask_pages(questions: int, chance: random.Random) -> dict[str, list[float]]:
    """Milliseconds of each part, of people drawn by lot, as known now."""
    known, last = lookup.known_until(), Person.objects.order_by("-pk").values_list("pk", flat=True)[0]
    times: dict[str, list[float]] = defaultdict(list)
    for turn in range(questions + 5):
        person = chance.randrange(1, last + 1)
        taken = {}
        taken["the case file"], case = timed(lambda: lookup.case_file(person, known))  # noqa: B023
        taken["what is told beside, and the board's row"], _ = timed(
            lambda: _row(case, Question(known.date(), known))  # noqa: B023
        )
        taken["what is contested"], _ = timed(lambda: lookup.contradictions_of(person, known))  # noqa: B023
        taken["the whole page"] = sum(taken.values())
        taken["by hand: the rows, over the bare driver"], _ = timed(lambda: _by_hand(person))  # noqa: B023
        if turn >= 5:  # the first ones set up connections and caches
            for what, milliseconds in taken.items():
                times[what].append(milliseconds)
    return times


def _row(case: CaseFile, question: Question) -> object:
    reports = {claim.report.sha256 for event in case.events if event.type == "release" for claim in event.claims}
    beside = lookup.events_beside(reports, course().told_of_all, question.known_at)
    return board_from(question, Knowledge(cases=(case,), events=beside)).rows


def _by_hand(person: int) -> None:
    with connection.cursor() as cursor:
        cursor.execute(ROWS.format(person=person))
        cursor.fetchall()
        for table in ("personname", "episode", "charge", "condition", "description", "affiliation"):
            cursor.execute(DERIVED.format(table=table, person=person))
            cursor.fetchall()
