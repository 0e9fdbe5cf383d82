"""From what an engine found to a course: in the scale's own units, on civil days."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise

from holdfast.plateaus.changes import with_changes
from holdfast.plateaus.course import Course, LinePoint, Stretch, SuddenShift
from holdfast.plateaus.current import current_of
from holdfast.plateaus.diary import learn, read_diary
from holdfast.plateaus.evidence import margin_of
from holdfast.plateaus.found import Found
from holdfast.plateaus.generic import read_generic
from holdfast.plateaus.kept import Kept
from holdfast.plateaus.learnt import learnt_days, mark_of
from holdfast.plateaus.parts import Part
from holdfast.plateaus.reading import Reading
from holdfast.plateaus.series import Series, series_of

SHIFT_CHANCE = 0.5
SHIFT_MARGINS = 1.5
"""A jump is told as a sudden shift if it is this likely, and this many margins wide."""


def assembled_course(
    values: Sequence[tuple[date, float]], reading: Reading, kept: Kept | None = None
) -> tuple[Course, Kept | None]:
    """Return the course of a series of ratings (`holdfast.plateaus.find_course`), and what is to be kept of a long one.

    Args:
        values: civil day and value of each rating.
        reading: scale, direction, margin and today.
        kept: what was kept last time; it need not fit.
    """
    if not values:
        return Course(unit=reading.unit, margin=reading.margin_in_units), None
    series = series_of(values, reading)
    if series.is_diary:
        mark = mark_of(series)
        kept = kept if kept is not None and kept.learnt.mark == mark else None
        learnt = learn(_learnt_from(series, values, reading), mark) if kept is None else kept.learnt
        series = learnt.freed(series)
        found, kept = read_diary(series, learnt, kept)
    else:
        found, kept = read_generic(series), None
    margin = margin_of(reading, found.noise) if series.is_diary else reading.margin_in_points
    stretches = [_stretch(part, series, found, reading) for part in found.parts]
    course = Course(
        unit=reading.unit,
        stretches=with_changes(stretches, series, found, reading),
        current=current_of(series, found, stretches[-1], reading, margin),
        shifts=tuple(_shifts(series, found, reading, margin)),
        first_day=date.fromordinal(series.days[0]),
        line=tuple(_line(series, found, reading)),
        margin=reading.spread(margin),
    )
    return course, kept


def _learnt_from(series: Series, values: Sequence[tuple[date, float]], reading: Reading) -> Series:
    """Return the days of a series that are learnt from."""
    count = learnt_days(series)
    if count == len(series.days):
        return series
    return series_of([(day, value) for day, value in values if day.toordinal() < series.days[count]], reading)


def _stretch(part: Part, series: Series, found: Found, reading: Reading) -> Stretch:
    """Return the stretch that a part is."""
    first, past = series.day_at(part.start), series.day_at(part.end)
    entries = series.entries(first, past)
    mean = _level(part, found)
    return Stretch(
        start=date.fromordinal(first),
        end=date.fromordinal(past - 1),
        kind=part.kind,
        confidence=None if part.confidence is None else round(part.confidence, 3),
        level=reading.level(mean) if entries else None,
        change=reading.change(found.means[part.end - 1] - found.means[part.start]) if entries else None,
        entries=entries,
        steady=part.kind == "plateau" and mean >= reading.steady_in_points,
        swings=part.swings,
    )


def _line(series: Series, found: Found, reading: Reading) -> Iterator[LinePoint]:
    """Return the smoothed line, day by day; days of one step share a point."""
    by_day = series.over_days(list(zip(found.means, found.spreads, strict=True)))
    points = {point: LinePoint(reading.level(point[0]), reading.spread(point[1])) for point in set(by_day)}
    return map(points.__getitem__, by_day)


def _level(part: Part, found: Found) -> float:
    """Return the mean of the line over a part."""
    return sum(found.means[part.start : part.end]) / (part.end - part.start)


def _shifts(series: Series, found: Found, reading: Reading, margin: float) -> list[SuddenShift]:
    """Return the sudden shifts: the jumps between two plateaus that are likely and wide enough to be told."""
    shifts = []
    for before, after in pairwise(found.parts):
        change = _level(after, found) - _level(before, found)
        if after.shift > SHIFT_CHANCE and abs(change) >= SHIFT_MARGINS * margin:
            day = date.fromordinal(series.day_at(after.start))
            shifts.append(SuddenShift(day, reading.change(change), round(after.shift, 3)))
    return shifts
