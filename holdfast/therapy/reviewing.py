"""When a review point comes, and what becomes of it then: it is answered, or put off."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Literal, NamedTuple

from holdfast.months import days_later, months_later, whole_months
from holdfast.therapy.review_points import ReviewAnswer, ReviewPoint

_WEEK = timedelta(weeks=1)
_DAY = timedelta(days=1)
_IN_DAYS = 2 * _WEEK
"""What is nearer than that is told in days."""


class Left(NamedTuple):
    """How long it is until a review point comes.

    Attributes:
        number: how many are left, 1 or more.
        unit: of what: sessions; or of the calendar months, weeks, or days where there are few.
    """

    number: int
    unit: Literal["sessions", "months", "weeks", "days"]


def due_day(point: ReviewPoint) -> date | None:
    """Return the civil day on which it comes; None where it goes by sessions."""
    if point.unit == "sessions":
        return None
    if point.unit == "weeks":
        return days_later(point.since, point.every * _WEEK)
    return months_later(point.since, point.every)


def held_since(point: ReviewPoint, held_days: Sequence[date], today: date) -> int:
    """Return how many sessions count for it: those after the day from which it is counted, up to and with today.

    Args:
        point: the review point.
        held_days: the civil days of sessions that were not cancelled; those to come may be among them.
        today: the civil day it is.
    """
    return sum(point.since < day <= today for day in held_days)


def is_due(point: ReviewPoint, held_days: Sequence[date], today: date) -> bool:
    """Whether its time has come; once it has, it waits until it is answered, put off or ended."""
    if point.ended:
        return False
    day = due_day(point)
    return held_since(point, held_days, today) >= point.every if day is None else today >= day


def left(point: ReviewPoint, held_days: Sequence[date], today: date) -> Left | None:
    """Return how long it is until it comes; None where its time has come, or it has ended."""
    if point.ended or is_due(point, held_days, today):
        return None
    day = due_day(point)
    if day is None:
        return Left(point.every - held_since(point, held_days, today), "sessions")
    until = day - today
    if until < _IN_DAYS:
        return Left(until.days, "days")
    months = whole_months(today, day)
    return Left(months, "months") if months > 1 else Left(until // _WEEK, "weeks")


def answered(point: ReviewPoint, answer: ReviewAnswer, today: date) -> ReviewPoint:
    """Return a review point with one more answer: counted from today where it comes again, else ended."""
    return point._replace(answers=(*point.answers, answer), since=today, ended=not point.again)


def put_off(point: ReviewPoint, held_days: Sequence[date], today: date) -> ReviewPoint:
    """Return a review point, whose time has come, as one that comes a week from today or with the next session.

    One whose time has not come is returned as it is.
    """
    if not is_due(point, held_days, today):
        return point
    if point.unit == "sessions":
        # Counted from there, one session fewer has been held than it takes.
        return point._replace(since=sorted(day for day in held_days if day <= today)[-point.every])
    wanted = days_later(today, _WEEK)
    if point.unit == "weeks":
        return point._replace(since=days_later(wanted, -point.every * _WEEK))
    since = months_later(wanted, -point.every)
    while months_later(since, point.every) < wanted:  # by the days that a short month lacks, three at most
        since = days_later(since, _DAY)
    return point._replace(since=since)
