"""How much a stretch changed: the interval holds the truth about as often as it says, and fits what is claimed."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from holdfast.plateaus import find_course
from holdfast.plateaus.course import Stretch
from holdfast.plateaus.reading import Reading
from tests.simulated_diaries import Leg, Person, simulated


def interval(stretch: Stretch) -> tuple[float, float]:
    assert stretch.change_low is not None
    assert stretch.change_high is not None
    return stretch.change_low, stretch.change_high


def test_the_interval_of_a_level_line_holds_none_about_nine_times_in_ten() -> None:
    held = 0
    for seed in range(40):
        (stretch,) = find_course(simulated([Leg(120)], seed=seed), Reading()).stretches[:1]
        low, high = interval(stretch)
        held += low <= 0 <= high
    assert 32 <= held <= 40


def test_a_change_lies_in_its_interval_and_none_does_not() -> None:
    moved = find_course(simulated([Leg(180, 4.0)], start=3.0, seed=3), Reading()).stretches[0]
    low, high = interval(moved)
    assert 0 < low < 4.0 < high
    assert high - low < 1.5


def test_on_a_scale_where_lower_is_better_the_numbers_are_the_scales_own() -> None:
    values = simulated([Leg(180, 4.0)], start=3.0, seed=3)
    up = find_course(values, Reading(low=0, high=100, higher_is_better=True, margin=10)).stretches[0]
    mirrored = [(day, 100 - value) for day, value in values]
    down = find_course(mirrored, Reading(low=0, high=100, higher_is_better=False, margin=10)).stretches[0]
    low, high = interval(up)
    assert interval(down) == pytest.approx((-high, -low))
    assert low < high


def test_a_firm_plateau_is_told_with_numbers_that_bear_it_out() -> None:
    firm = 0
    for seed in range(12):
        course = find_course(simulated([Leg(60), Leg(40, 3.0), Leg(120)], start=4.0, seed=seed), Reading())
        assert course.current is not None
        low, high = interval(course.stretches[-1])
        if (course.current.kind, course.current.claim) == ("plateau", "firm"):
            firm += 1
            assert -1.0 < (low + high) / 2 < 1.0
            assert high - low < 2.0
    assert firm


def test_noisier_entries_make_it_wider() -> None:
    quiet, noisy = (
        interval(find_course(simulated([Leg(120)], person=Person(noise=noise), seed=2), Reading()).stretches[0])
        for noise in (0.5, 1.8)
    )
    assert noisy[1] - noisy[0] > 2 * (quiet[1] - quiet[0])


def test_entries_of_one_day_tell_no_change() -> None:
    one_day = find_course([(date(2026, 3, 3), 5.0), (date(2026, 3, 3), 7.0)], Reading())
    assert (one_day.stretches[0].change_low, one_day.stretches[0].change_high) == (None, None)


def test_a_silence_within_a_log_has_none() -> None:
    values = simulated([Leg(100)])
    again = values[-1][0] + timedelta(days=200)
    course = find_course([*values, *((again + timedelta(days=day), 6.0) for day in range(60))], Reading())
    (silence,) = [stretch for stretch in course.stretches if not stretch.entries]
    assert silence.change_low is None
