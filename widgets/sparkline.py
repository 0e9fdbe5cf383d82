"""One row of a line, drawn at once and in pure Python, until plotext has been imported behind the person's back."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from holdfast.charts.axis import Axis
from holdfast.charts.columns import Columns, Point
from holdfast.charts.picture import GUTTER
from holdfast.charts.smoothed import GAP
from holdfast.scales import HIGH, LOW

_DOTS = ((0x40, 0x04, 0x02, 0x01), (0x80, 0x20, 0x10, 0x08))
"""The braille dots of the left and of the right half of a cell, from the lowest up."""

_PLAIN = "_.-'"
_LEVELS = 4


def sparkline(
    columns: Columns,
    axis: Axis,
    *,
    higher_is_better: bool = True,
    plain: bool = False,
    ends: tuple[float, float] = (LOW, HIGH),
) -> str:
    """Return one row as wide as the chart that takes its place: the line, or without a line the days.

    Args:
        columns: what the chart will draw.
        axis: its time axis; the gutter comes before it.
        higher_is_better: the direction of the scale; up is always the better one.
        plain: draw it in ASCII.
        ends: the lowest and the highest value of the scale.
    """
    levels: dict[int, int] = {}
    low, high = ends if higher_is_better else (ends[1], ends[0])
    for part in columns.lines or _near_days(columns.dots, axis):
        places = [int((point.x + 0.5) * 2) for point in part]
        for point, place, end in zip(part, places, [*places[1:], places[-1] + 1], strict=True):
            levels |= dict.fromkeys(range(place, end), _level((point.y - low) / (high - low)))
    cells = [_cell(levels.get(2 * column), levels.get(2 * column + 1), plain=plain) for column in range(axis.width)]
    return " " * GUTTER + "".join(cells)


def _near_days(dots: Sequence[Point], axis: Axis) -> Iterator[list[Point]]:
    """Days that are near enough to each other to be drawn as a line."""
    near = axis.width / axis.days * GAP.days
    part: list[Point] = []
    for dot in dots:
        if part and dot.x - part[-1].x > max(1, near):
            yield part
            part = []
        part.append(dot)
    if part:
        yield part


def _level(share: float) -> int:
    return int(share * (_LEVELS - 1) + 0.5)


def _cell(left: int | None, right: int | None, *, plain: bool) -> str:
    """One character for the levels of its two halves."""
    if left is None and right is None:
        return " "
    if plain:
        return _PLAIN[max(level for level in (left, right) if level is not None)]
    dots = sum(half[level] for half, level in zip(_DOTS, (left, right), strict=True) if level is not None)
    return chr(0x2800 + dots)
