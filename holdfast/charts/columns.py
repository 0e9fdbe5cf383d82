"""Days gathered into columns: at most one point for each column, so that 20 years draw as fast as a month.

Missing days stay missing.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final, NamedTuple

from holdfast.charts.axis import Axis
from holdfast.charts.smoothed import Part, at_columns, smoothed_parts
from holdfast.check_ins import DayValue
from holdfast.plateaus.course import Course
from holdfast.scales import HIGH, LOW, Scale

EIGHTY_PERCENT: Final = 1.28
"""How many spreads the band reaches to either side: the line lies in it with a probability of 80 %."""


class Point(NamedTuple):
    """A mark: where it is, in columns from the middle of the first, and its value on the scale."""

    x: float
    y: float


class Span(NamedTuple):
    """From one value to another in one column: its number, the lowest and the highest value."""

    x: int
    low: float
    high: float


class Columns(NamedTuple):
    """What is drawn of one rating.

    Attributes:
        dots: the days with a check-in; where a column holds several, their mean.
        spans: ranges of days, where there is room to tell days apart.
        lines: the smoothed line, in parts that a gap divides.
        band: where the smoothed line probably is, for each column that has it.
        points: the days are few and stand out before the line, which says little.
    """

    dots: tuple[Point, ...] = ()
    spans: tuple[Span, ...] = ()
    lines: tuple[tuple[Point, ...], ...] = ()
    band: tuple[Span, ...] = ()
    points: bool = False


def columns_of(axis: Axis, values: Sequence[DayValue], course: Course | None, scale: Scale | None = None) -> Columns:
    """Return what is drawn of a rating on ``axis``.

    Args:
        axis: the days shown.
        values: the rating's days, oldest first; days beyond the axis are left out.
        course: its course; without one, or one without a line, there is no line.
        scale: the rating; None for one from 0 to 10 that a check-in asks for.
    """
    left = bisect_left(values, axis.first, key=_day)
    right = bisect_right(values, axis.last, key=_day)
    shown = values[left:right]
    # One more on either side: a line that comes from before the axis enters at its edge.
    known = [value.day for value in values[max(0, left - 1) : right + 1]]
    points = scale is not None and scale.is_score
    parts = smoothed_parts(axis, known, course, lone=not points)
    low, high = (LOW, HIGH) if scale is None else (scale.low, scale.high)
    lines = tuple(tuple(Point(place.x, place.y) for place in part) for part in parts)
    return Columns(_dots(axis, shown), _spans(axis, shown), lines, tuple(_band(axis, parts, low, high)), points)


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


def _band(axis: Axis, parts: Sequence[Part], least: float, most: float) -> Iterator[Span]:
    """A column that holds many days has the mean of their spreads: neighbouring days are known or unknown together."""
    for part in parts:
        for x, mean, spread in at_columns(axis, part):
            low, high = mean - EIGHTY_PERCENT * spread, mean + EIGHTY_PERCENT * spread
            yield Span(int(x), max(least, min(most, low)), min(most, max(least, high)))
