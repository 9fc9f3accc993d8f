"""Chains of one case told in formal prose, past what the parse loses: appeals, custody that goes on, relatives."""

from tests.reading.reports import names, read_claims, read_events, read_only_event


def _by_type(words: str, **more):
    return {event.type: event for _, event in read_events(words, **more)}


def test_who_appeals_a_verdict_is_its_subject():
    words = (
        "In May a court convicted Ahmed Dawoud of fraud. Dawoud appealed the verdict, and on July 4 the Court of "
        "Cassation turned down the appeal."
    )
    appeal = _by_type(words)["appeal"]
    assert names(appeal) == ["Ahmed Dawoud"]
    assert appeal.period is not None and appeal.period.since == "2021-07-04"


def test_an_appeal_scheduled_is_planned():
    words = (
        "On July 27, a court sentenced Haneen Hosny to two years in prison. An appeal was scheduled for December 10."
    )
    assert [modality for modality, event in read_events(words) if event.type == "appeal"] == ["planned"]


def test_custody_that_goes_on_past_an_aside():
    words = (
        "As of November political leader and journalist Roland Carreno, arrested in October 2020, remained arbitrarily "
        "detained on grounds of conspiracy, weapons smuggling, and terrorism financing."
    )
    held = _by_type(words)["detention"]
    assert names(held) == ["Roland Carreno"]
    assert held.offences == ("conspiracy", "weapons smuggling", "terrorism financing")


def test_the_charges_of_a_verdict_that_the_parse_loses():
    words = (
        "On February 18, a Minsk district court convicted in absentia the country’s former Ambassador to Argentina and "
        "head of the opposition’s office in Brussels, Uladzimir Astrouski, on charges of attempting to seize property "
        "and sentenced him to five years in prison."
    )
    _, event = read_only_event(words)
    assert names(event) == ["Uladzimir Astrouski"] and event.offences == ("attempting to seize property",)


def test_a_member_who_disappeared_is_the_one_named_before():
    words = (
        "On January 20, the Administrative Court ruled the Interior Ministry must reveal the whereabouts of Mustafa "
        "al-Naggari, a former member of parliament who disappeared in 2018 after criticizing the government."
    )
    assert names(_by_type(words)["disappearance"]) == ["Mustafa al-Naggari"]


def test_the_name_of_a_movement_is_no_day():
    words = "A member of the April 6 youth movement, activist Mustafa al-Jabari, died in Tora Prison on August 10."
    _, event = read_only_event(words)
    assert event.period is not None and event.period.since == "2021-08-10"


def test_lashes_are_no_people():
    words = "On March 11, a court sentenced attorney Nasrin Sadeghi to a cumulative 38 years in prison and 148 lashes."
    assert read_only_event(words)[1].count is None


def test_who_found_that_an_arrest_was_unlawful_calls_for_the_release():
    words = (
        "In May police arrested Luis Robles. On October 11, the UN Working Group on Arbitrary Detention found that "
        "Robles’ detention resulted from his protest and called for his release."
    )
    demanded = [claim for claim in read_claims(words) if claim.event is not None and claim.modality == "demanded"]
    assert [claim.attribution.speaker for claim in demanded] in (
        ["UN Working Group on Arbitrary Detention"],
        ["the UN Working Group on Arbitrary Detention"],
    )


def test_those_beside_whom_somebody_is_freed_are_counted():
    words = "In September the king released former lawmaker Sam An along with 13 other party leaders."
    _, event = read_only_event(words)
    assert names(event) == ["Sam An"] and event.count is not None and event.count.value == 13


def test_what_is_sometimes_asked_of_prisoners_is_a_habit():
    assert not read_events("Political prisoners were sometimes encouraged to obtain a guarantor for their release.")
    assert not read_events("Political prisoners were not always held separately from the general population.")


def test_a_people_is_no_person():
    words = "In May police made arrests of ethnic Oromo; on May 3, they arrested the singer Lelise Haile."
    assert all("Oromo" not in names(event) for _, event in read_events(words))


def test_again_from_a_year_is_no_offence():
    words = "Raul Baduel was jailed from 2009 to 2015 on politically motivated charges and again from 2017."
    assert all(not event.offences for _, event in read_events(words))
