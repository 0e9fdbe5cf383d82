"""Reading for when something is planned: ``today 18:00``, ``tomorrow``, ``Saturday 10:00``, ``2026-03-05 9:30``."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from holdfast.days import FIRST_HOUR, Moment, civil_day, moment_of
from holdfast.refusals import NotUnderstood, Refusal

LATEST = timedelta(days=366 * 5)
"""Later days are taken for a slip of the finger."""

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")

_A_DAY = timedelta(days=1)
_CLOCK = r"(?:at )?(?P<hour>\d{1,2})(?::(?P<minute>\d{2}))?"
_FORM = re.compile(
    rf"(?:(?P<date>\d{{4}}-\d{{2}}-\d{{2}})|(?P<word>[a-z]+)|in (?P<count>\d{{1,3}}) (?P<unit>days?|weeks?))"
    rf"(?:[ ,]+{_CLOCK})?\Z"
)
_BARE = re.compile(r"(?:at )?(?P<hour>\d{1,2}):(?P<minute>\d{2})\Z")


def read_ahead(text: str, now: datetime, first_hour: int = FIRST_HOUR) -> Moment:
    """Return the moment that ``text`` names, seen from ``now`` (aware, in the person's zone).

    A day alone is planned for that day. A weekday is the next one, today's too where its time is still ahead. A bare
    time is the next moment at which the clock shows it.

    Raises:
        NotUnderstood: the text is no such form, or no possible date or time.
        Refusal: it is past, more than five years ahead, or in the hour that daylight saving leaves out.
    """
    words = " ".join(text.casefold().replace(".", " ").split())
    bare = _BARE.match(words)
    if bare is not None:
        return _next_at(_clock_of(bare), now, first_hour)
    form = _FORM.match(words)
    if form is None:
        raise NotUnderstood("ahead.not_understood")
    today = civil_day(now.replace(tzinfo=None), first_hour)
    clock = _clock_of(form) if form["hour"] else None
    day = _day_of(form, today)
    if form["word"] and weekday_of(form["word"]) is not None:
        moment = _moment(day, clock, now.tzinfo, first_hour)
        if not _is_ahead(moment, now) or (clock is None and day == today):
            day += 7 * _A_DAY
    if day - today > LATEST:
        raise Refusal("ahead.too_late")
    moment = _moment(day, clock, now.tzinfo, first_hour)
    if day < today or not _is_ahead(moment, now):
        raise Refusal("ahead.past")
    return moment


def _next_at(clock: time, now: datetime, first_hour: int) -> Moment:
    moment = _at(now.date(), clock, now.tzinfo, first_hour)
    return moment if _is_ahead(moment, now) else _at(now.date() + _A_DAY, clock, now.tzinfo, first_hour)


def _day_of(form: re.Match[str], today: date) -> date:
    if form["date"]:
        try:
            return date.fromisoformat(form["date"])
        except ValueError:
            raise NotUnderstood("ahead.impossible") from None
    if form["count"]:
        return today + int(form["count"]) * (7 if form["unit"].startswith("week") else 1) * _A_DAY
    weekday = weekday_of(form["word"])
    if weekday is not None:
        return today + (weekday - today.weekday()) % 7 * _A_DAY
    if form["word"] not in ("today", "tomorrow"):
        raise NotUnderstood("ahead.not_understood")
    return today + _A_DAY if form["word"] == "tomorrow" else today


def weekday_of(word: str) -> int | None:
    """Return the number of a weekday, Monday being 0, that begins with three letters of ``word`` or more."""
    return next((n for n, name in enumerate(WEEKDAYS) if len(word) >= 3 and name.startswith(word)), None)


def _clock_of(form: re.Match[str]) -> time:
    try:
        return time(int(form["hour"]), int(form["minute"] or 0))
    except ValueError:
        raise NotUnderstood("ahead.impossible") from None


def _moment(day: date, clock: time | None, zone: tzinfo | None, first_hour: int) -> Moment:
    return Moment(day) if clock is None else _at(day, clock, zone, first_hour)


def _at(day: date, clock: time, zone: tzinfo | None, first_hour: int) -> Moment:
    wall = datetime.combine(day, clock)
    there = wall.replace(tzinfo=zone)
    if there.astimezone(UTC).astimezone(zone).replace(tzinfo=None) != wall:
        raise Refusal("when.left_out", time=f"{wall:%H:%M}", day=f"{wall:%Y-%m-%d}")
    return moment_of(there, first_hour)


def _is_ahead(moment: Moment, now: datetime) -> bool:
    return moment.utc is None or moment.utc > now.astimezone(UTC)
