"""The row of ticks under a chart: a person's own marks, and the days of their sessions."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from holdfast.charts.axis import Axis
from holdfast.charts.inks import Ink, Row, runs
from holdfast.charts.symbols import Symbols


class Ticks(NamedTuple):
    """Days that have a tick; days beyond a chart may be among them.

    Attributes:
        marks: days with a mark of the person's own.
        sessions: days with a therapy session.
    """

    marks: tuple[date, ...] = ()
    sessions: tuple[date, ...] = ()

    def between(self, first: date, last: date) -> Ticks:
        """Return those from one day to another, both inclusive."""
        return Ticks(*(tuple(day for day in days if first <= day <= last) for days in self))


def ticks_row(axis: Axis, ticks: Ticks, symbols: Symbols, gutter: str) -> Row:
    """Return the row. A mark wins its column.

    Sessions stand on half columns: on whole ones weekly sessions would clump where a week is 1.4 columns wide, and
    clumps look as if they meant something.
    """
    left, right = (set[int](), set[int]())
    halves = axis._replace(width=2 * axis.width)
    for half in _shown(halves, ticks.sessions):
        (right if half % 2 else left).add(half // 2)
    characters, inks = [" "] * axis.width, [Ink.NOTHING] * axis.width
    for column in left | right:
        both = column in left and column in right
        one = symbols.session_left if column in left else symbols.session_right
        characters[column], inks[column] = symbols.sessions if both else one, Ink.TICK
    for column in _shown(axis, ticks.marks):
        characters[column], inks[column] = symbols.mark, Ink.OWN
    return runs(gutter, characters, inks, [0] * axis.width)


def _shown(axis: Axis, days: Iterable[date]) -> Iterable[int]:
    return (axis.column(day) for day in days if axis.shows(day))
