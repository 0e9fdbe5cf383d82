"""A chart as rows of coloured text: the plot on its ground, and the lane, ticks and dates under it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from holdfast.charts.axis import Axis, labels
from holdfast.charts.canvas import Canvas
from holdfast.charts.columns import Columns
from holdfast.charts.inks import Ground, Ink, Marks, Row, Run
from holdfast.charts.lane import lane_row
from holdfast.charts.symbols import FINE, Symbols
from holdfast.charts.ticks import Ticks, ticks_row
from holdfast.check_ins import DayValue
from holdfast.plateaus.course import Course, Stretch
from holdfast.scales import Scale

if TYPE_CHECKING:
    from holdfast.scores import Instrument

GUTTER = 4
"""Columns left of the plot, for the numbers of the axis."""


class Over(NamedTuple):
    """A second rating, laid over the first on a scale of its own; up is its better direction too.

    Attributes:
        scale: the rating.
        values: its days, oldest first.
        course: its course; None where it is not known yet.
    """

    scale: Scale
    values: Sequence[DayValue]
    course: Course | None


class Charted(NamedTuple):
    """What a chart is about: one rating over some days.

    Attributes:
        scale: the rating.
        values: its days, oldest first; days beyond ``first`` and ``last`` may be among them.
        course: its course; None where it is not known yet.
        first: the first day shown.
        last: the last day shown.
        over: a second rating laid over it.
        ticks: days that have a tick under it.
        instrument: the questionnaire, where it is the line of one.
    """

    scale: Scale
    values: Sequence[DayValue]
    course: Course | None
    first: date
    last: date
    over: Over | None = None
    ticks: Ticks = Ticks()
    instrument: Instrument | None = None

    @property
    def has_ticks(self) -> bool:
        """Whether a day shown has a tick."""
        return any(self.ticks.between(self.first, self.last))


class Layout(NamedTuple):
    """How a chart is laid out.

    Attributes:
        width: columns, with the axis.
        height: rows, with lane, ticks and dates.
        lane: there is a lane of shapes under the plot.
        ticks: there is a row of ticks under the lane.
        anchors: the anchor words of the scale stand at its ends, where there is room.
        band: the ground is lighter where the line probably is.
        symbols: the shapes in use.
        fill: grounds are filled with characters, since no colour can be counted on.
        by_shape: a second line is drawn in a shape of its own, since hues cannot be counted on.
    """

    width: int
    height: int
    lane: bool = True
    ticks: bool = False
    anchors: bool = True
    band: bool = True
    symbols: Symbols = FINE
    fill: bool = False
    by_shape: bool = False

    @property
    def columns(self) -> int:
        """The columns of the plot."""
        return max(1, self.width - GUTTER)

    @property
    def rows(self) -> int:
        """The rows of the plot."""
        return max(1, self.height - 1 - self.lane - self.ticks)

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
    axis = layout.axis(charted)
    bands = () if charted.instrument is None else charted.instrument.bands
    canvas = Canvas(axis, charted.scale, marks, layout.symbols, fill=layout.fill, bands=bands)
    if charted.course is not None:
        canvas.lay_terraces(charted.course, chosen)
        if layout.band:
            canvas.lay_band(columns.band, charted.course.margin)
    if layout.anchors:
        canvas.write_anchors(charted.scale, None if charted.over is None else charted.over.scale)
    canvas.dot_guides()
    if cursor is not None:
        canvas.stand_cursor(cursor, columns)
    rows = canvas.rows(GUTTER)
    gutter = " " * GUTTER
    if layout.lane:
        rows.append(lane_row(axis, charted.course, chosen, layout.symbols, gutter))
    if layout.ticks:
        rows.append(ticks_row(axis, charted.ticks, layout.symbols, gutter))
    rows.append(_dates(axis))
    return rows


def reserved_picture(charted: Charted, layout: Layout, row: str) -> list[Row]:
    """Return the rows of a chart that is not drawn yet: ``row`` where its middle will be, and the dates."""
    blank = (Run(" " * layout.width, Ink.NOTHING, Ground.PAGE),)
    rows: list[Row] = [blank] * (layout.rows + layout.lane + layout.ticks)
    rows[layout.rows // 2] = (Run(row, Ink.AXIS, Ground.PAGE),)
    return [*rows, _dates(layout.axis(charted))]


def _dates(axis: Axis) -> Row:
    """The dates under their days."""
    text = " " * GUTTER
    for column, words in labels(axis):
        text = text.ljust(GUTTER + column) + words
    return (Run(text.ljust(GUTTER + axis.width), Ink.AXIS, Ground.PAGE),)
