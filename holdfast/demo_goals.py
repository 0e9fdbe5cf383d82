"""What the person of the example year wants to change, how they rate it, and totals of questionnaires."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from datetime import datetime, time
from random import Random
from typing import Any

from holdfast.catalogue import content
from holdfast.days import Moment, moment_of
from holdfast.demo_days import day_at, id_at, is_away, moment_at, on_the_way
from holdfast.goals import Goal, GoalBefore, GoalRating
from holdfast.scales import HIGH, LOW
from holdfast.scores import Score

_DICE = 12
_SPREAD = 0.6
"""How much a rating differs from where its line stands, in points."""

_EVENING = time(21, 5)
_NOON = time(12)


def demo_goals(now: datetime) -> list[Goal]:
    """Return the goals of the example year that ends on the day of ``now`` (aware), in the order by hand."""
    return [
        Goal(
            id=_goal_id(row, now),
            words=row["words"],
            made=day_at(row["day"], now),
            state=row.get("state", "deciding"),
            whose=row["whose"],
            anchors=tuple(row.get("anchors", ("", "", ""))),
            expected=tuple(row.get("expected", ())),
            weight=row.get("weight", 1),
            place=float(number),
            before=tuple(
                GoalBefore(day_at(each["day"], now), each["words"], each["state"]) for each in row.get("before", ())
            ),
        )
        for number, row in enumerate(content("demo_goals")["goal"])
    ]


def demo_goal_ratings(now: datetime) -> list[GoalRating]:
    """Return how the goals were rated, oldest first."""
    rows = content("demo_goals")["goal"]
    return sorted((each for row in rows if "line" in row for each in _rated(row, now)), key=lambda each: each.id)


def demo_scores(now: datetime) -> list[Score]:
    """Return the totals of questionnaires, oldest first."""
    scores = []
    for row in content("demo_goals")["score"]:
        for place, total in row["totals"]:
            day = day_at(place, now)
            made = id_at(moment_at(day, _NOON, now), row["instrument"])
            scores.append(Score(made, Moment(day), row["instrument"], row["name"], float(total)))
    return sorted(scores, key=lambda each: each.id)


def _rated(row: Mapping[str, Any], now: datetime) -> Iterator[GoalRating]:
    """Yield the ratings of a goal, every so many days, and none in the two weeks away."""
    goal = _goal_id(row, now)
    for place in range(row["line"][0][0], row["line"][-1][0] + 1, row["apart"]):
        chance = Random(f"{_DICE} {row['words']} {place}")  # noqa: S311 - the same each time is what they are for
        if is_away(place):
            continue
        wall = moment_at(day_at(place, now), _EVENING, now)
        value = round(on_the_way(row["line"], place) + _SPREAD * _normal(chance))
        attained = round(on_the_way(row["attainment"], place)) if "attainment" in row else None
        yield GoalRating(id_at(wall, goal), goal, moment_of(wall), int(min(max(value, LOW), HIGH)), attained)


def _goal_id(row: Mapping[str, Any], now: datetime) -> str:
    return id_at(moment_at(day_at(row["day"], now), _EVENING, now), row["words"])


def _normal(chance: Random) -> float:
    """Return a standard normal deviate (Box and Muller, 1958)."""
    return math.sqrt(-2 * math.log(1 - chance.random())) * math.cos(math.tau * chance.random())
