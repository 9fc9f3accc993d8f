"""Places and facilities are entered by people, lie within one another, and are linked by their exact name alone."""

import pytest
from tests.register.builders import accept_event, only

from habeas.register import lookup, record
from habeas.terms.errors import BadInput, NotAllowed, NotFound

pytestmark = pytest.mark.django_db

WHO = {"by": "ana", "reason": "a map"}


def cambodia():
    return record.add_place("Cambodia", "country", **WHO).id


def prison(name="Prey Sar prison", within=None):
    return record.add_place(name, "prison", within=within or cambodia(), **WHO).id


def test_it_works():
    number = prison()
    record.name_place(number, "Prey Sar", **WHO)
    accept_event("Taken to Prey Sar.", "arrest", "Rong Chhun", place="PREY SAR")
    accept_event("Tried in Kandal.", "trial", "Rong Chhun", place="Kandal")
    held, tried = only(lookup.case_files()).events
    assert (held.place, held.at.id, held.at.name, held.at.country) == ("PREY SAR", number, "Prey Sar prison", "KH")
    assert [around.name for around in held.at.within] == ["Cambodia"]
    assert (tried.place, tried.at) == ("Kandal", None)
    assert [event.at for event in lookup.events()] == [held.at, None]


def test_a_name_of_two_places_is_linked_to_neither():
    country = cambodia()
    province = record.add_place("Battambang", "province", within=country, **WHO).id
    accept_event("Taken in Battambang.", "arrest", "Rong Chhun", place="Battambang")
    assert only(lookup.events()).at.id == province
    record.add_place("Battambang", "town", within=province, **WHO)
    assert only(lookup.events()).at is None


def test_what_was_entered_at_a_moment_stays():
    number = prison()
    accept_event("Taken to Prey Sar prison.", "arrest", "Rong Chhun", place="Prey Sar prison")
    before, answer = lookup.known_until(), (lookup.places(), lookup.events(), lookup.case_files())
    record.correct_place(number, name="Correctional Centre 1", by="ben", reason="its sign")
    assert only(lookup.events()).at is None
    assert (lookup.places(before), lookup.events(before), lookup.case_files(before)) == answer
    assert lookup.place(number).reason == "its sign"


def test_a_facility_may_lie_within_a_facility_and_nothing_within_itself():
    outer = prison()
    inner = prison("CC1", within=outer)
    assert [around.name for around in lookup.place(inner).within] == ["Prey Sar prison", "Cambodia"]
    with pytest.raises(BadInput, match="within itself"):
        record.correct_place(outer, within=inner, **WHO)
    with pytest.raises(BadInput, match="does not lie within"):
        record.add_place("Kandal", "province", within=outer, **WHO)
    province = record.add_place("Kandal", "province", **WHO).id
    record.add_place("Ta Khmau", "town", within=province, **WHO)
    with pytest.raises(BadInput, match="lies within it"):
        record.correct_place(province, kind="village", **WHO)


@pytest.mark.parametrize(
    ("name", "kind", "about", "named"),
    [
        (" ", "prison", WHO, "needs a name"),
        ("Prey Sar", "dungeon", WHO, "no kind of place"),
        ("Prey Sar", "prison", {"by": "", "reason": "a map"}, "who enters it"),
        ("Prey Sar", "prison", {"by": "ana", "reason": " "}, "from what"),
    ],
)
def test_bad_entries_are_refused(name, kind, about, named):
    with pytest.raises(BadInput, match=named):
        record.add_place(name, kind, **about)
    assert lookup.places() == ()


def test_the_same_place_twice_is_refused_and_one_that_is_not_there_is_not_found():
    number = prison()
    country = lookup.place(number).within[0].id
    with pytest.raises(NotAllowed, match=f"already as {number}"):
        prison("PREY SAR PRISON", within=country)
    for ask in (
        lambda: lookup.place(4711),
        lambda: record.name_place(4711, "CC1", **WHO),
        lambda: record.correct_place(4711, name="CC1", **WHO),
        lambda: record.add_place("CC1", "prison", within=4711, **WHO),
    ):
        with pytest.raises(NotFound, match="place 4711"):
            ask()


def test_a_name_that_a_place_has_already_is_not_added_again():
    number = prison()
    record.name_place(number, "Prey Sar", **WHO)
    assert record.name_place(number, "prey sar", **WHO).other_names == ("Prey Sar",)
