"""What accounts are weighed by at a moment of our knowledge."""

import datetime as dt
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from django.conf import settings

from habeas.register.looking.moments import settle
from habeas.register.models import Grade, Preference
from habeas.register.preference import Decision, Rule, rule_from
from habeas.register.weighing import Weighing
from habeas.terms.account_records import GradeRecord
from habeas.terms.errors import BadInput
from habeas.terms.vocabulary import load_vocabulary

_OWN_RULE = "preference.yaml"


def weighing_at(moment: dt.datetime, people: Iterable[int] | None = None) -> Weighing:
    """The rule, and what was graded by that moment, and decided of these people."""
    grades = list(Grade.objects.known_at(moment).values_list("voice", "claim", "aspect", "value"))
    decided = Preference.objects.known_at(moment).filter(event=None)
    decided = decided if people is None else decided.filter(person__in=list(people))
    return Weighing(
        rule=rule_of(Path(settings.HABEAS_HOME)),
        decisions={(row.person_id, row.fact): decision_of(row) for row in decided},
        of_sources={(voice, aspect): value for voice, claim, aspect, value in grades if claim is None},
        of_claims={(claim, aspect): value for _, claim, aspect, value in grades if claim is not None},
    )


def decision_of(row: Any) -> Decision:
    """The decision that a row keeps."""
    return Decision(row.claim_id, row.by, row.reason, row.recorded_at)


@cache
def rule_of(home: Path) -> Rule:
    """The organisation's own rule, preference.yaml in its register's folder, else that of the vocabulary.

    Raises BadInput where the file states no rule.
    """
    own = home / _OWN_RULE
    if not own.is_file():
        return rule_from(load_vocabulary("preference"), _OWN_RULE)
    try:
        return rule_from(yaml.safe_load(own.read_text(encoding="utf-8")), str(own))
    except (yaml.YAMLError, UnicodeDecodeError) as problem:
        raise BadInput(f"{own}: is no YAML; mend it or take it away") from problem


def grades(known_at: dt.datetime | None = None) -> tuple[GradeRecord, ...]:
    """The grades of sources and of claims that held at a moment, in the order they were recorded."""
    rows = Grade.objects.known_at(settle(known_at)).order_by("pk")
    return tuple(
        GradeRecord(
            name=row.name or None,
            claim=row.claim_id,
            aspect=row.aspect,
            value=row.value,
            by=row.by,
            reason=row.reason,
            recorded_at=row.recorded_at,
        )
        for row in rows
    )
