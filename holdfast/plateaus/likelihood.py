"""How likely each level makes what was entered on a day.

A day's mean is expected at the level, drawn towards where the day before left it (first-order autoregression), and is
normally distributed around that. Three things keep ratings honest: one day in a hundred may be anything at all, so that
no single day can move the line far; a lone 0 or 10 means "there or beyond", because the scale ends; and on a coarse
scale a lone entry means anything that is rounded to it, because a 4 of 5 is no exact number.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

from holdfast.plateaus.noise import SMALLEST_VARIANCE, Noise
from holdfast.plateaus.reading import TOP
from holdfast.plateaus.series import Series
from holdfast.plateaus.vectors import Vector

ODD_DAYS = 0.01
"""The share of days that may be anything."""

LONGEST_ECHO = 10
"""Days after which nothing is left of an earlier deviation."""

FARTHEST_ECHO = 2.5
"""A deviation beyond so many standard deviations lasts as this one does: an odd day has no long echo."""

COARSE_STEP = 1.0
"""Steps above this, in points, are read as what is rounded to them (a density does as well for finer ones)."""

LEAST_SHARE = 0.25
"""The share of the variance that rounding leaves to a person at least."""


class _Day(NamedTuple):
    """What a day's likelihood depends on; many days are alike, so it is computed once for each.

    Attributes:
        value: the mean, to a hundredth of a point.
        entries: how many there are.
        at_end: the entry is a lone 0 (-1) or 10 (+1); else 0.
        gap: days since the one before; 0 where that is too far away to matter.
        value_before: its mean, if near.
        entries_before: how many it had, if near.
    """

    value: float
    entries: int
    at_end: int
    gap: int
    value_before: float
    entries_before: int


def likelihoods(series: Series, start: int, noise: Noise, levels: Vector) -> list[Vector | None]:
    """Return, for each time from the day at place ``start`` on, the likelihood of each level; None without entries."""
    origin = series.times[start]
    known: dict[_Day, Vector] = {}
    over_time: list[Vector | None] = [None] * (series.times[-1] - origin + 1)
    for place in range(start, len(series.times)):
        day = _day(series, place, noise)
        if day not in known:
            known[day] = _likelihood(day, series.step, noise, levels)
        over_time[series.times[place] - origin] = known[day]
    return over_time


def _day(series: Series, place: int, noise: Noise) -> _Day:
    """Return what the likelihood of the day at a place depends on."""
    gap = series.times[place] - series.times[place - 1] if place and noise.persistence > 0 else 0
    near = 0 < gap <= LONGEST_ECHO
    alone = series.counts[place] == 1
    return _Day(
        value=round(series.values[place], 2),
        entries=series.counts[place],
        at_end=_end(series.means[place]) if alone else 0,
        gap=gap if near else 0,
        value_before=round(series.values[place - 1], 2) if near else 0.0,
        entries_before=series.counts[place - 1] if near else 0,
    )


def _end(value: float) -> int:
    """Return -1 at the lower end of the scale, +1 at the upper, 0 between."""
    return int(value >= TOP - 1e-9) - int(value <= 1e-9)


def _likelihood(day: _Day, step: float, noise: Noise, levels: Sequence[float]) -> Vector:
    """Return the likelihood of each level for one day."""
    variance = noise.of_mean(day.entries)
    expected = levels
    if day.gap:
        before = noise.of_mean(day.entries_before)
        lasting = noise.persistence**day.gap * noise.between / before
        limit = FARTHEST_ECHO * math.sqrt(before)
        expected = [level + lasting * max(-limit, min(limit, day.value_before - level)) for level in levels]
        variance -= noise.persistence**day.gap * lasting * noise.between
    variance = max(variance, SMALLEST_VARIANCE)
    anything = ODD_DAYS / TOP
    # A chance is spread over the step, to be comparable with a density.
    factor, erf = (1 - ODD_DAYS) / 2 / step, math.erf
    lone_coarse = day.entries == 1 and step > COARSE_STEP
    if lone_coarse:
        # Rounding is no part of what varies before it.
        variance = max(variance - step * step / 12, LEAST_SHARE * variance)
    width = math.sqrt(2 * variance)
    if day.at_end:
        edge = day.value - day.at_end * step / 2
        return [factor * (1 + erf(day.at_end * (level - edge) / width)) + anything for level in expected]
    if lone_coarse:
        low, high = day.value - step / 2, day.value + step / 2
        return [factor * (erf((high - level) / width) - erf((low - level) / width)) + anything for level in expected]
    factor, falling = (1 - ODD_DAYS) / math.sqrt(2 * math.pi * variance), -0.5 / variance
    exp, value = math.exp, day.value
    return [factor * exp(falling * (value - level) * (value - level)) + anything for level in expected]
