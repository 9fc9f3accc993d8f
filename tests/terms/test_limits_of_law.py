"""The limits of custody as data: what the loader refuses, and what every limit must say."""

import pytest
from pydantic import ValidationError

from habeas.terms.law import laws
from habeas.terms.law.codes import Law

LIMIT = {
    "key": "xx-custody",
    "title": "Custody",
    "stage": "police custody",
    "length": "48 hours",
    "article": "Code, art. 1",
    "source": "example.org",
}


def law(*limits, classes=()):
    return Law.model_validate({"country": "XX", "name": "X", "version": "1", "classes": classes, "limits": limits})


def test_it_works():
    (limit,) = law(
        {**LIMIT, "extensions": [{"length": "24 hours", "only": ["felony"]}]}, classes=[{"name": "felony"}]
    ).limits
    assert limit.classes == {"felony"}


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"length": "soon"}, "write 48 hours or 4 months"),
        ({"length": "0 days"}, "write 48 hours or 4 months"),
        ({"stage": "remand"}, "police custody"),
        ({"since": "2021-02-30"}, "day is out of range"),
        ({"since": "2022", "until": "2021"}, "before it begins"),
        ({"extensions": [{"length": "a while"}]}, "write 48 hours or 4 months"),
        ({"extensions": [{"length": "1 day", "times": 0}]}, "write 1 or more, or null for no end"),
        ({"extension": {"length": "1 day"}}, "Extra inputs"),
        ({"severity": "felony"}, "names classes that are not among `classes`: felony"),
        (
            {"extensions": [{"length": "1 day", "only": ["felony"]}]},
            "names classes that are not among `classes`: felony",
        ),
    ],
)
def test_a_limit_that_says_something_wrong_is_refused(change, said):
    with pytest.raises(ValidationError, match=said):
        law({**LIMIT, **change})


def test_two_limits_of_one_key_are_refused():
    with pytest.raises(ValidationError, match="limits of one key: xx-custody"):
        law(LIMIT, LIMIT)


def limits():
    return [(country, limit) for country, one in laws().items() for limit in one.limits]


def test_every_country_of_the_data_has_limits():
    assert {country for country, _ in limits()} == set(laws())


def test_what_no_source_was_read_for_is_marked():
    assert len(limits()) > 30
    for _, limit in limits():
        assert limit.article and limit.source
        assert "://" not in limit.source + (limit.note or "")
        assert not limit.verified or limit.source != "general knowledge"


def test_keys_are_of_one_limit_and_name_the_country():
    keys = [limit.key for _, limit in limits()]
    assert len(set(keys)) == len(keys)
    assert all(limit.key.startswith(f"{country.lower()}-") for country, limit in limits() if country != "*")


def test_the_classes_of_offences_go_upwards_and_name_their_source():
    for one in laws().values():
        highest = [kind.longest.about_days for kind in one.classes if kind.longest]
        assert highest == sorted(highest)
        assert not one.classes or (one.classes[-1].longest is None and one.classes_source)
