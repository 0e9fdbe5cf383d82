"""What was tagged more or less often during a stretch than in the time before it."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from itertools import pairwise
from statistics import NormalDist
from typing import NamedTuple

from holdfast.check_ins import CheckIn

LEAST_DAYS = 8
"""Days with a check-in on each side below which nothing is told."""

LONGEST, SHORTEST_BEFORE = 366, 56
"""The time before is as long as the stretch, but no shorter than eight weeks; of both a year is looked at, at most."""

CHANCE = 0.05
"""How often, where nothing changed, something is told all the same: one stretch in twenty."""

MOST = 5
"""How many are told: those that changed most."""

_LASTING, _LASTING_DAYS = 0.3, 10
"""How much of a tag is left on the next day, before that is seen, and how many days that belief weighs."""

_LASTS_AT_MOST = 0.95


class TagChange(NamedTuple):
    """A tag that was there on clearly more or clearly fewer days.

    Attributes:
        tag: its id.
        before: days that have it in the time before.
        days_before: days with a check-in in the time before.
        during: days that have it in the stretch.
        days_during: days with a check-in in the stretch.
    """

    tag: str
    before: int
    days_before: int
    during: int
    days_during: int

    @property
    def is_more(self) -> bool:
        """Whether it is there more often than before."""
        return self.during * self.days_before > self.before * self.days_during


class Window(NamedTuple):
    """The days that are compared: those before, from ``before`` on, and those of the stretch, up to ``until``."""

    before: date
    start: date
    until: date


def window_of(start: date, end: date) -> Window:
    """Return the days that are compared for a stretch from ``start`` to ``end``."""
    days = min(LONGEST, (end - start).days + 1)
    return Window(start - timedelta(days=max(days, SHORTEST_BEFORE)), start, start + timedelta(days=days - 1))


def tag_changes(check_ins: Iterable[CheckIn], window: Window) -> list[TagChange]:
    """Return the tags that chance alone would hardly have changed as much, the clearest first, `MOST` at most.

    Shares of days are compared on the scale of their arcsine, where their spread does not depend on them (Freeman &
    Tukey, 1950), with fewer days counted where a tag comes in runs, and with regard to how many tags are looked at.

    Args:
        check_ins: those of the window at least, in any order.
        window: the days compared.
    """
    by_day: dict[date, set[str]] = {}
    for check_in in check_ins:
        by_day.setdefault(check_in.moment.day, set()).update(check_in.tags)
    before = [day for day in sorted(by_day) if window.before <= day < window.start]
    during = [day for day in sorted(by_day) if window.start <= day <= window.until]
    if min(len(before), len(during)) < LEAST_DAYS:
        return []
    tags = Counter(tag for day in (*before, *during) for tag in by_day[day])
    needed = -NormalDist().inv_cdf(CHANCE / max(1, len(tags)) / 2)
    found = []
    for tag in tags:
        sides = [[tag in by_day[day] for day in days] for days in (before, during)]
        change = TagChange(tag, sum(sides[0]), len(before), sum(sides[1]), len(during))
        clear = _deviate(change, _inflation(tag, by_day, (before, during)))
        if clear > needed:
            found.append((clear, change))
    return [change for _, change in sorted(found, key=lambda each: (-each[0], each[1].tag))[:MOST]]


def _deviate(change: TagChange, inflation: float) -> float:
    """Return by how many standard errors the two shares differ."""
    early, late = _angle(change.before, change.days_before), _angle(change.during, change.days_during)
    return abs(late - early) / math.sqrt(inflation * (1 / (change.days_before + 0.5) + 1 / (change.days_during + 0.5)))


def _angle(count: int, days: int) -> float:
    return math.asin(math.sqrt(count / (days + 1))) + math.asin(math.sqrt((count + 1) / (days + 1)))


def _inflation(tag: str, by_day: Mapping[date, set[str]], sides: Iterable[Sequence[date]]) -> float:
    """Return by how much the variance of a share grows because a tag of one day is often there on the next, too.

    An autocorrelation that is measured around the mean of few days comes out too small (Kendall, 1954).
    """
    products = squares = 0.0
    pairs, lost = 0, 0
    for days in sides:
        share = sum(tag in by_day[day] for day in days) / len(days)
        for day, after in pairwise(days):
            one, other = ((tag in by_day[each]) - share for each in (day, after))
            products, squares = products + one * other, squares + (one * one + other * other) / 2
        pairs, lost = pairs + len(days) - 1, lost + 1
    seen = products / squares if squares else 0.0
    seen += lost * (1 + 3 * max(seen, 0.0)) / pairs
    lasting = min(max((_LASTING * _LASTING_DAYS + seen * pairs) / (_LASTING_DAYS + pairs), 0.0), _LASTS_AT_MOST)
    return (1 + lasting) / (1 - lasting)
