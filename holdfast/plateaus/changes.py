"""How much each stretch changed, as its entries alone tell it: an interval, because they never tell it exactly."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Sequence

from holdfast.plateaus.course import Stretch
from holdfast.plateaus.evidence import ONE_SIDED, Trend, trend_of
from holdfast.plateaus.found import Found
from holdfast.plateaus.noise import day_weights
from holdfast.plateaus.reading import Reading
from holdfast.plateaus.series import Series


def with_changes(stretches: Sequence[Stretch], series: Series, found: Found, reading: Reading) -> tuple[Stretch, ...]:
    """Return the stretches of the parts that were found, each with the 90 % interval of its change.

    It comes from the regression on which claims rest; of the last one over the days its claim is about, which are those
    since it is thought to have begun.
    """
    weights = day_weights(series, found.noise)
    changed = []
    begins = [part.start for part in found.parts]
    if found.now is not None:
        begins[-1] = found.now.onset.median
    for stretch, part, begin in zip(stretches, found.parts, begins, strict=True):
        days = slice(bisect_left(series.times, begin), bisect_left(series.times, part.end))
        trend = trend_of(series.times[days], series.values[days], weights[days], found.noise.variance)
        changed.append(_with_interval(stretch, trend, reading))
    return tuple(changed)


def _with_interval(stretch: Stretch, trend: Trend, reading: Reading) -> Stretch:
    """Return the stretch with the interval in units of the scale; as it is where its entries lie on one day."""
    if math.isinf(trend.error):
        return stretch
    wide = ONE_SIDED * trend.error
    low, high = sorted(reading.change(end) for end in (trend.change - wide, trend.change + wide))
    return stretch._replace(change_low=low, change_high=high)
