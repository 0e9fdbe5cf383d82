"""What goes together is made of: deviations from the days around, ranks, persistence, quantiles and intervals."""

from __future__ import annotations

import math
from itertools import pairwise
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.together.around import LEAST, REACH, deviations
from holdfast.together.effects import Measured, difference, rank_correlation, sides_of
from holdfast.together.persistence import LAGS, autocorrelations, autocorrelations_of_marks, inflation
from holdfast.together.quantiles import normal_reach, student_reach
from holdfast.together.ranks import correlation, ranks

RATING = st.integers(0, 10).map(float)
DIARY = st.dictionaries(st.integers(738_000, 738_120), RATING, max_size=90).map(lambda days: dict(sorted(days.items())))
SERIES = st.lists(RATING, min_size=10, max_size=80)


def test_what_lies_on_a_straight_line_deviates_from_nothing() -> None:
    assert set(deviations({738_000 + day: 3.0 + day / 20 for day in range(100)}).values()) == {0.0}


@given(DIARY, st.floats(-3, 3), st.floats(-0.2, 0.2))
def test_a_level_and_a_slope_are_taken_out(diary: dict[int, float], level: float, slope: float) -> None:
    tilted = {day: value + level + slope * (day - 738_000) for day, value in diary.items()}
    before, after = deviations(diary), deviations(tilted)
    assert list(before) == list(after)
    assert all(math.isclose(before[day], after[day], abs_tol=1e-4) for day in before)


@given(DIARY, st.data())
def test_a_day_is_compared_with_the_others_and_not_with_itself(diary: dict[int, float], data: st.DataObject) -> None:
    before = deviations(diary)
    if before:
        day = data.draw(st.sampled_from(sorted(before)))
        after = deviations(diary | {day: diary[day] + 2})
        assert math.isclose(after[day] - before[day], 2, abs_tol=1e-5)


@given(DIARY)
def test_a_day_needs_six_days_around_it(diary: dict[int, float]) -> None:
    compared = deviations(diary)
    for day in diary:
        around = sum(abs(other - day) <= REACH for other in diary) - 1
        assert (day in compared) == (around >= LEAST)


def test_ten_years_of_the_same_leave_nothing_over() -> None:
    assert set(deviations({730_000 + day: 7.3 for day in range(3653)}).values()) == {0.0}


@given(SERIES)
def test_equal_values_share_their_ranks(values: list[float]) -> None:
    expected = [(sum(o < v for o in values) + sum(o <= v for o in values) + 1) / 2 for v in values]
    assert ranks(values) == expected


def test_the_correlation_of_ranks_is_that_of_the_books() -> None:
    # Heights and weights of a textbook: no ties, 1 - 6 * sum(d * d) / (n * (n * n - 1)) with sum(d * d) = 18.
    one, other = [1.0, 2.0, 3.0, 4.0, 5.0, 6.0], [3.0, 1.0, 2.0, 6.0, 4.0, 5.0]
    squares = sum((a - b) ** 2 for a, b in zip(one, other, strict=True))
    assert correlation(ranks(one), ranks(other)) == pytest.approx(1 - 6 * squares / (6 * 35))
    assert correlation([1.0, 1.0], [2.0, 5.0]) == 0.0


@pytest.mark.parametrize(
    ("chance", "freedom", "reach"),
    [
        (0.05, 1, 12.7062),
        (0.05, 2, 4.3027),
        (0.05, 7, 2.3646),
        (0.05, 30, 2.0423),
        (0.001, 10, 4.5869),
        (0.05, 1e9, 1.96),
    ],
)
def test_quantiles_are_those_of_the_tables(chance: float, freedom: float, reach: float) -> None:
    assert student_reach(chance, freedom) == pytest.approx(reach, rel=1e-3)


@given(st.floats(1e-4, 0.5), st.lists(st.floats(2, 500), min_size=2, max_size=6).map(sorted))
def test_fewer_degrees_of_freedom_reach_farther(chance: float, freedoms: list[float]) -> None:
    reaches = [student_reach(chance, freedom) for freedom in freedoms]
    assert all(few >= many * (1 - 2e-3) for few, many in pairwise(reaches))
    assert reaches[-1] >= normal_reach(chance) * (1 - 2e-3)


@given(st.lists(st.booleans(), min_size=5, max_size=120))
def test_marks_have_the_autocorrelations_of_zeros_and_ones(marks: list[bool]) -> None:
    places = [place for place, mark in enumerate(marks) if mark]
    plain = autocorrelations([float(mark) for mark in marks])
    assert autocorrelations_of_marks(places, len(marks)) == pytest.approx(plain, abs=1e-9)


@given(SERIES, SERIES)
def test_persistence_never_makes_anything_surer(one: list[float], other: list[float]) -> None:
    length = min(len(one), len(other))
    assert inflation(autocorrelations(one[:length]), autocorrelations(other[:length]), length) >= 1


def test_two_lasting_series_count_as_fewer_days() -> None:
    rho = 0.5
    lasting = [rho**lag for lag in range(1, LAGS + 1)]
    assert inflation(lasting, lasting, 10_000) == pytest.approx((1 + rho * rho) / (1 - rho * rho), rel=1e-3)


def test_the_interval_of_a_difference_is_welchs() -> None:
    """Two samples worked out by hand: means 3 and 1, variances of the means 10/9/10 and 30/19/20 times scale."""
    with_it, without = [2.0, 4.0] * 5, [0.0, 2.0] * 10
    error = math.sqrt(10 / 9 / 10 + 20 / 19 / 20)
    freedom = error**4 / ((10 / 9 / 10) ** 2 / 9 + (20 / 19 / 20) ** 2 / 19)
    found = difference(with_it, without, 1.0)
    assert found is not None
    low, high = found.interval(0.05)
    assert found.size == 2.0
    assert high - 2 == pytest.approx(2 - low) == pytest.approx(student_reach(0.05, freedom) * error)


def test_eight_days_are_needed_on_either_side() -> None:
    seven, eight = [float(day) for day in range(7)], [float(day) for day in range(8)]
    assert difference(seven, eight, 1.0) is None
    assert difference(eight, seven, 1.0) is None
    assert difference(eight, eight, 1.0) is not None


def test_a_rating_needs_eight_days_above_and_eight_below() -> None:
    even = [1.0, -1.0] * 8
    assert sides_of([0.0, *even]) == (8, 8)
    assert rank_correlation(even, even) is not None
    assert rank_correlation(even[:-1], even[:-1]) is None
    assert rank_correlation([0.0] * 16, even) is None


@given(st.integers(0, 2**32), st.integers(16, 200))
def test_an_interval_holds_its_estimate_and_grows_with_the_pairs(seed: int, days: int) -> None:
    chance = Random(seed)
    one, other = ([chance.gauss(0, 1) for _ in range(days)] for _ in range(2))
    for found in (rank_correlation(one, other), difference(one, other, 1.3)):
        if found is not None:
            held_by_interval(found)


def held_by_interval(found: Measured) -> None:
    low, high = found.interval(0.05)
    wider_low, wider_high = found.interval(0.05 / 40)
    assert wider_low <= low <= found.size <= high <= wider_high
    claims = [found.effect(pairs).claim for pairs in (1, 40)]
    assert claims[0] != "perhaps"
    assert (claims[0] == "none") == (claims[1] == "none") == (low <= 0 <= high)


def test_the_interval_of_a_correlation_is_that_of_bonett_and_wright() -> None:
    chance = Random(4)
    one = [chance.gauss(0, 1) for _ in range(60)]
    other = [value + chance.gauss(0, 1) for value in one]
    found = rank_correlation(one, other)
    assert found is not None
    n = 60 / inflation(autocorrelations(ranks(one)), autocorrelations(ranks(other)), 60)
    reach = 1.959964 * math.sqrt((1 + found.size**2 / 2) / (n - 3))
    assert found.interval(0.05) == pytest.approx(
        (math.tanh(math.atanh(found.size) - reach), math.tanh(math.atanh(found.size) + reach)), rel=1e-5
    )


def test_the_same_series_twice_is_one_and_not_beyond() -> None:
    chance = Random(5)
    one = [chance.gauss(0, 1) for _ in range(40)]
    found = rank_correlation(one, one)
    assert found is not None
    assert found.size == pytest.approx(1.0)
    assert found.interval(0.05)[1] <= 1
