"""What the charts and the plateau engine read: the ratings of one scale by day, and the days of a tag."""

from __future__ import annotations

from datetime import date

from holdfast.check_ins import DayValue
from storage.connection import JournalFile

_EVER = date.min


def ratings_of(file: JournalFile, scale_id: str) -> list[tuple[date, float]]:
    """Return each rating of a scale with its civil day, oldest day first."""
    rows = file.rows("SELECT day, value FROM ratings WHERE scale = ? ORDER BY day", (scale_id,))
    return [(date.fromisoformat(day), value) for day, value in rows]


def day_values_of(file: JournalFile, scale_id: str, since: date | None) -> list[DayValue]:
    """Return each day's value of a scale, oldest first, from ``since`` on or from the beginning."""
    rows = file.rows(
        "SELECT day, avg(value), min(value), max(value), count(*) FROM ratings"
        " WHERE scale = ? AND day >= ? GROUP BY day",
        (scale_id, (since or _EVER).isoformat()),
    )
    return [DayValue(date.fromisoformat(day), mean, low, high, count) for day, mean, low, high, count in rows]


def has_ratings(file: JournalFile, scale_id: str) -> bool:
    """Return whether a scale has a rating."""
    return bool(file.value("SELECT EXISTS (SELECT 1 FROM ratings WHERE scale = ?)", (scale_id,)))


def days_tagged(file: JournalFile, tag_id: str) -> list[date]:
    """Return the days with a check-in that has the tag, oldest first."""
    rows = file.rows(
        "SELECT DISTINCT day FROM check_in_tags JOIN check_ins ON id = check_in WHERE tag = ? ORDER BY day", (tag_id,)
    )
    return [date.fromisoformat(day) for (day,) in rows]
