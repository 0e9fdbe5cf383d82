"""Straight segments of a generic series: how well data bear each kind out, and which line they make likely.

A segment has a level and a total change. Before the data are seen the change of a plateau is about none, that of a
gain or setback is several points; how likely the data then are has a closed form that six running sums give at once
(Bayesian linear regression; O'Hagan & Forster, 2004).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import accumulate
from typing import NamedTuple, TypeAlias

from holdfast.plateaus.robust import median

LEVEL_SPREAD = 3.0
"""Standard deviation of the levels of segments around the middle of the series, in points."""

ByKind: TypeAlias = tuple[float, float, float]
"""A number each for plateau, gain and setback."""

CHANGES = ((0.0, 0.4), (1.0, 4.0), (-1.0, 4.0))
"""Total change of a plateau, gain and setback before the data are seen: mean and standard deviation, in points. Wide,
because a trend of any size is one; which way it goes is told by the data (`Fit.upward`)."""


class Fit(NamedTuple):
    """A straight line through some days.

    Attributes:
        centre: mean time, by weight.
        level: mean value, by weight.
        level_variance: variance of ``level``.
        change: least-squares change over ``length``.
        change_variance: its variance.
        rest: sum of squares around the line, in units of the noise.
        length: days, both ends counted.
    """

    centre: float
    level: float
    level_variance: float
    change: float
    change_variance: float
    rest: float
    length: int

    @property
    def upward(self) -> float:
        """How likely it rises, if it does not stay level, 0 to 1."""
        return math.erfc(-self.change / math.sqrt(2 * self.change_variance)) / 2

    def line(self, kind: int, time: float) -> tuple[float, float]:
        """Return posterior mean and standard deviation of the line of a kind (a place in `CHANGES`) at a time."""
        expected, spread = CHANGES[kind]
        certainty = spread * spread / (spread * spread + self.change_variance)
        change = expected + certainty * (self.change - expected)
        away = (time - self.centre) / self.length
        variance = self.level_variance + away * away * certainty * self.change_variance
        return self.level + away * change, math.sqrt(variance)


class Segments:
    """Fits of any segment of a series, from running sums.

    Args:
        times: the days.
        values: their values.
        weights: what each is worth, 1 being an independent day.
        variance: of a day of weight 1.
    """

    def __init__(
        self, times: Sequence[int], values: Sequence[float], weights: Sequence[float], variance: float
    ) -> None:
        self._times, self._variance, self._middle = times, variance, median(values)
        self._w = list(accumulate(weights, initial=0.0))
        self._wx = _running(weights, times)
        self._wy = _running(weights, values)
        self._wxx = _running(weights, times, times)
        self._wxy = _running(weights, times, values)
        self._wyy = _running(weights, values, values)

    def fit(self, first: int, past: int) -> Fit:
        """Return the fit of the days from place ``first`` until before place ``past``."""
        variance = self._variance
        weight = self._w[past] - self._w[first]
        wx, wy = self._wx[past] - self._wx[first], self._wy[past] - self._wy[first]
        centre, level = wx / weight, wy / weight
        sxx = self._wxx[past] - self._wxx[first] - wx * centre
        sxy = self._wxy[past] - self._wxy[first] - wx * level
        syy = self._wyy[past] - self._wyy[first] - wy * level
        if sxx < 1e-9:
            sxx, sxy = 1e-9, 0.0
        slope = sxy / sxx
        length = self._times[past - 1] - self._times[first] + 1
        rest = (syy - sxy * slope) / variance
        return Fit(centre, level, variance / weight, slope * length, variance * length * length / sxx, rest, length)

    def evidence(self, first: int, past: int) -> ByKind:
        """Return how well a segment bears out each kind: a log likelihood, up to what all segmentations share."""
        fit = self.fit(first, past)
        spread = LEVEL_SPREAD * LEVEL_SPREAD + fit.level_variance
        shared = math.log(spread / fit.level_variance) + (fit.level - self._middle) ** 2 / spread + fit.rest
        shared -= math.log(fit.change_variance)
        return _log(shared, fit, CHANGES[0]), _log(shared, fit, CHANGES[1]), _log(shared, fit, CHANGES[2])


def _log(shared: float, fit: Fit, belief: tuple[float, float]) -> float:
    """Return the log likelihood of a fit under what is believed of its change: mean and standard deviation."""
    expected, spread = belief
    variance = fit.change_variance + spread * spread
    return -0.5 * (shared + math.log(variance) + (fit.change - expected) ** 2 / variance)


def _running(*factors: Sequence[float]) -> list[float]:
    """Return the running sums of the products, from 0 on."""
    return list(accumulate(map(math.prod, zip(*factors, strict=True)), initial=0.0))
