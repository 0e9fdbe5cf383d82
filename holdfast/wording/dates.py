"""Days, spans and times as they are written on every screen: English whatever the locale, the year where it is needed.

The functions build on the sentences below, so that a translation changes this one file.
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from holdfast.days import Moment
from holdfast.wording import Plural, Sentence, say

SENTENCES: dict[str, Sentence] = {
    "day": "{day} {month}",
    "day_year": "{day} {month} {year}",
    "weekday": "{weekday} {date}",
    "span": "{start} – {end}",
    "at": "{day}, {time}",
    "month_year": "{month} {year}",
    "days": Plural("days", "1 day", "{days} days"),
    "weeks": Plural("weeks", "1 week", "{weeks} weeks"),
    "years": "over {years} years",
}

WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
WHOLE_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip

_RECENT = timedelta(days=330)
"""A day less than eleven months back is understood without its year, also across New Year."""

_YEAR = timedelta(days=365)
_WEEKS_FROM, _YEARS_FROM = 14, 731


def short_day(day: date) -> str:
    """Return ``Tue 3 Mar``, for a day whose year is known from where it stands."""
    return say("dates.weekday", weekday=WEEKDAYS[day.weekday()], date=date_of(day, day))


def day_of(day: date, today: date) -> str:
    """Return ``Tue 3 Mar``, or ``Tue 3 Mar 2024`` where the year would be in doubt, seen from ``today``."""
    return say("dates.weekday", weekday=WEEKDAYS[day.weekday()], date=date_of(day, today))


def date_of(day: date, today: date) -> str:
    """Return ``3 Mar``, or ``3 Mar 2024`` where the year would be in doubt, seen from ``today``."""
    return _written(day, with_year=is_year_in_doubt(day, today))


def span(start: date, end: date, today: date) -> str:
    """Return ``20 Nov – 19 Jan``, with years where they would be in doubt, seen from ``today``; one day as one."""
    if start == end:
        return date_of(end, today)
    end_year = is_year_in_doubt(end, today)
    start_year = start.year != end.year if end_year else end - start >= _YEAR
    return say("dates.span", start=_written(start, with_year=start_year), end=_written(end, with_year=end_year))


def month_of(day: date, today: date) -> str:
    """Return ``March``, or ``March 2024`` for a month of another year than that of ``today``."""
    month = WHOLE_MONTHS[day.month - 1]
    return month if day.year == today.year else say("dates.month_year", month=month, year=day.year)


def clock(wall: datetime | time) -> str:
    """Return a time of day, ``08:40``."""
    return f"{wall.hour:02d}:{wall.minute:02d}"


def time_of(moment: Moment) -> str:
    """Return the time of a moment, ``08:40``, or nothing where only the day is known."""
    return "" if moment.wall is None else clock(moment.wall)


def moment_as_told(moment: Moment, today: date) -> str:
    """Return ``Tue 3 Mar, 08:40``, or the day alone where no time is known, seen from ``today``."""
    day = day_of(moment.day, today)
    return say("dates.at", day=day, time=time_of(moment)) if moment.wall is not None else day


def length(days: int) -> str:
    """Return how long ``days`` are: ``5 days``, from two weeks on ``6 weeks``, after two years ``over 2 years``."""
    if days < _WEEKS_FROM:
        return say("dates.days", days=days)
    return say("dates.weeks", weeks=days // 7) if days < _YEARS_FROM else say("dates.years", years=days * 4 // 1461)


def is_year_in_doubt(day: date, today: date) -> bool:
    """Whether a day is to be told with its year, seen from ``today``."""
    return day.year != today.year and not timedelta(0) <= today - day < _RECENT


def _written(day: date, *, with_year: bool) -> str:
    form = "dates.day_year" if with_year else "dates.day"
    return say(form, day=day.day, month=MONTHS[day.month - 1], year=day.year)
