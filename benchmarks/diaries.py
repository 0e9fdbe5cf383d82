"""Simulated diaries whose truth is known, of many kinds: what the accuracy of plateau finders is measured on.

A line is laid out in legs: plateaus of two weeks to half a year (short ones are the more frequent: log-uniform), gains
and setbacks of 1.5 to 4 points at 6 to 28 days a point, and sudden shifts of 1.5 to 3.5 points. A person keeps a diary
of it: their days vary around the line by .5 to 1.5 points, and part of a day's deviation lasts to the next; entries
vary within the day; one diary in three has a rhythm of the week; days are left out, sometimes weeks; some entries are
anything at all; what is entered is rounded and stays on the scale. The noise is large against the changes on purpose.

Everything is drawn from the name of the kind and one seed, and from nothing else.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random
from typing import NamedTuple, TypeAlias

from holdfast.plateaus.course import Kind

FIRST_DAY = date(2020, 1, 1)

Range: TypeAlias = tuple[float, float]


class Leg(NamedTuple):
    """Days on which the line does one thing.

    Attributes:
        days: how many.
        level: where it begins, in points of 0 to 10.
        change: by how much it moves over them; 0 for a plateau.
        bend: 1 for an even movement; more for one that gathers speed, less for one that slows down.
    """

    days: int
    level: float
    change: float = 0.0
    bend: float = 1.0

    @property
    def kind(self) -> Kind:
        """What the line does."""
        return "plateau" if self.change == 0 else "gain" if self.change > 0 else "setback"

    def line(self) -> list[float]:
        """Return the level of each day."""
        return [self.level + self.change * ((day + 0.5) / self.days) ** self.bend for day in range(self.days)]


class Truth(NamedTuple):
    """A true stretch: from day ``start`` of the diary until before day ``past``."""

    kind: Kind
    start: int
    past: int

    @property
    def days(self) -> int:
        """How many."""
        return self.past - self.start


class Diary(NamedTuple):
    """A diary and its truth.

    Attributes:
        regime: its kind.
        values: day and value of each entry, in order.
        first_day: day 0 of ``truth``.
        truth: the true stretches, in order and without gaps.
        low, high: the scale.
    """

    regime: str
    values: list[tuple[date, float]]
    first_day: date
    truth: list[Truth]
    low: float = 0.0
    high: float = 10.0

    def until(self, day: int) -> Diary:
        """Return the diary as it was at the end of a day."""
        last = self.first_day + timedelta(day)
        return self._replace(values=[(when, value) for when, value in self.values if when <= last])


@dataclass(frozen=True, slots=True)
class Habits:
    """How the people of a regime keep their diaries; each is drawn from these ranges.

    Attributes:
        noise: standard deviation of a day around the line, in points.
        lasting: share of a day's deviation that is left on the next.
        within: standard deviation of an entry around its day, in points.
        missing: share of days left out.
        week: spread of the days of the week, in points, of those who have such a rhythm.
        with_week: how many have.
        every: days between entries, for a diary that is not kept daily.
        steps: what entries are rounded to, in points.
        top: the highest value of the scale, which begins at ``bottom``.
        bottom: the lowest.
        bursts: how many times a year several days in a row are far from the line.
    """

    noise: Range = (0.5, 1.5)
    lasting: Range = (0.0, 0.35)
    within: Range = (0.3, 0.9)
    missing: Range = (0.05, 0.35)
    week: Range = (0.2, 0.9)
    with_week: float = 1 / 3
    every: int = 1
    steps: tuple[float, ...] = (1.0, 1.0, 1.0, 1.0, 0.5)
    bottom: float = 0.0
    top: float = 10.0
    bursts: float = 0.0


Lay: TypeAlias = Callable[[Random], list[Leg]]


def journey(
    jumps: float, length: Range = (160, 800), levels: Range = (1.5, 8.5), bend: Range = (1.0, 1.0), slower: float = 1.0
) -> Lay:
    """Return what lays out plateaus with changes between them.

    Args:
        jumps: share of changes that are sudden.
        length: days in all; the last leg is cut off there.
        levels: within which the line stays.
        bend: of gains and setbacks.
        slower: by how much gains and setbacks take longer than usual.
    """

    def lay(random: Random) -> list[Leg]:
        whole = round(random.uniform(*length))
        level = random.uniform(levels[0] + 0.5, levels[1] - 1.5)
        legs: list[Leg] = []
        level_next = random.random() < 0.75
        while (so_far := sum(leg.days for leg in legs)) < whole:
            sudden = bool(legs) and level_next and legs[-1].kind == "plateau"
            if sudden:
                level += _change(random, level, levels, (1.5, 3.5))
            if level_next:
                legs.append(Leg(_length(random, 14, 180), level))
            else:
                change = _change(random, level, levels, (1.5, 4.0))
                days = max(6, round(abs(change) * random.uniform(6, 28) * slower))
                legs.append(Leg(days, level, change, random.uniform(*bend)))
                level += change
            level_next = legs[-1].kind != "plateau" or random.random() < jumps
            if so_far + legs[-1].days > whole:
                legs[-1] = _cut(legs[-1], whole - so_far)
        return legs if legs[-1].days >= 6 or len(legs) == 1 else legs[:-1]

    return lay


def one_line(points: Range, length: Range, up: float, levels: Range = (1.5, 8.5), bend: Range = (1.0, 1.0)) -> Lay:
    """Return what lays out one movement from the first day to the last; ``up`` is the share of gains."""

    def lay(random: Random) -> list[Leg]:
        size = random.uniform(*points)
        low = random.uniform(levels[0], levels[1] - size)
        days = round(random.uniform(*length))
        gain = random.random() < up
        return [Leg(days, low if gain else low + size, size if gain else -size, random.uniform(*bend))]

    return lay


def one_level(length: Range, levels: Range = (2.0, 8.0)) -> Lay:
    """Return what lays out one plateau."""
    return lambda random: [Leg(round(random.uniform(*length)), random.uniform(*levels))]


def short_log(random: Random) -> list[Leg]:
    """Lay out a week to five weeks of one thing: as often a plateau as a movement of 2 to 4 points."""
    days = (7.0, 35.0)
    lay = one_level(days) if random.random() < 0.5 else one_line((2.0, 4.0), days, 0.5)
    return lay(random)


def broken_short_log(random: Random) -> list[Leg]:
    """Lay out three to six weeks in which something changes."""
    days = random.randint(21, 42)
    first = random.randint(8, days - 8)
    level, way = random.uniform(3.0, 7.0), random.choice((-1, 1))
    if random.random() < 0.4:
        return [Leg(first, level), Leg(days - first, level + way * random.uniform(1.5, 2.5))]
    change = way * random.uniform(1.5, 2.5)
    if random.random() < 0.5:
        return [Leg(first, level), Leg(days - first, level, change)]
    return [Leg(first, level, change), Leg(days - first, level + change)]


USUAL = Habits()

REGIMES: dict[str, tuple[Lay, Habits]] = {
    "steps": (journey(1.0), USUAL),
    "ramps": (journey(0.0), USUAL),
    "mixed": (journey(0.45), USUAL),
    "mixed_sparse": (journey(0.45, (450, 650)), replace(USUAL, missing=(0.45, 0.7))),
    "mixed_ar": (journey(0.3), replace(USUAL, lasting=(0.4, 0.65))),
    "mixed_coarse": (journey(0.4), replace(USUAL, steps=(2.5,))),
    "ceiling": (journey(0.45, levels=(6.0, 9.5)), USUAL),
    "steady_up": (one_line((3.0, 6.0), (42, 300), 1.0), USUAL),
    "steady_down": (one_line((3.0, 6.0), (42, 300), 0.0), USUAL),
    "flat": (one_level((60, 540)), USUAL),
    "flat_noisy": (one_level((60, 540)), replace(USUAL, noise=(1.5, 2.2), lasting=(0.0, 0.55))),
    "short": (short_log, USUAL),
    "long": (journey(0.45, (1100, 3650)), USUAL),
}
"""The thirteen regimes of the table."""

OTHER_REGIMES: dict[str, tuple[Lay, Habits]] = {
    "gathering": (journey(0.2, bend=(1.4, 2.2)), USUAL),
    "slowing": (journey(0.2, bend=(0.45, 0.7)), USUAL),
    "slow": (journey(0.1, slower=2.0), USUAL),
    "five_points": (journey(0.45), replace(USUAL, steps=(2.5,), bottom=1.0, top=5.0)),
    "of_27": (journey(0.45), replace(USUAL, steps=(10 / 27,), top=27.0)),
    "of_100": (journey(0.45), replace(USUAL, steps=(0.1, 0.5), top=100.0)),
    "weekly": (journey(0.4, (500, 1100)), replace(USUAL, every=7, missing=(0.0, 0.2), steps=(10 / 27,), top=27.0)),
    "bursts": (journey(0.45), replace(USUAL, bursts=6.0)),
    "quiet": (journey(0.45), replace(USUAL, noise=(0.25, 0.5), within=(0.1, 0.4), steps=(1.0, 0.5))),
    "strong_week": (journey(0.45), replace(USUAL, week=(0.8, 1.4), with_week=1.0)),
    "broken_short": (broken_short_log, USUAL),
}
"""Others, for what the thirteen do not hold: what an engine must not have been fitted to."""

SHARES = {
    "steps": 6,
    "ramps": 7,
    "mixed": 9,
    "mixed_sparse": 5,
    "mixed_ar": 4,
    "mixed_coarse": 3,
    "ceiling": 3,
    "steady_up": 4,
    "steady_down": 3,
    "flat": 5,
    "flat_noisy": 3,
    "short": 6,
    "long": 2,
}
"""How many of sixty diaries are of each regime."""


def diary(regime: str, seed: int) -> Diary:
    """Return the diary of a regime and a seed."""
    lay, habits = (REGIMES | OTHER_REGIMES)[regime]
    random = Random(f"{regime} {seed}")
    legs = lay(random)
    return Diary(regime, _kept(legs, habits, random), FIRST_DAY, _truth(legs), habits.bottom, habits.top)


def diaries(seed: int, sixties: int = 1) -> list[Diary]:
    """Return so many times sixty diaries of the thirteen regimes, all different."""
    return [
        diary(regime, 10_000 * seed + number) for regime, share in SHARES.items() for number in range(share * sixties)
    ]


def _kept(legs: Sequence[Leg], habits: Habits, random: Random) -> list[tuple[date, float]]:
    """Return what somebody with such habits enters."""
    noise, lasting, within, missing = (
        random.uniform(*each) for each in (habits.noise, habits.lasting, habits.within, habits.missing)
    )
    step = random.choice(habits.steps)
    week = _week(random, random.uniform(*habits.week)) if random.random() < habits.with_week else [0.0] * 7
    most = random.choice(((1,), (1, 2), (1, 1, 2, 3, 4, 6))) if habits.every == 1 else (1,)
    odd = random.choice((0.0, 0.01, 0.03))
    unit = (habits.top - habits.bottom) / 10
    line = [level for leg in legs for level in leg.line()]
    away = _gaps(random, len(line)) | {day for day in range(len(line)) if day % habits.every}
    burst = _bursts(random, len(line), habits.bursts)
    values: list[tuple[date, float]] = []
    deviation = random.gauss(0, noise)
    for place, level in enumerate(line):
        deviation = lasting * deviation + random.gauss(0, noise * math.sqrt(1 - lasting * lasting))
        day = FIRST_DAY + timedelta(place)
        if random.random() < missing or place in away:
            continue
        for _ in range(random.choice(most)):
            mood = level + deviation + week[day.weekday()] + burst[place] + random.gauss(0, within)
            if random.random() < odd:
                mood = random.uniform(0, 10)
            entry = min(10.0, max(0.0, math.floor(mood / step + 0.5) * step))
            values.append((day, round(habits.bottom + entry * unit, 6)))
    return values or [(FIRST_DAY, round(habits.bottom + 5 * unit))]


def _truth(legs: Sequence[Leg]) -> list[Truth]:
    """Return the true stretches."""
    truth: list[Truth] = []
    start = 0
    for leg in legs:
        truth.append(Truth(leg.kind, start, start + leg.days))
        start += leg.days
    return truth


def _change(random: Random, level: float, levels: Range, size: Range) -> float:
    """Return a change that stays within the levels, as often down as up where both are possible."""
    ways = [way for way in (-1, 1) if levels[0] <= level + way * size[0] <= levels[1]]
    way = random.choice(ways or [1 if level < 5 else -1])
    room = (levels[1] - level) if way > 0 else (level - levels[0])
    return way * random.uniform(size[0], max(size[0], min(size[1], room)))


def _length(random: Random, shortest: int, longest: int) -> int:
    """Return a length; each doubling is as likely as the next."""
    return round(shortest * math.pow(longest / shortest, random.random()))


def _cut(leg: Leg, days: int) -> Leg:
    """Return the first days of a leg."""
    return leg._replace(days=days, change=leg.change * (days / leg.days) ** leg.bend)


def _week(random: Random, spread: float) -> list[float]:
    """Return what each day of the week is above the others."""
    days = [random.gauss(0, spread) for _ in range(7)]
    return [day - sum(days) / 7 for day in days]


def _gaps(random: Random, days: int) -> set[int]:
    """Return the days of longer gaps, of one to four weeks each: some in one diary of four."""
    gaps: set[int] = set()
    if days > 60 and random.random() < 0.25:
        for _ in range(max(1, days // 200)):
            start = random.randrange(10, days - 10)
            gaps.update(range(start, min(days - 5, start + random.randint(7, 28))))
    return gaps


def _bursts(random: Random, days: int, a_year: float) -> list[float]:
    """Return by how much each day is off the line in a burst of three to eight odd days."""
    off = [0.0] * days
    for _ in range(round(days / 365 * a_year)):
        start, size = random.randrange(days), random.choice((-1, -1, 1)) * random.uniform(2, 4)
        for day in range(start, min(days, start + random.randint(3, 8))):
            off[day] = size
    return off
