"""Dates and times as people write them in a dozen languages: ``16 de octubre``, ``7 września``, ``8:02 a.m.``."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from datetime import date, time
from functools import cache, lru_cache
from typing import Any

from holdfast.catalogue import content

_YEAR_FIRST = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})\Z")
_YEAR = re.compile(r"\d{4}")
_NUMBER = re.compile(r"\d+")
_WORD = re.compile(r"[^\W\d_]+")
_CLOCK = re.compile(r"(\d{1,2})[:.h](\d{2})(?:[:.]\d{2})?(.*)\Z", re.DOTALL)


@cache
def daylio_words() -> Mapping[str, Any]:
    """Return the catalogue of what Daylio writes in words."""
    return content("daylio")


def plain(word: str) -> str:
    """Return a word without capitals, accents, dots and white space, to be compared."""
    bare = unicodedata.normalize("NFKD", word.casefold())
    return "".join(character for character in bare if character.isalnum())


@lru_cache(maxsize=4096)
def read_day(text: str) -> date:
    """Return the day of ``2020-05-30``.

    Raises:
        ValueError: it is no such day.
    """
    match = _YEAR_FIRST.match(text)
    if match is None:
        raise ValueError("no day")
    return date(*map(int, match.groups()))


@lru_cache(maxsize=4096)
def read_day_in_words(text: str, year: str) -> date:
    """Return the day of ``30 May`` or ``October 30`` in the year that stands beside it.

    Raises:
        ValueError: it is no such day, or the year is none.
    """
    numbers = _NUMBER.findall(text)
    month = max(map(_month, _WORD.findall(text)), default=0)
    if len(numbers) != 1 or not month or not _YEAR.fullmatch(year):
        raise ValueError("no day")
    return date(int(year), month, int(numbers[0][:3]))


@lru_cache(maxsize=4096)
def read_time(text: str) -> time:
    """Return the time of ``20:39``, ``8:02 am`` or ``8:02 p. m.``, to the minute.

    Raises:
        ValueError: it is no such time.
    """
    match = _CLOCK.match(text)
    if match is None:
        raise ValueError("no time")
    hour, minute, half = int(match[1]), int(match[2]), plain(match[3])
    if half in daylio_words()["after_noon"]:
        hour += 12 if hour < 12 else 0
    elif half in daylio_words()["before_noon"]:
        if hour > 12:
            raise ValueError("no time")
        hour %= 12
    elif half:
        raise ValueError("no time")
    return time(hour, minute)


def _month(word: str) -> int:
    """Return the month whose name begins like this, 0 for none."""
    name = plain(word)
    beginnings = [
        (len(beginning), number)
        for number, names in enumerate(daylio_words()["months"], start=1)
        for beginning in names
        if name.startswith(beginning)
    ]
    return max(beginnings, default=(0, 0))[1]
