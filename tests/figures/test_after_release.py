"""Released, with charges pending, under conditions: what follows a release."""

from tests.figures.histories import event, numbers, report

RELEASE = event("release", "2021-11-05/2021-11-12", offences=("incitement",))
BARE = event("release", "2021-11-12")
NOT_DROPPED = event("charges_dropped", None, modality="denied")


def test_released_until_taken_again():
    again = event("rearrest", "2021-12-01", source=report("b", published="2021-12-02"))
    assert numbers("released", "2021-11-11", RELEASE) == (0, 0, 1)
    assert numbers("released", "2021-11-20", RELEASE, again) == (1, 1, 1)
    assert numbers("released", "2021-12-01", RELEASE, again) == (0, 0, 0)


def test_a_release_does_not_go_stale():
    assert numbers("released", "2031-11-20", BARE) == (1, 1, 1)


def test_a_move_to_house_arrest_is_no_release():
    assert numbers("released", "2021-11-20", BARE, event("house_arrest", "2021-11-12")) == (0, 0, 0)


def test_charges_that_a_source_says_were_not_dropped_are_pending():
    assert numbers("charges-pending", "2021-11-20", BARE, NOT_DROPPED) == (1, 1, 1)
    assert numbers("charges-pending", "2021-11-20", BARE) == (0, 0, 0)


def test_a_release_in_a_case_with_an_offence_may_leave_charges_pending():
    assert numbers("charges-pending", "2021-11-20", RELEASE) == (0, 0, 1)


def test_what_a_report_says_of_those_released_is_presumed_of_whom_it_names():
    assert numbers("charges-pending", "2021-11-20", BARE, untold=[NOT_DROPPED]) == (0, 1, 1)
    elsewhere = event("charges_dropped", None, modality="denied", source=report("z"))
    assert numbers("charges-pending", "2021-11-20", BARE, untold=[elsewhere]) == (0, 0, 0)


def test_what_is_said_of_another_group_is_not_said_of_those_released():
    charged = event("charge", None, groups=("young campaigners",))
    assert numbers("charges-pending", "2021-11-20", BARE, untold=[charged]) == (0, 0, 0)
    pointing = event("charge", None, groups=("those 26 political prisoners",))
    assert numbers("charges-pending", "2021-11-20", BARE, untold=[pointing]) == (0, 1, 1)
    of_unionists = event("release", "2021-11-12", groups=("unionists",))
    unionists = event("charge", None, groups=("Unionists",))
    assert numbers("charges-pending", "2021-11-20", of_unionists, untold=[unionists]) == (0, 1, 1)


def test_dropped_charges_are_not_pending():
    dropped = event("charges_dropped", "2021-12-05", source=report("b", published="2021-12-06"))
    assert numbers("charges-pending", "2021-12-04", BARE, NOT_DROPPED, dropped) == (1, 1, 1)
    assert numbers("charges-pending", "2021-12-05", BARE, NOT_DROPPED, dropped) == (0, 0, 0)


def test_two_sources_that_differ_on_whether_charges_were_dropped_widen_the_figure():
    dropped = event("charges_dropped", "2021-11-12", source=report("b"))
    assert numbers("charges-pending", "2021-11-20", BARE, NOT_DROPPED, dropped) == (0, 1, 1)


def test_one_case_dropped_leaves_the_other_pending():
    first = event("charge", "2021-01-10", offences=("incitement",))
    second = event("charge", "2021-02-10", offences=("plotting",))
    dropped = event("charges_dropped", "2021-11-12", offences=("incitement",))
    assert numbers("charges-pending", "2021-11-20", BARE, first, second, dropped) == (1, 1, 1)


def test_bail_means_that_charges_are_known_to_be_pending():
    assert numbers("charges-pending", "2021-11-20", event("release:bail", "2021-11-12")) == (0, 1, 1)


def test_charges_against_somebody_still_held_are_not_counted_here():
    assert numbers("charges-pending", "2021-11-20", event("arrest", "2021-11-01"), event("charge", "2021-11-03")) == (
        0,
        0,
        0,
    )


def test_conditions_hold_until_they_end():
    first = event("conditions", "2018-09-10/2019-11-10", source=report("q", published="2019-11-11"))
    second = event("conditions", "2019-11-10/", source=report("q", published="2019-11-11"))
    assert numbers("under-conditions", "2018-10-01", first) == (1, 1, 1)
    assert numbers("under-conditions", "2019-12-01", first) == (0, 0, 1)
    assert numbers("under-conditions", "2019-12-01", first, second) == (1, 1, 1)


def test_the_end_of_one_set_of_conditions_leaves_another_standing():
    shorter = event("conditions", "2021-01-01/2021-10-01")
    other = event("conditions", "2021-03-01/")
    assert numbers("under-conditions", "2021-11-18", shorter) == (0, 0, 1)
    assert numbers("under-conditions", "2021-11-18", shorter, other) == (1, 1, 1)


def test_conditions_told_of_those_released_are_presumed_of_whom_the_report_names():
    conditions = event("conditions", None, conditions=("regular reporting",))
    assert numbers("under-conditions", "2021-11-20", BARE, untold=[conditions]) == (0, 1, 1)


def test_a_release_with_conditions_puts_under_conditions_and_imprisonment_ends_them():
    release = event("release:bail", "2021-11-12", conditions=("no travel",))
    again = event("rearrest", "2021-12-01", source=report("b", published="2021-12-02"))
    assert numbers("under-conditions", "2021-11-20", release) == (1, 1, 1)
    assert numbers("under-conditions", "2021-12-01", release, again) == (0, 0, 0)


def test_bail_without_a_word_on_conditions_is_only_possible():
    assert numbers("under-conditions", "2021-11-20", event("release:bail", "2021-11-12")) == (0, 0, 1)


def test_conditions_last_reported_long_ago_are_not_certain():
    conditions = event("conditions", "2019-11-10/", source=report("q", published="2019-11-11"))
    assert numbers("under-conditions", "2020-12-01", conditions) == (0, 1, 1)


def test_treatment_in_custody_puts_nobody_under_conditions():
    alone = event("conditions", "2021-11-12", conditions=("solitary confinement", "denied family visits"))
    assert numbers("under-conditions", "2021-11-20", alone) == (0, 0, 0)
    bound = event("conditions", "2021-11-12", conditions=("report to the police",))
    assert numbers("under-conditions", "2021-11-20", bound) == (1, 1, 1)
