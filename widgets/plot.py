"""Where plotext is: it draws the marks of a chart, and everything around them is laid by `holdfast.charts`.

The one module that imports it, and only inside a function, for it takes 100 ms. plotext has one figure, shared by all
and not safe between threads, so a chart is drawn on the event loop or in a plain command. No Textual here: the
command line draws charts too.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from holdfast.charts.columns import Columns, columns_of
from holdfast.charts.picture import Charted, Ink, Layout, Marks, picture
from holdfast.charts.symbols import Symbols
from holdfast.scales import HIGH, LOW

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


def marks(columns: Columns, layout: Layout, *, higher_is_better: bool = True) -> Marks:
    """Return the plot: days, ranges of days and the smoothed line, on the whole scale from 0 to 10.

    Args:
        columns: what is drawn.
        layout: size and symbols.
        higher_is_better: the direction of the scale; up is always the better one.
    """
    plotext = _plotext()
    figure = _bare_figure(plotext, layout, higher_is_better=higher_is_better)
    symbols = layout.symbols
    for column, low, high in columns.spans:
        figure.draw(figure.segment([column, column], [low, high], marker=_marker(plotext, symbols.span, Ink.SPAN)))
    if columns.dots:
        marker = _marker(plotext, symbols.day, Ink.DAY)
        figure.draw(figure.signal([dot.x for dot in columns.dots], [dot.y for dot in columns.dots], marker=marker))
    if columns.lines:
        figure.draw(_line(plotext, figure, columns, symbols))
    return [_row(line, layout.columns) for line in figure.build().string().split("\n")[: layout.rows]]


def chart_lines(charted: Charted, layout: Layout) -> list[str]:
    """Return a chart as lines of text without colour, as the command line prints it."""
    columns = columns_of(layout.axis(charted), charted.values, charted.course)
    drawn = marks(columns, layout, higher_is_better=charted.scale.higher_is_better)
    return ["".join(run.text for run in row).rstrip() for row in picture(charted, layout, columns, drawn)]


def _bare_figure(plotext: Any, layout: Layout, *, higher_is_better: bool) -> Any:
    """The figure, emptied, without axes and colours; `clear` forgets the size, so that is set again."""
    figure = plotext.figure
    figure.clear()
    figure.plot_size(layout.columns, layout.rows)
    figure.theme("colorless")
    figure.canvas("default")
    figure.axes(False)
    for axis, side in _SIDES:
        figure.ruler(axis, side).ticks([])
    figure.ruler("x", "lower").lim(0, max(1, layout.columns - 1))
    figure.ruler("y", "left").lim(LOW, HIGH)
    figure.ruler("y", "left").direction(1 if higher_is_better else -1)
    return figure


def _line(plotext: Any, figure: Any, columns: Columns, symbols: Symbols) -> Any:
    """The smoothed line as one signal, broken where a new part begins."""
    points = [point for line in columns.lines for point in line]
    signal = figure.signal(
        [point.x for point in points],
        [point.y for point in points],
        marker=_marker(plotext, symbols.line, Ink.LINE),
    ).lines(True)
    first = 0
    for line in columns.lines:
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
