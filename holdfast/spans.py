"""Spans of days by which the Journal can be narrowed: a few that are offered, and any that is typed."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date

from holdfast.ranges import find_range

_TYPED = re.compile(r"(?P<year>[0-9]{4})(?:-(?P<month>[0-9]{1,2})(?:-(?P<day>[0-9]{1,2}))?)?")


@dataclass(frozen=True, slots=True)
class Span:
    """Civil days from ``since`` to ``until``, both inclusive."""

    since: date
    until: date


def year_of(year: int) -> Span:
    """Return a whole year, 1 to 9999."""
    return Span(date(year, 1, 1), date(year, 12, 31))


def range_until(today: date, range_id: str) -> Span:
    """Return one of the ranges of the charts ("4w", "3m"), up to ``today``.

    Raises:
        KeyError: there is no such range.
    """
    return Span(find_range(range_id).first_day(today), today)


def typed_span(text: str) -> Span | None:
    """Return the year, month or day that was typed (``2025``, ``2025-03``, ``2025-03-14``), or None if it is none."""
    typed = _TYPED.fullmatch(text.strip())
    if typed is None:
        return None
    year, month, day = (int(part) if part else None for part in typed.groups())
    try:
        if year is None or month is None:
            return None if year is None else year_of(year)
        if day is None:
            return Span(date(year, month, 1), date(year, month, monthrange(year, month)[1]))
        return Span(date(year, month, day), date(year, month, day))
    except ValueError:
        return None
