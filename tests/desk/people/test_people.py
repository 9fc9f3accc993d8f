"""The list of people."""

from django.urls import reverse


def _people(client, query=""):
    response = client.get(reverse("people") + query)
    return [person.name for person in response.context["page"]], response.content.decode()


def test_it_works(ana, decided):
    assert _people(ana)[0] == ["Sokha Prum"]


def test_it_finds_by_part_of_a_name_and_without_capitals(ana, decided):
    assert _people(ana, "?q=prum")[0] == ["Sokha Prum"]


def test_a_name_that_nobody_bears_is_told(ana, decided):
    names, page = _people(ana, "?q=Nobody")
    assert names == []
    assert "Nobody in the register bears" in page


def test_only_proposed_people_are_not_listed(ana, news):
    names, page = _people(ana)
    assert names == []
    assert "appears when a claim that names them is accepted" in page
