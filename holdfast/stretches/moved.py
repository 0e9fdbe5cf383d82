"""Whether another rating moved during a stretch: its last third beside its first, against its own noise."""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from datetime import date, timedelta
from statistics import NormalDist
from typing import Literal, NamedTuple, TypeAlias

from holdfast.check_ins import DayValue
from holdfast.plateaus.noise import AT_FIRST, Noise, day_weights, first_noise
from holdfast.plateaus.reading import Reading
from holdfast.plateaus.series import Series, series_of

FEWEST_DAYS = 3
"""Days with the rating in each third below which nothing is told of it."""

FEWEST_SELDOM = 2
"""The same of a rating that is given after sessions or now and then; its error knows what few days are worth."""

CHANCE = 0.1
"""How often, where no rating moves at all, one of those looked at is told to have moved: one stretch in ten."""

_LEVEL_SHARE = 0.5
"""The share of the margin below which a difference is called about level."""

LONGEST_THIRD = 366
"""Of a third that is longer, a year is compared: the first, and the last."""

NOISE_DAYS = 366
"""The days up to the end of the stretch that tell a rating's noise."""

How: TypeAlias = Literal["moved", "level", "open", "few"]


class Thirds(NamedTuple):
    """A rating in the first and the last third of a stretch, in its own units.

    Attributes:
        first: its mean over the days of the first third; None where one of both has no day with the rating.
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


def thirds_of(values: Sequence[DayValue], reading: Reading, start: date, end: date) -> Thirds:
    """Return a rating in the first and last third of the days from ``start`` to ``end``.

    Means and not a smoothed line, because they need no belief about a rating that is given every other week. A day
    that follows closely on another counts for less, and the rating's noise is that of the year up to the end
    (`holdfast.plateaus.noise`).

    Args:
        values: the rating's days, oldest first; those before the stretch tell of its noise.
        reading: the rating's scale and margin.
        start: the first day.
        end: the last day.
    """
    entries = sum(value.entries for value in _between(values, start, end))
    third = timedelta(days=min(((end - start).days + 1) // 3, LONGEST_THIRD) - 1)
    sides = _between(values, start, start + third), _between(values, end - third, end)
    if not all(sides):
        return Thirds(None, None, math.inf, 0, entries, reading.margin_in_units)
    noise = first_noise(_series(_between(values, end - timedelta(days=NOISE_DAYS), end), reading), AT_FIRST)
    first, last = (_mean(_series(side, reading), noise) for side in sides)
    return Thirds(
        first=reading.level(first.mean),
        last=reading.level(last.mean),
        error=reading.spread(math.sqrt(noise.variance * (1 / first.weight + 1 / last.weight))),
        days=min(map(len, sides)),
        entries=entries,
        margin=reading.margin_in_units,
    )


def how_moved(thirds: Thirds, ratings: int, fewest: int = FEWEST_DAYS) -> How:
    """Return what may be said of a rating.

    Args:
        thirds: the rating.
        ratings: how many are looked at, this one among them: the more there are, the farther each has to have moved,
            so that `CHANCE` holds for all of them together (Bonferroni).
        fewest: days in each third below which nothing is told.

    Returns:
        ``moved`` where the interval of the difference leaves out 0 and the difference is at least half a margin;
        ``level`` where it is less than half a margin; ``open`` between them; ``few`` where days are too few to tell.
    """
    if thirds.days < fewest:
        return "few"
    far = abs(thirds.change)
    if far < _LEVEL_SHARE * thirds.margin:
        return "level"
    return "moved" if far > thirds.error * -NormalDist().inv_cdf(CHANCE / max(1, ratings) / 2) else "open"


class _Mean(NamedTuple):
    """The weighted mean of some days, in points, and what they are worth."""

    mean: float
    weight: float


def _mean(series: Series, noise: Noise) -> _Mean:
    weights = day_weights(series, noise)
    total = sum(weight * mean for weight, mean in zip(weights, series.means, strict=True))
    return _Mean(total / sum(weights), sum(weights))


def _series(values: Sequence[DayValue], reading: Reading) -> Series:
    return series_of([(value.day, value.mean) for value in values], reading)


def _between(values: Sequence[DayValue], start: date, end: date) -> Sequence[DayValue]:
    return values[bisect_left(values, start, key=_day) : bisect_right(values, end, key=_day)]


def _day(value: DayValue) -> date:
    return value.day
