"""A chart as rows of coloured text: the marks of the plot, and the ground, guides, lane and dates around them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from enum import IntEnum
from itertools import groupby
from math import ceil, floor
from typing import NamedTuple, TypeAlias

from holdfast.charts.axis import Axis, labels
from holdfast.charts.columns import Columns
from holdfast.charts.symbols import FINE, Symbols
from holdfast.check_ins import DayValue
from holdfast.plateaus.course import Course, Stretch
from holdfast.plateaus.sureness import claim_of
from holdfast.scales import HIGH, LOW, Scale

GUTTER = 4
"""Columns left of the plot, for the numbers of the axis."""

_GUIDES = 3
_TOUCH = 1e-9
_MIDDLE = (LOW + HIGH) / 2


class Ink(IntEnum):
    """What a character of a chart is; it says how it is coloured."""

    NOTHING = 0
    DAY = 1
    LINE = 2
    SPAN = 3
    GUIDE = 4
    AXIS = 5
    CURSOR = 6
    LAMP = 7
    PLATEAU = 8
    GAIN = 9
    SETBACK = 10
    UNCLEAR = 11
    CHOSEN = 12
    FILL = 13


class Ground(IntEnum):
    """What a character stands on."""

    PAGE = 0
    TERRACE = 1
    CHOSEN = 2


class Run(NamedTuple):
    """Neighbouring characters of one ink on one ground."""

    text: str
    ink: Ink
    ground: Ground


Row: TypeAlias = tuple[Run, ...]
Marks: TypeAlias = Sequence[Sequence[tuple[str, int]]]
"""The plot: for each row and column a character and the number of its ink."""


class Charted(NamedTuple):
    """What a chart is about: one rating over some days.

    Attributes:
        scale: the rating.
        values: its days, oldest first; days beyond ``first`` and ``last`` may be among them.
        course: its course; None where it is not known yet.
        first: the first day shown.
        last: the last day shown.
    """

    scale: Scale
    values: Sequence[DayValue]
    course: Course | None
    first: date
    last: date


class Layout(NamedTuple):
    """How a chart is laid out.

    Attributes:
        width: columns, with the axis.
        height: rows, with lane and dates.
        lane: there is a lane of shapes under the plot.
        anchors: the anchor words of the scale stand at its ends, where there is room.
        symbols: the shapes in use.
        fill: plateaus are filled with a character, since no colour can be counted on.
    """

    width: int
    height: int
    lane: bool = True
    anchors: bool = True
    symbols: Symbols = FINE
    fill: bool = False

    @property
    def columns(self) -> int:
        """The columns of the plot."""
        return max(1, self.width - GUTTER)

    @property
    def rows(self) -> int:
        """The rows of the plot."""
        return max(1, self.height - 1 - self.lane)

    def axis(self, charted: Charted) -> Axis:
        """Return the time axis of what is charted."""
        return Axis(charted.first, charted.last, self.columns)


def picture(
    charted: Charted,
    layout: Layout,
    columns: Columns,
    marks: Marks,
    *,
    cursor: date | None = None,
    chosen: Stretch | None = None,
) -> list[Row]:
    """Return the rows of a chart.

    Args:
        charted: what it is about.
        layout: its size and shape.
        columns: what the marks were drawn from.
        marks: the plot, of the size of the layout's plot.
        cursor: the day of the cursor; None for no cursor.
        chosen: the stretch that is brighter than the others.
    """
    canvas = _Canvas(charted, layout, marks)
    canvas.lay_terraces(chosen)
    if layout.anchors:
        canvas.write_anchors()
    canvas.dot_guides()
    if cursor is not None and canvas.axis.shows(cursor):
        canvas.stand_cursor(cursor, columns)
    rows = [_runs(canvas.gutter(row), *canvas.cells(row)) for row in range(layout.rows)]
    if layout.lane:
        rows.append(_lane(canvas.axis, charted.course, chosen, layout.symbols))
    rows.append(_dates(canvas.axis))
    return rows


def reserved_picture(charted: Charted, layout: Layout, row: str) -> list[Row]:
    """Return the rows of a chart that is not drawn yet: ``row`` where its middle will be, and the dates."""
    blank = (Run(" " * layout.width, Ink.NOTHING, Ground.PAGE),)
    rows: list[Row] = [blank] * (layout.rows + layout.lane)
    rows[layout.rows // 2] = (Run(row, Ink.AXIS, Ground.PAGE),)
    return [*rows, _dates(layout.axis(charted))]


class _Canvas:
    """The cells of the plot while they are filled: characters, inks and grounds, row by row."""

    def __init__(self, charted: Charted, layout: Layout, marks: Marks) -> None:
        self.axis = layout.axis(charted)
        self._charted = charted
        self._layout = layout
        self._characters = [[character for character, _ in row] for row in marks]
        self._inks = [[ink for _, ink in row] for row in marks]
        self._grounds = [[0] * layout.columns for _ in range(layout.rows)]
        self._numbers = {self._row_of(value): value for value in (LOW, _MIDDLE, HIGH)}

    def cells(self, row: int) -> tuple[list[str], list[int], list[int]]:
        """Return characters, inks and grounds of a row."""
        return self._characters[row], self._inks[row], self._grounds[row]

    def gutter(self, row: int) -> str:
        """Return what stands left of a row: 10, 5 or 0, or nothing."""
        return (f"{self._numbers[row]:2.0f}" if row in self._numbers else "").ljust(GUTTER)

    def lay_terraces(self, chosen: Stretch | None) -> None:
        """Give each plateau its ground: its days wide, its level ± margin high."""
        course = self._charted.course
        if course is None:
            return
        for stretch in course.stretches:
            if stretch.kind == "plateau" and stretch.level is not None:
                ground = Ground.CHOSEN if stretch == chosen else Ground.TERRACE
                columns = self.axis.columns(stretch.start, stretch.end)
                for row in self._rows_between(stretch.level - course.margin, stretch.level + course.margin):
                    self._lay(row, columns, ground)

    def write_anchors(self) -> None:
        """Write what the ends of the scale mean, each where its row has room for it whole."""
        scale = self._charted.scale
        for value, words in ((LOW, scale.anchor_low), (HIGH, scale.anchor_high)):
            row, end = self._row_of(value), len(words) + 3
            if end <= self.axis.width and not any(self._inks[row][:end]):
                self._characters[row][:end] = f" {words}  "
                self._inks[row][:end] = [Ink.AXIS] * end

    def dot_guides(self) -> None:
        """Dot the rows of 0, 5 and 10 where nothing stands."""
        for row in self._numbers:
            for column in range(0, self.axis.width, _GUIDES):
                if not self._inks[row][column] and not self._grounds[row][column]:
                    self._put(row, column, self._layout.symbols.guide, Ink.GUIDE)

    def stand_cursor(self, day: date, columns: Columns) -> None:
        """Stand the cursor at a day, with the lamp where the line, or without a line the day, is."""
        column = self.axis.column(day)
        for row in range(self._layout.rows):
            if self._inks[row][column] in (Ink.NOTHING, Ink.GUIDE):
                self._put(row, column, self._layout.symbols.cursor, Ink.CURSOR)
        points = [point for line in columns.lines for point in line] or columns.dots
        nearest = min(points, key=lambda point: abs(point.x - column), default=None)
        if nearest is not None and abs(nearest.x - column) <= max(0.5, self.axis.width / self.axis.days / 2):
            # Braille has finer rows than the lamp, so the lamp goes where the line was drawn.
            drawn = [row for row in range(self._layout.rows) if self._inks[row][column] == Ink.LINE]
            row = self._row_of(nearest.y)
            row = min(drawn, key=lambda line: abs(line - row), default=row)
            self._put(row, column, self._layout.symbols.here, Ink.LAMP)

    def _lay(self, row: int, columns: range, ground: Ground) -> None:
        for column in columns:
            self._grounds[row][column] = ground
            if self._layout.fill and not self._inks[row][column]:
                self._put(row, column, self._layout.symbols.terrace, Ink.FILL)

    def _put(self, row: int, column: int, character: str, ink: Ink) -> None:
        self._characters[row][column] = character
        self._inks[row][column] = ink

    def _row_of(self, value: float) -> int:
        """The row of a value; up is always the better direction. Rounds as plotext does."""
        share = (value - LOW) / (HIGH - LOW)
        from_top = 1 - share if self._charted.scale.higher_is_better else share
        return int(from_top * (self._layout.rows - 1) + 0.5)

    def _rows_between(self, low: float, high: float) -> range:
        """The rows whose middle lies between two values, and at the least the one nearest to their mean."""
        step = (HIGH - LOW) / max(1, self._layout.rows - 1)
        top = HIGH - high if self._charted.scale.higher_is_better else low - LOW
        first = max(0, ceil(top / step - _TOUCH))
        after = min(self._layout.rows, floor((top + high - low) / step + _TOUCH) + 1)
        nearest = self._row_of(min(HIGH, max(LOW, (low + high) / 2)))
        return range(first, after) if after > first else range(nearest, nearest + 1)


def _runs(gutter: str, characters: list[str], inks: list[int], grounds: list[int]) -> Row:
    """Join neighbours of one ink on one ground."""
    runs = [Run(gutter, Ink.AXIS, Ground.PAGE)]
    at = 0
    for (ink, ground), group in groupby(zip(inks, grounds, strict=True)):
        end = at + sum(1 for _ in group)
        runs.append(Run("".join(characters[at:end]), Ink(ink), Ground(ground)))
        at = end
    return tuple(runs)


def _lane(axis: Axis, course: Course | None, chosen: Stretch | None, symbols: Symbols) -> Row:
    """The shapes of the stretches, side by side under their days."""
    characters, inks = [" "] * axis.width, [0] * axis.width
    if course is not None:
        for stretch in course.stretches:
            shape, ink = lane_shape(course, stretch, symbols)
            columns = axis.columns(stretch.start, stretch.end)
            every = 2 if stretch.kind in ("gain", "setback") else 1
            for column in columns[every - 1 :: every] or columns[:1]:
                characters[column] = shape
            for column in columns:
                inks[column] = Ink.CHOSEN if stretch == chosen else ink
    return _runs(" " * GUTTER, characters, inks, [0] * axis.width)


def lane_shape(course: Course, stretch: Stretch, symbols: Symbols) -> tuple[str, Ink]:
    """Return the shape of a stretch and its ink; a blank where there is not enough to say anything."""
    claim = claim_of(course, stretch)
    if claim == "not_enough":
        return " ", Ink.NOTHING
    if stretch.kind == "plateau":
        return (symbols.firm if claim == "firm" else symbols.probable), Ink.PLATEAU
    return {
        "gain": (symbols.gain, Ink.GAIN),
        "setback": (symbols.setback, Ink.SETBACK),
        "unclear": (symbols.unclear, Ink.UNCLEAR),
    }[stretch.kind]


def _dates(axis: Axis) -> Row:
    """The dates under their days."""
    text = " " * GUTTER
    for column, words in labels(axis):
        text = text.ljust(GUTTER + column) + words
    return (Run(text.ljust(GUTTER + axis.width), Ink.AXIS, Ground.PAGE),)
