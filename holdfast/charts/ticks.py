"""The row of ticks under a chart: own marks, sessions, exercises, changes of therapist, and what goals there were."""

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
        practices: days with an exercise.
        therapists: days on which a therapist became the person's, or no longer was.
        goals: days on which a goal was made, reached or let go.
    """

    marks: tuple[date, ...] = ()
    sessions: tuple[date, ...] = ()
    practices: tuple[date, ...] = ()
    therapists: tuple[date, ...] = ()
    goals: tuple[date, ...] = ()

    def between(self, first: date, last: date) -> Ticks:
        """Return those from one day to another, both inclusive."""
        return Ticks(*(tuple(day for day in days if first <= day <= last) for days in self))


def ticks_row(axis: Axis, ticks: Ticks, symbols: Symbols, gutter: str) -> Row:
    """Return the row: sessions on top of their columns, exercises at the bottom; what is seldom wins its column.

    That is a mark of the person's own above all, then a change of therapist, then a goal. Sessions and exercises stand
    on half columns: on whole ones weekly sessions would clump where a week is 1.4 columns wide, and clumps look as if
    they meant something.
    """
    above = _on_halves(axis, ticks.sessions, symbols.session_left, symbols.session_right, symbols.sessions)
    below = _on_halves(axis, ticks.practices, symbols.practice_left, symbols.practice_right, symbols.practices)
    characters, inks = [" "] * axis.width, [Ink.NOTHING] * axis.width
    for column in above.keys() | below.keys():
        characters[column], inks[column] = _laid_together(above.get(column), below.get(column), symbols), Ink.TICK
    for days, shape, ink in (
        (ticks.goals, symbols.goal, Ink.OWN),
        (ticks.therapists, symbols.therapist, Ink.AXIS),
        (ticks.marks, symbols.mark, Ink.OWN),
    ):
        for column in _shown(axis, days):
            characters[column], inks[column] = shape, ink
    return runs(gutter, characters, inks, [0] * axis.width)


def _on_halves(axis: Axis, days: Iterable[date], left: str, right: str, both: str) -> dict[int, str]:
    """Return the columns that hold some days, each with the shape of the half, or halves, they lie in."""
    shapes: dict[int, str] = {}
    for half in _shown(axis._replace(width=2 * axis.width), days):
        shape = right if half % 2 else left
        shapes[half // 2] = shape if shapes.get(half // 2, shape) == shape else both
    return shapes


def _laid_together(above: str | None, below: str | None, symbols: Symbols) -> str:
    """Return the shape of a column: one of the two, or both; the dots of two braille cells are bits of their codes."""
    if above is None or below is None:
        return above or below or " "
    return symbols.session_and_practice or chr(ord(above) | ord(below))


def _shown(axis: Axis, days: Iterable[date]) -> Iterable[int]:
    return (axis.column(day) for day in days if axis.shows(day))
