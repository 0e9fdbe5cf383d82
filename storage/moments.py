"""Moments as four columns of a row, and back."""

from __future__ import annotations

from datetime import date, datetime

from holdfast.days import Moment


def moment_row(moment: Moment | None, prefix: str = "") -> dict[str, object]:
    """Return the columns of a moment, whose names begin with ``prefix``; all are NULL where there is none."""
    wall = None if moment is None or moment.wall is None else moment.wall.isoformat(timespec="seconds")
    return {
        f"{prefix}day": None if moment is None else moment.day.isoformat(),
        f"{prefix}wall": wall,
        f"{prefix}utc_offset": None if moment is None else moment.offset,
        f"{prefix}zone": None if moment is None else moment.zone,
    }


def moment_in(day: str, wall: str | None, offset: int | None, zone: str | None) -> Moment:
    """Return the moment that `moment_row` wrote."""
    return Moment(date.fromisoformat(day), None if wall is None else datetime.fromisoformat(wall), offset, zone)
