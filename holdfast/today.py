"""What Today says, before it is drawn: where the person stands with today's check-in, and how hard the day is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Literal, NamedTuple, TypeAlias

from holdfast.check_ins import CheckIn

Standing: TypeAlias = Literal["empty", "nothing_yet", "welcome_back", "checked_in"]

AWAY = timedelta(weeks=2)
"""After so long without a check-in a person is welcomed back."""

_LOWEST_MOOD = 1
_STRONGEST_URGE = 9


def standing(checked_in: Sequence[CheckIn], last_day: date | None, today: date) -> Standing:
    """Return where the person stands today.

    Args:
        checked_in: today's check-ins.
        last_day: the newest day with a check-in, None for an empty journal.
        today: the civil day it is.
    """
    if checked_in:
        return "checked_in"
    if last_day is None:
        return "empty"
    return "welcome_back" if today - last_day >= AWAY else "nothing_yet"


def is_very_low(ratings: Mapping[str, float]) -> bool:
    """Whether mood or hope is at the bottom of its scale."""
    return ratings.get("mood", 10) <= _LOWEST_MOOD or ratings.get("hope", 10) == 0


def is_hard_day(checked_in: Sequence[CheckIn]) -> bool:
    """Whether it is a day on which nothing is said about plateaus and gains; nothing else is kept of it."""
    return any(is_very_low(each.ratings) or each.ratings.get("urge", 0) >= _STRONGEST_URGE for each in checked_in)


def is_hard_again(ratings: Mapping[str, float], yesterday: Sequence[CheckIn]) -> bool:
    """Whether ratings that are being given are very low, and those of yesterday were: the soft line is shown."""
    return is_very_low(ratings) and any(is_very_low(each.ratings) for each in yesterday)


def is_hard_for_two_days(today: Sequence[CheckIn], yesterday: Sequence[CheckIn]) -> bool:
    """Whether the soft line is shown: very low today and yesterday."""
    return all(any(is_very_low(each.ratings) for each in day) for day in (today, yesterday))


class Fit(NamedTuple):
    """How many rows what can give way is given: the chart, and the offers below it with their head."""

    chart: int
    offers: int


MOST_CHART, LEAST_CHART = 8, 6
"""The rows of the chart on Today where there is little room, its dates among them."""


def chart_and_offers(room: int, wanted: int) -> Fit:
    """Return how the rows that are left are shared between the chart and what is offered below it.

    The chart gives way a little, then the second offer goes, then the head. Where even that does not fit, all of it is
    there and the page scrolls.

    Args:
        room: how many rows there are for both, with the empty one between them.
        wanted: how many the offers take with their head, 2 or 3; 0 for none.
    """
    if not wanted:
        return Fit(max(LEAST_CHART, min(MOST_CHART, room)), 0)
    ways = [(MOST_CHART, wanted), (MOST_CHART - 1, wanted), (MOST_CHART, 2), (MOST_CHART - 1, 2), (LEAST_CHART, wanted)]
    for chart, offers in (*ways, (LEAST_CHART, 2), (LEAST_CHART, 1)):
        if chart + 1 + offers <= room:
            return Fit(chart, offers)
    return Fit(LEAST_CHART, wanted)
