"""Where plotext is: it draws the marks of a chart, and everything around them is laid by `holdfast.charts`.

The one module that imports it, and only inside a function, for it takes 100 ms. plotext has one figure, shared by all
and not safe between threads, so a chart is drawn on the event loop or in a plain command. No Textual here: the
command line draws charts too.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import Any, TypeAlias

from holdfast.charts.bars import Bar, bar_rows, reach
from holdfast.charts.columns import Columns, Point, columns_of
from holdfast.charts.inks import Ink, Marks, Row
from holdfast.charts.picture import Charted, Layout, picture
from holdfast.charts.symbols import symbols
from holdfast.scales import HIGH, LOW

Lines: TypeAlias = tuple[tuple[Point, ...], ...]
Ends: TypeAlias = tuple[float, float]

_RUN = re.compile(r"\x1b\[(?:38;5;)?(\d+)m([^\x1b]*)")
_SIDES = (("x", "lower"), ("x", "upper"), ("y", "left"), ("y", "right"))


@cache
def _plotext() -> Any:
    """plotext, told once not to cut charts to the size of a terminal that may not be there."""
    import plotext  # noqa: PLC0415

    plotext.terminal.limit(False, False)
    return plotext


def warm_up() -> None:
    """Import plotext ahead of the first chart; may be called in a thread."""
    _plotext()


def plotted(charted: Charted, layout: Layout) -> tuple[Columns, Marks]:
    """Return what a chart draws, and its plot: days, ranges of days and lines, each on its whole scale."""
    axis, scale = layout.axis(charted), charted.scale
    columns = columns_of(axis, charted.values, charted.course, scale)
    over: Lines = ()
    if charted.over is not None:
        second = charted.over.scale
        laid = columns_of(axis, charted.over.values, charted.over.course, second)
        parts = () if laid.points else laid.lines
        over = tuple(
            tuple(Point(point.x, second.laid(point.y, scale)) for point in line)
            for line in parts or tuple((dot,) for dot in laid.dots)
        )
        layout = layout._replace(by_shape=layout.by_shape or laid.points)
    ends = scale.low, scale.high
    return columns, marks(columns, layout, over=over, higher_is_better=scale.higher_is_better, ends=ends)


def marks(
    columns: Columns, layout: Layout, *, over: Lines = (), higher_is_better: bool = True, ends: Ends = (LOW, HIGH)
) -> Marks:
    """Return the plot of one rating with another's line behind it.

    Args:
        columns: what is drawn.
        layout: size and symbols.
        over: the line of a rating laid over it, in units of this scale.
        higher_is_better: the direction of the scale; up is always the better one.
        ends: the lowest and the highest value of the scale.
    """
    y = ends if higher_is_better else (ends[1], ends[0])
    first = _drawn(columns, layout, y)
    if not over:
        return first
    # Two lines of braille in one plot would grow together where they meet, in the colour of the one in front.
    second = _drawn(Columns(lines=over), layout, y, Ink.OVER)
    return [
        [behind if behind[1] and front[1] != Ink.LINE else front for front, behind in zip(*rows, strict=True)]
        for rows in zip(first, second, strict=True)
    ]


def chart_lines(charted: Charted, layout: Layout) -> list[str]:
    """Return a chart as lines of text without colour, as the command line prints it."""
    layout = layout._replace(ticks=charted.has_ticks)
    return ["".join(run.text for run in row).rstrip() for row in picture(charted, layout, *plotted(charted, layout))]


def bars(drawn: Sequence[Bar], columns: int, *, plain: bool = False) -> list[Row]:
    """Return bars, one a row, and under them a row with what the columns stand for.

    Args:
        drawn: the bars; one or more, and no more than `holdfast.charts.bars.MOST`.
        columns: how wide they are together.
        plain: draw them in plain symbols.
    """
    plotext, shapes, ends = _plotext(), symbols(plain=plain), reach(drawn)
    rows = len(drawn)
    figure = _empty_figure(plotext, columns, rows)
    places = list(range(rows - 1, -1, -1))
    sides = (
        (shapes.firm, Ink.LINE, [bar.least for bar in drawn], [0.0] * rows),
        (shapes.probable, Ink.SPAN, [bar.low for bar in drawn], [bar.high for bar in drawn]),
    )
    for symbol, ink, froms, tos in sides[::-1]:
        marker = _marker(plotext, symbol, ink)
        figure.draw(figure.bar(places, froms, tos, orientation="horizontal", width=0.1, marker=marker))
    _limited(figure, (ends.low, ends.high), (0, max(1, rows - 1)))
    return bar_rows([_row(line, columns) for line in _printed(figure, rows)], ends, columns, shapes)


def _drawn(columns: Columns, layout: Layout, y: Ends, ink: Ink = Ink.LINE) -> list[list[tuple[str, int]]]:
    """One plot, from the value at its bottom to that on top.

    What is drawn last wins its cell, and ``ink`` is that of the lines.
    """
    plotext, symbols = _plotext(), layout.symbols
    figure = _bare_figure(plotext, layout, y)
    for column, low, high in columns.spans:
        figure.draw(figure.segment([column, column], [low, high], marker=_marker(plotext, symbols.span, Ink.SPAN)))
    if columns.dots and not columns.points:
        figure.draw(_days(figure, columns.dots, _marker(plotext, symbols.day, Ink.DAY)))
    if columns.lines:
        by_shape = ink == Ink.OVER and (layout.fill or layout.by_shape)
        figure.draw(_line(figure, columns.lines, _marker(plotext, symbols.over if by_shape else symbols.line, ink)))
    if columns.dots and columns.points:
        figure.draw(_days(figure, columns.dots, _marker(plotext, symbols.lamp, ink)))
    return [_row(line, layout.columns) for line in _printed(figure, layout.rows)]


def _bare_figure(plotext: Any, layout: Layout, y: Ends) -> Any:
    """The figure, emptied, without axes and colours; `clear` forgets the size, so that is set again."""
    figure = _empty_figure(plotext, layout.columns, layout.rows)
    _limited(figure, (0, max(1, layout.columns - 1)), (min(y), max(y)))
    figure.ruler("y", "left").direction(1 if y[0] < y[1] else -1)
    return figure


def _empty_figure(plotext: Any, columns: int, rows: int) -> Any:
    figure = plotext.figure
    figure.clear()
    figure.plot_size(columns, rows)
    figure.theme("colorless")
    figure.canvas("default")
    figure.axes(False)
    return figure


def _limited(figure: Any, x: tuple[float, float], y: tuple[float, float]) -> None:
    """Say what the ends stand for, and take away the ticks; bars bring their own, so this comes after them."""
    for axis, side in _SIDES:
        figure.ruler(axis, side).ticks([])
    figure.ruler("x", "lower").lim(*x)
    figure.ruler("y", "left").lim(*y)


def _printed(figure: Any, rows: int) -> list[str]:
    lines: list[str] = figure.build().string().split("\n")[:rows]
    return lines


def _days(figure: Any, dots: Sequence[Point], marker: Any) -> Any:
    return figure.signal([dot.x for dot in dots], [dot.y for dot in dots], marker=marker)


def _line(figure: Any, lines: Lines, marker: Any) -> Any:
    """A smoothed line as one signal, broken where a new part begins."""
    points = [point for line in lines for point in line]
    signal = figure.signal([point.x for point in points], [point.y for point in points], marker=marker).lines(True)
    first = 0
    for line in lines:
        signal.line(first, False)
        first += len(line)
    return signal


def _marker(plotext: Any, symbol: str, ink: Ink) -> Any:
    """A marker whose colour number is the number of its ink."""
    return plotext.marker(symbol, plotext.pixel(foreground=int(ink)))


def _row(line: str, width: int) -> list[tuple[str, int]]:
    """One printed line as characters with the number of their ink."""
    cells = [(character, int(ink)) for ink, text in _RUN.findall(line) for character in text]
    return cells[:width] + [(" ", 0)] * (width - len(cells))
