"""Review points, which the person sets: "every 8 sessions: do I feel that I am getting anywhere?"."""

from __future__ import annotations

from datetime import date
from typing import Final, Literal, NamedTuple, TypeAlias

from holdfast.refusals import Refusal
from holdfast.therapy.open_questions import checked_question

Unit: TypeAlias = Literal["sessions", "weeks", "months"]

UNITS: Final[tuple[Unit, ...]] = ("sessions", "weeks", "months")

MOST = 99
"""The most units that a review point is away."""


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
        since: the civil day from which it is counted: that on which it was set or last answered; where it was put
            off, the day from which counted it comes as late as that.
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


def checked_point(point: ReviewPoint) -> ReviewPoint:
    """Return a review point as it is stored: its question cleaned, one line; empty for the usual one.

    Raises:
        Refusal: it is less than one unit away or more than `MOST`, or its question is too long.
    """
    if not 1 <= point.every <= MOST:
        raise Refusal("questions.every", most=MOST)
    return point._replace(asked=checked_question(point.asked) if point.asked.strip() else "")
