"""An exercise made shorter or longer than it comes: so many cycles of it, or so many seconds."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction
from itertools import cycle

from holdfast.exercises import Exercise, Part, Phase, Step

CYCLES = 1000
"""As many cycles as can be asked for."""

SECONDS = 7200
"""As many seconds as can be asked for: two hours."""


def for_cycles(exercise: Exercise, cycles: int) -> Exercise:
    """Return the exercise with so many cycles, 1 or more, its parts beginning again after the last of them.

    What has no cycles is gone through so often.
    """
    if exercise.parts:
        return _of_parts(exercise, _first_cycles(exercise.parts, cycles))
    return exercise._replace(
        steps=exercise.steps * cycles, prompts=exercise.prompts * cycles, seconds=exercise.seconds * cycles
    )


def for_seconds(exercise: Exercise, seconds: int) -> Exercise:
    """Return the exercise lasting so many seconds, 1 or more.

    A paced one keeps its rhythm and ends wherever it is then; of others every step is shorter or longer.
    """
    if exercise.parts:
        return _of_parts(exercise, _first_seconds(exercise.parts, seconds))
    factor = Fraction(seconds, max(1, exercise.seconds))
    return exercise._replace(steps=_scaled(exercise.steps, factor), seconds=seconds)


def _of_parts(exercise: Exercise, parts: Iterable[Part]) -> Exercise:
    kept = tuple(parts)
    return exercise._replace(parts=kept, seconds=round(sum(part.seconds for part in kept)))


def _first_cycles(parts: Sequence[Part], cycles: int) -> Iterator[Part]:
    left = cycles
    for part in cycle(parts):
        yield part._replace(cycles=min(part.cycles, left))
        left -= part.cycles
        if left <= 0:
            return


def _first_seconds(parts: Sequence[Part], seconds: float) -> Iterator[Part]:
    left = _exact(seconds)
    for part in cycle(parts):
        one = sum((_exact(phase.seconds) for phase in part.phases), Fraction())
        whole = min(part.cycles, left // one)
        if whole:
            yield part._replace(cycles=whole)
            left -= whole * one
        if whole < part.cycles:
            if left:
                yield part._replace(phases=tuple(_first_phases(part.phases, left)), cycles=1)
            return


def _first_phases(phases: Sequence[Phase], left: Fraction) -> Iterator[Phase]:
    for phase in phases:
        if left <= 0:
            return
        yield phase._replace(seconds=min(phase.seconds, float(left)))
        left -= _exact(phase.seconds)


def _exact(seconds: float) -> Fraction:
    """Return seconds without what floating point adds to them: 0.7 as seven tenths."""
    return Fraction(str(seconds))


def _scaled(steps: Sequence[Step], factor: Fraction) -> tuple[Step, ...]:
    """Return steps whose seconds, whole ones still, add up to what all of them together come to."""
    scaled: list[Step] = []
    behind = Fraction()
    for step in steps:
        if step.seconds is None:
            scaled.append(step)
            continue
        began = round(behind)
        behind += step.seconds * factor
        scaled.append(step._replace(seconds=round(behind) - began))
    return tuple(scaled)
