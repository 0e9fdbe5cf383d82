"""What is said of the stretch that the person is in."""

from __future__ import annotations

import math
from bisect import bisect_left
from datetime import date

from holdfast.plateaus.course import Current, Stretch
from holdfast.plateaus.evidence import Trend, claim_of, entries_needed, trend_of
from holdfast.plateaus.found import FEWEST_DAYS, Found, Now
from holdfast.plateaus.noise import day_weights
from holdfast.plateaus.reading import Reading
from holdfast.plateaus.series import Series

SHORTEST_SPAN = 14
"""Days of a log below which nothing is claimed."""


def current_of(series: Series, found: Found, stretch: Stretch, reading: Reading, margin: float) -> Current:
    """Return what is said of the last stretch, as seen from the last day with entries.

    Days since then without entries say nothing, and after a long silence nothing is said at all.

    Args:
        series: the days.
        found: what was found in them.
        stretch: the last stretch.
        reading: scale and today.
        margin: the largest change that still counts as level, in points.
    """
    if reading.today is not None and reading.today.toordinal() - series.days[-1] > series.longest_pause:
        return Current("unclear", "not_enough", entries_needed=FEWEST_DAYS)
    lacking = _days_lacking(series)
    if lacking:
        return Current("unclear", "not_enough", level=stretch.level, entries_needed=lacking)
    now = found.now
    if now is None:
        return Current("unclear", "unclear", level=stretch.level)
    trend, entries = _trend_since(series, found, now)
    claim = claim_of(now, trend, margin)
    since, low, high = (date.fromordinal(series.day_at(t)) for t in (now.onset.median, now.onset.low, now.onset.high))
    return Current(
        kind=now.kind,
        claim=claim,
        since=since,
        since_low=low,
        since_high=high,
        weeks=(series.days[-1] - since.toordinal() + 1) // 7,
        level=stretch.level,
        entries_needed=0 if claim == "firm" else _needed(now, found, trend, entries, margin),
    )


def _days_lacking(series: Series) -> int:
    """Return how many more days with entries, at the pace so far, it takes until anything is said; 0 for none."""
    first, past = series.unbroken[-1]
    count, span = past - first, series.times[past - 1] - series.times[first] + 1
    if count >= FEWEST_DAYS and span >= SHORTEST_SPAN:
        return 0
    return max(FEWEST_DAYS - count, math.ceil((SHORTEST_SPAN - span) * count / span))


def _trend_since(series: Series, found: Found, now: Now) -> tuple[Trend, int]:
    """Return the change since the stretch began, and on how many days with entries it rests."""
    first = bisect_left(series.times, now.onset.median)
    weights = day_weights(series, found.noise)[first:]
    return trend_of(series.times[first:], series.values[first:], weights, found.noise.variance), len(weights)


def _needed(now: Now, found: Found, trend: Trend, days: int, margin: float) -> int | None:
    """Return how many more days with entries a plateau needs to be firm; None where no number helps."""
    if now.kind != "plateau":
        return None
    return entries_needed(found.noise, trend.change, margin, days)
