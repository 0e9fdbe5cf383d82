"""How far a day lies from the days around it: what is left of a series when its slow line is taken out.

Over months and years ratings, feelings and tags all drift, and two things that drift go together whatever they are.
So days are compared with the days around them and never with those of another year.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from itertools import accumulate

REACH = 14
"""The days around a day: up to so many before it and after it."""

LEAST = 6
"""A day with fewer days around it that have a value is compared with nothing."""

_DIGITS = 6
"""Finer than this nothing is meant: where a rating never changes, what is left over would be ranked as if it did."""


def deviations(values: Mapping[int, float]) -> dict[int, float]:
    """Return how far each day lies from the days around it, in the unit of the values.

    The days around it are laid a straight line through, by least squares, without the day itself; the deviation is what
    the day lies above that line. A line and not a mean, because at the first and the last day all others lie on one
    side (local linear regression: Fan & Gijbels 1996, *Local Polynomial Modelling*).

    Args:
        values: civil days as ordinals (`datetime.date.toordinal`), in order, and their values.
    """
    days = list(values)
    if not days:
        return {}
    start = days[0]
    sums = _Sums([day - start for day in days], list(values.values()))
    deviating = {}
    for place, day in enumerate(days):
        first = bisect_left(days, day - REACH, 0, place + 1)
        after = bisect_right(days, day + REACH, place)
        if after - first > LEAST:
            deviating[day] = round(values[day] - sums.line_at(place, first, after), _DIGITS)
    return deviating


class _Sums:
    """Running sums of a series, from which a line through any of its parts is had without going through the part."""

    def __init__(self, times: Sequence[int], values: Sequence[float]) -> None:
        self._times, self._values = times, values
        self._t = list(accumulate(times, initial=0))
        self._tt = list(accumulate((time * time for time in times), initial=0))
        self._y = list(accumulate(values, initial=0.0))
        self._ty = list(accumulate((t * y for t, y in zip(times, values, strict=True)), initial=0.0))

    def line_at(self, place: int, first: int, after: int) -> float:
        """Return the height, at one place, of the line through the others from ``first`` until before ``after``."""
        time, value = self._times[place], self._values[place]
        n = after - first - 1
        t = (self._t[after] - self._t[first] - time) / n
        y = (self._y[after] - self._y[first] - value) / n
        tt = (self._tt[after] - self._tt[first] - time * time) / n - t * t
        ty = (self._ty[after] - self._ty[first] - time * value) / n - t * y
        return y + ty / tt * (time - t) if tt > 0 else y
