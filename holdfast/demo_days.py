"""The days of the example year, counted from its first, and ids that are the same each time."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from functools import cache
from hashlib import blake2b
from itertools import pairwise
from typing import NamedTuple

from holdfast.catalogue import content
from holdfast.days import civil_day
from holdfast.ids import new_id


class _Part(NamedTuple):
    """A part of the year: how many days, whether anything was written in it, whether there are sessions."""

    days: int
    written: bool
    sessions: bool


@cache
def _parts() -> tuple[_Part, ...]:
    return tuple(
        _Part(part["days"], part["kept"] > 0, part.get("sessions", True)) for part in content("demo_year")["part"]
    )


def length() -> int:
    """Return how many days the year has before its last one."""
    return sum(part.days for part in _parts())


def day_at(place: int, now: datetime) -> date:
    """Return a day of the year, its first being 0 and the day of ``now`` its last, `length`."""
    return civil_day(now.replace(tzinfo=None)) - timedelta(days=length() - place)


def is_away(place: int) -> bool:
    """Whether a day lies in a part of the year in which nothing was written."""
    return not _part_at(place).written


def session_places(now: datetime) -> tuple[list[int], list[int]]:
    """Return the days with a session, and those with one that was not held, for the person was away."""
    weekday = content("demo_year")["session_weekday"]
    usual = [place for place in range(length()) if _part_at(place).sessions and day_at(place, now).weekday() == weekday]
    return [place for place in usual if not is_away(place)], [place for place in usual if is_away(place)]


def _part_at(place: int) -> _Part:
    for part in _parts():
        if place < part.days:
            return part
        place -= part.days
    return _Part(0, written=True, sessions=False)


def on_the_way(line: Sequence[Sequence[float]], place: int) -> float:
    """Return where a line of days and values, even between them, stands on a day; before and after, at its ends."""
    for (first, start), (last, end) in pairwise(line):
        if place <= last:
            return start + (end - start) * max(place - first, 0) / (last - first)
    return line[-1][1]


def moment_at(day: date, at: time, now: datetime) -> datetime:
    """Return a time of a day in the zone of ``now``."""
    return datetime.combine(day, at, now.tzinfo)


def id_at(moment: datetime, what: str) -> str:
    """Return the id that something has in every example year of the same moment."""
    return new_id(moment, blake2b(f"{moment.isoformat()} {what}".encode(), digest_size=10).digest())
