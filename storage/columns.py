"""Parts of a record as columns of its row: lists and objects as JSON, days and rough dates as they are written."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import date

from holdfast.days import Moment
from holdfast.therapy.rough_dates import RoughDate, rough_date_of
from storage.moments import moment_in


def list_column(parts: Iterable[object]) -> str:
    """Return a JSON list."""
    return json.dumps(list(parts), ensure_ascii=False)


def object_column(parts: Mapping[str, object]) -> str:
    """Return a JSON object; two mappings that are equal have the same."""
    return json.dumps(dict(parts), ensure_ascii=False, sort_keys=True)


def day_column(day: date | RoughDate | None) -> str | None:
    """Return a day, known well or roughly; NULL for none."""
    return None if day is None else day.isoformat()


def day_in(text: str | None) -> date | None:
    """Return the day that `day_column` wrote."""
    return None if text is None else date.fromisoformat(text)


def rough_date_in(text: str | None) -> RoughDate | None:
    """Return the rough date that `day_column` wrote."""
    return None if text is None else rough_date_of(text)


def moment_or_none(day: str | None, wall: str | None, offset: int | None, zone: str | None) -> Moment | None:
    """Return the moment that `moment_row` wrote, if it was one."""
    return None if day is None else moment_in(day, wall, offset, zone)
