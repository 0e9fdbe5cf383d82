"""Marks: a person's own notes on a day of the chart, such as "new job"."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from holdfast.refusals import Refusal
from holdfast.text import clean_line

MARK_LIMIT = 120
"""The longest mark, in characters: it is a sign on a map, not a note."""


class Mark(NamedTuple):
    """One mark.

    Attributes:
        id: a UUIDv7, made by the program.
        day: the civil day it stands on.
        text: the person's own words, one line, cleaned; never empty.
    """

    id: str
    day: date
    text: str


def checked_mark(text: str) -> str:
    """Return the words of a mark as they are stored: cleaned, one line; empty for none.

    Raises:
        Refusal: they are longer than `MARK_LIMIT` characters (nothing is cut in silence).
    """
    words = clean_line(text, limit=len(text))
    if len(words) > MARK_LIMIT:
        raise Refusal("marks.too_long", limit=MARK_LIMIT)
    return words


def checked_day(day: date, today: date) -> date:
    """Return a day that a mark may stand on.

    Raises:
        Refusal: it is still to come, or before 1900.
    """
    from holdfast.when import EARLIEST  # noqa: PLC0415  which compiles a pattern, and those who read marks need none

    if day > today:
        raise Refusal("marks.future")
    if day < EARLIEST:
        raise Refusal("when.too_early")
    return day
