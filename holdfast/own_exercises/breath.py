"""A breath pattern: in, hold, out and hold, any of them nothing but not all, round after round."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from holdfast.exercises import Part, Phase
from holdfast.own_exercises.limits import (
    LONGEST,
    PHASE_LIMIT,
    PHASE_STEP,
    ROUNDS_LIMIT,
    SHORTEST,
    SHORTEST_ROUND,
)
from holdfast.own_exercises.problem import NotAnExercise

PLACES = ("in", "hold", "out", "hold")
"""What happens in the four places of a pattern, as labels of phases."""


class Breath(NamedTuple):
    """A breath pattern.

    Attributes:
        breath_in: seconds of breathing in; 0 leaves it out, here as in the others.
        hold: seconds of holding after it.
        out: seconds of breathing out.
        hold_out: seconds of holding after that.
        rounds: how often it is gone through.
    """

    breath_in: float
    hold: float
    out: float
    hold_out: float
    rounds: int

    @property
    def seconds(self) -> tuple[float, float, float, float]:
        """The four places, each in seconds."""
        return self[:4]


def breath_parts(breath_in: float, hold: float, out: float, hold_out: float, minutes: float) -> tuple[Part, ...]:
    """Return the parts of a breath pattern that is done for about so many minutes, in whole rounds.

    Raises:
        NotAnExercise: a phase, a round or the whole is too short or too long.
    """
    if not SHORTEST <= minutes * 60 <= LONGEST:  # not so of a number that is none, either
        raise NotAnExercise("own_exercise.length", "minutes", shortest=SHORTEST, hours=LONGEST // 3600)
    (one,) = parts_of(Breath(breath_in, hold, out, hold_out, 1))
    rounds = max(1, round(minutes * 60 / one.seconds))
    return parts_of(Breath(breath_in, hold, out, hold_out, rounds))


def parts_of(breath: Breath) -> tuple[Part]:
    """Return the one part that a breath pattern makes.

    Raises:
        NotAnExercise: a phase or a round is too short or too long, or there are too many rounds.
    """
    seconds = breath.seconds
    if not all(0 <= each <= PHASE_LIMIT and each % PHASE_STEP == 0 for each in seconds):
        raise NotAnExercise("own_exercise.phase", "breath", limit=PHASE_LIMIT)
    if not any(seconds):
        raise NotAnExercise("own_exercise.no_breath", "breath")
    if sum(seconds) < SHORTEST_ROUND:
        raise NotAnExercise("own_exercise.round", "breath", shortest=SHORTEST_ROUND)
    if not 1 <= breath.rounds <= ROUNDS_LIMIT:
        raise NotAnExercise("own_exercise.rounds", "rounds", limit=ROUNDS_LIMIT)
    phases = (Phase(label, float(each)) for label, each in zip(PLACES, seconds, strict=True) if each)
    return (Part(tuple(phases), breath.rounds),)


def breath_of(parts: Sequence[Part]) -> Breath | None:
    """Return the breath pattern that parts are; None where they are something else."""
    if len(parts) != 1:
        return None
    places = [0.0, 0.0, 0.0, 0.0]
    place = 0
    for phase in parts[0].phases:
        while place < len(PLACES) and PLACES[place] != phase.label:
            place += 1
        if place == len(PLACES):
            return None
        places[place] = phase.seconds
        place += 1
    return Breath(places[0], places[1], places[2], places[3], parts[0].cycles)


def checked_breath(parts: Sequence[Part]) -> tuple[Part, ...]:
    """Return the parts of an own exercise, which are those of a breath pattern, or none.

    Raises:
        NotAnExercise: they are something else, or the pattern is none.
    """
    if not parts:
        return ()
    breath = breath_of(parts)
    if breath is None:
        raise NotAnExercise("own_exercise.not_a_breath", "breath")
    return parts_of(breath)
