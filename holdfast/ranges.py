"""The ranges a chart can show, from four weeks to everything."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final, NamedTuple


class Range(NamedTuple):
    """How far back a chart looks, today included.

    Attributes:
        id: as the command line names it, ``8w``.
        weeks: weeks, 0 where it is counted in months.
        months: calendar months, 0 where it is counted in weeks; both 0 for everything.
    """

    id: str
    weeks: int = 0
    months: int = 0

    def first_day(self, today: date, earliest: date | None = None) -> date:
        """Return the first civil day of the range that ends ``today``.

        Args:
            today: the last day of the range.
            earliest: the first day with a value, which only the range of everything asks for; without one, or when
                it is too near, everything is four weeks.
        """
        if self.weeks:
            return today - timedelta(weeks=self.weeks) + timedelta(days=1)
        if self.months:
            return _months_before(today, self.months)
        shortest = RANGES[0].first_day(today)
        return shortest if earliest is None else min(earliest, shortest)


RANGES: Final = (
    Range("4w", weeks=4),
    Range("8w", weeks=8),
    Range("3m", months=3),
    Range("6m", months=6),
    Range("1y", months=12),
    Range("2y", months=24),
    Range("5y", months=60),
    Range("all"),
)
"""From the shortest to the longest."""

EIGHT_WEEKS: Final = RANGES[1]
ONE_YEAR: Final = RANGES[4]


def find_range(range_id: str) -> Range:
    """Return the range of that id.

    Raises:
        KeyError: there is none.
    """
    for each in RANGES:
        if each.id == range_id:
            return each
    raise KeyError(range_id)


def usual_range(oldest: date, newest: date, today: date) -> Range:
    """Return the range that suits values best while none is chosen.

    It is the shortest that shows all of them, but no more than one year, and where even the newest lies before that,
    the shortest longer one that reaches it.
    """
    young = ONE_YEAR.first_day(today) <= oldest
    return _shortest(RANGES, oldest, today) if young else range_reaching(newest, today)


def range_reaching(day: date, today: date) -> Range:
    """Return one year, or where a day lies before it, the shortest longer range that reaches the day."""
    return _shortest(RANGES[RANGES.index(ONE_YEAR) :], day, today)


def _shortest(ranges: Sequence[Range], day: date, today: date) -> Range:
    """The shortest of these that reaches a day, or everything."""
    return next((each for each in ranges[:-1] if each.first_day(today) <= day), RANGES[-1])


def longer(shown: Range) -> Range:
    """Return the next longer range; the longest stays."""
    return RANGES[min(RANGES.index(shown) + 1, len(RANGES) - 1)]


def shorter(shown: Range) -> Range:
    """Return the next shorter range; the shortest stays."""
    return RANGES[max(RANGES.index(shown) - 1, 0)]


def _months_before(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    next_first = date(year + (month + 1) // 12, (month + 1) % 12 + 1, 1)
    return date(year, month + 1, min(day.day, (next_first - timedelta(days=1)).day))
