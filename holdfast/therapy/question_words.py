"""What is told of open questions and review points beside their words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from holdfast.therapy import open_questions, reviewing
from holdfast.therapy.open_questions import OpenQuestion
from holdfast.therapy.review_points import ReviewPoint
from holdfast.wording import dates, say


class DueTold(NamedTuple):
    """What is said of those whose time has come.

    Attributes:
        lead: what has come: ``A review point, when you like:``.
        short: the same where there is little room: ``When you like:``.
        asked: the first of their questions.
        is_own: that is in the person's own words.
        more: how many more there are; empty for none.
    """

    lead: str
    short: str
    asked: str
    is_own: bool
    more: str

    @property
    def line(self) -> str:
        """All of it in one line."""
        return "   ".join(filter(None, (f"{self.lead} {self.asked}", self.more)))


def asked(point: ReviewPoint) -> str:
    """Return the question of a review point: the person's own, or the usual one."""
    return point.asked or say("questions.usual")


def every_told(point: ReviewPoint) -> str:
    """Return when a review point comes, ``every 8 sessions``."""
    return say(f"questions.{'every' if point.again else 'after'}_{point.unit}", n=point.every)


def left_told(point: ReviewPoint, held_days: Sequence[date], today: date) -> str:
    """Return how long it is until a review point comes, ``in 2 sessions``; that it waits; or that it has ended."""
    if point.ended:
        return say("questions.ended")
    left = reviewing.left(point, held_days, today)
    return say("questions.now") if left is None else say(f"questions.in_{left.unit}", n=left.number)


def point_told(point: ReviewPoint, held_days: Sequence[date], today: date) -> str:
    """Return a review point in one line: when it comes, what it asks, and how long it is until then."""
    every, until = every_told(point), left_told(point, held_days, today)
    return say("questions.point", every=_capital(every), asked=asked(point), left=_capital(until))


def look_again_told(question: OpenQuestion, today: date) -> str:
    """Return when a question is looked at again, or what has become of it; empty where nothing is told."""
    if question.state != "open":
        return say(f"questions.{question.state}")
    if question.look_again is None:
        return ""
    if open_questions.is_due(question, today):
        return say("questions.now")
    return say("questions.look_on", day=dates.date_of(question.look_again, today))


def all_due(
    questions: Sequence[OpenQuestion], points: Sequence[ReviewPoint], held_days: Sequence[date], today: date
) -> list[OpenQuestion | ReviewPoint]:
    """Return those whose time has come: review points first, then questions, each in their order."""
    return [
        *(point for point in points if reviewing.is_due(point, held_days, today)),
        *(question for question in questions if open_questions.is_due(question, today)),
    ]


def due_told(due: Sequence[OpenQuestion | ReviewPoint]) -> DueTold | None:
    """Return the one quiet line about those whose time has come; None for none."""
    if not due:
        return None
    first, short, more = (
        due[0],
        say("questions.due_short"),
        "" if len(due) == 1 else say("questions.due_more", n=len(due) - 1),
    )
    if isinstance(first, ReviewPoint):
        return DueTold(say("questions.due_point"), short, asked(first), bool(first.asked), more)
    return DueTold(say("questions.due_question"), short, first.words, True, more)


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
