"""How far something goes together with a rating, with its interval: a difference of means, or a rank correlation.

Everything here works on deviations from the days around (`holdfast.together.around`).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Literal, NamedTuple, TypeAlias

from holdfast.together.persistence import autocorrelations, inflation
from holdfast.together.quantiles import normal_reach, student_reach
from holdfast.together.ranks import correlation, ranks

LEAST = 8
"""So many days it takes with something, and as many without it, before anything is said."""

CHANCE = 0.05
"""How often an interval may miss what is so: one in twenty."""

Claim: TypeAlias = Literal["clear", "perhaps", "none"]

_NEAREST_TO_ONE = 1 - 1e-9


class Effect(NamedTuple):
    """How far two things go together.

    Attributes:
        size: the difference of the means, in points of the rating; or Spearman's rank correlation, -1 to 1.
        low: the lower end of its 95 % interval.
        high: the upper end.
        claim: ``clear`` where even an interval that counts every pair looked at leaves out 0; ``perhaps`` where the one
            of 95 % does, which one in twenty does by chance; else ``none``: no clear difference.
    """

    size: float
    low: float
    high: float
    claim: Claim


class Measured(NamedTuple):
    """An effect before it is known how many others are looked at.

    Attributes:
        size: as in `Effect`.
        interval: returns both ends of the interval that misses what is so with a given chance.
    """

    size: float
    interval: Callable[[float], tuple[float, float]]

    def effect(self, pairs: int) -> Effect:
        """Return it as one of so many pairs (Bonferroni)."""
        low, high = self.interval(CHANCE)
        if low <= 0 <= high:
            return Effect(self.size, low, high, "none")
        widest = self.interval(CHANCE / pairs)
        return Effect(self.size, low, high, "perhaps" if widest[0] <= 0 <= widest[1] else "clear")


def difference(with_it: Sequence[float], without: Sequence[float], inflated: float) -> Measured | None:
    """Return how much higher the mean is with something than without it; None with fewer than eight on a side.

    The interval is Welch's (1947, *Biometrika* 34), for which each side has so many days as are as good as independent.

    Args:
        with_it: deviations of the days with it.
        without: deviations of the other days.
        inflated: by how much the variance has grown (`holdfast.together.persistence.inflation`).
    """
    if min(len(with_it), len(without)) < LEAST:
        return None
    sides = [_variance_of_mean(side) * inflated for side in (with_it, without)]
    size = _mean(with_it) - _mean(without)
    error = math.sqrt(sum(sides))
    weights = [
        side * side / max(len(days) / inflated - 1, 1e-9) for side, days in zip(sides, (with_it, without), strict=True)
    ]
    freedom = sum(sides) ** 2 / sum(weights) if error > 0 else math.inf

    def interval(chance: float) -> tuple[float, float]:
        reach = student_reach(chance, freedom) * error
        return size - reach, size + reach

    return Measured(size, interval)


def rank_correlation(one: Sequence[float], other: Sequence[float]) -> Measured | None:
    """Return how far two ratings go up and down on the same days.

    None unless each of them was above the days around it on eight days, and below on eight. The interval is Fisher's,
    with the standard error of Bonett & Wright (2000, *Psychometrika* 65) for so many days as are as good as
    independent.

    Args:
        one: deviations of one rating.
        other: deviations of the other, on the same days or on those after.
    """
    if min(side for series in (one, other) for side in sides_of(series)) < LEAST:
        return None
    ranked, other_ranked = ranks(one), ranks(other)
    size = correlation(ranked, other_ranked)
    days = len(one)
    independent = days / inflation(autocorrelations(ranked), autocorrelations(other_ranked), days)
    error = math.sqrt((1 + size * size / 2) / (independent - 3)) if independent > 3 else math.inf
    middle = math.atanh(max(-_NEAREST_TO_ONE, min(_NEAREST_TO_ONE, size)))

    def interval(chance: float) -> tuple[float, float]:
        reach = normal_reach(chance) * error
        return math.tanh(middle - reach), math.tanh(middle + reach)

    return Measured(size, interval)


def sides_of(deviations: Sequence[float]) -> tuple[int, int]:
    """Return on how many days a rating was above the days around it, and on how many below."""
    return sum(value > 0 for value in deviations), sum(value < 0 for value in deviations)


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values)


def _variance_of_mean(values: Sequence[float]) -> float:
    mean = _mean(values)
    return sum((value - mean) ** 2 for value in values) / (len(values) - 1) / len(values)
