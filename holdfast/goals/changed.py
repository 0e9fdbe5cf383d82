"""How goals change: their words and their state with what they were before, their order, a rating of today."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from holdfast.days import Moment
from holdfast.goals import Goal, GoalBefore, GoalRating, GoalState


def changed_goal(goal: Goal, *, today: date, words: str | None = None, state: GoalState | None = None) -> Goal:
    """Return a goal with other words, another state or both; what it was till now joins its history.

    The history goes by days. Of several changes on one day the last one counts, one that is taken back on its day
    leaves nothing, and neither does one on the day the goal was written: then its first wording is still being found.

    Args:
        goal: the goal as it is.
        today: the civil day of the change.
        words: its words from now on, cleaned; None for those it has.
        state: its state from now on; None for the one it has.
    """
    now = goal._replace(words=goal.words if words is None else words, state=goal.state if state is None else state)
    if (now.words, now.state) == (goal.words, goal.state):
        return goal
    before = goal.before
    if today > max(goal.made, before[-1].until if before else goal.made):
        return now._replace(before=(*before, GoalBefore(today, goal.words, goal.state)))
    if before and (before[-1].words, before[-1].state) == (now.words, now.state):
        before = before[:-1]
    return now._replace(before=before)


def last_place(goals: Sequence[Goal]) -> float:
    """Return the place of a new goal: behind all others."""
    return max((goal.place for goal in goals), default=-1.0) + 1


def moved_goals(goals: Sequence[Goal], goal_id: str, by: int) -> list[Goal]:
    """Return the goals whose place is another one when a goal goes up or down; none where it cannot go on.

    Args:
        goals: all of them, in their order.
        goal_id: the one that goes.
        by: how many places down it goes, or up when negative.
    """
    order = list(goals)
    at = next((place for place, goal in enumerate(order) if goal.id == goal_id), None)
    if at is None or not 0 <= at + by < len(order):
        return []
    order.insert(at + by, order.pop(at))
    return [goal._replace(place=float(place)) for place, goal in enumerate(order) if goal.place != place]


def rated(
    goal: Goal,
    ratings: Sequence[GoalRating],
    moment: Moment,
    rating_id: str,
    *,
    value: int | None = None,
    attainment: int | None = None,
) -> GoalRating:
    """Return a rating of a goal. It has one a day: a second takes the place of the first, and keeps its other half.

    Args:
        goal: the goal.
        ratings: its ratings, oldest first.
        moment: when it is rated.
        rating_id: the id of the rating where it is the first of its day.
        value: where the person is, 0 to 10; None where that is not said now.
        attainment: one of `holdfast.goals.ATTAINMENT`; None where that is not said now.
    """
    there = [rating for rating in ratings if rating.goal == goal.id and rating.moment.day == moment.day]
    first = there[-1] if there else GoalRating(rating_id, goal.id, moment)
    return first._replace(
        moment=moment,
        value=first.value if value is None else value,
        attainment=first.attainment if attainment is None else attainment,
    )
