"""A stretch on other days than those the engine gave it: what can be measured there is, and nothing else is claimed."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from datetime import date

from holdfast.check_ins import DayValue
from holdfast.plateaus.course import Course, Stretch


def remeasured(stretch: Stretch, start: date, end: date, course: Course, values: Sequence[DayValue]) -> Stretch:
    """Return a stretch on the days from ``start`` to ``end``, both within the course.

    Its entries are counted anew; level and change are those of the smoothed line there, or, before that has been read,
    the level alone, from the days' values. How much it changed at most and at least is not known: the engine weighed
    other days. The confidence stays that of the whole stretch it was.

    Args:
        stretch: what it is: its kind, whose word it is, its confidence.
        start: the first day.
        end: the last day.
        course: the course.
        values: the rating's days, oldest first.
    """
    inside = values[bisect_left(values, start, key=_day) : bisect_right(values, end, key=_day)]
    level: float | None = None
    change: float | None = None
    if inside and course.line and course.first_day is not None:
        line = course.line[(start - course.first_day).days : (end - course.first_day).days + 1]
        level, change = sum(point.mean for point in line) / len(line), line[-1].mean - line[0].mean
    elif inside:
        level = sum(value.mean for value in inside) / len(inside)
    return stretch._replace(
        start=start,
        end=end,
        level=None if level is None else round(level, 3),
        change=None if change is None else round(change, 3) + 0.0,
        entries=sum(value.entries for value in inside),
        change_low=None,
        change_high=None,
    )


def _day(value: DayValue) -> date:
    return value.day
