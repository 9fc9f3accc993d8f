"""What bodies decided on somebody's recognition: entered with words or a paper, revised, never overwritten."""

import datetime as dt

import pytest
from django.db.utils import IntegrityError
from django.test import override_settings
from tests.register.builders import accept_event, add, only, preserved

from habeas.register import lookup, models, record
from habeas.terms.assessment import Decision
from habeas.terms.errors import BadInput, NotAllowed, NotFound

pytestmark = pytest.mark.django_db

TEXT = "Rong Chhun was arrested on 31 July 2020. Viasna named him a political prisoner on 5 March 2021."
WORDS = "Viasna named him a political prisoner"
MARCH = dt.date(2021, 3, 5)


@pytest.fixture
def person():
    accept_event(TEXT, "arrest", "Rong Chhun", when="2020-07-31")
    return only(lookup.people()).id


def decided(**given):
    return Decision(
        **{
            "framework": "pace-1900",
            "outcome": "recognised",
            "body": "Viasna",
            "limbs": ("a",),
            "date": "2021-03-05",
            "report": preserved(TEXT).report.sha256,
            "words": WORDS,
        }
        | given
    )


def test_it_works(person):
    record.assess(person, decided(), by="ana")
    one = only(lookup.case_file(person).assessments)
    assert (one.body, one.outcome, one.standing, one.term) == (
        "Viasna", "recognised", "recognised", "political prisoner",
    )  # fmt: skip
    assert TEXT[one.words.start : one.words.end] == one.words.text == WORDS
    assert only(lookup.recognised(MARCH))[0].id == person
    assert lookup.recognised(MARCH - dt.timedelta(days=1)) == ()


def test_several_bodies_may_differ_and_both_stand(person):
    record.assess(person, decided(), by="ana")
    record.assess(person, decided(body="A ministry", outcome="not recognised", limbs=()), by="ana")
    record.assess(person, Decision("wgad", "arbitrary", limbs=("II", "iii"), document="Opinion 12/2022"), by="ana")
    entered = lookup.case_file(person).assessments
    assert [one.standing for one in entered] == ["recognised", "not recognised", "recognised"]
    assert entered[2].body == "UN Working Group on Arbitrary Detention"
    assert [code for code, _ in entered[2].limbs] == ["II", "III"]
    assert lookup.recognised(MARCH, bodies=["a ministry"]) == ()


def test_a_withdrawal_is_a_decision_of_its_own_and_the_past_stays(person):
    record.assess(person, Decision("amnesty-poc", "recognised", date="2021-01-17", document="a statement"), by="ana")
    record.assess(person, Decision("amnesty-poc", "withdrawn", date="2021-02-24", document="a statement"), by="ana")
    assert len(lookup.recognised(dt.date(2021, 2, 1))) == 1
    assert lookup.recognised(dt.date(2021, 3, 1)) == ()


def test_an_entry_that_was_wrong_is_replaced_and_what_was_known_before_stays(person):
    wrong = record.assess(person, decided(date="2020-03-05"), by="ana")
    before = lookup.known_until()
    right = record.assess(person, decided(), by="ben", replaces=wrong.id)
    assert only(lookup.case_file(person).assessments) == right
    assert right.replaces == wrong.id
    assert only(lookup.case_file(person, before).assessments) == wrong
    assert len(lookup.recognised(dt.date(2020, 6, 1), known_at=before)) == 1
    assert lookup.recognised(dt.date(2020, 6, 1)) == ()


def test_an_entry_is_taken_back_with_who_and_why(person):
    entered = record.assess(person, decided(), by="ana")
    before = lookup.known_until()
    record.take_back_assessment(entered.id, by="ben", reason="another man of that name")
    assert lookup.case_file(person).assessments == ()
    assert lookup.case_file(person, before).assessments == (entered,)
    assert only(models.AssessmentTakenBack.objects.all()).reason == "another man of that name"
    with pytest.raises(NotAllowed, match="does not stand any more"):
        record.take_back_assessment(entered.id, by="ben", reason="again")
    with pytest.raises(NotAllowed, match="does not stand any more"):
        record.assess(person, decided(), by="ben", replaces=entered.id)


def test_it_may_be_about_one_detention(person):
    began = only(lookup.case_file(person).episodes).opened_by
    assert record.assess(person, decided(episode=began), by="ana").episode == began
    with pytest.raises(NotFound, match="began with event"):
        record.assess(person, decided(episode=began + 1), by="ana")


@pytest.mark.parametrize(
    ("given", "refusal", "says"),
    [
        ({"framework": "nobody's"}, NotFound, "choose of"),
        ({"outcome": "guilty"}, BadInput, "no outcome 'guilty'"),
        ({"limbs": ("f",)}, BadInput, "no limb 'f'"),
        ({"limbs": ()}, BadInput, "needs a limb"),
        ({"limbs": ("c",)}, BadInput, "asks for a political motive"),
        ({"limbs": ("c",), "motive": False}, BadInput, "none was found"),
        ({"demand": "release"}, BadInput, "has no demand"),
        ({"body": None}, BadInput, "whose decision"),
        ({"date": "2021-02-31"}, BadInput, "date of the decision"),
        ({"date": "31 March"}, BadInput, "date of the decision"),
        ({"date": "2999"}, BadInput, "lies ahead"),
        ({"reasons": "\x00"}, BadInput, "characters"),
        ({"words": "Viasna named her"}, NotAllowed, "do not stand in the report"),
        ({"words": "a"}, BadInput, "more than once"),
        ({"start": 3}, NotAllowed, "at 3"),
        ({"words": "  "}, BadInput, "together"),
        ({"report": None}, BadInput, "together"),
        ({"report": "0" * 64}, NotFound, "is not in the register"),
        ({"report": None, "words": ""}, NotAllowed, "without evidence"),
    ],
)
def test_what_cannot_be_is_refused_and_leaves_nothing(person, given, refusal, says):
    with pytest.raises(refusal, match=says):
        record.assess(person, decided(**given), by="ana")
    assert not models.Assessment.objects.exists()


def test_a_motive_found_holds_a_limb_that_asks_for_it_and_one_without_need_not(person):
    assert record.assess(person, decided(limbs=("c",), motive=True), by="ana").motive is True
    assert record.assess(person, decided(limbs=("a", "e"), motive=False), by="ana").limbs[1][0] == "e"


def test_words_that_stand_there_twice_are_told_apart_by_their_place(person):
    place = TEXT.rindex("Viasna")
    assert record.assess(person, decided(words="Viasna", start=place), by="ana").words.start == place


def test_nobody_unknown_is_assessed_and_nobody_assesses_unnamed(person):
    with pytest.raises(NotFound):
        record.assess(person + 1, decided(), by="ana")
    with pytest.raises(BadInput, match="who enters it"):
        record.assess(person, decided(), by=" ")
    other = record.assess(person, decided(), by="ana").id + 1
    with pytest.raises(NotFound, match="no assessment"):
        record.take_back_assessment(other, by="ana", reason="why")


def test_the_database_itself_refuses_one_without_evidence(person):
    with pytest.raises(IntegrityError):
        models.Assessment.objects.create(
            person_id=person, body="b", framework="aapp", framework_version="1", framework_title="t", verified=True,
            term="t", limbs=[], outcome="recognised", standing="recognised", by="ana", recorded_at=lookup.known_until(),
        )  # fmt: skip


def test_somebody_no_longer_in_the_register_is_recognised_nowhere(person):
    record.assess(person, decided(), by="ana")
    for claim in lookup.claims():
        record.reject(claim.id, by="ben")
    assert lookup.recognised(MARCH) == ()


def test_an_organisations_own_framework_is_read_from_its_folder_and_kept_with_the_entry(person, tmp_path):
    folder = tmp_path / "frameworks"
    folder.mkdir()
    file = folder / "our-own.yaml"
    own = (
        "name: our-own\nversion: '3'\ntitle: Ours\nterm: prisoner of the word\nwords: w\nsource: s\nverified: true\n"
        "limbs: [{code: x, words: spoke}]\noutcomes: [{code: taken up, standing: recognised}]\n"
    )
    file.write_text(own, encoding="utf-8")
    with override_settings(HABEAS_HOME=tmp_path):
        assert "our-own" in [one.name for one in lookup.frameworks()]
        told = decided(framework="our-own", outcome="taken_up", limbs=("x",))
        entered = record.assess(person, told, by="ana")
        file.write_text(own.replace("spoke", "wrote").replace("'3'", "'4'"), encoding="utf-8")
        assert only(lookup.case_file(person).assessments) == entered
        assert entered.limbs == (("x", "spoke"),)
        file.write_text("name: [", encoding="utf-8")
        with pytest.raises(BadInput, match="framework our-own: its file is no YAML, line 1"):
            lookup.framework("our-own")
        file.write_bytes(b"\xff\xfe")
        with pytest.raises(BadInput, match="UTF-8"):
            lookup.frameworks()
        file.rename(folder / "wgad.yaml")
        with pytest.raises(BadInput, match="give yours another"):
            lookup.framework("wgad")


def test_a_report_may_tell_of_it_whatever_its_claims(person):
    other = "A list of 2021 has Rong Chhun on it."
    add(other, published="2021-12-01", name="list.txt")
    told = decided(report=preserved(other, published="2021-12-01", name="list.txt").report.sha256, words=other)
    assert record.assess(person, told, by="ana").words.published == "2021-12-01"
