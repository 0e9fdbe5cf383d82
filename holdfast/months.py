"""Days some weeks or months away, by the calendar, and never beyond its ends."""

from __future__ import annotations

from datetime import date, timedelta

_DAY = timedelta(days=1)


def days_later(day: date, by: timedelta) -> date:
    """Return a day later by so much, or earlier; the calendar's first or last where it would lie beyond that."""
    try:
        return day + by
    except OverflowError:
        return date.max if by > timedelta(0) else date.min


def months_later(day: date, months: int) -> date:
    """Return the same day some months later, or earlier; the last of a month where that has no such day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if not date.min.year <= year <= date.max.year:
        return date.max if months > 0 else date.min
    return date(year, month + 1, min(day.day, _last_of(year, month + 1)))


def whole_months(start: date, end: date) -> int:
    """Return how many whole months there are from one day to a later one, or to the same."""
    months = (end.year - start.year) * 12 + end.month - start.month
    return months - (months_later(start, months) > end)


def _last_of(year: int, month: int) -> int:
    """Return the last day of a month; not asked of `calendar`, which takes 5 ms to import."""
    if month == 12:
        return 31
    return (date(year, month + 1, 1) - _DAY).day
