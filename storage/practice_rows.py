"""Practices as rows of the journal, and back."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

from holdfast.practices import Answer, Practice, Rated, Used
from storage import records
from storage.connection import JournalFile
from storage.finding import OLDEST_FIRST, Condition
from storage.moments import moment_in, moment_row
from storage.problems import read_whole
from storage.records import Row

_EVER = (date.min, date.max)
_TO_COME = Condition("planned_day IS NOT NULL AND NOT followed_up", ())
_BY_PLAN = "planned_day, ifnull(planned_wall, '~'), id"


def practices(file: JournalFile, since: date | None, until: date | None, exercise: str | None) -> list[Practice]:
    """Return the practices of those days, both inclusive, or without a bound; of one exercise, or of all."""
    first, last = (bound or ever for bound, ever in zip((since, until), _EVER, strict=True))
    in_days = ("day BETWEEN ? AND ?", (first.isoformat(), last.isoformat()))
    if exercise is None:
        return practices_where(file, Condition(*in_days))
    return practices_where(file, Condition(f"{in_days[0]} AND exercise = ?", (*in_days[1], exercise)))


def used(file: JournalFile, since: date | None, until: date | None) -> list[Used]:
    """Return the practices of those days as counts of those that were rated alike, the ones made last at the end."""
    first, last = (bound or ever for bound, ever in zip((since, until), _EVER, strict=True))
    rows = file.rows(
        'SELECT exercise, "before", "after", count(*), name FROM practices WHERE day BETWEEN ? AND ?'
        ' GROUP BY exercise, name, "before", "after" ORDER BY max(id)',
        (first.isoformat(), last.isoformat()),
    )
    return [Used(*row) for row in rows]


def days(file: JournalFile) -> list[date]:
    """Return the civil days that have a practice, oldest first."""
    return [date.fromisoformat(day) for (day,) in file.rows("SELECT DISTINCT day FROM practices ORDER BY day")]


def plans(file: JournalFile) -> list[Practice]:
    """Return the practices in which something was planned that has not been looked at again, by when it is for."""
    return _read(file, _TO_COME, _BY_PLAN)


def practice(file: JournalFile, practice_id: str) -> Practice | None:
    """Return the practice of that id; None if there is none."""
    found = practices_where(file, Condition("id = ?", (practice_id,)))
    return found[0] if found else None


def practices_where(file: JournalFile, wanted: Condition) -> list[Practice]:
    """Return the practices that fulfil a condition, oldest first."""
    return _read(file, wanted, OLDEST_FIRST)


def row_for(practice: Practice) -> Row:
    """Return the row of a practice."""
    return {
        "id": practice.id,
        **moment_row(practice.moment),
        "exercise": practice.exercise,
        "name": practice.name,
        "variant": practice.variant,
        "before": practice.before,
        "after": practice.after,
        "seconds": practice.seconds,
        "answers": _json([each._asdict() for each in practice.answers]),
        "ratings": _json([each._asdict() for each in practice.ratings]),
        "acted": None if practice.acted is None else int(practice.acted),
        **moment_row(practice.planned, "planned_"),
        "followed_up": int(practice.followed_up),
    }


def _read(file: JournalFile, wanted: Condition, order: str) -> list[Practice]:
    rows = records.rows_where(file, "practice", wanted, order)
    with read_whole(file.path):
        return [_practice(row) for row in rows]


def _practice(row: tuple[Any, ...]) -> Practice:
    """Return the practice of a row."""
    practice_id, day, wall, offset, zone, exercise, name, variant, before, after, seconds, *rest = row
    answers, ratings, acted, planned_day, planned_wall, planned_offset, planned_zone, followed_up = rest
    return Practice(
        id=practice_id,
        moment=moment_in(day, wall, offset, zone),
        exercise=exercise,
        name=name,
        variant=variant,
        before=before,
        after=after,
        seconds=seconds,
        answers=tuple(Answer(**each) for each in json.loads(answers)),
        ratings=tuple(Rated(**each) for each in json.loads(ratings)),
        acted=None if acted is None else bool(acted),
        planned=None if planned_day is None else moment_in(planned_day, planned_wall, planned_offset, planned_zone),
        followed_up=bool(followed_up),
    )


def _json(parts: list[dict[str, Any]]) -> str:
    return json.dumps(parts, ensure_ascii=False)
