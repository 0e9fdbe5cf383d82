"""Where a paced exercise is after so many seconds. Never counted tick by tick, so nothing drifts."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

from holdfast.exercises import Part


class Now(NamedTuple):
    """Where a paced exercise is.

    Attributes:
        part: the part, counted from 0.
        cycle: how many cycles are behind, over all parts.
        cycles: how many cycles there are, over all parts.
        phase: the phase within its cycle, counted from 0.
        label: what happens in it, a key of the wording (``pacing.in``).
        seconds: how long the phase takes.
        gone: how much of it is behind, in seconds, below `seconds`.
    """

    part: int
    cycle: int
    cycles: int
    phase: int
    label: str
    seconds: float
    gone: float

    @property
    def share(self) -> float:
        """How much of the phase is behind, 0 to below 1."""
        return self.gone / self.seconds

    @property
    def left(self) -> int:
        """Whole seconds left of the phase, as they are counted down: at least 1.

        The half of a phase of 5.5 seconds belongs to its first count, so that no number flashes by.
        """
        return min(counts(self.seconds), max(1, math.ceil(self.seconds - self.gone)))

    @property
    def until_count(self) -> float:
        """Seconds until `left` or the phase changes, above 0."""
        return self.seconds - self.gone - (self.left - 1)


def counts(seconds: float) -> int:
    """Return from how many a phase of so many seconds is counted down: at least 1."""
    return max(1, int(seconds))


def total(parts: Sequence[Part]) -> float:
    """Return how many seconds all parts take."""
    return sum(part.seconds for part in parts)


def at(parts: Sequence[Part], elapsed: float) -> Now | None:
    """Return where an exercise of these parts is after ``elapsed`` seconds, 0 or more; None when it is over."""
    cycles = sum(part.cycles for part in parts)
    behind, start = 0, 0.0
    for number, part in enumerate(parts):
        gone, whole = max(0.0, elapsed - start), part.seconds
        if gone < whole:
            one = whole / part.cycles
            cycle = min(int(gone / one), part.cycles - 1)
            return _in_cycle(part, gone - cycle * one)._replace(part=number, cycle=behind + cycle, cycles=cycles)
        behind += part.cycles
        start += whole
    return None


def _in_cycle(part: Part, gone: float) -> Now:
    """Where a cycle is, of a part that takes more than no time."""
    timed = [(number, phase) for number, phase in enumerate(part.phases) if phase.seconds > 0]
    for number, phase in timed:
        if gone < phase.seconds or (number, phase) == timed[-1]:
            # The sums of phases and of cycles may differ in the last digit, at either end.
            inside = min(max(gone, 0.0), math.nextafter(phase.seconds, 0.0))
            return Now(0, 0, 0, number, phase.label, phase.seconds, inside)
        gone -= phase.seconds
    raise AssertionError("a part has a phase")
