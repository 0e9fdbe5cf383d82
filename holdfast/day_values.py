"""Looking up days among the values of a rating, which are the oldest first and have at most one for each day."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from datetime import date

from holdfast.check_ins import DayValue


def value_on(values: Sequence[DayValue], day: date) -> DayValue | None:
    """Return the value of a day; None where it has none."""
    place = bisect_left(values, day, key=_day)
    return values[place] if place < len(values) and values[place].day == day else None


def middle_day(values: Sequence[DayValue], start: date, end: date) -> date:
    """Return the day with a value that is nearest to the middle of some days, ends counted; without one the middle."""
    middle = start + (end - start) / 2
    within = values[bisect_left(values, start, key=_day) : bisect_right(values, end, key=_day)]
    return min((value.day for value in within), key=lambda day: abs(day - middle), default=middle)


def _day(value: DayValue) -> date:
    return value.day
