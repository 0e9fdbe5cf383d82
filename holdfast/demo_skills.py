"""What the person of the example year made of exercises: an own one, pins, cards, and a safety plan."""

from __future__ import annotations

from datetime import datetime, time
from typing import Any

from holdfast.cards import Card
from holdfast.catalogue import content
from holdfast.demo_days import day_at, id_at, moment_at
from holdfast.exercises import Exercise, exercise_of
from holdfast.safety_plan import SafetyPlan

OWN = "own"
"""What the catalogue calls the exercise of the person's own."""

_EVENING = time(21, 30)


def demo_own_exercise(now: datetime) -> Exercise:
    """Return the exercise of the person's own in the example year that ends on the day of ``now`` (aware)."""
    table: dict[str, Any] = content("demo_skills")["own_exercise"]
    made = moment_at(day_at(table["day"], now), _EVENING, now)
    return exercise_of({"id": id_at(made, OWN), "kind": "guided", **table})._replace(own=True)


def demo_pins() -> list[str]:
    """Return the ids of the exercises that are pinned, in their order."""
    return list(content("demo_skills")["pinned"])


def demo_cards(now: datetime) -> list[Card]:
    """Return the cards, in the order they were made."""
    rows = content("demo_skills")["card"]
    return [
        Card(
            id_at(moment_at(day_at(row["day"], now), _EVENING, now), row["when"]),
            row["when"],
            row["can"],
            row.get("exercise"),
            row.get("pinned", False),
        )
        for row in rows
    ]


def demo_safety_plan(now: datetime) -> SafetyPlan:
    """Return the safety plan, some of whose sections are not written."""
    told = content("demo_skills")["safety_plan"]
    return SafetyPlan(told["sections"], day_at(told["day"], now))
