"""Ranks, and how far two series have the same order."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import groupby
from operator import mul


def ranks(values: Sequence[float]) -> list[float]:
    """Return the rank of each value from 1 on; equal values share the mean of theirs."""
    order = sorted(range(len(values)), key=values.__getitem__)
    ranked = [0.0] * len(values)
    before = 0
    for _, group in groupby(order, key=values.__getitem__):
        equal = list(group)
        for place in equal:
            ranked[place] = before + (len(equal) + 1) / 2
        before += len(equal)
    return ranked


def correlation(one: Sequence[float], other: Sequence[float]) -> float:
    """Return Pearson's correlation, -1 to 1, which of ranks is Spearman's; 0 where one of them never changes."""
    mean, other_mean = sum(one) / len(one), sum(other) / len(other)
    above, other_above = [value - mean for value in one], [value - other_mean for value in other]
    spread = math.sqrt(sum(map(mul, above, above)) * sum(map(mul, other_above, other_above)))
    return sum(map(mul, above, other_above)) / spread if spread > 0 else 0.0
