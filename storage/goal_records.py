"""Goals and their ratings as rows of the journal, and back.

A rating of a goal that is deleted is out of sight, comes back with it, and goes for good with it (`storage.trash`).
"""

from __future__ import annotations

import json
from datetime import date
from typing import Any

from holdfast.goals import Goal, GoalBefore, GoalRating
from storage import records
from storage.columns import day_column, list_column
from storage.connection import JournalFile
from storage.finding import ALL_ROWS, OLDEST_FIRST, Condition, with_id
from storage.moments import moment_in, moment_row
from storage.problems import read_whole
from storage.records import Row

_THERE = "goal IN (SELECT id FROM goals)"


def goals(file: JournalFile, wanted: Condition = ALL_ROWS) -> list[Goal]:
    """Return the goals that fulfil a condition, in their order by hand."""
    rows = records.rows_where(file, "goal", wanted, "place, id")
    with read_whole(file.path):
        return [_goal(row) for row in rows]


def goal(file: JournalFile, goal_id: str) -> Goal | None:
    """Return the goal of that id; None if there is none."""
    found = goals(file, with_id(goal_id))
    return found[0] if found else None


def goal_row(goal: Goal) -> Row:
    """Return the row of a goal."""
    parts = {
        "made": day_column(goal.made),
        "anchors": list_column(goal.anchors),
        "expected": list_column(goal.expected),
        "before": list_column([each.until.isoformat(), each.words, each.state] for each in goal.before),
    }
    return {**goal._asdict(), **parts}


def ratings(file: JournalFile, goal_id: str | None) -> list[GoalRating]:
    """Return the ratings of a goal, or of all that are in the journal, oldest first."""
    wanted = Condition(_THERE, ()) if goal_id is None else Condition(f"goal = ? AND {_THERE}", (goal_id,))
    rows = records.rows_where(file, "goal_rating", wanted, OLDEST_FIRST)
    return [
        GoalRating(rating_id, goal, moment_in(*when), value, attainment)
        for rating_id, goal, *when, value, attainment in rows
    ]


def rating_row(rating: GoalRating) -> Row:
    """Return the row of a rating of a goal."""
    parts = rating._asdict()
    return {**moment_row(parts.pop("moment")), **parts}


def _goal(row: tuple[Any, ...]) -> Goal:
    goal_id, words, made, state, whose, anchors, expected, weight, place, before = row
    low, middle, high = json.loads(anchors)
    return Goal(
        id=goal_id,
        words=words,
        made=date.fromisoformat(made),
        state=state,
        whose=whose,
        anchors=(low, middle, high),
        expected=tuple(json.loads(expected)),
        weight=weight,
        place=place,
        before=tuple(GoalBefore(date.fromisoformat(until), was, then) for until, was, then in json.loads(before)),
    )
