"""Review points, which the person sets: "every 8 sessions: do I feel that I am getting anywhere?"."""

from __future__ import annotations

from datetime import date
from typing import Final, Literal, NamedTuple, TypeAlias

Unit: TypeAlias = Literal["sessions", "weeks", "months"]

UNITS: Final[tuple[Unit, ...]] = ("sessions", "weeks", "months")


class ReviewAnswer(NamedTuple):
    """What was answered at a review point.

    Attributes:
        day: the civil day.
        words: the answer, in the person's own words; may be empty where it is rated.
        rating: how much it feels like getting anywhere, 0 not at all to 10 very much; None for no answer.
    """

    day: date
    words: str
    rating: int | None = None


class ReviewPoint(NamedTuple):
    """When to look at the whole again.

    Attributes:
        id: a UUIDv7, made by the program.
        asked: the question, in the person's own words; empty for the usual one.
        every: after how many units, 1 or more.
        unit: sessions that were held, weeks or months.
        again: it comes again after each answer; otherwise it is over with the first.
        since: the civil day from which it is counted: that on which it was set, or last answered or put off.
        ended: it comes no more.
        answers: what was answered so far, oldest first.
    """

    id: str
    every: int
    unit: Unit
    since: date
    asked: str = ""
    again: bool = True
    ended: bool = False
    answers: tuple[ReviewAnswer, ...] = ()
