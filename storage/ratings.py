"""What the charts and the plateau engine read: the ratings of one scale by day."""

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
