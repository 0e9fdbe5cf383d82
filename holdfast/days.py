"""When something was lived: the civil day, wall time, zone.

A person's day does not end at midnight. Until the first hour of the day (04:00 unless changed) an entry still belongs
to the day before. A day, once given, never moves: not by travel, not by daylight saving, not by a changed setting.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import NamedTuple, TypeAlias

Clock: TypeAlias = Callable[[], datetime]
"""Returns now, aware, in the zone the person is in. Passed in everywhere; only the command line reads the real one."""

FIRST_HOUR = 4
"""The hour at which a new day begins, 0 to 12, unless the person sets another."""

LATE = timedelta(days=7)
"""From this long after its day an entry counts as entered late."""


class Moment(NamedTuple):
    """A moment as lived.

    Attributes:
        day: the civil day, with the first hour of the day counted in.
        wall: what the clock on the wall showed, naive, to the second; None where only the day is known.
        offset: minutes east of UTC at that moment; None where unknown (as in most imported files).
        zone: name of the time zone ("Europe/Berlin"); None where unknown.
    """

    day: date
    wall: datetime | None = None
    offset: int | None = None
    zone: str | None = None

    @property
    def utc(self) -> datetime | None:
        """The instant in UTC, or None where wall time or offset are unknown."""
        if self.wall is None or self.offset is None:
            return None
        return (self.wall - timedelta(minutes=self.offset)).replace(tzinfo=UTC)

    def isoformat(self) -> str:
        """Return ISO 8601 with as much as is known: a day, a wall time, or a wall time with its offset."""
        if self.wall is None:
            return self.day.isoformat()
        text = self.wall.isoformat(timespec="seconds")
        if self.offset is None:
            return text
        sign = "-" if self.offset < 0 else "+"
        hours, minutes = divmod(abs(self.offset), 60)
        return f"{text}{sign}{hours:02d}:{minutes:02d}"


def civil_day(wall: datetime, first_hour: int = FIRST_HOUR) -> date:
    """Return the day that a wall time belongs to, days beginning at ``first_hour`` (0 to 12)."""
    return wall.date() if wall.hour >= first_hour else wall.date() - timedelta(days=1)


def moment_of(now: datetime, first_hour: int = FIRST_HOUR) -> Moment:
    """Return an aware ``now`` as a moment."""
    wall = now.replace(tzinfo=None, microsecond=0, fold=0)
    offset = now.utcoffset()
    minutes = None if offset is None else round(offset.total_seconds() / 60)
    return Moment(civil_day(wall, first_hour), wall, minutes, zone_name(now.tzinfo))


def zone_name(zone: tzinfo | None) -> str | None:
    """Return the name of a zone that has one ("Europe/Berlin"), else None."""
    key = getattr(zone, "key", None)
    return key if isinstance(key, str) else None


def entered_late(day: date, today: date) -> bool:
    """Whether an entry for ``day`` written on ``today`` counts as entered late."""
    return today - day >= LATE
