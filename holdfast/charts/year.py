"""A year as a calendar: a row for each month, its days below their weekdays, each day by its level.

Every month begins below the weekday of its first day, so that weekdays are columns. Plateaus are laid under their days
and under what is between them, so that they are seen as places.
"""

from __future__ import annotations

from calendar import isleap, monthrange
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from enum import Enum, auto
from itertools import groupby
from math import floor
from typing import NamedTuple, TypeAlias

from holdfast.charts.symbols import FINE, Symbols
from holdfast.plateaus.course import Stretch
from holdfast.scales import HIGH, LOW, Scale
from holdfast.wording import dates

MONTHS, WEEK = 12, 7

COLUMNS = 37
"""Weekdays side by side, so that every month has room: six before the first day at most, and 31 days."""

LEVELS = ((0, 3), (4, 6), (7, 10))
"""The numbers from 0 to 10 that are low, in the middle and high; a level line that is high is called steady."""

_SHARES = 0.35, 0.65
"""Where along another scale the low numbers end, and those in the middle."""

TEN = "t"
"""A ten where a day has one cell: the key that answers with ten."""

_NAME = 3
"""Cells for the name of a month."""

_DAY = timedelta(days=1)


class Tone(Enum):
    """What a character of the calendar is; it says how it is coloured."""

    NOTHING = auto()
    NAME = auto()
    LOW = auto()
    MIDDLE = auto()
    HIGH = auto()
    TODAY = auto()
    FILL = auto()
    LIT = auto()


class Under(Enum):
    """What a character stands on."""

    PAGE = auto()
    PLATEAU = auto()
    CURSOR = auto()


class YearRun(NamedTuple):
    """Neighbouring characters of one tone on one ground."""

    text: str
    tone: Tone
    under: Under


YearRow: TypeAlias = tuple[YearRun, ...]


class Year(NamedTuple):
    """What a calendar is about: one rating over one year.

    Attributes:
        scale: the rating.
        number: the year, 1 to 9999.
        values: the mean of each day that has a value; days of other years may be among them.
        plateaus: the rating's plateaus; those of other years may be among them.
        today: the civil day it is.
    """

    scale: Scale
    number: int
    values: Mapping[date, float]
    plateaus: Sequence[Stretch]
    today: date


class YearLayout(NamedTuple):
    """How a calendar is laid out.

    Attributes:
        number: the year.
        cell: cells for a day, its number in the last of them.
        week_gap: cells between Sunday and Monday, beyond those of the day.
        month_gap: blank rows between two months.
    """

    number: int
    cell: int = 1
    week_gap: int = 1
    month_gap: int = 0

    @property
    def width(self) -> int:
        """How many columns it takes."""
        return self.column(COLUMNS - 1) + 1

    @property
    def height(self) -> int:
        """How many rows it takes: the weekdays and twelve months."""
        return 1 + MONTHS + (MONTHS - 1) * self.month_gap

    def column(self, weekday: int) -> int:
        """Return where the number of a day stands, in so many weekdays from the first Monday."""
        lead = _NAME + (self.cell == 1)
        return lead + weekday * self.cell + weekday // WEEK * self.week_gap + self.cell - 1

    def row(self, month: int) -> int:
        """Return the row of a month, 1 to 12."""
        return 1 + (month - 1) * (1 + self.month_gap)

    def place(self, day: date) -> tuple[int, int]:
        """Return row and column of a day of the year."""
        return self.row(day.month), self.column(weekday_of(day))

    def day_at(self, row: int, column: int) -> date | None:
        """Return the day one points at; None where there is none."""
        month, between = divmod(row - 1, 1 + self.month_gap)
        if between or not 0 <= month < MONTHS:
            return None
        days = (date(self.number, month + 1, day + 1) for day in range(monthrange(self.number, month + 1)[1]))
        return next((day for day in days if 0 <= self.place(day)[1] - column < self.cell), None)


def layout_of(number: int, width: int, height: int) -> YearLayout:
    """Return the roomiest layout of a year that fits; the smallest where none does."""
    layouts = [YearLayout(number, cell, week_gap) for cell, week_gap in ((3, 3), (2, 2), (2, 0), (1, 1), (1, 0))]
    layout = next((each for each in layouts if each.width <= width), layouts[-1])
    spaced = layout._replace(month_gap=1)
    return spaced if spaced.height <= height else layout


def days_of(number: int) -> list[date]:
    """Return the days of a year, in order."""
    first = date(number, 1, 1)
    return [first + day * _DAY for day in range(365 + isleap(number))]


def weekday_of(day: date) -> int:
    """Return how many weekdays a day stands from the first Monday of its month's row."""
    return day.replace(day=1).weekday() + day.day - 1


def beside(day: date, months: int) -> date:
    """Return the day above or below, so many months before or after: on the same weekday, or the nearest there is.

    Raises:
        ValueError: there is no such year.
    """
    year, month = divmod(day.year * MONTHS + day.month - 1 + months, MONTHS)
    first = date(year, month + 1, 1)
    number = weekday_of(day) - first.weekday() + 1
    return first.replace(day=max(1, min(number, monthrange(year, month + 1)[1])))


def rounded(value: float) -> int:
    """Return the whole number a day is shown by, a half rounded up."""
    return floor(value + 0.5)


def levels_of(scale: Scale) -> tuple[tuple[int, int], ...]:
    """Return the numbers of a scale that are low, in the middle and high: from one to another, inclusive."""
    if (scale.low, scale.high) == (LOW, HIGH):
        return LEVELS
    first, second = (floor(scale.low + share * (scale.high - scale.low)) for share in _SHARES)
    return (int(scale.low), first), (first + 1, second), (second + 1, int(scale.high))


def tone_of(number: int, scale: Scale) -> Tone:
    """Return whether a day's number is low, in the middle or high, better being up."""
    tones = (Tone.LOW, Tone.MIDDLE, Tone.HIGH)
    place = sum(number > high for _, high in levels_of(scale)[:-1])
    return tones[place] if scale.higher_is_better else tones[-1 - place]


def year_rows(
    year: Year, layout: YearLayout, *, cursor: date | None = None, symbols: Symbols = FINE, fill: bool = False
) -> list[YearRow]:
    """Return the rows of a calendar, each as wide as the layout.

    Args:
        year: what it is about.
        layout: where everything stands.
        cursor: the day of the cursor; None for no cursor.
        symbols: the shapes in use.
        fill: plateaus are filled with a character, since no colour can be counted on.
    """
    canvas = _Canvas(year, layout, symbols, fill=fill)
    canvas.write_names()
    for day in days_of(year.number):
        canvas.put_day(day)
    if cursor is not None and cursor.year == year.number:
        canvas.light(cursor)
    return canvas.rows()


class _Canvas:
    """The cells of a calendar while they are filled."""

    def __init__(self, year: Year, layout: YearLayout, symbols: Symbols, *, fill: bool) -> None:
        self._year, self._layout, self._symbols, self._fill = year, layout, symbols, fill
        # Between numbers the shade of the chart would be louder than they are.
        self._shape = symbols.place if symbols == FINE else symbols.terrace
        blank = (" ", Tone.NOTHING, Under.PAGE)
        self._cells = [[blank] * layout.width for _ in range(layout.height)]
        self._level = {day for stretch in year.plateaus for day in _days_in(stretch.start, stretch.end, year.number)}

    def write_names(self) -> None:
        """Write weekdays above and months at the left."""
        for weekday in range(COLUMNS):
            self._write(0, self._layout.column(weekday), dates.WEEKDAYS[weekday % WEEK][0], Tone.NAME)
        for month, name in enumerate(dates.MONTHS, 1):
            self._write(self._layout.row(month), _NAME - 1, name[:_NAME], Tone.NAME)

    def put_day(self, day: date) -> None:
        """Put a day in its place, on its plateau if it has one."""
        row, column = self._layout.place(day)
        under = Under.PAGE
        if day in self._level:
            under = Under.PLATEAU
            came_before = day.day > 1 and day - _DAY in self._level
            start = self._layout.column(weekday_of(day) - 1) + 1 if came_before else column
            text = (self._shape if self._fill else " ") * (column + 1 - start)
            self._write(row, column, text, Tone.FILL if self._fill else Tone.NOTHING, under)
        if day in self._year.values:
            self._write(
                row, column, self._number(day), tone_of(rounded(self._year.values[day]), self._year.scale), under
            )
        elif day == self._year.today:
            self._write(row, column, self._symbols.hollow, Tone.TODAY, under)

    def light(self, day: date) -> None:
        """Put the lamp on a day."""
        row, column = self._layout.place(day)
        self._write(row, column, self._number(day), Tone.LIT, Under.CURSOR)

    def rows(self) -> list[YearRow]:
        """Return what has been filled."""
        return [
            tuple(
                YearRun("".join(character for character, *_ in run), tone, under)
                for (tone, under), run in groupby(cells, key=lambda cell: (cell[1], cell[2]))
            )
            for cells in self._cells
        ]

    def _number(self, day: date) -> str:
        """What a day is shown by; a blank for one without a value."""
        if day not in self._year.values:
            return " "
        number = rounded(self._year.values[day])
        if len(str(number)) <= self._layout.cell:
            return str(number)
        return TEN if number == HIGH == self._year.scale.high else self._shape_of(tone_of(number, self._year.scale))

    def _shape_of(self, tone: Tone) -> str:
        """The shape of a number that has no room: low, in the middle or high."""
        return {Tone.LOW: self._symbols.setback, Tone.HIGH: self._symbols.gain}.get(tone, self._symbols.lamp)

    def _write(self, row: int, last: int, text: str, tone: Tone, under: Under = Under.PAGE) -> None:
        """Write text whose last character stands in a column."""
        for column, character in enumerate(text, last + 1 - len(text)):
            self._cells[row][column] = (character, tone, under)


def _days_in(start: date, end: date, year: int) -> list[date]:
    """Return the days from ``start`` to ``end`` that lie in a year."""
    first, last = max(start, date(year, 1, 1)), min(end, date(year, 12, 31))
    return [first + day * _DAY for day in range((last - first).days + 1)]
