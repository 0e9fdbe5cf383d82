"""Gains and setbacks: how they go on, begin and end from one step to the next.

They are of several speeds and go through stages. But for the direction, a gain and a setback of one speed and stage
share all their numbers, so they stand side by side as a *pair* of vectors, and the chances of all are the pairs one
after the other::

    stage 1: pair of each speed | stage 2: pair of each speed | …
"""

from __future__ import annotations

from holdfast.plateaus.assumptions import Assumptions
from holdfast.plateaus.clock import Clock
from holdfast.plateaus.vectors import State, Vector, foreseen, mixed, moved, totals


class Ramps:
    """The transitions of gains and setbacks.

    Attributes:
        speeds: how many speeds there are.
        vectors: how many vectors a state has for them.
    """

    def __init__(self, assumptions: Assumptions) -> None:
        days, speeds, stages = assumptions.days_per_step, assumptions.ramp_speeds, assumptions.ramp_stages
        self.speeds = len(speeds)
        self.vectors = 2 * len(speeds) * stages
        self._stages = stages
        self._onward = [min(1.0, stages * days / speed / assumptions.ramp_points) for speed in speeds]
        self._clock = Clock([days / speed / assumptions.grid for speed in speeds])
        self._shares: dict[int, tuple[Vector, Vector, Vector]] = {}

    def ending(self, ramps: State, size: int) -> Vector:
        """Return the pair of chances that end in this step: what goes on from the last stage."""
        return mixed(ramps[-2 * self.speeds * size :], 2 * size, self._onward)

    def beginning(self, ahead: State, size: int) -> Vector:
        """Return, as a pair, how likely the rest is from what begins, the sum over all speeds."""
        return totals(ahead[: 2 * self.speeds * size], 2 * size)

    def pushed(self, ramps: State, begun: Vector, step: int, likelihood: Vector) -> State:
        """Return the chances one step later.

        Args:
            ramps: the chances before.
            begun: the pair that begins at each speed.
            step: the step that begins, from 1.
            likelihood: of each level, by the step's entries.
        """
        size = len(likelihood)
        staying, arriving, _ = self._shares_of(size)
        now = moved(ramps, size, self._moves_in(step))
        before = begun * self.speeds + now[: -self.speeds * len(begun)]
        seen = likelihood * self.vectors
        return [
            (stays * a + arrives * b) * chance
            for stays, a, arrives, b, chance in zip(staying, now, arriving, before, seen, strict=False)
        ]

    def pulled(self, ahead: State, over: Vector, step: int) -> State:
        """Return how likely the rest of the log is from each of them one step earlier: the transpose of `pushed`.

        Args:
            ahead: how likely it is from each at this step, this step's entries included.
            over: the pair of how likely it is from where one that ends leads; zeros to ask that none ends.
            step: this step, from 1.
        """
        size = len(over) // 2
        staying, _, leaving = self._shares_of(size)
        now = foreseen(ahead, size, self._moves_in(step))
        following = now[self.speeds * len(over) :] + over * self.speeds
        return [stays * a + leaves * b for stays, a, leaves, b in zip(staying, now, leaving, following, strict=False)]

    def _moves_in(self, step: int) -> list[int]:
        """Return by how many cells each vector moves in a step."""
        return [cells for up in self._clock.cells_in(step) for cells in (up, -up)] * self._stages

    def _shares_of(self, size: int) -> tuple[Vector, Vector, Vector]:
        """Return, number by number of a state, the share that stays, that arrives from the stage before, and leaves."""
        if size not in self._shares:
            # A share is one number that stands in many places: so few fit the processor's cache.
            leaving = _repeated(self._onward, 2 * size) * self._stages
            staying = _repeated([1 - share for share in self._onward], 2 * size) * self._stages
            stage = self.speeds * 2 * size
            self._shares[size] = staying, [1.0] * stage + leaving[stage:], leaving
        return self._shares[size]


def _repeated(shares: list[float], times: int) -> Vector:
    return [share for share in shares for _ in range(times)]
