"""Scales are mapped to 0 to 10 with better up, and back."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.plateaus.reading import Reading

READINGS = st.builds(
    lambda low, span, better: Reading(low=low, high=low + span, higher_is_better=better),
    st.floats(-1000, 1000),
    st.floats(0.5, 1000),
    st.booleans(),
)


@given(READINGS, st.floats(0, 1))
def test_a_level_comes_back_as_the_value_it_was(reading: Reading, share: float) -> None:
    value = min(reading.high, reading.low + share * (reading.high - reading.low))
    assert reading.level(reading.points(value)) == pytest.approx(value, abs=reading.unit_per_point / 500)


@given(READINGS)
def test_better_is_up(reading: Reading) -> None:
    good, bad = (reading.high, reading.low) if reading.higher_is_better else (reading.low, reading.high)
    assert (reading.points(good), reading.points(bad)) == (10, 0)
    assert math.copysign(1, reading.change(1.0)) == math.copysign(1, good - bad)


@given(st.integers(0, 10))
def test_values_of_the_usual_scale_are_points_as_they_are(value: int) -> None:
    assert Reading().points(value) == value


def test_the_margin_is_a_tenth_of_the_range_unless_given() -> None:
    assert Reading(low=0, high=100).margin_in_units == 10
    assert Reading(low=1, high=5, margin=1.0).margin_in_points == 2.5


@pytest.mark.parametrize("value", [-0.1, 10.1, math.nan, math.inf])
def test_a_value_outside_the_scale_is_refused(value: float) -> None:
    with pytest.raises(ValueError, match="outside"):
        Reading().points(value)


@pytest.mark.parametrize(("low", "high"), [(5, 5), (6, 5), (math.nan, 5), (0, math.inf)])
def test_a_scale_without_a_range_is_refused(low: float, high: float) -> None:
    with pytest.raises(ValueError, match="range"):
        Reading(low=low, high=high)


@pytest.mark.parametrize("margin", [0.0, -1.0, math.nan])
def test_a_margin_of_nothing_is_refused(margin: float) -> None:
    with pytest.raises(ValueError, match="margin"):
        Reading(margin=margin)


def test_from_where_a_plateau_is_good_news_is_seven_of_ten_unless_the_person_says_otherwise() -> None:
    assert Reading().steady_in_points == 7
    assert Reading(steady_from=6.0).steady_in_points == 6
    assert Reading(higher_is_better=False, steady_from=4.0).steady_in_points == 6
    assert Reading(low=0, high=27, higher_is_better=False, steady_from=5.4).steady_in_points == pytest.approx(8)


@pytest.mark.parametrize("level", [-1.0, 11.0, math.nan])
def test_a_steady_level_outside_the_scale_is_refused(level: float) -> None:
    with pytest.raises(ValueError, match="steady"):
        Reading(steady_from=level)
