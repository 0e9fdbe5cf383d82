"""Reading when something was: ``08:40``, ``2026-03-03``, ``2026-03-03 08:40``, ``yesterday 21:00``.

Used by the command line (``--at``) and the check-in's own *when* line, so that both understand the same words.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo

from holdfast.days import FIRST_HOUR, Moment, civil_day, moment_of
from holdfast.refusals import NotUnderstood, Refusal

EARLIEST = date(1900, 1, 1)
"""Earlier days are taken for a slip of the finger."""

_A_DAY = timedelta(days=1)
_GRACE = timedelta(minutes=1)
_FORM = re.compile(
    r"(?:(?P<date>\d{4}-\d{2}-\d{2})|(?P<yesterday>yesterday))?"
    r"(?:(?:(?<=.)[T ]+|\A)(?P<clock>\d{1,2}:\d{2})(?P<offset>Z|[+-]\d{2}:?\d{2})?)?\Z",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class When:
    """A moment that was read.

    Attributes:
        moment: the moment.
        twice: the wall time happens twice that night (clocks going back); the first was taken.
    """

    moment: Moment
    twice: bool = False


def read_when(text: str, now: datetime, first_hour: int = FIRST_HOUR) -> When:
    """Return the moment that ``text`` names, seen from ``now`` (aware, in the person's zone).

    A bare time is today's, and until the first hour of the day "today" is still the day before.

    Raises:
        NotUnderstood: the text is no such form, or no possible date or time.
        Refusal: it lies in the future, before 1900, or in the hour that daylight saving leaves out.
    """
    words = " ".join(text.split())
    form = _FORM.match(words)
    if not words or form is None or (form["offset"] and not form["date"]):
        raise NotUnderstood("when.not_understood")
    today = civil_day(now.replace(tzinfo=None), first_hour)
    try:
        day = _named_day(form, today)
        clock = datetime.strptime(form["clock"], "%H:%M").time() if form["clock"] else None  # noqa: DTZ007
        zone = offset_zone(form["offset"]) or now.tzinfo
    except ValueError:
        raise NotUnderstood("when.impossible") from None
    if clock is None:
        when = When(Moment(day if day is not None else today))
    else:
        calendar = day if day is not None else bare_day(clock.hour, now, first_hour)
        _refuse_out_of_reach(calendar, today + _A_DAY)  # first: near the ends of the calendar no instant can be told
        when = on_the_wall(datetime.combine(calendar, clock), zone, first_hour)
    moment = when.moment
    _refuse_out_of_reach(moment.day, today)
    if moment.utc is not None and moment.utc > now.astimezone(UTC) + _GRACE:
        raise Refusal("when.future")
    return when


def _named_day(form: re.Match[str], today: date) -> date | None:
    if form["yesterday"]:
        return today - _A_DAY
    return date.fromisoformat(form["date"]) if form["date"] else None


def bare_day(hour: int, now: datetime, first_hour: int) -> date:
    """Return the date on the calendar that a bare time is of.

    Before the first hour an evening time means the evening that has passed, not the one to come.
    """
    return civil_day(now.replace(tzinfo=None), first_hour) if hour >= first_hour else now.date()


def offset_zone(offset: str | None) -> tzinfo | None:
    """Return the zone of a typed offset (``Z``, ``+01:00``), None where none was typed.

    Raises:
        ValueError: there is no such offset.
    """
    if not offset:
        return None
    if offset in "zZ":
        return UTC
    hours, minutes = int(offset[1:3]), int(offset[-2:])
    if hours > 14 or minutes > 59:
        raise ValueError(offset)
    return timezone(timedelta(hours=hours, minutes=minutes) * (-1 if offset[0] == "-" else 1))


def on_the_wall(wall: datetime, zone: tzinfo | None, first_hour: int = FIRST_HOUR) -> When:
    """Return the moment at which the clock on a wall of that zone shows ``wall``; of two the first.

    Raises:
        Refusal: daylight saving leaves that hour out.
    """
    first = wall.replace(tzinfo=zone)
    back = first.astimezone(UTC).astimezone(zone)
    if back.replace(tzinfo=None) != wall:
        raise Refusal("when.left_out", time=f"{wall:%H:%M}", day=f"{wall:%Y-%m-%d}")
    twice = first.utcoffset() != first.replace(fold=1).utcoffset()
    return When(moment_of(first, first_hour), twice)


def _refuse_out_of_reach(day: date, latest: date) -> None:
    if day > latest:
        raise Refusal("when.future")
    if day < EARLIEST:
        raise Refusal("when.too_early")
