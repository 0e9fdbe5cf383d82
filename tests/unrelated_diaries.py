"""Simulated diaries in which nothing goes together: what is found in them is found by chance.

The rating in question, another rating and a tag each vary by themselves around lines that drift, climb or jump, as
lines of months and years do; in the hardest ones all three have the line in common. Days are like the day before, tags
come in runs, ratings are rounded and stay on the scale, and days are left out.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from random import Random
from typing import Literal, NamedTuple, TypeAlias

from holdfast.together import Diary

FIRST_DAY = 738_000
"""An ordinal in 2021."""

Line: TypeAlias = Literal["level", "drifting", "climbing", "jumping"]


class Life(NamedTuple):
    """How a diary comes about in which nothing goes together.

    Attributes:
        line: what the lines do.
        shared: rating, other rating and tag have one line in common; otherwise each has its own.
        days: how many days.
        kept: share of days with a check-in.
        lasting: share of a day's deviation that is left on the next.
        tagged: share of days with the tag.
        run: how many days it stays once it is there, on average.
    """

    line: Line
    shared: bool = False
    days: int = 365
    kept: float = 0.9
    lasting: float = 0.35
    tagged: float = 0.2
    run: float = 1.25


LIVES = {
    "level": Life("level"),
    "drifting": Life("drifting"),
    "drifting in common": Life("drifting", shared=True),
    "climbing in common": Life("climbing", shared=True),
    "jumping": Life("jumping"),
    "jumping in common": Life("jumping", shared=True),
    "short, climbing in common": Life("climbing", shared=True, days=75),
    "three a week, drifting in common": Life("drifting", shared=True, kept=0.43),
    "tags in runs of five days": Life("drifting", run=5),
    "tags in runs of two weeks": Life("drifting", run=14),
    "days that last, tags in runs": Life("level", lasting=0.6, run=5),
    "a rare tag, two years": Life("drifting", days=730, tagged=0.04),
}
"""The ones that are measured."""


def unrelated_diary(life: Life, seed: int) -> Diary:
    """Return a diary with ``mood``, another rating and a tag that have nothing to do with one another."""
    chance = Random(seed)
    common = _line(life, chance)
    lines = [common if life.shared else _line(life, chance) for _ in range(3)]
    kept = [FIRST_DAY + day for day in range(life.days) if chance.random() < life.kept]
    mood, other = (_rated(line, life, chance) for line in lines[:2])
    tagged = _tagged(lines[2], life, chance)
    return Diary(
        {name: {day: rated[day - FIRST_DAY] for day in kept} for name, rated in (("mood", mood), ("energy", other))},
        {"outdoors": [day for day in kept if tagged[day - FIRST_DAY]]},
    )


def with_effect(diary: Diary, points: float, *, later: int = 0) -> Diary:
    """Return the diary with its mood so many points higher on the days so many days after the tag."""
    after = {day + later for day in diary.tags["outdoors"]}
    mood = {day: value + points * (day in after) for day, value in diary.ratings["mood"].items()}
    return diary._replace(ratings={**diary.ratings, "mood": mood})


def _line(life: Life, chance: Random) -> list[float]:
    """Where a series stands, day by day."""
    if life.line == "climbing":
        return [3.0 + 4.0 * day / life.days for day in range(life.days)]
    level, line = 5.0, []
    for _ in range(life.days):
        if life.line == "drifting":
            level += chance.gauss(0, 0.12) - (level - 5.0) * 0.004
        elif life.line == "jumping" and chance.random() < 1 / 60:
            level = chance.uniform(2.5, 7.5)
        line.append(level)
    return line


def _rated(line: Sequence[float], life: Life, chance: Random) -> list[float]:
    deviation, rated = chance.gauss(0, 1.3), []
    for level in line:
        deviation = life.lasting * deviation + chance.gauss(0, 1.3 * math.sqrt(1 - life.lasting**2))
        rated.append(float(min(10, max(0, round(level + deviation)))))
    return rated


def _tagged(line: Sequence[float], life: Life, chance: Random) -> list[bool]:
    """Whether the tag is there, day by day: more often where its line is high, and once there for some days."""
    is_there, tagged = False, []
    for level in line:
        share = min(0.9, max(0.02, life.tagged * (1 + 0.4 * (level - 5.0))))
        ends = 1 / life.run
        is_there = chance.random() >= ends if is_there else chance.random() < min(1.0, ends * share / (1 - share))
        tagged.append(is_there)
    return tagged
