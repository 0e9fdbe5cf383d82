"""Which values of a scale have their number at the axis of a chart, and dots across it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from holdfast.scales import Scale

if TYPE_CHECKING:
    from holdfast.scores import Band


def guides_of(scale: Scale, bands: Sequence[Band] = ()) -> tuple[float, ...]:
    """Return the values, those that matter most first: where two of them share a row, the one that comes first has it.

    These are both ends, and between them the values where a named range begins or the last one ends; without ranges the
    middle, where it is a whole number.
    """
    ends = scale.low, scale.high
    if bands:
        begins = [band.low for band in bands]
        after = [band.high + 1 for band in bands]
        borders = sorted({*begins, *after})
        return (*ends, *(value for value in borders if scale.low < value < scale.high))
    middle = (scale.low + scale.high) / 2
    return (*ends, middle) if middle.is_integer() else ends
