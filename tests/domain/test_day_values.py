"""Looking up days among the values of a rating."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from holdfast.check_ins import DayValue
from holdfast.day_values import middle_day, value_on

FIRST = date(2026, 1, 1)
DAY = timedelta(days=1)

days_of_values = st.sets(st.integers(0, 60)).map(
    lambda days: [DayValue(FIRST + day * DAY, float(day % 11), 0.0, 10.0, 1) for day in sorted(days)]
)


@given(days_of_values, st.integers(-2, 62))
def test_a_day_has_its_value_or_none(values: list[DayValue], day: int) -> None:
    found = value_on(values, FIRST + day * DAY)
    assert [found] == [value for value in values if value.day == FIRST + day * DAY] or found is None
    assert (found is None) == (FIRST + day * DAY not in {value.day for value in values})


@given(days_of_values, st.integers(0, 60), st.integers(0, 60))
def test_the_middle_day_has_a_value_where_one_has(values: list[DayValue], one: int, other: int) -> None:
    start, end = FIRST + min(one, other) * DAY, FIRST + max(one, other) * DAY
    found, middle = middle_day(values, start, end), start + (end - start) / 2
    within = [value.day for value in values if start <= value.day <= end]
    assert start <= found <= end
    assert found in within if within else found == middle
    assert all(abs(found - middle) <= abs(day - middle) for day in within)
