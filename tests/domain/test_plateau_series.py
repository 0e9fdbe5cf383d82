"""Ratings become days, free of the week, and of the two engines' kinds."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.plateaus.reading import Reading
from holdfast.plateaus.series import LONGEST_GAP, series_of
from holdfast.plateaus.week import NO_WEEK, week_of, without_week
from tests.simulated_diaries import Leg, Person, simulated

FIRST = date(2024, 1, 1)
VALUES = st.lists(st.tuples(st.dates(FIRST, date(2030, 1, 1)), st.floats(0, 10)), min_size=1, max_size=30)


def on(*days: int) -> list[tuple[date, float]]:
    """Return a value on each of these days, counted from the first."""
    return [(FIRST + timedelta(day), 5.0) for day in days]


@given(VALUES, st.randoms())
def test_the_order_of_entries_means_nothing(values: list[tuple[date, float]], random: Random) -> None:
    shuffled = list(values)
    random.shuffle(shuffled)
    assert series_of(shuffled, Reading()) == series_of(values, Reading())


@given(VALUES)
def test_every_civil_day_has_its_time_and_back(values: list[tuple[date, float]]) -> None:
    series = series_of(values, Reading())
    days = series.days[-1] - series.days[0] + 1
    assert len(series.over_days(range(series.span))) == days
    assert [series.day_at(time) for time in series.times] == series.days
    assert sum(series.counts) == series.entries(series.days[0], series.days[-1] + 1) == len(values)


@given(VALUES)
def test_unbroken_runs_hold_every_day_once(values: list[tuple[date, float]]) -> None:
    series = series_of(values, Reading())
    places = [place for first, past in series.unbroken for place in range(first, past)]
    assert places == list(range(len(series.days)))


def test_a_day_has_the_mean_of_its_entries() -> None:
    series = series_of([(FIRST, 4.0), (FIRST, 7.0), (FIRST, 7.0)], Reading())
    assert (series.means, series.counts, series.scatter) == ([6.0], [3], 6.0)


def test_a_silence_of_more_than_eight_weeks_breaks_a_diary() -> None:
    assert series_of(on(0, 1, 2, 58), Reading()).unbroken == [(0, 4)]
    assert series_of(on(0, 1, 2, 59), Reading()).unbroken == [(0, 3), (3, 4)]


def test_those_who_seldom_write_may_pause_longer() -> None:
    assert series_of(on(0, 14, 28, 42, 150), Reading()).unbroken == [(0, 5)]


def test_centuries_of_silence_count_as_a_year() -> None:
    series = series_of([(date(202, 1, 1), 5.0), *on(0)], Reading())
    assert series.span == LONGEST_GAP + 1


@pytest.mark.parametrize(
    ("values", "is_diary"),
    [
        ([4, 5, 6, 4, 7], True),
        ([4.5, 5, 6.25, 4], True),
        ([4.1, 4.2, 6.3, 9.9], True),
        ([5, 5, 5], True),
        ([4.13, 4.2, 6.31, 9.9], False),
    ],
)
def test_a_diary_is_told_by_what_was_typed(values: list[float], is_diary: bool) -> None:
    days = [(FIRST + timedelta(day), value) for day, value in enumerate(values)]
    assert series_of(days, Reading()).is_diary is is_diary


def test_several_entries_a_day_make_a_diary_and_a_value_a_month_makes_none() -> None:
    assert series_of([(FIRST, 4.13), (FIRST, 4.2)], Reading()).is_diary
    assert not series_of(on(0, 30, 60, 90), Reading()).is_diary


def test_the_week_is_taken_out_where_it_is_there() -> None:
    with_week = series_of(simulated([Leg(200)], person=Person(weekend=2.0)), Reading())
    weekdays = [day % 7 for day in with_week.days]
    freed = without_week(with_week, week_of(with_week)).values

    def weekend(values: list[float]) -> float:
        of_days = [(value, weekday in (6, 0)) for value, weekday in zip(values, weekdays, strict=True)]
        on_it, off_it = ([value for value, on_it in of_days if on_it is wanted] for wanted in (True, False))
        return sum(on_it) / len(on_it) - sum(off_it) / len(off_it)

    assert weekend(with_week.means) > 1.5
    assert abs(weekend(freed)) < weekend(with_week.means) / 2


def test_without_a_week_values_stay_as_they_are() -> None:
    series = series_of(simulated([Leg(200)]), Reading())
    assert week_of(series) == NO_WEEK
    assert without_week(series, NO_WEEK) is series
