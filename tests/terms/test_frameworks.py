"""Frameworks as data: ours can all be read, and a wrong one is refused with what is wrong where."""

import pytest

from habeas.terms.errors import BadInput
from habeas.terms.framework import framework_from, shipped_frameworks

OWN = """
name: our-own
version: "2"
title: Our own definition
term: political prisoner
words: Whoever we say.
source: our statute
verified: true
limbs_needed: 1
limbs: [{code: x, words: first}, {code: y, words: second, motive: asked}]
outcomes: [{code: yes!, standing: recognised}, {code: pending, standing: pending}]
"""


def test_it_works():
    assert framework_from(OWN, "our-own").limb("X").words == "first"


def test_the_frameworks_of_the_field_are_there_each_with_its_source():
    found = shipped_frameworks()
    assert {"pace-1900", "wgad", "aapp", "amnesty-poc"} <= set(found)
    assert all(one.source and one.words for one in found.values())


def test_pace_has_five_limbs_of_which_two_ask_no_motive_of_their_own():
    limbs = {limb.code: limb.motive for limb in shipped_frameworks()["pace-1900"].limbs}
    assert limbs == {"a": "not asked", "b": "inherent", "c": "asked", "d": "asked", "e": "asked"}


def test_wgad_has_five_categories_and_its_own_outcomes():
    wgad = shipped_frameworks()["wgad"]
    assert [limb.code for limb in wgad.limbs] == ["I", "II", "III", "IV", "V"]
    standings = {outcome.code: outcome.standing for outcome in wgad.outcomes}
    assert standings == {
        "arbitrary": "recognised",
        "not arbitrary": "not recognised",
        "filed": "closed",
        "pending": "pending",
    }


def test_a_prisoner_of_conscience_can_be_withdrawn_and_has_demands_and_says_what_was_not_verified():
    amnesty = shipped_frameworks()["amnesty-poc"]
    assert amnesty.outcome("withdrawn").standing == "withdrawn"
    assert amnesty.demand("Fair_Trial") == "fair trial"
    assert not amnesty.verified


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (("name: our-own", "name: other"), "calls it 'other'"),
        (("version: ", "edition: "), "version: Field required"),
        (("code: y", "code: X"), "limb 'x' stands in it twice"),
        (("limbs_needed: 1", "limbs_needed: 3"), "asks for 3 limbs and has 2"),
        (("standing: recognised", "standing: maybe"), "outcomes.0.standing"),
        (("yes!, standing: recognised", "no!, standing: withdrawn"), "none of its outcomes"),
        (("motive: asked", "motive: always"), "limbs.1.motive"),
    ],
)
def test_what_is_wrong_in_a_file_is_named(change, says):
    text = OWN.replace(*change)
    with pytest.raises(BadInput, match="framework our-own") as refused:
        framework_from(text, "our-own")
    assert says in str(refused.value)


@pytest.mark.parametrize(("text", "says"), [("a: [", "line 1"), ("- a list", "no mapping"), ("", "no mapping")])
def test_what_is_no_definition_at_all_is_refused(text, says):
    with pytest.raises(BadInput, match=says):
        framework_from(text, "our-own")


@pytest.mark.parametrize("ask", ["limb", "outcome", "demand"])
def test_what_a_framework_does_not_have_is_refused_with_what_it_has(ask):
    amnesty = shipped_frameworks()["amnesty-poc"]
    with pytest.raises(BadInput, match="choose of"):
        getattr(amnesty, ask)("nothing of the kind")
    with pytest.raises(BadInput, match="it has none"):
        shipped_frameworks()["wgad"].demand("release")
