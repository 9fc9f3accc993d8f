"""Play histories on the database of the environment and print what the register answers, without numbers and moments.

Run as a program on another database, it shows whether both give the same answers.
"""

import json
import sys
from dataclasses import asdict

from django.db import transaction
from tests.register.histories import play, random_steps

from habeas.register import lookup, record


def answers(seeds):
    """What the register answers after each history: comparable between databases."""
    told = []
    for seed in seeds:
        with transaction.atomic():
            play(random_steps(seed))
            told.append(_answer())
            transaction.set_rollback(True)
    return told


def _answer():
    return {
        "claims": [_claim(one) for one in lookup.claims()],
        "cases": [_case(one) for one in lookup.case_files()],
        "proposed": [_case(one) for one in lookup.case_files(with_proposed=True)],
        "events": [_event(one) for one in lookup.events(with_proposed=True)],
        "figures": [_claim(one) for one in lookup.reported_figures()],
        "contradictions": [
            [one.about, list(one.values), [_claim(c) for c in one.claims]] for one in lookup.contradictions()
        ],
        "history": [
            [[judged.verdict, judged.superseded_at is None] for judged in lookup.claim_history(one.id)]
            for one in lookup.claims()
        ],
    }


def _claim(one):
    return [one.report.name, one.report.sha256[:8], one.claim.model_dump(mode="json"), one.state, bool(one.corrects)]


def _event(one):
    named = [person.name for person in one.people]
    return [one.type, one.modality, named, str(one.period), one.accepted, [_claim(told) for told in one.claims]]


def _case(one):
    return {
        "person": [one.person.name, one.person.may_publish, one.other_names, one.groups],
        "events": [_event(event) for event in one.events],
        "spells": [[str(spell.since), str(spell.until), spell.closed_by is None] for spell in one.episodes],
        "charges": [
            [charge.offence, str(charge.until), charge.outcome, [article.key for article in charge.articles]]
            for charge in one.charges
        ],
        "cases": [[case.words, len(case.events), len(case.charges), case.by] for case in one.cases],
        "conditions": [[duty.kind, duty.words, str(duty.until), duty.ending] for duty in one.conditions],
        "descriptions": [[described.property, described.value] for described in one.descriptions],
        "assessments": [[told.body, told.framework, told.outcome, told.date] for told in one.assessments],
        "attributes": [
            [told.property, told.rule, told.independent, *([a.value, a.words, a.said_by] for a in told.accounts)]
            for told in one.attributes
        ],
        "flags": [[flag.kind, flag.words] for flag in one.flags],
        "fields": sorted(asdict(one)),
    }


if __name__ == "__main__":
    record.set_up()
    json.dump(answers(range(int(sys.argv[1]))), sys.stdout)
