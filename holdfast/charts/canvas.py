"""The plot of a chart while it is filled: the ground under its marks, and what is written where they leave room."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from math import ceil, floor
from typing import TYPE_CHECKING

from holdfast.charts.axis import Axis
from holdfast.charts.columns import Columns, Span
from holdfast.charts.guides import guides_of
from holdfast.charts.inks import Ground, Ink, Marks, Row, runs
from holdfast.charts.symbols import Symbols
from holdfast.numbers import shown
from holdfast.plateaus.course import Course, Stretch
from holdfast.scales import Scale

if TYPE_CHECKING:
    from holdfast.scores import Band

_GUIDES = 3
_TOUCH = 1e-9
_BRAILLE = 4
"""Rows of dots in a cell of the line."""

_FINE_ENOUGH = 0.5
"""How high a row may be, in margins, for a band to be seen on a terrace, which is two margins high."""


class Canvas:
    """The cells of the plot: characters, inks and grounds, row by row. Each method leaves alone what stands there."""

    def __init__(
        self, axis: Axis, scale: Scale, marks: Marks, symbols: Symbols, *, fill: bool, bands: Sequence[Band] = ()
    ) -> None:
        """Take the marks of a plot.

        Args:
            axis: its time axis.
            scale: the rating; up is always its better direction.
            bands: named ranges of it, whose borders have their numbers at the axis.
            marks: the plot, a row for each row and as wide as the axis.
            symbols: the shapes in use.
            fill: grounds are filled with characters, since no colour can be counted on.
        """
        self._axis = axis
        self._scale = scale
        self._bands = bands
        self._symbols = symbols
        self._fill = fill
        self._rows = len(marks)
        self._characters = [[character for character, _ in row] for row in marks]
        self._inks = [[ink for _, ink in row] for row in marks]
        self._grounds = [[int(Ground.PAGE)] * axis.width for _ in marks]
        self._numbers: dict[int, float] = {}
        for value in guides_of(scale, bands):
            self._numbers.setdefault(self._row_of(value), value)

    def rows(self, gutter: int) -> list[Row]:
        """Return what it has become, each row after its number, such as 10, 5 or 0, or none, in so many columns."""
        width = max(2, *(len(shown(value)) for value in self._numbers.values()))
        return [
            runs(
                (shown(self._numbers[row]).rjust(width) if row in self._numbers else "").ljust(gutter),
                self._characters[row],
                self._inks[row],
                self._grounds[row],
            )
            for row in range(self._rows)
        ]

    def lay_terraces(self, course: Course, chosen: Stretch | None) -> None:
        """Give each plateau its ground: its days wide, its level ± margin high; a person's own behind a bar."""
        for stretch in course.stretches:
            if stretch.kind == "plateau" and stretch.level is not None:
                ground = Ground.CHOSEN if stretch == chosen else Ground.TERRACE
                columns = self._axis.columns(stretch.start, stretch.end)
                for row in self._rows_between(stretch.level - course.margin, stretch.level + course.margin):
                    for column in columns:
                        self._lay(row, column, ground, self._symbols.terrace)
                    if stretch.own and columns and self._is_free(row, columns.start):
                        self._put(row, columns.start, self._symbols.row, Ink.BAR)

    def lay_band(self, band: tuple[Span, ...], margin: float) -> None:
        """Lighten the ground where the line probably is: cells whose middle lies in the band, and those of the line.

        Over a terrace that is left out where rows are too high for the one to be told from the other.
        """
        over_terraces = self._step <= margin * _FINE_ENOUGH
        for column, low, high in band:
            top, bottom = sorted((self._place_of(low), self._place_of(high)))
            for row in range(max(0, floor(top)), min(self._rows, ceil(bottom))):
                ground = Ground(self._grounds[row][column])
                if ground != Ground.PAGE and not over_terraces:
                    continue
                if top <= row + 0.5 <= bottom or self._inks[row][column] == Ink.LINE:
                    self._lay(row, column, ground.likely, self._symbols.likely)

    def write_anchors(self, scale: Scale, over: Scale | None) -> None:
        """Write what the ends of the scale mean, and at the right those of one laid over, each where it has room."""
        for value, words in ((scale.low, scale.anchor_low), (scale.high, scale.anchor_high)):
            if words:
                self._write(self._row_of(value), 0, f" {words}  ", Ink.AXIS)
        if over is None:
            self._write_bands()
            return
        for value, words in ((over.low, over.anchor_low), (over.high, over.anchor_high)):
            text = f"  {words} {shown(value):>2}" if words else f"  {shown(value):>2}"
            self._write(self._row_of(over.laid(value, scale)), self._axis.width - len(text), text, Ink.OVER)

    def _write_bands(self) -> None:
        """Write the name of each range on the row where it begins: at the right, or at the left where that is taken.

        A terrace counts as taken, for it gets brighter when it is chosen, and no word moves with that.
        """
        for band in self._bands:
            row, text = self._row_of(band.low), f"  {band.label}"
            if self._numbers.get(row) != band.low:
                continue
            if not self._write(row, self._axis.width - len(text), text, Ink.AXIS, Ground.PAGE):
                self._write(row, 0, f" {band.label}  ", Ink.AXIS, Ground.PAGE)

    def _write(self, row: int, column: int, text: str, ink: Ink, most: Ground = Ground.CHOSEN) -> bool:
        """Write text where it has room, on no ground beyond ``most``; return whether it had room."""
        end = column + len(text)
        if column < 0 or end > self._axis.width or any(self._inks[row][column:end]):
            return False
        # Where the line probably is the ground is too light for words.
        if max(self._grounds[row][column:end]) > most:
            return False
        self._characters[row][column:end] = text
        self._inks[row][column:end] = [ink] * len(text)
        return True

    def dot_guides(self) -> None:
        """Dot the rows that have a number where nothing stands."""
        for row in self._numbers:
            for column in range(0, self._axis.width, _GUIDES):
                if not self._inks[row][column] and not self._grounds[row][column]:
                    self._put(row, column, self._symbols.guide, Ink.GUIDE)

    def stand_cursor(self, day: date, columns: Columns) -> None:
        """Stand the cursor at a day, with the lamp where the line, or without a line the day, is."""
        if not self._axis.shows(day):
            return
        column = self._axis.column(day)
        for row in range(self._rows):
            if self._is_free(row, column) or self._inks[row][column] == Ink.GUIDE:
                self._put(row, column, self._symbols.cursor, Ink.CURSOR)
        line = [point for part in columns.lines for point in part]
        points = [*columns.dots, *line] if columns.points else line or columns.dots
        nearest = min(points, key=lambda point: abs(point.x - column), default=None)
        if nearest is not None and abs(nearest.x - column) <= max(0.5, self._axis.width / self._axis.days / 2):
            # Braille has finer rows than the lamp, so the lamp goes where the line was drawn.
            drawn = [row for row in range(self._rows) if self._inks[row][column] == Ink.LINE]
            row = self._row_of(nearest.y)
            row = min(drawn, key=lambda line: abs(line - row), default=row)
            self._put(row, column, self._symbols.here, Ink.LAMP)

    def _is_free(self, row: int, column: int) -> bool:
        """Whether no mark stands there; what fills a ground is none."""
        return self._inks[row][column] in (Ink.NOTHING, Ink.FILL)

    def _lay(self, row: int, column: int, ground: Ground, filling: str) -> None:
        self._grounds[row][column] = ground
        if self._fill and self._is_free(row, column):
            self._put(row, column, filling, Ink.FILL)

    def _put(self, row: int, column: int, character: str, ink: Ink) -> None:
        self._characters[row][column] = character
        self._inks[row][column] = ink

    @property
    def _step(self) -> float:
        """How high a row is, in units of the scale."""
        return (self._scale.high - self._scale.low) / max(1, self._rows - 1)

    def _share_from_top(self, value: float) -> float:
        share = (value - self._scale.low) / (self._scale.high - self._scale.low)
        return 1 - share if self._scale.higher_is_better else share

    def _row_of(self, value: float) -> int:
        """The row of a value. Rounds as plotext does."""
        return int(self._share_from_top(value) * (self._rows - 1) + 0.5)

    def _place_of(self, value: float) -> float:
        """Where the middle of the line's dot of that value lies, in rows from the upper edge of the plot."""
        return (self._share_from_top(value) * (_BRAILLE * self._rows - 1) + 0.5) / _BRAILLE

    def _rows_between(self, low: float, high: float) -> range:
        """The rows whose middle lies between two values, and at the least the one nearest to their mean."""
        least, most = self._scale.low, self._scale.high
        top = most - high if self._scale.higher_is_better else low - least
        first = max(0, ceil(top / self._step - _TOUCH))
        after = min(self._rows, floor((top + high - low) / self._step + _TOUCH) + 1)
        nearest = self._row_of(min(most, max(least, (low + high) / 2)))
        return range(first, after) if after > first else range(nearest, nearest + 1)
