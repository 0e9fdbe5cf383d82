"""Up and down: a line that is level on average, on days so far apart that to call them level would mislead."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Sequence

from holdfast.plateaus.parts import Part
from holdfast.plateaus.robust import trimmed_mean_square
from holdfast.plateaus.series import Series

WIDE = 2.4
"""The standard deviation of days around their line, in points, from which they are up and down rather than level. Days
vary by about one point in most diaries; of simulated people with a deviation of 3 nearly all are beyond this, of those
with 2.2 none."""


def without_wide_swings(parts: Sequence[Part], series: Series, line: Sequence[float]) -> list[Part]:
    """Return the parts, with plateaus whose days lie too far apart as unclear.

    Args:
        parts: in points of time of the model's clock.
        series: the diary.
        line: the smoothed line at each time.
    """
    residuals = [value - line[time] for time, value in zip(series.times, series.values, strict=True)]
    told = []
    for part in parts:
        first, past = bisect_left(series.times, part.start), bisect_left(series.times, part.end)
        is_wide = part.kind == "plateau" and _is_wide(residuals[first:past])
        told.append(Part.unclear(part.start, part.end, swings=True) if is_wide else part)
    return told


def _is_wide(residuals: Sequence[float]) -> bool:
    """Whether days vary surely so much: by `WIDE` and one standard error of the estimate."""
    days = len(residuals)
    if days < 2:
        return False
    deviation = math.sqrt(trimmed_mean_square(residuals) * days / (days - 1))
    return deviation * (1 - 1 / math.sqrt(2 * days)) > WIDE
