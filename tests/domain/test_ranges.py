"""The ranges a chart can show."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.ranges import EIGHT_WEEKS, ONE_YEAR, RANGES, find_range, longer, shorter, usual_range

TODAY = date(2026, 3, 3)
ALL = RANGES[-1]


@pytest.mark.parametrize(
    ("range_id", "first"),
    [
        ("4w", date(2026, 2, 4)),
        ("8w", date(2026, 1, 7)),
        ("3m", date(2025, 12, 3)),
        ("6m", date(2025, 9, 3)),
        ("1y", date(2025, 3, 3)),
        ("2y", date(2024, 3, 3)),
        ("5y", date(2021, 3, 3)),
    ],
)
def test_a_range_ends_today(range_id: str, first: date) -> None:
    assert find_range(range_id).first_day(TODAY) == first


def test_eight_weeks_are_56_days() -> None:
    assert (TODAY - EIGHT_WEEKS.first_day(TODAY)).days + 1 == 56


def test_a_month_too_short_for_the_day_ends_it() -> None:
    assert ONE_YEAR.first_day(date(2024, 2, 29)) == date(2023, 2, 28)
    assert find_range("3m").first_day(date(2026, 5, 31)) == date(2026, 2, 28)


def test_everything_begins_with_the_first_value_and_is_four_weeks_at_the_shortest() -> None:
    assert ALL.first_day(TODAY, date(2006, 1, 1)) == date(2006, 1, 1)
    assert ALL.first_day(TODAY, TODAY) == ALL.first_day(TODAY) == date(2026, 2, 4)


def test_an_unknown_range_is_none() -> None:
    with pytest.raises(KeyError):
        find_range("9w")


@pytest.mark.parametrize(
    ("newest", "range_id"),
    [
        (TODAY, "1y"),
        (date(2025, 3, 3), "1y"),
        (date(2025, 3, 2), "2y"),
        (date(2022, 7, 31), "5y"),
        (date(2006, 1, 1), "all"),
    ],
)
def test_years_kept_long_ago_are_reached_by_a_longer_range(newest: date, range_id: str) -> None:
    assert usual_range(date(2000, 1, 1), newest, TODAY).id == range_id


@pytest.mark.parametrize(
    ("oldest", "range_id"),
    [
        (TODAY, "4w"),
        (date(2026, 2, 4), "4w"),
        (date(2026, 2, 3), "8w"),
        (date(2025, 12, 20), "3m"),
        (date(2025, 6, 1), "1y"),
        (date(2015, 6, 1), "1y"),
    ],
)
def test_what_is_younger_than_a_year_is_seen_whole_and_as_large_as_can_be(oldest: date, range_id: str) -> None:
    assert usual_range(oldest, TODAY, TODAY).id == range_id


@given(st.dates(date(1990, 1, 1), TODAY), st.dates(date(1990, 1, 1), TODAY))
def test_the_usual_range_shows_something_and_what_is_of_this_year_whole(one: date, other: date) -> None:
    oldest, newest = sorted((one, other))
    first = usual_range(oldest, newest, TODAY).first_day(TODAY, oldest)
    assert first <= newest
    assert first <= oldest or oldest < date(2025, 3, 3)


def test_longer_and_shorter_stop_at_the_ends() -> None:
    assert [longer(each).id for each in RANGES] == ["8w", "3m", "6m", "1y", "2y", "5y", "all", "all"]
    assert [shorter(each).id for each in RANGES] == ["4w", "4w", "8w", "3m", "6m", "1y", "2y", "5y"]


@given(today=st.dates(date(1990, 1, 1), date(2100, 12, 31)))
def test_a_longer_range_never_begins_later(today: date) -> None:
    firsts = [each.first_day(today) for each in RANGES[:-1]]
    assert firsts == sorted(firsts, reverse=True)
