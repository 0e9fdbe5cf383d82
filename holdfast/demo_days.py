"""The days of the example year, counted from its first, and ids that are the same each time."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from functools import cache
from hashlib import blake2b

from holdfast.catalogue import content
from holdfast.days import civil_day
from holdfast.ids import new_id


@cache
def _parts() -> tuple[tuple[int, bool], ...]:
    """How many days each part of the year has, and whether anything was written in it."""
    return tuple((part["days"], part["kept"] > 0) for part in content("demo_year")["part"])


def length() -> int:
    """Return how many days the year has before its last one."""
    return sum(days for days, _ in _parts())


def day_at(place: int, now: datetime) -> date:
    """Return a day of the year, its first being 0 and the day of ``now`` its last, `length`."""
    return civil_day(now.replace(tzinfo=None)) - timedelta(days=length() - place)


def is_away(place: int) -> bool:
    """Whether a day lies in a part of the year in which nothing was written."""
    for days, kept in _parts():
        if place < days:
            return not kept
        place -= days
    return False


def moment_at(day: date, at: time, now: datetime) -> datetime:
    """Return a time of a day in the zone of ``now``."""
    return datetime.combine(day, at, now.tzinfo)


def id_at(moment: datetime, what: str) -> str:
    """Return the id that something has in every example year of the same moment."""
    return new_id(moment, blake2b(f"{moment.isoformat()} {what}".encode(), digest_size=10).digest())
