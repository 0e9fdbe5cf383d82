"""Averages that a few odd days cannot move."""

from __future__ import annotations

from collections.abc import Sequence


def median(values: Sequence[float]) -> float:
    """Return the middle value (of two, their mean)."""
    ordered = sorted(values)
    half = len(ordered) // 2
    return ordered[half] if len(ordered) % 2 else (ordered[half - 1] + ordered[half]) / 2


def running_median(values: Sequence[float], reach: int) -> list[float]:
    """Return for each value the median of itself and up to ``reach`` neighbours on either side."""
    return [median(values[max(0, i - reach) : i + reach + 1]) for i in range(len(values))]


def clipped_to_neighbours(values: Sequence[float], reach: int, limit: float) -> list[float]:
    """Return the values, none farther than ``limit`` from the median of its neighbours."""
    middles = running_median(values, reach)
    return [max(middle - limit, min(middle + limit, value)) for value, middle in zip(values, middles, strict=True)]


def trimmed_mean_square(values: Sequence[float]) -> float:
    """Return the mean square without its largest tenth, scaled to be right for a normal distribution; 0 without values.

    Ratings are whole numbers, on which the usual median of absolute deviations jumps between 0 and 1.48.
    """
    if not values:
        return 0.0
    kept = sorted(value * value for value in values)[: max(1, int(len(values) * 0.9 + 0.5))]
    return sum(kept) / len(kept) / 0.623
