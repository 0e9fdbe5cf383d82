"""Persons whose exercises are known: what comes with each of them, and how high distress is when they take it."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from random import Random
from typing import NamedTuple

from holdfast.practices import Used


class Person(NamedTuple):
    """What a simulated person is like.

    Attributes:
        average: the change that comes with an average exercise when distress before is 6.
        difference: the standard deviation of what exercises add to it.
        spread: that of a use beside the others of the same exercise.
        slope: what each point of distress before adds.
        spreads: the spread of each exercise, in place of the one of all.
    """

    average: float = -1.8
    difference: float = 0.8
    spread: float = 1.5
    slope: float = -0.35
    spreads: Sequence[float] | None = None


class Lived(NamedTuple):
    """One exercise of a person.

    Attributes:
        used: its uses, as they were rated.
        own: what it adds to the person's average.
        change: the mean change to be expected at the heights it was used at, whole numbers from 0 to 10 being rated.
        mean: the mean change that came of it.
    """

    used: list[Used]
    own: float
    change: float
    mean: float


def live(person: Person, uses: Sequence[int], chance: Random) -> list[Lived]:
    """Return exercises used so many times each, some when it is high and others when it is not."""
    lived = []
    for place, count in enumerate(uses):
        own = chance.gauss(0, person.difference)
        usual = chance.uniform(3.5, 8)
        spread = person.spreads[place] if person.spreads else person.spread
        pairs: Counter[tuple[int, int]] = Counter()
        expected = 0.0
        for _ in range(count):
            before = _rated(chance.gauss(usual, 1.5))
            change = person.average + own + person.slope * (before - 6)
            expected += _expected(before + change, spread) - before
            pairs[before, _rated(before + chance.gauss(change, spread))] += 1
        used = [Used(f"exercise {place}", *pair, times) for pair, times in pairs.items()]
        mean = sum((after - before) * times for (before, after), times in pairs.items()) / count
        lived.append(Lived(used, own, expected / count, mean))
    return lived


def _rated(distress: float) -> int:
    return min(10, max(0, round(distress)))


def _expected(distress: float, spread: float) -> float:
    """The mean of a normal value that is rounded to 0 to 10."""
    return sum(0.5 * math.erfc((rated - 0.5 - distress) / spread / math.sqrt(2)) for rated in range(1, 11))
