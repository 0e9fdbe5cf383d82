"""Simulated diaries whose truth is known: what the plateau engine is tested and timed on.

A diary is laid out as legs, each level or moving evenly, with jumps between them if wanted. Ratings vary around that
line from day to day, with some of it lasting (first-order autoregression), and between the entries of a day; days are
left out at random; what is entered is rounded and stays on the scale. Everything is drawn from one seed.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random

from holdfast.plateaus.course import Kind
from holdfast.plateaus.series import Series

FIRST_DAY = date(2024, 1, 1)


@dataclass(frozen=True, slots=True)
class Leg:
    """Some days on which the line does one thing.

    Attributes:
        days: how many.
        change: by how many points it moves over them, evenly; 0 for a plateau.
        jump: by how many points it jumps before them.
    """

    days: int
    change: float = 0.0
    jump: float = 0.0

    @property
    def kind(self) -> Kind:
        """What the line does."""
        return "plateau" if self.change == 0 else "gain" if self.change > 0 else "setback"


@dataclass(frozen=True, slots=True)
class Person:
    """How somebody keeps a diary.

    Attributes:
        noise: standard deviation of a day around the line, in points.
        lasting: share of a day's deviation that is left on the next.
        within: standard deviation of an entry around its day, in points.
        entered: share of days with entries.
        second: share of those with two.
        step: what entries are rounded to.
        weekend: what Saturdays and Sundays are above the other days, in points.
    """

    noise: float = 0.9
    lasting: float = 0.3
    within: float = 0.4
    entered: float = 0.85
    second: float = 0.3
    step: float = 1.0
    weekend: float = 0.0


USUAL = Person()


def simulated(
    legs: Sequence[Leg], *, start: float = 5.0, person: Person = USUAL, seed: int = 1
) -> list[tuple[date, float]]:
    """Return the values that somebody enters while their line goes along the legs, from the level ``start`` on."""
    random = Random(seed)
    values: list[tuple[date, float]] = []
    deviation = random.gauss(0, person.noise)
    for place, level in enumerate(_line(legs, start)):
        day = FIRST_DAY + timedelta(place)
        fresh = random.gauss(0, person.noise * math.sqrt(1 - person.lasting**2))
        deviation = person.lasting * deviation + fresh
        mood = level + deviation + (person.weekend if day.weekday() >= 5 else 0.0)
        if random.random() < person.entered:
            for _ in range(1 + (random.random() < person.second)):
                entry = round((mood + random.gauss(0, person.within)) / person.step) * person.step
                values.append((day, min(10.0, max(0.0, entry))))
    return values


def many_years(years: int, seed: int = 1) -> list[tuple[date, float]]:
    """Return the diary of a long life in therapy: plateaus of two weeks to half a year, gains, setbacks and jumps."""
    random = Random(seed)
    legs: list[Leg] = []
    level, days = 5.0, 0
    while days < years * 365:
        up = random.random() < (10 - level) / 10
        size = (1.5 + 2 * random.random()) * (1 if up else -1)
        size = min(9.0, max(1.0, level + size)) - level
        plateau = round(14 * 13 ** random.random())
        if random.random() < 0.3:
            new = [Leg(plateau, jump=size)]
        else:
            new = [Leg(round(abs(size) * (6 + 22 * random.random())) + 3, change=size), Leg(plateau)]
        legs += new
        level, days = level + size, days + sum(leg.days for leg in new)
    person = Person(entered=0.97, second=0.37)
    last_day = FIRST_DAY + timedelta(years * 365)
    return [(day, value) for day, value in simulated(legs, person=person, seed=seed) if day < last_day]


def last_days(series: Series, count: int) -> Series:
    """Return the last days with values of a series, on the same clock."""
    cut = slice(-count, None)
    return replace(
        series,
        days=series.days[cut],
        times=series.times[cut],
        means=series.means[cut],
        values=series.values[cut],
        counts=series.counts[cut],
    )


def _line(legs: Sequence[Leg], start: float) -> Iterator[float]:
    """Yield the level of each day."""
    level = start
    for leg in legs:
        level += leg.jump
        for day in range(leg.days):
            yield level + leg.change * (day + 0.5) / leg.days
        level += leg.change
