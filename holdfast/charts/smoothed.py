"""The smoothed line by columns, and the band in which it probably is.

Where a week or more has no check-in both have a gap, whatever the line may have been there.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from itertools import pairwise
from typing import NamedTuple, TypeAlias

from holdfast.charts.axis import DAY, Axis
from holdfast.plateaus.course import Course, LinePoint

GAP = timedelta(days=7)
"""From this many days without a check-in on, the line is not drawn over them."""


class Smoothed(NamedTuple):
    """The smoothed line at one place.

    Attributes:
        x: where, in columns from the middle of the first.
        y: its mean there, in units of the scale.
        spread: its standard deviation there, in units of the scale.
    """

    x: float
    y: float
    spread: float


Part: TypeAlias = tuple[Smoothed, ...]


def smoothed_parts(axis: Axis, known: Sequence[date], course: Course | None, *, lone: bool = True) -> tuple[Part, ...]:
    """Return the parts of the line between gaps: a place a day, or a column where days are close.

    Args:
        axis: the days shown.
        known: the days with a check-in, oldest first.
        course: the course; without one, or one without a line, there are no parts.
        lone: a day by itself between two gaps has a place; where it has none, nothing is invented beside its value.
    """
    if course is None or course.first_day is None or not course.line or not known:
        return ()
    last = course.first_day + (len(course.line) - 1) * DAY
    drawn = [
        _part(axis, max(start, axis.first, course.first_day), min(end, axis.last, last), course.first_day, course.line)
        for start, end in _without_gaps(known)
        if lone or start < end
    ]
    return _joined([part for part in drawn if part])


def at_columns(axis: Axis, part: Part) -> Iterable[Smoothed]:
    """Yield the part of a line once for each whole column, in between days too where a day is wider than a column."""
    if axis.days > axis.width:
        yield from part
        return
    step = axis.width / axis.days
    for column in range(max(0, round(part[0].x)), min(axis.width - 1, round(part[-1].x)) + 1):
        place = min(max((column - part[0].x) / step, 0.0), len(part) - 1.0)
        before = part[int(place)]
        after = part[min(int(place) + 1, len(part) - 1)]
        share = place - int(place)
        yield Smoothed(
            column,
            before.y + share * (after.y - before.y),
            before.spread + share * (after.spread - before.spread),
        )


def _without_gaps(known: Sequence[date]) -> list[tuple[date, date]]:
    """The first and last days of the parts between gaps."""
    ends = [0, *(place for place, (day, after) in enumerate(pairwise(known), 1) if after - day > GAP), len(known)]
    return [(known[start], known[after - 1]) for start, after in pairwise(ends)]


def _part(axis: Axis, start: date, end: date, origin: date, line: Sequence[LinePoint]) -> Part:
    """The line from one day to another, ``origin`` being its first."""
    if end < start:
        return ()
    if axis.days <= axis.width:
        days = [start + day * DAY for day in range((end - start).days + 1)]
        return tuple(Smoothed(axis.place(day), *line[(day - origin).days]) for day in days)
    places = []
    for column in range(axis.column(start), axis.column(end) + 1):
        first = max(start, axis.first_day_in(column))
        after = min(end + DAY, axis.first_day_in(column + 1))
        gathered = line[(first - origin).days : (after - origin).days]
        mean, spread = (sum(numbers) / len(gathered) for numbers in zip(*gathered, strict=True))
        places.append(Smoothed(column, mean, spread))
    return tuple(places)


def _joined(parts: list[Part]) -> tuple[Part, ...]:
    """Join parts whose gap is too small for this axis to show: the next begins in the very next column."""
    joined: list[Part] = []
    for part in parts:
        if joined and part[0].x - joined[-1][-1].x <= 1:
            following = part[1:] if part[0].x == joined[-1][-1].x else part
            joined[-1] = joined[-1] + following
        else:
            joined.append(part)
    return tuple(joined)
