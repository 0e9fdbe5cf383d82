"""Reading when a session is or was: ``tomorrow 14:00``, ``Thu 14:00``, ``5 Mar 14:00``, ``yesterday 15:10``."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta

from holdfast.ahead import LATEST, weekday_of
from holdfast.days import FIRST_HOUR, Moment, civil_day
from holdfast.refusals import NotUnderstood, Refusal
from holdfast.when import EARLIEST, When, bare_day, offset_zone, on_the_wall
from holdfast.wording import dates

_A_DAY = timedelta(days=1)
_RECENT = timedelta(days=330)
_FORM = re.compile(
    r"(?P<day>.*?)"
    r"(?:(?:\A|[ ]|(?<=\d)t)(?:at )?(?P<hour>\d{1,2}):(?P<minute>\d{2})(?P<offset>z|[+-]\d{2}:?\d{2})?)?\Z"
)
_ISO = re.compile(r"\d{4}-\d{2}-\d{2}\Z")
_WRITTEN = re.compile(r"(?:(?P<weekday>[a-z]+) )?(?P<day>\d{1,2}) (?P<month>[a-z]+)(?: (?P<year>\d{4}))?\Z")
_AHEAD = re.compile(r"in (?P<count>\d{1,3}) (?P<unit>days?|weeks?)\Z")
_WEEKDAY = re.compile(r"(?P<last>last )?(?P<word>[a-z]+)\Z")
_NAMED = {"yesterday": -_A_DAY, "today": timedelta(0), "tomorrow": _A_DAY}


def read_session_when(text: str, now: datetime, first_hour: int = FIRST_HOUR) -> When:
    """Return the moment that ``text`` names, past or to come, seen from ``now`` (aware, in the person's zone).

    A bare time is today's. A weekday is the next one, today's too where its time is still ahead; ``last Thu`` is the
    one before. A day of a month without its year is the nearest there is. What the app writes it also reads.

    Raises:
        NotUnderstood: the text is no such form, or no possible date or time.
        Refusal: it is before 1900, more than five years ahead, or in the hour that daylight saving leaves out.
    """
    words = " ".join(text.casefold().replace(",", " ").split())
    form = _FORM.match(words)
    if not words or form is None or (form["offset"] and not _ISO.match(form["day"])):
        raise NotUnderstood("sessions.when_not_understood")
    today = civil_day(now.replace(tzinfo=None), first_hour)
    try:
        clock = time(int(form["hour"]), int(form["minute"])) if form["hour"] else None
        zone = offset_zone(form["offset"]) or now.tzinfo
        day = _day_of(form["day"], clock, now, first_hour)
    except (ValueError, OverflowError):
        raise NotUnderstood("sessions.when_impossible") from None
    _refuse_out_of_reach(day, today)  # first: near the ends of the calendar no instant can be told
    return When(Moment(day)) if clock is None else on_the_wall(datetime.combine(day, clock), zone, first_hour)


def _day_of(words: str, clock: time | None, now: datetime, first_hour: int) -> date:
    """Return the date on the calendar that is named; raises ValueError for one that there is not."""
    today = civil_day(now.replace(tzinfo=None), first_hour)
    if not words:
        return today if clock is None else bare_day(clock.hour, now, first_hour)
    if words in _NAMED:
        return today + _NAMED[words]
    if _ISO.match(words):
        return date.fromisoformat(words)
    ahead, written, weekday = (form.match(words) for form in (_AHEAD, _WRITTEN, _WEEKDAY))
    if ahead is not None:
        return today + int(ahead["count"]) * (7 if ahead["unit"].startswith("week") else 1) * _A_DAY
    if written is not None:
        return _written_day(written, today)
    number = None if weekday is None else weekday_of(weekday["word"])
    if weekday is None or number is None:
        raise NotUnderstood("sessions.when_not_understood")
    if weekday["last"]:
        return today - ((today.weekday() - number) % 7 or 7) * _A_DAY
    day = today + (number - today.weekday()) % 7 * _A_DAY
    is_over = clock is None or datetime.combine(day, clock) <= now.replace(tzinfo=None)
    return day + 7 * _A_DAY if day == today and is_over else day


def _written_day(form: re.Match[str], today: date) -> date:
    """Return the day of a month; without its year the nearest, or the one whose weekday stands beside it."""
    month = _month_of(form["month"])
    weekday = weekday_of(form["weekday"]) if form["weekday"] else None
    if month is None or (form["weekday"] and weekday is None):
        raise NotUnderstood("sessions.when_not_understood")
    years = [int(form["year"])] if form["year"] else [today.year - 1, today.year, today.year + 1]
    days = [each for each in (_date(year, month, int(form["day"])) for year in years) if each is not None]
    nearest = min(days, key=lambda day: abs(day - today))  # ValueError for none, such as 30 February
    if weekday in (None, nearest.weekday()):
        return nearest
    for day in days:  # the app leaves out the years of these, too
        if day.weekday() == weekday and (day.year == today.year or timedelta(0) <= today - day < _RECENT):
            return day
    raise NotUnderstood("sessions.when_weekday", date=form["day"], month=dates.MONTHS[month - 1])


def _month_of(word: str) -> int | None:
    """Return the number of a month that begins with three letters of ``word`` or more."""
    names = enumerate((name.casefold() for name in dates.WHOLE_MONTHS), 1)
    return next((n for n, name in names if len(word) >= 3 and name.startswith(word)), None)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _refuse_out_of_reach(day: date, today: date) -> None:
    if day < EARLIEST:
        raise Refusal("when.too_early")
    if day - today > LATEST:
        raise Refusal("ahead.too_late")
