"""The noise of a diary is what its days vary by, not what its line does."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.plateaus.noise import AFTER_A_PASS, AT_FIRST, day_weights, first_noise, noise_of, refined_noise
from holdfast.plateaus.reading import Reading
from holdfast.plateaus.robust import clipped_to_neighbours, median, running_median, trimmed_mean_square
from holdfast.plateaus.series import Series, series_of
from tests.simulated_diaries import Leg, Person, simulated

FINE = Person(noise=1.0, within=0.0, second=0.0, entered=1.0, step=0.5)


def series(*legs: Leg, person: Person = FINE, start: float = 5.0) -> Series:
    return series_of(simulated(legs, person=person, start=start), Reading())


@pytest.mark.parametrize("legs", [[Leg(500)], [Leg(100), Leg(60, 4.0), Leg(340)]])
def test_a_moving_line_is_not_taken_for_noise(legs: list[Leg]) -> None:
    noise = first_noise(series(*legs, start=3.0), AT_FIRST)
    assert noise.variance == pytest.approx(1.0, abs=0.25)


@pytest.mark.parametrize("lasting", [0.0, 0.3, 0.6])
def test_how_long_a_mood_lasts_is_seen(lasting: float) -> None:
    diary = series(Leg(800), person=Person(noise=1.0, lasting=lasting, within=0.0, second=0.0, step=0.5))
    noise = refined_noise(diary, 0, [5.0] * diary.span, AFTER_A_PASS)
    assert noise.persistence == pytest.approx(lasting, abs=0.1)
    assert noise.variance == pytest.approx(1.0, abs=0.2)


def test_what_varies_within_a_day_is_told_apart() -> None:
    quiet, lively = (
        first_noise(series(Leg(300), person=Person(within=within, second=1.0, step=0.5)), AT_FIRST)
        for within in (0.1, 1.5)
    )
    assert quiet.within < 0.2
    assert lively.within == pytest.approx(2.25, abs=0.4)
    assert lively.of_mean(1) > lively.of_mean(4)


def test_without_a_second_day_belief_stands() -> None:
    noise = first_noise(series(Leg(1)), AT_FIRST)
    assert (noise.variance, noise.persistence) == (AT_FIRST.variance, AT_FIRST.persistence)


def test_days_that_repeat_the_one_before_weigh_less() -> None:
    dense, sparse = (series(Leg(90), person=Person(within=0.0, second=0.0, entered=entered)) for entered in (1.0, 0.2))
    lasting = noise_of(dense, 1.0, 0.6)
    fresh = noise_of(dense, 1.0, 0.0)
    assert max(day_weights(dense, lasting)) == pytest.approx(0.25 * max(day_weights(dense, fresh)))
    assert sum(day_weights(sparse, lasting)) / len(sparse.days) > sum(day_weights(dense, lasting)) / len(dense.days)


@given(st.lists(st.floats(-10, 10), min_size=10, max_size=60))
def test_a_few_odd_values_move_no_robust_average_far(values: list[float]) -> None:
    odd = [*values, 1e6]
    assert trimmed_mean_square(odd) <= 100 / 0.623
    assert -10 <= median(odd) <= 10
    assert max(clipped_to_neighbours(odd, 4, 1.0)) <= 11
    assert len(running_median(odd, 7)) == len(odd)
