"""What an entry says of each level."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from holdfast.plateaus.likelihood import likelihoods
from holdfast.plateaus.noise import Noise
from holdfast.plateaus.reading import Reading
from holdfast.plateaus.series import series_of
from holdfast.plateaus.vectors import Vector

LEVELS = [cell / 4 for cell in range(41)]
NOISE = Noise(variance=1.0, persistence=0.3, within=0.3, between=0.8)
FIRST = date(2024, 1, 1)


def of_days(*values: float | None) -> list[Vector | None]:
    """Return the likelihoods of a value a day; None for a day without."""
    entered = [(FIRST + timedelta(day), value) for day, value in enumerate(values) if value is not None]
    return likelihoods(series_of(entered, Reading()), 0, NOISE, LEVELS)


def of_last(*values: float | None) -> Vector:
    last = of_days(*values)[-1]
    assert last is not None
    return last


def likeliest(vector: Vector) -> float:
    return LEVELS[vector.index(max(vector))]


def test_an_entry_is_likeliest_at_its_own_level_and_a_day_without_says_nothing() -> None:
    first, nothing, _ = of_days(6.0, None, 3.0)
    assert first is not None
    assert likeliest(first) == 6.0
    assert nothing is None


def test_a_low_day_after_a_low_day_says_less_of_the_level() -> None:
    assert likeliest(of_last(3.0, 4.0)) > likeliest(of_last(5.0, 4.0))
    assert likeliest(of_last(3.0, *[None] * 20, 4.0)) == 4.0


def test_an_odd_day_has_no_longer_echo_than_a_bad_one() -> None:
    assert of_last(9.5, 5.0)[16] == of_last(8.5, 5.0)[16]
    assert of_last(6.5, 5.0)[16] != of_last(5.5, 5.0)[16]


def test_one_odd_day_cannot_rule_a_level_out() -> None:
    vector = of_last(1.0)
    assert min(vector) > max(vector) / 500


@pytest.mark.parametrize(("end", "beyond"), [(0.0, 0), (10.0, 40)])
def test_a_lone_entry_at_the_end_of_the_scale_means_there_or_beyond(end: float, beyond: int) -> None:
    vector = of_last(5.0, *[None] * 20, end)
    assert vector.index(max(vector)) == beyond


def test_days_that_are_alike_share_their_likelihood() -> None:
    _, second, third = of_days(5.0, 5.0, 5.0)
    assert second is third


def test_on_a_coarse_scale_a_lone_entry_means_what_is_rounded_to_it() -> None:
    entered = [(FIRST + timedelta(15 * place), float(value)) for place, value in enumerate((1, 2, 3, 4, 5, 3))]
    quiet = Noise(variance=0.6, persistence=0.0, within=0.1, between=0.5)
    vector = likelihoods(series_of(entered, Reading(low=1, high=5)), 0, quiet, LEVELS)[-1]
    assert vector is not None
    # A 3 of 5 is 5 of 10, give or take 1.25: what lies well within is all but equally likely, what lies beyond is not.
    assert min(vector[17:24]) > 0.7 * max(vector)
    assert vector[12] < 0.2 * max(vector)
    assert vector == pytest.approx(vector[::-1])
