"""How much a person's ratings vary from day to day without anything having changed, and how long a mood lasts.

Three amounts are told apart: what varies from day to day, what varies within a day, and how much of a day's deviation
is left on the next (persistence, a first-order autoregression). Persistence matters most: where a low day is followed
by low days, two weeks of entries say as little as four independent ones, and a detector that ignores it sees change
everywhere (Romano and others, 2022).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from holdfast.plateaus.robust import trimmed_mean_square
from holdfast.plateaus.series import Series

WITHIN_PRIOR, WITHIN_PRIOR_ENTRIES = 0.36, 4
"""Variance within a day before any is seen, and how many entries that belief is worth."""

SMALLEST_VARIANCE = 0.05


@dataclass(frozen=True, slots=True)
class Belief:
    """What is held of the noise before a diary is read, and how many days of diary it takes to move it.

    Attributes:
        variance: of a day's mean around the line, in points squared.
        variance_days: its weight.
        persistence: the share of a day's deviation that is left on the next.
        persistence_days: its weight.
    """

    variance: float
    variance_days: float
    persistence: float
    persistence_days: float


AT_FIRST = Belief(variance=1.21, variance_days=8, persistence=0.2, persistence_days=40)
"""Before the first pass over a diary."""

AFTER_A_PASS = Belief(variance=1.0, variance_days=8, persistence=0.2, persistence_days=30)
"""Before the residuals of the first pass are weighed."""


@dataclass(frozen=True, slots=True)
class Noise:
    """How ratings vary around the line.

    Attributes:
        variance: of a day's mean, in points squared.
        persistence: the share of a day's deviation that is left on the next, 0 to 1.
        within: variance of one entry around its day, in points squared.
        between: variance of days around the line, without that within days.
    """

    variance: float
    persistence: float
    within: float
    between: float

    def of_mean(self, count: int) -> float:
        """Return the variance of the mean of a day with so many entries."""
        return self.between + self.within / count

    def times(self, share: float) -> Noise:
        """Return the noise with all its variances multiplied."""
        return Noise(self.variance * share, self.persistence, self.within * share, self.between * share)


def first_noise(series: Series, belief: Belief) -> Noise:
    """Return the noise as differences between near days tell it, which a slow change hardly touches.

    Days a week or so apart give the variance, neighbours the persistence.
    """
    by_time = dict(zip(series.times, series.values, strict=True))
    week_apart = [
        value - by_time[time - lag]
        for time, value in by_time.items()
        for lag in (5, 6, 7, 8, 9)
        if time - lag in by_time
    ]
    next_days = _steps(series, 1)
    if len(next_days) < 12:
        next_days = _steps(series, 3)
    far, near = trimmed_mean_square(week_apart) / 2, trimmed_mean_square(next_days) / 2
    weight, seen = (len(week_apart) / 5, far) if len(week_apart) >= 50 else (len(next_days), near)
    variance = _drawn(seen, weight, belief.variance, belief.variance_days)
    persistence = min(max(1 - near / far, 0.0), 0.75) if near and far else belief.persistence
    persistence = _drawn(persistence, len(next_days), belief.persistence, belief.persistence_days)
    return noise_of(series, max(variance, SMALLEST_VARIANCE), persistence)


def refined_noise(series: Series, start: int, line: Sequence[float], belief: Belief) -> Noise:
    """Return the noise as the residuals around a line tell it.

    Args:
        series: the diary.
        start: place of the first day that the line covers.
        line: its level at each time from that day on.
        belief: what is held before.
    """
    origin = series.times[start]
    times = series.times[start:]
    residuals = [value - line[time - origin] for time, value in zip(times, series.values[start:], strict=True)]
    count = len(residuals)
    square = trimmed_mean_square(residuals)
    variance = _drawn(square * count / max(1, count - 3), count, belief.variance, belief.variance_days)
    limit = 2.5 * square**0.5
    clipped = [max(-limit, min(limit, residual)) for residual in residuals]
    neighbours = [clipped[i] * clipped[i - 1] for i in range(1, count) if times[i] - times[i - 1] == 1]
    # Clipping takes about 7 % off the square of a normal deviation.
    lasting = sum(neighbours) / max(square, 1e-6) / 0.93
    total = belief.persistence_days + len(neighbours)
    persistence = (belief.persistence * belief.persistence_days + lasting) / total
    return noise_of(series, variance, min(max(persistence, 0.0), 0.7))


def noise_of(series: Series, variance: float, persistence: float) -> Noise:
    """Return the noise of that variance and persistence, with the part within days told apart."""
    spare = sum(series.counts) - len(series.counts)
    within = (WITHIN_PRIOR * WITHIN_PRIOR_ENTRIES + series.scatter) / (WITHIN_PRIOR_ENTRIES + spare)
    mean_share = sum(1 / count for count in series.counts) / len(series.counts)
    return Noise(variance, persistence, within, max(variance - within * mean_share, 0.3 * variance))


def day_weights(series: Series, noise: Noise) -> list[float]:
    """Return what each day is worth in a regression, where 1 is an independent day of average precision.

    A day that follows closely on another repeats part of it: over a gap g it counts (1 - r^g) / (1 + r^g), r being the
    persistence.
    """
    times, last = series.times, len(series.times) - 1
    weights = []
    for place, count in enumerate(series.counts):
        gaps = [times[later] - times[later - 1] for later in (place, place + 1) if 0 < later <= last]
        fresh = [(1 - noise.persistence**gap) / (1 + noise.persistence**gap) for gap in gaps]
        weights.append((sum(fresh) / len(fresh) if fresh else 1.0) * noise.variance / noise.of_mean(count))
    return weights


def _steps(series: Series, longest: int) -> list[float]:
    """Return the differences between neighbouring days at most so many days apart."""
    times, values = series.times, series.values
    return [values[i] - values[i - 1] for i in range(1, len(times)) if times[i] - times[i - 1] <= longest]


def _drawn(seen: float, weight: float, belief: float, belief_weight: float) -> float:
    """Return what is seen, drawn towards what was believed."""
    return (belief * belief_weight + seen * weight) / (belief_weight + weight)
