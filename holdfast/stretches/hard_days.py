"""How fast hard days pass: from a day in the person's own lowest fifth back to a day at their median or above."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from holdfast.check_ins import DayValue
from holdfast.plateaus.robust import median

FEWEST_TIMES = 3
"""Times below which nothing is told."""

FEWEST_DAYS = 25
"""Days with the rating, over all the time, below which a person's own fifth is not known."""

_SILENCE = timedelta(days=7)
"""Where so many days or more have no entry on the way back, nobody knows how long it took."""


class Passing(NamedTuple):
    """How fast hard days passed.

    Attributes:
        days: median number of days until a day at the median or above; infinite where most have not come back yet.
        times: how often that was.
    """

    days: float
    times: int


class HardDays(NamedTuple):
    """How fast hard days passed in a stretch, and in the time before it; None where that is not told."""

    before: Passing | None
    during: Passing | None


class _Hard(NamedTuple):
    """One time: the hard day it began with, and how many days it took; infinite for one that lasts."""

    day: date
    took: float


def hard_days(values: Sequence[DayValue], start: date, end: date, *, higher_is_better: bool) -> HardDays:
    """Return how fast hard days passed, in the stretch from ``start`` to ``end`` and in all the time before it.

    What is hard and what is usual is measured on all the person's days, so that both sides mean the same by it. A hard
    day on the way back from another belongs to that one.

    Args:
        values: the rating's days, oldest first.
        start: the first day of the stretch.
        end: its last day.
        higher_is_better: the direction of the scale.
    """
    if len(values) < FEWEST_DAYS:
        return HardDays(None, None)
    points = [(value.day, value.mean if higher_is_better else -value.mean) for value in values]
    ordered = sorted(point for _, point in points)
    hard, usual = ordered[len(ordered) // 5], median(ordered)
    times = list(_times(points, hard, usual)) if hard < usual else []
    return HardDays(
        _passing([each.took for each in times if each.day < start]),
        _passing([each.took for each in times if start <= each.day <= end]),
    )


def _times(points: Sequence[tuple[date, float]], hard: float, usual: float) -> Iterator[_Hard]:
    """Yield each time a hard day came, once it is known how long it took or that it lasts to this day."""
    began: date | None = None
    previous = points[0][0]
    for day, point in points:
        if began is not None and day - previous > _SILENCE:
            began = None
        if began is None and point <= hard:
            began = day
        elif began is not None and point >= usual:
            yield _Hard(began, (day - began).days)
            began = None
        previous = day
    if began is not None:
        yield _Hard(began, math.inf)


def _passing(took: list[float]) -> Passing | None:
    if len(took) < FEWEST_TIMES:
        return None
    ordered = sorted(took)
    return Passing(ordered[(len(ordered) - 1) // 2], len(ordered))
