"""A series of ratings, day by day."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import accumulate, pairwise
from typing import TypeVar

from holdfast.plateaus.reading import Reading
from holdfast.plateaus.robust import median

LONGEST_GAP = 366
"""A gap counts as so many days at most: after a year of silence everything is possible again, and a mistyped year
cannot make the computation run for centuries."""

LONG_SILENCE, SILENT_GAPS = 56, 8
"""A silence is longer than so many days, and than so many of the usual gaps: nothing is said of it."""

SELDOM = 21
"""A series with usually more days than that between values is no diary, which tells of days and weeks."""

SMALLEST_STEP, LARGEST_STEP = 0.05, 2.5

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Series:
    """The days that have values, oldest first, in points of 0 to 10 with better up.

    Attributes:
        days: their ordinals (`datetime.date.toordinal`).
        times: days since the first one, with long gaps shortened; the model's clock.
        means: the mean of each day, as entered.
        values: the same, freed of what is no news (`holdfast.plateaus.week`).
        counts: how many values each day has.
        scatter: sum of squares of the values around their day's mean, over all days.
        step: the smallest distance between two different values.
        longest_pause: days without entries that still belong to one log.
        is_diary: the values look like ratings that a person types every few days.
    """

    days: list[int]
    times: list[int]
    means: list[float]
    values: list[float]
    counts: list[int]
    scatter: float
    step: float
    longest_pause: float
    is_diary: bool

    @property
    def span(self) -> int:
        """How many days the model sees, both ends counted."""
        return self.times[-1] + 1

    @property
    def unbroken(self) -> list[tuple[int, int]]:
        """The runs of days without a long silence between them: place of the first, place after the last."""
        cuts = [place + 1 for place in range(len(self.days) - 1) if self._gap(place, self.days) > self.longest_pause]
        return list(pairwise([0, *cuts, len(self.days)]))

    def day_at(self, time: int) -> int:
        """Return the ordinal of the civil day at a time of the model."""
        place = bisect_right(self.times, time) - 1
        ahead = time - self.times[place]
        if place + 1 == len(self.times):
            return self.days[place] + ahead
        return self.days[place] + ahead * self._gap(place, self.days) // self._gap(place, self.times)

    def over_days(self, by_time: Sequence[Value]) -> list[Value]:
        """Return, for each civil day from the first to the last, what stands at its time."""
        over: list[Value] = []
        for place in range(len(self.days) - 1):
            start, gap, real = self.times[place], self._gap(place, self.times), self._gap(place, self.days)
            over += (
                by_time[start : start + gap] if gap == real else [by_time[start + i * gap // real] for i in range(real)]
            )
        return [*over, by_time[self.times[-1]]]

    def entries(self, start: int, end: int) -> int:
        """Return how many values the civil days from ``start`` until before ``end`` (ordinals) have."""
        return sum(self.counts[bisect_left(self.days, start) : bisect_left(self.days, end)])

    @staticmethod
    def _gap(place: int, clock: list[int]) -> int:
        """Return how long it is from one day with a value to the next."""
        return clock[place + 1] - clock[place]


def series_of(values: Sequence[tuple[date, float]], reading: Reading) -> Series:
    """Return the daily series of at least one value.

    Raises:
        ValueError: a value lies outside its scale.
    """
    points = {value: reading.points(value) for value in {value for _, value in values}}
    by_day: dict[int, list[float]] = {}
    for day, value in values:
        by_day.setdefault(day.toordinal(), []).append(points[value])
    days = sorted(by_day)
    # In order, so that the same values entered in another order make the same sums.
    entered = [sorted(by_day[day]) for day in days]
    means = [sum(of_day) / len(of_day) for of_day in entered]
    gaps = [later - earlier for earlier, later in pairwise(days)]
    usual_gap = median(gaps) if gaps else 1
    distinct = sorted(set(points.values()))
    steps = [high - low for low, high in pairwise(distinct) if high - low > 1e-6]
    return Series(
        days=days,
        times=list(accumulate((min(gap, LONGEST_GAP) for gap in gaps), initial=0)),
        means=means,
        values=means,
        counts=[len(of_day) for of_day in entered],
        scatter=sum((value - mean) ** 2 for of_day, mean in zip(entered, means, strict=True) for value in of_day),
        step=min(max(min(steps), SMALLEST_STEP), LARGEST_STEP) if steps else 1.0,
        longest_pause=max(LONG_SILENCE, SILENT_GAPS * usual_gap),
        is_diary=usual_gap <= SELDOM and (len(days) < len(values) or _looks_typed(distinct)),
    )


def _looks_typed(distinct: list[float]) -> bool:
    """Whether different values lie on the coarse grid on which people rate.

    Either a quarter of a point apart or more, or all of them tenths: what a slider from 0 to 100 gives. Measurements
    and statistics do neither.
    """
    steps = [high - low for low, high in pairwise(distinct)]
    return (
        not steps or min(steps) > 0.25 - 1e-6 or all(abs(value * 10 - round(value * 10)) < 1e-6 for value in distinct)
    )
