"""What came with each exercise, reckoned from all of them together, so that few uses claim little.

A change in distress is taken to be

    the person's own average + slope x (how far before lay from its average) + the exercise's own part + chance.

* *The slope* takes out that what is high falls by itself (regression to the mean; Vickers & Altman 2001, *BMJ* 323): an
  exercise used at 9 falls more than one used at 3, whatever it does. It is found within exercises, for which ones are
  used when it is high is the person's choice and no part of it.
* *Chance* is how much uses of the same exercise differ. All exercises tell it together, beside `PRIOR_USES` uses of the
  usual spread, so that three equal ones do not claim to be certain; an exercise's own spread is drawn towards that of
  all (Smyth 2004, *Statistical Applications in Genetics and Molecular Biology* 3).
* *The own parts* differ by a variance found by the method of moments (DerSimonian & Laird 1986, *Controlled Clinical
  Trials* 7), never below 0, and beside a usual one, for few exercises tell little of it. By it each mean is drawn
  towards the person's own average at the height the exercise was used at, farther the fewer its uses (James & Stein
  1961; Efron & Morris 1975, *Journal of the American Statistical Association* 70).
* *The interval* of 80 % is Student's, and counts that average and slope are estimates too. docs/helps.md tells what it
  was held against.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from holdfast.helps.uses import Pair, Uses
from holdfast.scales import HIGH, LOW
from holdfast.together.quantiles import student_reach

CHANCE = 0.2
"""How often the interval may miss what is so: one in five."""

PRIOR_USES, PRIOR_SPREAD = 4, 1.5
"""So many uses with that spread, in points, count beside the person's own."""

PRIOR_OWN_USES = 8
"""So many uses with the spread of all exercises count beside those of one."""

PRIOR_EXERCISES, PRIOR_DIFFERENCE = 3, 1.0
"""So many exercises that differ by so much, in points, count beside the person's own."""

PRIOR_SLOPE, PRIOR_SQUARES = -0.3, 20.0
"""How much more distress usually falls for each point it is higher before; it counts as uses with that sum of squares
of distress before would."""


class Pooled(NamedTuple):
    """What came with one exercise, in points of distress; below 0 is less of it.

    Attributes:
        change: after minus before on average, drawn towards the person's own average at the height it was used at.
        low: the lower end of its 80 % interval.
        high: the upper end.
        adjusted: the change minus the person's own average at that height.
    """

    change: float
    low: float
    high: float
    adjusted: float


class _Summed(NamedTuple):
    """The rated uses of one exercise: how many, means of before and change, and their sums of squares and products."""

    n: int
    before: float
    change: float
    before_squares: float
    change_squares: float
    products: float

    def left(self, slope: float) -> float:
        """Return the sum of squares of the changes that a slope leaves."""
        return max(0.0, self.change_squares - 2 * slope * self.products + slope**2 * self.before_squares)


def pooled(exercises: Sequence[Uses]) -> list[Pooled]:
    """Return what came with each exercise.

    Args:
        exercises: the uses of each, with one rated use or more.
    """
    if not exercises:
        return []
    summed = [_summed(each.pairs) for each in exercises]
    middle = sum(each.n * each.before for each in summed) / sum(each.n for each in summed)
    squares = PRIOR_SQUARES + sum(each.before_squares for each in summed)
    slope = max(-1.0, min(0.0, (PRIOR_SQUARES * PRIOR_SLOPE + sum(each.products for each in summed)) / squares))
    variance, freedom = _chance(summed, slope)
    errors = [_own_variance(each, variance, slope) / each.n for each in summed]
    parts = [each.change - slope * (each.before - middle) for each in summed]
    between = _between(parts, errors)
    weights = [1 / (between + error) for error in errors]
    average = _weighted(parts, weights)
    found = []
    for each, part, error in zip(summed, parts, errors, strict=True):
        kept = between / (between + error)
        away = each.before - middle
        unsure = 1 / sum(weights) + variance / squares * away**2
        reach = student_reach(CHANCE, min(freedom, PRIOR_OWN_USES + each.n - 1))
        half = reach * math.sqrt(kept * error + (1 - kept) ** 2 * unsure)
        adjusted = kept * (part - average)
        change = average + slope * away + adjusted
        low, change, high = (_possible(end, each.before) for end in (change - half, change, change + half))
        found.append(Pooled(change, low, high, adjusted))
    return found


def _summed(pairs: Mapping[Pair, int]) -> _Summed:
    n = sum(pairs.values())
    before = sum(pair.before * times for pair, times in pairs.items()) / n
    change = sum(pair.change * times for pair, times in pairs.items()) / n
    off = [(pair.before - before, pair.change - change, times) for pair, times in sorted(pairs.items())]
    return _Summed(
        n,
        before,
        change,
        sum(times * x * x for x, _, times in off),
        sum(times * y * y for _, y, times in off),
        sum(times * x * y for x, y, times in off),
    )


def _chance(summed: Sequence[_Summed], slope: float) -> tuple[float, int]:
    """Return the variance of changes with the same exercise from the same height, and its degrees of freedom."""
    told_by = max(0, sum(each.n - 1 for each in summed) - 1)
    left = sum(each.left(slope) for each in summed)
    freedom = PRIOR_USES + told_by
    return (PRIOR_USES * PRIOR_SPREAD**2 + left) / freedom, freedom


def _own_variance(each: _Summed, variance: float, slope: float) -> float:
    return (PRIOR_OWN_USES * variance + each.left(slope)) / (PRIOR_OWN_USES + each.n - 1)


def _between(parts: Sequence[float], errors: Sequence[float]) -> float:
    """Return the variance of the exercises' own parts."""
    weights = [1 / error for error in errors]
    total, others = sum(weights), len(parts) - 1
    scale = total - sum(weight * weight for weight in weights) / total
    moments = 0.0
    if others:
        average = _weighted(parts, weights)
        spread = sum(weight * (part - average) ** 2 for weight, part in zip(weights, parts, strict=True))
        moments = max(0.0, (spread - others) / scale)
    return (PRIOR_EXERCISES * PRIOR_DIFFERENCE**2 + others * moments) / (PRIOR_EXERCISES + others)


def _weighted(values: Sequence[float], weights: Sequence[float]) -> float:
    return sum(value * weight for value, weight in zip(values, weights, strict=True)) / sum(weights)


def _possible(change: float, before: float) -> float:
    """Return a mean change within what the scale lets it be."""
    return max(LOW - before, min(HIGH - before, change))
