"""The rhythm of the week, which would otherwise be read as noise that comes back."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeAlias

from holdfast.plateaus.robust import running_median, trimmed_mean_square
from holdfast.plateaus.series import Series

WEEK_NEEDS_DAYS = 28
WEEK_NEEDS_RATIO = 2.1
"""A weekly rhythm is taken out when the weekdays differ by this much more than chance lets them (an F ratio with six
degrees of freedom; about the 5 % point)."""
WEEK_PRIOR_DAYS = 8.0
"""Each weekday's effect is drawn towards none as if so many days without one had been seen."""


Week: TypeAlias = tuple[float, ...]
"""What each weekday is above the others, in points; by ``ordinal % 7``."""

NO_WEEK: Week = (0.0,) * 7


def week_of(series: Series) -> Week:
    """Return the weekly rhythm of a series, or none where it is not clearly there."""
    count = len(series.days)
    if count < WEEK_NEEDS_DAYS:
        return NO_WEEK
    residuals = [mean - middle for mean, middle in zip(series.means, running_median(series.means, 7), strict=True)]
    scale = trimmed_mean_square(residuals) ** 0.5 or 1.0
    sums, counts = [0.0] * 7, [0] * 7
    for day, residual in zip(series.days, residuals, strict=True):
        sums[day % 7] += max(-2 * scale, min(2 * scale, residual))
        counts[day % 7] += 1
    centre = sum(sums) / count
    seen = [weekday for weekday in range(7) if counts[weekday]]
    between = sum(counts[weekday] * (sums[weekday] / counts[weekday] - centre) ** 2 for weekday in seen) / 6
    if between / max(scale * scale, 1e-9) <= WEEK_NEEDS_RATIO:
        return NO_WEEK
    return tuple((sums[i] - centre * counts[i]) / (counts[i] + WEEK_PRIOR_DAYS) for i in range(7))


def without_week(series: Series, week: Week) -> Series:
    """Return the series without a weekly rhythm."""
    if week == NO_WEEK:
        return series
    pairs = zip(series.days, series.means, strict=True)
    return replace(series, values=[mean - week[day % 7] for day, mean in pairs])
