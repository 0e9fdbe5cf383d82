"""How much less a series tells than it has days, because a day is like the day before.

Two series that both change slowly rise or fall together for a while whatever they are, so that fewer days are as good
as independent than there are days. What counts is the product of their autocorrelations (Bartlett 1935, *Journal of the
Royal Statistical Society* 98; Quenouille 1952, *Associated Measurements*), over several lags and not the first alone,
since ratings carry noise of one day beside what lasts (Pyper & Peterman 1998, *Canadian Journal of Fisheries and
Aquatic Sciences* 55).
"""

from __future__ import annotations

from collections.abc import Sequence
from operator import mul

LAGS = 10
"""Autocorrelations are taken up to so many days with a value apart, in a short series up to a fifth of its length."""


def autocorrelations(values: Sequence[float]) -> list[float]:
    """Return the autocorrelations from the first lag on; none for a series that never changes."""
    mean = sum(values) / len(values)
    above = [value - mean for value in values]
    spread = sum(map(mul, above, above))
    if spread <= 0:
        return []
    return [sum(map(mul, above, above[lag:])) / spread for lag in _lags(len(values))]


def autocorrelations_of_marks(places: Sequence[int], length: int) -> list[float]:
    """Return the same for a series of zeros with ones at ``places`` (in order), without going through the zeros."""
    share = len(places) / length
    spread = len(places) * (1 - share)
    if spread <= 0:
        return []
    marked = frozenset(places)
    found = []
    for lag in _lags(length):
        both = sum(place + lag in marked for place in places)
        early = sum(place < length - lag for place in places)
        late = sum(place >= lag for place in places)
        found.append((both - share * (early + late) + share * share * (length - lag)) / spread)
    return found


def inflation(one: Sequence[float], other: Sequence[float], length: int) -> float:
    """Return by how much the variance of what is estimated from two series grows, 1 or more.

    Args:
        one: autocorrelations of one of them.
        other: autocorrelations of the other.
        length: how many days both have.
    """
    grown = 1.0
    for lag, (first, second) in enumerate(zip(one, other, strict=False), 1):
        grown += 2 * (1 - lag / length) * first * second
    return max(1.0, grown)


def _lags(length: int) -> range:
    return range(1, min(LAGS, length // 5) + 1)
