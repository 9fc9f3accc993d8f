"""What is stored of a claim: no more than it says, and all of it, for ever."""

import json

import pytest
from django.db import connection
from tests.register.builders import add, event

from habeas.register import lookup
from habeas.register.models import Claim
from habeas.terms import claims as contract
from habeas.terms.period import Period

pytestmark = pytest.mark.django_db
WORDS = "ដារ៉ា សុខ was arrested on 12 November 2021."


def stored():
    with connection.cursor() as cursor:
        cursor.execute("SELECT cast(body AS text) FROM register_claim")
        return cursor.fetchone()[0]


def test_it_works():
    told = event(WORDS, "arrest", "ដារ៉ា សុខ", when="2021-11-12")
    add(WORDS, told)
    assert lookup.claims()[0].claim == told
    assert "ដារ៉ា សុខ" in stored()
    assert "null" not in stored()


def test_a_claim_stored_with_its_defaults_reads_the_same():
    told = event(WORDS, "arrest", "ដារ៉ា សុខ", when="2021-11-12")
    add(WORDS, told)
    Claim.objects.update(body=told.model_dump(mode="json"))
    assert lookup.claims()[0].claim == told


def test_what_is_left_out_means_for_ever_what_it_meant_when_it_was_recorded():
    models = (contract.EventBody, contract.FigureBody, contract.Count, contract.NamedPerson, contract.Attribution,
              contract.ReasonBody, contract.Claim, Period)  # fmt: skip
    told = {}
    for model in models:
        for name, field in model.model_fields.items():
            if not field.is_required() and field.default not in (None, ()):
                told[f"{model.__name__}.{name}"] = field.default
    assert told == {
        "Count.qualifier": "exact",
        "Claim.modality": "asserted",
        "Claim.attribution": contract.Attribution(),
    }
    assert json.loads(contract.Attribution().model_dump_json(exclude_defaults=True)) == {}
