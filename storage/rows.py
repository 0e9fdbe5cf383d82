"""Check-ins as rows of the journal and as JSON, and back. The one place that knows both spellings."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from holdfast.check_ins import CheckIn
from storage.moments import moment_in, moment_row

COLUMNS = "id, day, wall, utc_offset, zone, note, entered_late"
"""The columns that `check_in_of` reads, in its order."""


def columns_of(check_in: CheckIn) -> dict[str, object]:
    """Return a check-in's own row, without its ratings, feelings and tags."""
    return {
        "id": check_in.id,
        **moment_row(check_in.moment),
        "note": check_in.note,
        "entered_late": int(check_in.entered_late),
    }


def check_in_of(
    row: tuple[Any, ...], ratings: Mapping[str, float], feelings: Iterable[str], tags: Iterable[str]
) -> CheckIn:
    """Return the check-in of a row of `COLUMNS` and of what belongs to it."""
    check_in_id, day, wall, offset, zone, note, late = row
    moment = moment_in(day, wall, offset, zone)
    return CheckIn(check_in_id, moment, ratings, tuple(feelings), tuple(tags), note, bool(late))


def body_of(check_in: CheckIn) -> str:
    """Return a check-in whole as JSON; two that are equal have the same."""
    parts = {
        "ratings": {scale: float(check_in.ratings[scale]) for scale in sorted(check_in.ratings)},
        "feelings": list(check_in.feelings),
        "tags": list(check_in.tags),
    }
    return json.dumps(columns_of(check_in) | parts, ensure_ascii=False)


def from_body(body: str) -> CheckIn:
    """Return the check-in that `body_of` wrote."""
    parts = json.loads(body)
    row = tuple(parts[column] for column in COLUMNS.split(", "))
    return check_in_of(row, parts["ratings"], parts["feelings"], parts["tags"])
