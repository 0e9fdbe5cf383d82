"""When an open question is to be looked at again: chosen from a few, or a day of one's own."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Final

from holdfast.days import FIRST_HOUR, civil_day
from holdfast.months import days_later, months_later
from holdfast.wording import say

NO_DAY: Final = ""
"""The choice of no day at all."""

_WEEKS: Final = {"1w": 1, "2w": 2, "4w": 4}
_MONTHS: Final = {"3m": 3, "6m": 6}


def choices() -> tuple[tuple[str, str], ...]:
    """Return the days that are offered, each with its words; `NO_DAY` is not among them."""
    return (
        *((choice, say("questions.when_weeks", n=number)) for choice, number in _WEEKS.items()),
        *((choice, say("questions.when_months", n=number)) for choice, number in _MONTHS.items()),
    )


def day_of_choice(choice: str, now: datetime, first_hour: int = FIRST_HOUR) -> date | None:
    """Return the civil day of a choice, or that a person typed in its place; None for no day.

    Args:
        choice: one of `choices`, `NO_DAY`, or such as ``Saturday``, ``in 5 weeks`` or ``2026-05-01``.
        now: the instant it is, aware, in the person's zone.
        first_hour: the hour at which the person's day begins.

    Raises:
        Refusal: what was typed is no day, or has passed.
    """
    today = civil_day(now.replace(tzinfo=None), first_hour)
    if choice == NO_DAY:
        return None
    if choice in _WEEKS:
        return days_later(today, timedelta(weeks=_WEEKS[choice]))
    if choice in _MONTHS:
        return months_later(today, _MONTHS[choice])
    from holdfast.ahead import read_ahead  # noqa: PLC0415  which compiles patterns that a choice needs none of

    return read_ahead(choice, now, first_hour).day
