"""Bars of changes in distress around a line at no change: lower at the left, higher at the right.

A bar is solid as far as its average reaches at the least, and broken from there to as far as it may reach.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

from holdfast.charts.inks import Ground, Ink, Marks, Row, runs
from holdfast.charts.symbols import Symbols
from holdfast.wording import say

MOST = 60
"""How many bars are drawn at most: more take long, and nobody reads them."""


class Bar(NamedTuple):
    """One bar: both ends of the interval in which an average lies, in points."""

    low: float
    high: float

    @property
    def least(self) -> float:
        """How far from no change it reaches at the least; 0 where it may lie on either side."""
        return min(0.0, self.high) or max(0.0, self.low)


class Reach(NamedTuple):
    """What the ends of the drawing stand for, in whole points; no change lies between them."""

    low: int
    high: int

    def column(self, value: float, columns: int) -> int:
        """Return the column in which a value lies."""
        return round((value - self.low) / (self.high - self.low) * (columns - 1))


def reach(bars: Sequence[Bar]) -> Reach:
    """Return as far as all bars reach, a point to each side at the least."""
    return Reach(
        math.floor(min((-1.0, *(bar.low for bar in bars)))), math.ceil(max((1.0, *(bar.high for bar in bars))))
    )


def bar_rows(marks: Marks, ends: Reach, columns: int, symbols: Symbols) -> list[Row]:
    """Return the rows of a drawing: bars before the line at no change, and under them what the columns stand for.

    Args:
        marks: the bars as they were plotted.
        ends: what the ends stand for.
        columns: how many there are.
        symbols: the set in use.
    """
    middle = ends.column(0, columns)
    grounds = [Ground.PAGE] * columns
    rows = []
    for row in marks:
        characters, inks = [character for character, _ in row], [ink for _, ink in row]
        if characters[middle] == " ":
            characters[middle], inks[middle] = symbols.cursor, Ink.CURSOR
        rows.append(runs("", characters, inks, grounds))
    return [*rows, runs("", list(_axis(ends, columns)), [Ink.AXIS] * columns, grounds)]


def _axis(ends: Reach, columns: int) -> str:
    """The numbers under the bars: no change, and both ends with their words where these fit."""
    middle = ends.column(0, columns)
    low, high = say("helps.axis_low", by=-ends.low), say("helps.axis_high", by=ends.high)
    row = [" "] * columns
    if len(low) < middle:
        row[: len(low)] = low
    if middle + 1 + len(high) < columns:
        row[columns - len(high) :] = high
    row[middle] = "0"
    return "".join(row)
