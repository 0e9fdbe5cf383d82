"""The time axis of a chart: which day stands in which column, and the dates written under it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from holdfast.wording import dates

DAY = timedelta(days=1)


class Axis(NamedTuple):
    """Civil days side by side, evenly, on a number of columns.

    Attributes:
        first: the first day.
        last: the last day, not before ``first``.
        width: columns, 1 or more.
    """

    first: date
    last: date
    width: int

    @property
    def days(self) -> int:
        """How many days it shows."""
        return (self.last - self.first).days + 1

    def shows(self, day: date) -> bool:
        """Whether the day lies on it."""
        return self.first <= day <= self.last

    def column(self, day: date) -> int:
        """Return the column in which the middle of the day lies; days beyond the ends have columns beyond them."""
        return (2 * (day - self.first).days + 1) * self.width // (2 * self.days)

    def place(self, day: date) -> float:
        """Return where the middle of the day lies in columns, 0.0 being the middle of the first."""
        return ((day - self.first).days + 0.5) * self.width / self.days - 0.5

    def day_at(self, column: int) -> date:
        """Return the day one points at in a column."""
        return self.first + (2 * column + 1) * self.days // (2 * self.width) * DAY

    def first_day_in(self, column: int) -> date:
        """Return the first day whose `column` is this one or a later one."""
        return self.first - ((self.width - 2 * self.days * column) // (2 * self.width)) * DAY

    def columns(self, start: date, end: date) -> range:
        """Return the columns of the days from ``start`` to ``end``; empty when none lies on the axis."""
        if end < self.first or start > self.last:
            return range(0)
        left = min(self._edge(max(start, self.first)), self.width - 1)
        return range(left, max(self._edge(min(end, self.last) + DAY), left + 1))

    def _edge(self, day: date) -> int:
        """The border between two columns that lies nearest to the beginning of a day."""
        return (2 * (day - self.first).days * self.width + self.days) // (2 * self.days)


class Label(NamedTuple):
    """A date under the chart: where it begins, in columns, and its text."""

    column: int
    text: str


def labels(axis: Axis) -> list[Label]:
    """Return the dates to write under a chart: the closest steps that have room, none that would not fit whole."""
    for step in _STEPS:
        if axis.width * step.days >= axis.days * step.room:
            return _fitting(list(step.labels(axis)), axis.width)
    return []


class _Step(NamedTuple):
    """Labels at even distances: every so many weeks, or every so many months; each needs room in columns."""

    room: int
    weeks: int = 0
    months: int = 0

    @property
    def days(self) -> float:
        return self.weeks * 7 + self.months * 30.44

    def labels(self, axis: Axis) -> Iterator[Label]:
        return self._back_from_the_last_day(axis) if self.weeks else self._on_first_days(axis)

    def _back_from_the_last_day(self, axis: Axis) -> Iterator[Label]:
        text = dates.date_of(axis.last, axis.last)
        found = [Label(axis.width - len(text), text)]
        day = axis.last
        while (day := day - self.weeks * 7 * DAY) >= axis.first:
            found.append(Label(axis.column(day), dates.date_of(day, day)))
        return reversed(found)

    def _on_first_days(self, axis: Axis) -> Iterator[Label]:
        """January goes by its year where more than a year is shown."""
        many_years = axis.days > 400
        for month in range(axis.first.year * 12 + axis.first.month - 1, axis.last.year * 12 + axis.last.month):
            first = date(month // 12, month % 12 + 1, 1)
            if month % self.months == 0 and axis.shows(first):
                by_year = many_years and first.month == 1
                yield Label(axis.column(first), str(first.year) if by_year else dates.MONTHS[first.month - 1])


_STEPS = (
    _Step(12, weeks=1),
    _Step(10, weeks=2),
    _Step(5, months=1),
    _Step(7, months=2),
    _Step(6, months=3),
    *(_Step(7, months=months) for months in (6, 12, 24, 60, 120)),
)
"""From the closest."""


def _fitting(found: list[Label], width: int) -> list[Label]:
    """Drop what does not fit whole; of two that touch, the later stays."""
    kept: list[Label] = []
    for label in reversed(found):
        end = kept[-1].column - 1 if kept else width
        if label.column >= 0 and label.column + len(label.text) <= end:
            kept.append(label)
    return kept[::-1]
