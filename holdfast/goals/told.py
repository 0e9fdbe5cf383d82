"""What is told of a goal: its state, what it was before, where it was last rated. Never that it ought to be rated."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from holdfast.goals import Goal, GoalBefore, GoalRating, GoalState, Whose
from holdfast.goals.attainment import Attained, t_score
from holdfast.wording import dates, say


class Was(NamedTuple):
    """What a goal was: until when ("until 3 Mar"), and of words and state what changed then; the other is empty."""

    until: str
    words: str
    state: str


class Rating(NamedTuple):
    """The newest rating of a goal.

    Attributes:
        value: where the person was, 0 to 10.
        when: how long ago ("3 weeks ago").
        counted: how many ratings there are ("7 ratings").
    """

    value: int
    when: str
    counted: str


def state_told(state: GoalState) -> str:
    """Return a state in words."""
    return say(f"goals.state_{state}")


def whose_told(whose: Whose) -> str:
    """Return whose idea a goal was; nothing where it is not said."""
    return say(f"goals.whose_{whose}") if whose else ""


def history_told(goal: Goal, today: date) -> list[Was]:
    """Return what a goal was before, the latest first."""
    lived = [*goal.before, GoalBefore(today, goal.words, goal.state)]
    return [
        Was(
            say("goals.until", day=dates.date_of(was.until, today)),
            was.words if was.words != then.words else "",
            state_told(was.state) if was.state != then.state else "",
        )
        for was, then in reversed(list(pairwise(lived)))
    ]


def rating_told(ratings: Sequence[GoalRating], today: date) -> Rating | None:
    """Return the newest rating of a goal from 0 to 10; None where it has none.

    Args:
        ratings: its ratings, oldest first.
        today: the civil day it is.
    """
    values = [(rating.moment.day, rating.value) for rating in ratings if rating.value is not None]
    if not values:
        return None
    day, value = values[-1]
    return Rating(value, ago(day, today), say("goals.ratings", n=len(values)))


def ago(day: date, today: date) -> str:
    """Return how long ago a day is: ``today``, ``yesterday``, ``5 days ago``, ``3 weeks ago``."""
    days = (today - day).days
    if days <= 1:
        return say("goals.today" if days <= 0 else "goals.yesterday")
    return say("goals.ago", length=dates.length(days))


def level_named(level: int) -> str:
    """Return a level of Goal Attainment Scaling as it is written: ``+1``, ``0``, with a true minus ``−2``."""
    return f"{level:+d}".replace("-", "\u2212") if level else "0"


def level_told(goal: Goal, level: int) -> str:
    """Return what a level means: the person's own words, or where they wrote none, what it means for every goal."""
    own = goal.expected[level + 2] if goal.expected else ""
    return own or say(f"goals.level_{level + 2}")


def score_told(rated: Sequence[Attained]) -> str:
    """Return the T score in a sentence that says what it rests on and assumes; nothing without goals."""
    score = t_score(rated)
    return "" if score is None else say("goals.score", n=len(rated), score=round(score))
