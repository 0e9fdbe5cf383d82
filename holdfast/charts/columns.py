"""Days gathered into columns: at most one point for each column, so that 20 years draw as fast as a month.

Missing days stay missing. Where a week or more has no check-in, the line has a gap, whatever it may have been there.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise
from typing import NamedTuple

from holdfast.charts.axis import DAY, Axis
from holdfast.check_ins import DayValue
from holdfast.plateaus.course import Course, LinePoint

GAP = timedelta(days=7)
"""From this many days without a check-in on, the line is not drawn over them."""


class Point(NamedTuple):
    """A mark: where it is, in columns from the middle of the first, and its value on the scale."""

    x: float
    y: float


class Span(NamedTuple):
    """The range of one day with several check-ins: its column, the lowest and the highest value."""

    x: int
    low: float
    high: float


class Columns(NamedTuple):
    """What is drawn of one rating.

    Attributes:
        dots: the days with a check-in; where a column holds several, their mean.
        spans: ranges of days, where there is room to tell days apart.
        lines: the smoothed line, in parts that a gap divides.
    """

    dots: tuple[Point, ...] = ()
    spans: tuple[Span, ...] = ()
    lines: tuple[tuple[Point, ...], ...] = ()


def columns_of(axis: Axis, values: Sequence[DayValue], course: Course | None) -> Columns:
    """Return what is drawn of a rating on ``axis``.

    Args:
        axis: the days shown.
        values: the rating's days, oldest first; days beyond the axis are left out.
        course: its course; without one, or one without a line, there is no line.
    """
    left = bisect_left(values, axis.first, key=_day)
    right = bisect_right(values, axis.last, key=_day)
    shown = values[left:right]
    # One more on either side: a line that comes from before the axis enters at its edge.
    known = [value.day for value in values[max(0, left - 1) : right + 1]]
    return Columns(_dots(axis, shown), _spans(axis, shown), _lines(axis, known, course))


def _day(value: DayValue) -> date:
    return value.day


def _dots(axis: Axis, values: Sequence[DayValue]) -> tuple[Point, ...]:
    dots = []
    start = 0
    for column in range(axis.width):
        after = bisect_left(values, axis.first_day_in(column + 1), start, key=_day)
        if after > start:
            dots.append(Point(column, _mean([value.mean for value in values[start:after]])))
            start = after
    return tuple(dots)


def _mean(numbers: Sequence[float]) -> float:
    """The mean, without the 10 ms that importing `statistics` takes at the start."""
    return sum(numbers) / len(numbers)


def _spans(axis: Axis, values: Sequence[DayValue]) -> tuple[Span, ...]:
    if axis.width < 2 * axis.days:
        return ()
    return tuple(Span(axis.column(value.day), value.low, value.high) for value in values if value.low < value.high)


def _lines(axis: Axis, known: Sequence[date], course: Course | None) -> tuple[tuple[Point, ...], ...]:
    """The parts of the line between gaps; ``known`` are the days with a check-in."""
    if course is None or course.first_day is None or not course.line or not known:
        return ()
    last = course.first_day + (len(course.line) - 1) * DAY
    drawn = [
        _part(axis, max(start, axis.first, course.first_day), min(end, axis.last, last), course.first_day, course.line)
        for start, end in _without_gaps(known)
    ]
    return _joined([part for part in drawn if part])


def _without_gaps(known: Sequence[date]) -> list[tuple[date, date]]:
    """The first and last days of the parts between gaps."""
    ends = [0, *(place for place, (day, after) in enumerate(pairwise(known), 1) if after - day > GAP), len(known)]
    return [(known[start], known[after - 1]) for start, after in pairwise(ends)]


def _part(axis: Axis, start: date, end: date, origin: date, line: Sequence[LinePoint]) -> tuple[Point, ...]:
    """The line from one day to another, ``origin`` being its first: a point a day, or a column where days are close."""
    if end < start:
        return ()
    if axis.days <= axis.width:
        days = [start + day * DAY for day in range((end - start).days + 1)]
        return tuple(Point(axis.place(day), line[(day - origin).days].mean) for day in days)
    points = []
    for column in range(axis.column(start), axis.column(end) + 1):
        first = max(start, axis.first_day_in(column))
        after = min(end + DAY, axis.first_day_in(column + 1))
        gathered = line[(first - origin).days : (after - origin).days]
        points.append(Point(column, _mean([point.mean for point in gathered])))
    return tuple(points)


def _joined(parts: list[tuple[Point, ...]]) -> tuple[tuple[Point, ...], ...]:
    """Join parts whose gap is too small for this axis to show: the next begins in the very next column."""
    joined: list[tuple[Point, ...]] = []
    for part in parts:
        if joined and part[0].x - joined[-1][-1].x <= 1:
            following = part[1:] if part[0].x == joined[-1][-1].x else part
            joined[-1] = joined[-1] + following
        else:
            joined.append(part)
    return tuple(joined)
