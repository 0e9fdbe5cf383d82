"""Reading and telling days that are known roughly: ``spring 2016``, ``May 2016``, ``9 Oct 2025``, ``2016``."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from holdfast.refusals import NotUnderstood, Refusal
from holdfast.therapy.rough_dates import SEASONS, RoughDate
from holdfast.when import EARLIEST
from holdfast.wording import dates, say

_SEASON_NAMES: Final = {**{name: name for name in SEASONS}, "fall": "autumn"}
_ROUGHLY = re.compile(r"\b(?:about|around|roughly|circa|ca|c|since|in|the|of)\b\.?|[~≈]")
_YEAR, _MONTH, _SEASON, _DAY = (
    r"(?P<year>[0-9]{4})",
    r"(?P<month>[a-z]{3,9})\.?",
    r"(?P<season>spring|summer|autumn|fall|winter)",
    r"(?P<day>[0-9]{1,2})(?:st|nd|rd|th)?\.?",
)
_FORMS: Final = tuple(
    re.compile(form)
    for form in (
        _YEAR,
        rf"{_YEAR}-(?P<number>[0-9]{{1,2}})(?:-(?P<day>[0-9]{{1,2}}))?",
        rf"(?P<number>[0-9]{{1,2}})[/.]{_YEAR}",
        rf"{_SEASON}[ -]*{_YEAR}(?:/(?P<next>[0-9]{{4}}|[0-9]{{2}}))?",
        rf"{_YEAR}[ -]*{_SEASON}",
        rf"{_MONTH} *{_YEAR}",
        rf"{_YEAR} *{_MONTH}",
        rf"{_DAY} *{_MONTH} *{_YEAR}",
        rf"{_MONTH} *{_DAY} *{_YEAR}",
    )
)


def read_rough(text: str, today: date) -> RoughDate:
    """Return the date that ``text`` names, as well as it is known.

    Read are ``2016``, ``2016-05``, ``2016-05-09``, ``05/2016``, ``spring 2016`` (fall is autumn, ``winter 2016/17``
    begins in December 2016), ``May 2016``, ``9 May 2016``, ``May 9, 2016``, whatever the capitals. A winter of which
    nothing but its end can be meant, seen from ``today``, is the one that ended in that year.

    Raises:
        NotUnderstood: it is none of these forms, or no day of the calendar.
        Refusal: all of it lies after ``today``, or it lies before 1900.
    """
    words = " ".join(_ROUGHLY.sub(" ", text.casefold().replace(",", " ")).split())
    form = next((found for form in _FORMS if (found := form.fullmatch(words))), None)
    if form is None:
        raise NotUnderstood("rough.forms")
    rough = _rough_of({name: part for name, part in form.groupdict().items() if part is not None}, today)
    if rough.year < EARLIEST.year:
        raise Refusal("rough.too_early")
    try:
        first = rough.first
    except ValueError:
        raise NotUnderstood("rough.impossible") from None
    if first > today:
        raise Refusal("rough.future")
    return rough


def rough_told(rough: RoughDate, today: date) -> str:
    """Return ``spring 2016``, ``winter 2016/17``, ``May 2016``, ``9 Oct 2025`` or ``2016``, seen from ``today``.

    Of a month or a day the year is left out where it would not be in doubt.
    """
    if rough.season == "winter":
        return say("rough.winter", year=rough.year, next=f"{(rough.year + 1) % 100:02d}")
    if rough.season:
        return say("rough.season", season=rough.season, year=rough.year)
    if rough.month is None:
        return say("rough.year", year=rough.year)
    if rough.day is not None:
        return dates.date_of(rough.first, today)
    month = dates.MONTHS[rough.month - 1]
    alone = not dates.is_year_in_doubt(rough.first, today)
    return say("rough.month_alone" if alone else "rough.month", month=month, year=rough.year)


def since_told(rough: RoughDate, today: date) -> str:
    """Return ``since 9 Oct``."""
    return say("rough.since", date=rough_told(rough, today))


def until_told(rough: RoughDate, today: date) -> str:
    """Return ``until Oct``."""
    return say("rough.until", date=rough_told(rough, today))


def typed_rough(rough: RoughDate | None) -> str:
    """Return a rough date as a person would type it into a form, with its year; nothing for none."""
    if rough is None:
        return ""
    if rough.season or rough.month is None:
        return rough_told(rough, date.max)
    month = dates.MONTHS[rough.month - 1]
    if rough.day is None:
        return say("rough.month", month=month, year=rough.year)
    return say("dates.day_year", day=rough.day, month=month, year=rough.year)


def _rough_of(parts: dict[str, str], today: date) -> RoughDate:
    """Return what the parts of a form say.

    Raises:
        NotUnderstood: they name a month that there is not, or a winter that is longer than a winter.
    """
    year, day = int(parts["year"]), int(parts["day"]) if "day" in parts else None
    if "season" in parts:
        return _season_of(_SEASON_NAMES[parts["season"]], year, parts.get("next"), today)
    if "number" in parts:
        month = int(parts["number"])
    elif "month" in parts:
        month = _month_of(parts["month"])
    else:
        return RoughDate(year)
    if not 1 <= month <= 12 or day == 0:
        raise NotUnderstood("rough.impossible")
    return RoughDate(year, month, day)


def _season_of(season: str, year: int, following: str | None, today: date) -> RoughDate:
    if following is not None and (season != "winter" or int(following) % 100 != (year + 1) % 100):
        raise NotUnderstood("rough.forms")
    begun = RoughDate(year, season=season)
    before = RoughDate(year - 1, season=season)
    ended_then = season == "winter" and following is None and begun.first > today >= date(year, 1, 1)
    return before if ended_then else begun


def _month_of(word: str) -> int:
    """Return the number of a month by its name, or by the three letters or more that it begins with."""
    for number, name in enumerate(dates.WHOLE_MONTHS, 1):
        if name.casefold().startswith(word) or (word == "sept" and name == "September"):
            return number
    raise NotUnderstood("rough.forms")
