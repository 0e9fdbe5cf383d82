"""Goal Attainment Scaling: how far each goal was attained against what was expected, and all of them in one number.

Kiresuk & Sherman (1968). Each goal has five levels, -2 to +2, written before it is rated; 0 is what was expected. The T
score assumes that all goals spread alike and go together by the same r, and treats levels in words as even steps; those
assumptions are criticised. So the levels stand first, the score second.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from holdfast.goals import Goal, GoalRating

TOGETHER: Final = 0.3
"""How much goals are assumed to go together, a correlation; the authors' own assumption."""

AS_EXPECTED, SPREAD = 50.0, 10.0
"""The T score of goals that are all as expected, and what one standard deviation of it is worth."""


class Attained(NamedTuple):
    """A goal and the level it was last rated at, one of `holdfast.goals.ATTAINMENT`."""

    goal: Goal
    level: int


def attained(goals: Iterable[Goal], ratings: Iterable[GoalRating]) -> list[Attained]:
    """Return the goals rated with it, whatever their state, each with its newest level.

    Goals that were let go stay in: to leave them out would make the number of the others look better.

    Args:
        goals: the goals, in the order in which they are returned.
        ratings: ratings of any goals, oldest first.
    """
    newest = {rating.goal: rating.attainment for rating in ratings if rating.attainment is not None}
    return [Attained(goal, newest[goal.id]) for goal in goals if goal.id in newest]


def t_score(rated: Sequence[Attained]) -> float | None:
    """Return the T score, 50 for goals that are all as expected; None without goals."""
    if not rated:
        return None
    weighted = sum(each.goal.weight * each.level for each in rated)
    squares = sum(each.goal.weight**2 for each in rated)
    whole = sum(each.goal.weight for each in rated) ** 2
    return AS_EXPECTED + SPREAD * weighted / math.sqrt((1 - TOGETHER) * squares + TOGETHER * whole)
