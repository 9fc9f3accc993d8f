"""Random histories of a register: reports come in, claims are accepted, rejected, corrected, people published.

A step is a tuple of small numbers, so that one history is the same on every database.
"""

import contextlib
import random

from tests.register.builders import add, description, event, figure

from habeas.register import lookup, record
from habeas.terms.assessment import Decision
from habeas.terms.court_case import CaseWords
from habeas.terms.errors import NotAllowed

NAMES = ["Rong Chhun", "Kem Sokha", "Chhun", "Mr Rong Chhun"]
TYPES = ["arrest", "charge", "release", "rearrest", "sentence", "conditions"]
DATES = [None, "2020-07-31", "2021-11-05/2021-11-12", "2021-11-12", "2021", "2022-01-05"]
DESCRIBED = [
    ("role", "union leader"),
    ("role", "activist"),
    ("age", "52"),
    ("birth", "1969-03-05"),
    ("nationality", "Cambodian"),
    ("sex", "man"),
    ("alias", "Comrade Ten"),
]
GROUPS = [[], ["Friday Women"], ["Mother Nature"]]
ACTIONS = [
    "add",
    "add",
    "accept",
    "accept",
    "accept",
    "reject",
    "unsure",
    "correct",
    "publish",
    "prefer",
    "grade",
    "place",
    "assess",
    "case",
]


def random_steps(seed, length=14):
    chance = random.Random(seed)
    return [(chance.choice(ACTIONS), *(chance.randrange(60) for _ in range(4))) for _ in range(length)]


def play(steps, after_each=lambda: None):
    """Do the steps one after another; a step that the register does not allow is part of the history."""
    for number, (action, *choices) in enumerate(steps):
        with contextlib.suppress(NotAllowed):
            _do(action, number, choices)
        after_each()


def _do(action, number, choices):
    if action == "add":
        text = f"Report {number} in so many words."
        add(text, *(_claim(text, place, choices) for place in range(1 + choices[0] % 3)), published="2021-11-18")
        return
    claims = lookup.claims()
    people = lookup.people()
    if action == "place":
        _enter(choices)
    elif action == "publish" and people:
        person = people[choices[0] % len(people)]
        record.decide_publication(person.id, bool(choices[1] % 2), by="dpo", reason="decided")
    elif action == "assess" and people:
        _assess(people[choices[0] % len(people)].id, choices)
    elif action == "case":
        _enter_case(lookup.case_files(), choices)
    elif action == "prefer" and people:
        _prefer(people[choices[0] % len(people)], choices)
    elif action == "grade" and claims:
        grade = ["highly_reliable", "unsure", "likely_unreliable"][choices[1] % 3]
        record.grade_claim(claims[choices[0] % len(claims)].id, "reliability", grade, by="ana", reason="graded")
    elif action in ("accept", "reject", "unsure", "correct") and claims:
        _judge(action, claims[choices[0] % len(claims)], choices)


def _assess(person, choices):
    """A body decides; every third time an entry that stands is replaced, every fifth time taken back."""
    standing = lookup.case_file(person).assessments
    if standing and choices[1] % 5 == 0:
        record.take_back_assessment(standing[0].id, by="ana", reason="another man of that name")
        return
    decision = Decision(
        framework=["aapp", "amnesty-poc"][choices[2] % 2],
        outcome=["recognised", "withdrawn", "pending"][choices[3] % 3],
        date=[None, "2021", "2021-11-12"][choices[3] % 3],
        document="A list of the body's own",
    )
    record.assess(person, decision, by="ana", replaces=standing[0].id if standing and choices[1] % 3 == 0 else None)


def _enter_case(files, choices):
    """Enter a case of somebody's first or last event, amend the one there is, withdraw it, or set an article."""
    files = [case for case in files if case.events]
    if not files:
        return
    case = files[choices[0] % len(files)]
    event = case.events[-1 if choices[1] % 2 else 0]
    report = event.claims[0].report
    entry = CaseWords((case.person.id,), report.sha256, lookup.report(report.sha256).text, events=(event.id,))
    if not case.cases:
        record.open_case(entry, by="ana")
    elif choices[2] % 2:
        record.amend_case(case.cases[0].id, entry, by="ben")
    else:
        record.withdraw_case(case.cases[0].id, by="ben", reason="of somebody else")
    for charge in lookup.case_file(case.person.id).charges[: choices[3] % 2]:
        record.set_article(charge.id, ["KH:criminal-code/2009/495"], by="ana", reason="the indictment")


PLACES = ["Kandal", "Prey Sar", "kandal", "CC1"]


def _enter(choices):
    name, known = PLACES[choices[0] % 4], lookup.places()
    if known and choices[1] % 2:
        record.correct_place(known[choices[2] % len(known)].id, name=name, by="ana", reason="its sign")
    else:
        record.add_place(name, ["prison", "town"][choices[1] % 2], by="ana", reason="a map")


def _prefer(person, choices):
    facts = [fact for fact in lookup.accounts(person.id) if fact.property != "name"]
    if facts:
        fact = facts[choices[1] % len(facts)]
        account = fact.accounts[choices[2] % len(fact.accounts)]
        record.prefer(person.id, account.claim.id, by="ana", reason="decided", fact=fact.property)


def _judge(action, claim, choices):
    if action == "accept":
        someone_new = {name.name: None for name in claim.claim.event.people} if claim.claim.event else {}
        record.accept(claim.id, by="ben", people=someone_new if choices[1] % 7 == 0 else None)
    elif action == "reject":
        record.reject(claim.id, by="ben")
    elif action == "unsure":
        record.mark_unsure(claim.id, by="ben")
    else:
        text = lookup.report(claim.report.sha256).text
        record.correct(claim.id, _claim(text, choices[1], choices), by="ben")


def _claim(text, place, choices):
    kind, who, what, when = ((choice + place) % 60 for choice in choices)
    if kind % 6 == 0:
        told_as, value = DESCRIBED[what % len(DESCRIBED)]
        return description(text, NAMES[who % 4], value, told_as, id=f"c{place}")
    if kind % 6 == 1:
        return figure(text, "held", 55 + what, of="prisoners", id=f"c{place}")
    return event(
        text,
        TYPES[what % 6],
        *NAMES[who % 4 : who % 4 + when % 3],
        when=DATES[when % 6],
        id=f"c{place}",
        groups=GROUPS[kind % 3],
        count=[None, 26, 23][who % 3],
        of="prisoners",
        offences=[["incitement"], []][what % 2],
        conditions=[["regular reporting"], []][when % 2],
        place=[None, *PLACES][who % 5],
    )
