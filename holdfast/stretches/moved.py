"""Whether another rating moved during a stretch: its last third beside its first, against its own noise."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Sequence
from datetime import date, timedelta
from statistics import NormalDist
from typing import Literal, NamedTuple, TypeAlias

from holdfast.plateaus.noise import AT_FIRST, day_weights, first_noise
from holdfast.plateaus.reading import Reading
from holdfast.plateaus.series import Series, series_of

FEWEST_DAYS = 3
"""Days with the rating in each third below which nothing is told of it."""

CHANCE = 0.1
"""How often, where no rating moves at all, one of those looked at is told to have moved: one stretch in ten."""

_LEVEL_SHARE = 0.5
"""The share of the margin below which a difference is called about level."""

_NOISE_DAYS = 730
"""The days up to the end of the stretch that tell a rating's noise."""

How: TypeAlias = Literal["moved", "level", "open", "few"]


class Thirds(NamedTuple):
    """A rating in the first and the last third of a stretch, in its own units.

    Attributes:
        first: its mean over the days of the first third; None where that has no day with the rating.
        last: the same of the last third.
        error: standard error of the difference; infinite where it cannot be told.
        days: days with the rating in the third that has fewer.
        entries: how many entries the whole stretch has.
        margin: the largest change that counts as level.
    """

    first: float | None
    last: float | None
    error: float
    days: int
    entries: int
    margin: float

    @property
    def change(self) -> float:
        """The last third minus the first; 0 where one of them has no mean."""
        return 0.0 if self.first is None or self.last is None else self.last - self.first


def thirds_of(values: Sequence[tuple[date, float]], reading: Reading, start: date, end: date) -> Thirds:
    """Return a rating in the first and last third of the days from ``start`` to ``end``.

    Means and not a smoothed line, because they need no belief about a rating that is given every other week. A day
    that follows closely on another counts for less, and the rating's noise is that of all its newer days
    (`holdfast.plateaus.noise`).

    Args:
        values: civil day and value of each rating, oldest day first.
        reading: the rating's scale and margin.
        start: the first day.
        end: the last day.
    """
    entries = bisect_left(values, end + timedelta(days=1), key=_day) - bisect_left(values, start, key=_day)
    known = values[: bisect_left(values, end + timedelta(days=1), key=_day)]
    known = known[bisect_left(known, min(start, end - timedelta(days=_NOISE_DAYS)), key=_day) :]
    nothing = Thirds(None, None, math.inf, 0, entries, reading.margin_in_units)
    if not known:
        return nothing
    series = series_of(known, reading)
    noise = first_noise(series, AT_FIRST)
    weights = day_weights(series, noise)
    third = ((end - start).days + 1) // 3
    first = _mean(series, weights, start.toordinal(), start.toordinal() + third)
    last = _mean(series, weights, end.toordinal() + 1 - third, end.toordinal() + 1)
    if first.days == 0 or last.days == 0:
        return nothing._replace(
            first=reading.level(first.mean) if first.days else None,
            last=reading.level(last.mean) if last.days else None,
        )
    error = math.sqrt(noise.variance * (1 / first.weight + 1 / last.weight))
    return Thirds(
        reading.level(first.mean),
        reading.level(last.mean),
        reading.spread(error),
        min(first.days, last.days),
        entries,
        reading.margin_in_units,
    )


def how_moved(thirds: Thirds, ratings: int) -> How:
    """Return what may be said of a rating.

    Args:
        thirds: the rating.
        ratings: how many are looked at, this one among them: the more there are, the farther each has to have moved,
            so that `CHANCE` holds for all of them together (Bonferroni).

    Returns:
        ``moved`` where the interval of the difference leaves out 0 and the difference is at least half a margin;
        ``level`` where it is less than half a margin; ``open`` between them; ``few`` where days are too few to tell.
    """
    if thirds.days < FEWEST_DAYS:
        return "few"
    far = abs(thirds.change)
    if far < _LEVEL_SHARE * thirds.margin:
        return "level"
    return "moved" if far > thirds.error * -NormalDist().inv_cdf(CHANCE / max(1, ratings) / 2) else "open"


class _Mean(NamedTuple):
    """The weighted mean of some days, in points; what they are worth; how many they are."""

    mean: float
    weight: float
    days: int


def _mean(series: Series, weights: Sequence[float], first: int, past: int) -> _Mean:
    days = slice(bisect_left(series.days, first), bisect_left(series.days, past))
    weight = sum(weights[days])
    if not weight:
        return _Mean(0.0, 0.0, 0)
    total = sum(each * value for each, value in zip(weights[days], series.means[days], strict=True))
    return _Mean(total / weight, weight, len(weights[days]))


def _day(value: tuple[date, float]) -> date:
    return value[0]
