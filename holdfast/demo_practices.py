"""The exercises of the example year: what its person did, how distress changed with it, and a word found later.

Its dice are its own, so that no check-in of the year depends on them.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from datetime import date, datetime, time, timedelta
from random import Random
from typing import Any

from holdfast.catalogue import content
from holdfast.check_ins import NO_WORD_YET, CheckIn
from holdfast.days import moment_of
from holdfast.demo import demo_check_ins
from holdfast.demo_days import day_at, id_at, is_away, length, moment_at
from holdfast.demo_skills import OWN, demo_own_exercise
from holdfast.exercises import Exercise, find_exercise, shipped_exercises
from holdfast.namings import Naming
from holdfast.practices import Answer, Practice, Rated
from holdfast.scales import HIGH, LOW

_DICE = 364
_SPREAD = 0.9
"""How much a change in distress differs from time to time, in points."""

_BEFORE_ALONE = 0.4
"""How often distress is rated before, where it is not rated after."""

_STOPPED = 0.2
"""How often one is stopped ahead of its end."""


def demo_practices(now: datetime) -> list[Practice]:
    """Return the practices of the example year that ends on the day of ``now`` (aware), oldest first."""
    told = content("demo_skills")
    made = [
        *(each for row in told["regular"] for each in _regular(row, now)),
        *(_single(row, day_at(row["day"], now), now) for row in told["single"]),
        *(_single(told["naming"], day, now) for _, day in _named(now)),
    ]
    return sorted(made, key=lambda each: each.id)


def demo_namings(now: datetime) -> list[Naming]:
    """Return the words that were found later for a check-in of the example year."""
    told = content("demo_skills")["naming"]
    return [
        Naming(id_at(moment_at(day, told["at"], now), "naming"), named.id, day, tuple(told["feelings"]), told["words"])
        for named, day in _named(now)
    ]


def _named(now: datetime) -> list[tuple[CheckIn, date]]:
    """Return the check-in that had no word and says more in its note, with the day on which one was found."""
    later = timedelta(days=content("demo_skills")["naming"]["later"])
    found = [each for each in demo_check_ins(now) if NO_WORD_YET in each.feelings and each.note]
    return [(each, each.moment.day + later) for each in found[:1]]


def _regular(row: Mapping[str, Any], now: datetime) -> Iterator[Practice]:
    """Yield the uses of an exercise that is done now and then: evenly, but for what the dice say."""
    exercise = _exercise(row["exercise"], now)
    first, last = row["days"]
    apart = (last - first) / row["times"]
    for number in range(row["times"]):
        chance = Random(f"{_DICE} {row['exercise']} {number}")  # noqa: S311 - the same each time is what they are for
        place = int(first + apart * (number + chance.random()))
        if is_away(place):
            continue
        early, late = row["hours"]
        at = time(early + chance.randrange(late - early), chance.randrange(60))
        before = chance.randint(*row["before"])
        after = int(min(max(round(before - row["lower"] + _SPREAD * _normal(chance)), LOW), HIGH))
        both = chance.random() < row["rated"]
        yield _practice(
            exercise,
            moment_at(day_at(place, now), at, now),
            before=before if both or chance.random() < _BEFORE_ALONE else None,
            after=after if both else None,
            seconds=row["seconds"] // 2 if chance.random() < _STOPPED else row["seconds"],
        )


def _single(row: Mapping[str, Any], day: date, now: datetime) -> Practice:
    """Return one use that the catalogue tells whole."""
    exercise = _exercise(row["exercise"], now)
    plan = row.get("planned")
    planned = None if plan is None else moment_at(day_at(length() + plan["days"], now), plan["at"], now)
    return _practice(
        exercise,
        moment_at(day, row["at"], now),
        before=row.get("before"),
        after=row.get("after"),
        seconds=row["seconds"],
        answers=tuple(Answer(exercise.prompts[number].text, words) for number, words in row.get("answers", ())),
        ratings=tuple(Rated(*each) for each in row.get("ratings", ())),
        acted=row.get("acted"),
        planned=None if planned is None else moment_of(planned),
    )


def _practice(exercise: Exercise, wall: datetime, **parts: Any) -> Practice:
    return Practice(id_at(wall, exercise.id), moment_of(wall), exercise.id, exercise.name, **parts)


def _exercise(exercise_id: str, now: datetime) -> Exercise:
    found = demo_own_exercise(now) if exercise_id == OWN else find_exercise(shipped_exercises(), exercise_id)
    if found is None:
        raise KeyError(exercise_id)
    return found


def _normal(chance: Random) -> float:
    """Return a standard normal deviate (Box and Muller, 1958)."""
    return math.sqrt(-2 * math.log(1 - chance.random())) * math.cos(math.tau * chance.random())
