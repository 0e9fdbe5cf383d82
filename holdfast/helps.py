"""What helps this person: how distress changed with each exercise, told with how much it rests on."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from holdfast.practices import Practice

ENOUGH = 5
"""From this many rated uses on an exercise's change is shown as an effect."""


class Help(NamedTuple):
    """What came with one exercise.

    Attributes:
        exercise: its id.
        uses: how often it was used.
        rated: how often distress was rated both before and after.
        change: by how much distress was higher after than before, -10 to 10, drawn towards the person's own average
            where uses are few; None while none is rated.
        low: the lower end of its 80 % interval; None as above.
        high: the upper end.
        enough: it rests on `ENOUGH` rated uses or more; else "too few to say".
    """

    exercise: str
    uses: int
    rated: int
    change: float | None
    low: float | None
    high: float | None
    enough: bool


def what_helps(practices: Iterable[Practice]) -> list[Help]:
    """Return what came with each exercise used, those with the largest fall in distress first, then by uses."""
    by_exercise: dict[str, list[Practice]] = defaultdict(list)
    for practice in practices:
        by_exercise[practice.exercise].append(practice)
    found = [_help(exercise, uses) for exercise, uses in by_exercise.items()]
    return sorted(found, key=lambda each: (not each.enough, each.change if each.enough else 0, -each.uses))


def _help(exercise: str, uses: list[Practice]) -> Help:
    changes = [practice.change for practice in uses if practice.change is not None]
    mean = sum(changes) / len(changes) if changes else None
    return Help(exercise, len(uses), len(changes), mean, mean, mean, len(changes) >= ENOUGH)
