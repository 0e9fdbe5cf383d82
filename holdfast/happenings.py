"""What happened beside the line: a therapist began or ended; a goal was made, reached, let go."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import pairwise
from typing import Literal, NamedTuple, TypeAlias

from holdfast.goals import Goal, GoalState
from holdfast.therapy.rough_dates import RoughDate
from holdfast.therapy.therapists import Therapist
from holdfast.wording import say

What: TypeAlias = Literal["began", "ended", "goal", "reached", "let_go"]

OF_THERAPISTS: tuple[What, ...] = ("began", "ended")

_TOLD: dict[GoalState, What] = {"reached": "reached", "let_go": "let_go"}


class Happening(NamedTuple):
    """Something that happened on a day.

    Attributes:
        day: the civil day; where it is known by its month, the middle of that.
        what: a therapist began or ended; a goal was made, reached or let go.
        words: the therapist's name, or the wording of the goal on that day.
    """

    day: date
    what: What
    words: str

    @property
    def is_of_therapist(self) -> bool:
        """Whether it is about a therapist; else it is about a goal."""
        return self.what in OF_THERAPISTS

    @property
    def told(self) -> str:
        """What it is, in front of its words: ``new therapist:``."""
        return say(f"happenings.{self.what}")


def happenings_of(therapists: Iterable[Therapist], goals: Iterable[Goal], today: date) -> list[Happening]:
    """Return what happened up to today, oldest first.

    Args:
        therapists: all of them, whatever their phase.
        goals: all of them, whatever their state.
        today: the civil day it is; the middle of a month that is not over lies no later.
    """
    found = [
        *(each for therapist in therapists for each in _of_therapist(therapist, today)),
        *(each for goal in goals for each in _of_goal(goal)),
    ]
    return sorted(each for each in found if each.day <= today)


def of_day(happenings: Sequence[Happening], day: date) -> list[Happening]:
    """Return those of one day."""
    return [each for each in happenings if each.day == day]


def tick_day(rough: RoughDate | None, today: date) -> date | None:
    """Return the day at which a date that is roughly known stands on a chart.

    A day stands where it is, a month in its middle. A year or a season is too wide for a tick: it would claim what
    nobody said.

    Returns:
        The day, or None where it is not known by its month.
    """
    if rough is None or rough.month is None:
        return None
    middle = rough.first + (rough.last - rough.first) // 2
    return min(middle, today) if rough.first <= today else middle


def _of_therapist(therapist: Therapist, today: date) -> Iterator[Happening]:
    began = tick_day(therapist.with_since, today)
    ended = tick_day(therapist.ended, today) if therapist.phase == "ended" else None
    if began is not None and therapist.phase in ("with", "ended"):
        yield Happening(began, "began", therapist.name)
    # Somebody with whom it never came to therapy has not changed anything.
    if ended is not None and therapist.with_since is not None:
        yield Happening(ended, "ended", therapist.name)


def _of_goal(goal: Goal) -> Iterator[Happening]:
    lived = [*((was.words, was.state, was.until) for was in goal.before), (goal.words, goal.state, None)]
    yield Happening(goal.made, "goal", lived[0][0])
    for (_, state, until), (words, then, _) in pairwise(lived):
        if then != state and then in _TOLD and until is not None:
            yield Happening(until, _TOLD[then], words)
