"""What the charts and the plateau engine read: the ratings of one line by day, the days of a tag and of sessions."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Final

from holdfast.check_ins import DayValue
from storage.connection import JournalFile

_EVER = date.min

TRUST: Final = "trust"
"""The rating that is given in check-ins, after sessions and in between alike: one line."""

FITS: Final = """
SELECT day, ratings FROM
    (SELECT day, therapist, ratings FROM sessions WHERE NOT cancelled AND ratings <> '{}'
     UNION ALL SELECT day, therapist, ratings FROM fits)
WHERE coalesce(therapist, '') NOT IN
    (SELECT id FROM therapists WHERE phase IN ('candidate', 'trying') OR phase = 'ended' AND with_since IS NULL)
"""
"""How it is with a therapist, rated after sessions and in between.

With candidates, and those it came to nothing with, it is another thing. With one who was deleted it counts on, for
nobody knows any more what they were.
"""

_SCALE = "SELECT day, value FROM ratings WHERE scale = ?1"
_GOAL = "SELECT day, value FROM goal_ratings WHERE goal = ?1 AND value IS NOT NULL"
_SCORE = "SELECT day, total AS value FROM scores WHERE instrument = ?1"
_FIT = f"SELECT day, value FROM (SELECT day, json_extract(ratings, '$.' || ?1) AS value FROM ({FITS})) WHERE value >= 0"  # noqa: S608


def ratings_of(file: JournalFile, line_id: str) -> list[tuple[date, float]]:
    """Return each rating of a line with its civil day, oldest day first."""
    name, sources = _sources(line_id)
    rows = file.rows(f"{' UNION ALL '.join(sources)} ORDER BY day", (name,))
    return [(date.fromisoformat(day), float(value)) for day, value in rows]


def day_values_of(file: JournalFile, line_id: str, since: date | None) -> list[DayValue]:
    """Return each day's value of a line, oldest first, from ``since`` on or from the beginning."""
    name, sources = _sources(line_id)
    first, *others = (_by_day(file, source, name, since or _EVER) for source in sources)
    return _put_together([*first, *others[0]]) if any(others) else first


def has_ratings(file: JournalFile, line_id: str) -> bool:
    """Return whether a line has a rating."""
    name, sources = _sources(line_id)
    return bool(file.value(f"SELECT EXISTS ({' UNION ALL '.join(sources)})", (name,)))


def days_tagged(file: JournalFile, tag_id: str) -> list[date]:
    """Return the days with a check-in that has the tag, oldest first."""
    rows = file.rows(
        "SELECT DISTINCT day FROM check_in_tags JOIN check_ins ON id = check_in WHERE tag = ? ORDER BY day", (tag_id,)
    )
    return [date.fromisoformat(day) for (day,) in rows]


def days_of_sessions(file: JournalFile) -> list[date]:
    """Return the days of sessions that are not cancelled, and those that are tagged so, oldest first."""
    from holdfast.tags import SESSION  # noqa: PLC0415  not before the first paint

    rows = file.rows(
        "SELECT day FROM sessions WHERE NOT cancelled"
        " UNION SELECT day FROM check_in_tags JOIN check_ins ON id = check_in WHERE tag = ? ORDER BY day",
        (SESSION,),
    )
    return [date.fromisoformat(day) for (day,) in rows]


def _sources(line_id: str) -> tuple[str, tuple[str, ...]]:
    """Return the name under which a line is kept, and the statements that read its days and values."""
    if line_id == TRUST:
        return line_id, (_SCALE, _FIT)
    kind, _, name = line_id.partition(":")
    source = {"goal": _GOAL, "score": _SCORE, "fit": _FIT}.get(kind) if name else None
    return (line_id, (_SCALE,)) if source is None else (name, (source,))


def _by_day(file: JournalFile, source: str, name: str, since: date) -> list[DayValue]:
    rows = file.rows(
        f"SELECT day, avg(value), min(value), max(value), count(*) FROM ({source}) WHERE day >= ?2 GROUP BY day",  # noqa: S608
        (name, since.isoformat()),
    )
    return [
        DayValue(date.fromisoformat(day), mean, float(low), float(high), count) for day, mean, low, high, count in rows
    ]


def _put_together(values: Iterable[DayValue]) -> list[DayValue]:
    """Return one value for each day, oldest first. SQLite would sort every rating for it, three times as long."""
    days: dict[date, DayValue] = {}
    for each in values:
        there = days.get(each.day)
        days[each.day] = each if there is None else _of_both(there, each)
    return [days[day] for day in sorted(days)]


def _of_both(one: DayValue, other: DayValue) -> DayValue:
    entries = one.entries + other.entries
    mean = (one.mean * one.entries + other.mean * other.entries) / entries
    return DayValue(one.day, mean, min(one.low, other.low), max(one.high, other.high), entries)
