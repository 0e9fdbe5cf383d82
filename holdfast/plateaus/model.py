"""The hidden Markov model: what the line may do from one step to the next.

At any time the line is in a mode and at a level. The modes are one plateau, gains and setbacks of several speeds and
stages, and those in which the whole log is one level or one straight line. The chances of a mode's levels are one
vector, and a state is these vectors one after the other, always in this order::

    plateau | gains: stage 1 of each speed, stage 2 of each speed | setbacks: likewise | whole-log modes still possible
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from holdfast.plateaus.assumptions import Assumptions
from holdfast.plateaus.clock import Moves, cells_by_step, moves_in, shifted
from holdfast.plateaus.reading import TOP
from holdfast.plateaus.vectors import (
    State,
    Vector,
    Window,
    added,
    blended,
    foreseen,
    moved,
    product,
    reached,
    scaled,
    totals,
)


@dataclass(frozen=True, slots=True)
class Pulled:
    """How likely the rest of the log is, seen from one step earlier.

    Attributes:
        state: in all.
        by_shift: the part for a plateau that jumps in this step.
        by_ramp: the part for a plateau that begins to move in this step.
    """

    state: State
    by_shift: Vector
    by_ramp: Vector


class Model:
    """The transitions of one pass.

    Attributes:
        levels: the grid, in points.
        gains, setbacks: which modes of a state these are.
        whole: how many modes stand before the whole-log ones.
        whole_modes: the whole-log modes there are: 0 is the level, then the lines up, then as many down.
    """

    def __init__(self, assumptions: Assumptions, steps: int) -> None:
        self._assumed = assumptions
        days = assumptions.days_per_step
        self.levels = [assumptions.grid * cell for cell in range(round(TOP / assumptions.grid) + 1)]
        speeds, stages = assumptions.ramp_speeds, assumptions.ramp_stages
        self._speeds = len(speeds)
        self.gains = slice(1, 1 + len(speeds) * stages)
        self.setbacks = slice(self.gains.stop, self.gains.stop + len(speeds) * stages)
        self.whole = self.setbacks.stop
        self._shift = assumptions.shift * days
        self._stay = 1 - (assumptions.shift + assumptions.plateau_ends) * days
        self._to_gain = assumptions.plateau_ends * days * assumptions.upward / len(speeds)
        self._to_setback = assumptions.plateau_ends * days * (1 - assumptions.upward) / len(speeds)
        self._settle, self._reverse = 1 - assumptions.reversal, assumptions.reversal / len(speeds)
        self._onward = [min(1.0, stages * days / speed / assumptions.ramp_points) for speed in speeds] * stages
        self._onward_by_size: dict[int, tuple[Vector, Vector]] = {}
        cells = [cells_by_step(days / speed / assumptions.grid, steps) for speed in speeds] * stages
        self._ramp_moves = {sign: [moves_in(step, cells, sign) for step in range(steps + 1)] for sign in (1, -1)}
        self._nearest = math.ceil(assumptions.nearest_shift / assumptions.grid - 0.01)
        self._farthest = math.floor(assumptions.farthest_shift / assumptions.grid + 0.01)
        self._shift_share = self._shift_shares()
        lines = assumptions.whole_speeds if assumptions.whole_level + assumptions.whole_line > 0 else ()
        up = [cells_by_step(days / speed / assumptions.grid, steps) for speed in lines]
        self._whole_cells = [[0] * (steps + 1), *up, *([-cells for cells in line] for line in up)] if lines else []
        self.whole_modes = tuple(range(len(self._whole_cells)))

    def start(self) -> State:
        """Return the chances before the first entry: every level alike."""
        assumed, each = self._assumed, 1 / len(self.levels)
        other = 1 - assumed.whole_level - assumed.whole_line
        chances = [other * assumed.begins_level]
        for share in (assumed.upward, 1 - assumed.upward):
            begun = other * (1 - assumed.begins_level) * share / self._speeds
            chances += [begun] * self._speeds + [0.0] * self._speeds * (assumed.ramp_stages - 1)
        if self.whole_modes:
            lines = len(self.whole_modes) - 1
            chances += [assumed.whole_level, *[assumed.whole_line / lines] * lines]
        return [chance * each for chance in chances for _ in self.levels]

    def pushed(self, state: State, step: int, window: Window, possible: Sequence[int]) -> State:
        """Return the chances one step later, before that step's entries are seen.

        Args:
            state: the chances before.
            step: the step that begins, from 1.
            window: the levels that are looked at.
            possible: the whole-log modes in the state.
        """
        size = window[1] - window[0]
        plateau, gains, setbacks = state[:size], state[_over(self.gains, size)], state[_over(self.setbacks, size)]
        gains_ending, setbacks_ending = self._ending(gains, size), self._ending(setbacks, size)
        jumping = self._landings(product(plateau, self._shift_share[slice(*window)]), self._assumed.shift_upward)
        stay, shift, settle = self._stay, self._shift, self._settle
        later = [
            stay * still + shift * landing + settle * (gain + setback)
            for still, landing, gain, setback in zip(plateau, jumping, gains_ending, setbacks_ending, strict=True)
        ]
        later += self._advanced(gains, step, 1, blended(plateau, self._to_gain, setbacks_ending, self._reverse))
        later += self._advanced(setbacks, step, -1, blended(plateau, self._to_setback, gains_ending, self._reverse))
        return later + shifted(state[self.whole * size :], size, self._whole_moves(step, possible), moved)

    def pulled(self, ahead: State, step: int, window: Window, possible: Sequence[int]) -> Pulled:
        """Return how likely the rest of the log is from each state one step earlier: the transpose of `pushed`.

        Args:
            ahead: how likely it is from each state of this step, this step's entries included.
            step: this step, from 1.
            window: the levels that are looked at.
            possible: the whole-log modes in ``ahead``.
        """
        size = window[1] - window[0]
        plateau, gains, setbacks = ahead[:size], ahead[_over(self.gains, size)], ahead[_over(self.setbacks, size)]
        gain_begun, setback_begun = (totals(ramps[: self._speeds * size], size) for ramps in (gains, setbacks))
        landings = self._landings(plateau, 1 - self._assumed.shift_upward)
        by_shift = [self._shift * a * b for a, b in zip(landings, self._shift_share[slice(*window)], strict=True)]
        by_ramp = blended(gain_begun, self._to_gain, setback_begun, self._to_setback)
        stay = self._stay
        earlier = [stay * a + b + c for a, b, c in zip(plateau, by_shift, by_ramp, strict=True)]
        earlier += self.pulled_ramps(gains, step, 1, blended(plateau, self._settle, setback_begun, self._reverse))
        earlier += self.pulled_ramps(setbacks, step, -1, blended(plateau, self._settle, gain_begun, self._reverse))
        earlier += shifted(ahead[self.whole * size :], size, self._whole_moves(step, possible), foreseen)
        return Pulled(earlier, by_shift, by_ramp)

    def pulled_plateau(self, ahead: Vector) -> Vector:
        """Return how likely the rest is from a plateau one step earlier, if it goes on as this same plateau."""
        return scaled(ahead, self._stay)

    def pulled_ramps(self, ahead: State, step: int, sign: int, over: Vector) -> State:
        """Return how likely the rest is from each gain (sign 1) or setback (-1) one step earlier.

        Args:
            ahead: how likely it is from each of them at this step.
            step: this step, from 1.
            sign: which way they go.
            over: how likely it is from where one that ends leads; zeros to ask that none ends.
        """
        size = len(over)
        onward, staying = self._onward_shares(size)
        now = shifted(ahead, size, self._ramp_moves[sign][step], foreseen)
        following = now[self._speeds * size :] + over * self._speeds
        return [s * a + o * b for s, a, o, b in zip(staying, now, onward, following, strict=True)]

    def _advanced(self, ramps: State, step: int, sign: int, begins: Vector) -> State:
        """Return gains (sign 1) or setbacks (-1) one step later, with what begins in the first stage."""
        size = len(begins)
        onward, staying = self._onward_shares(size)
        stage = self._speeds * size
        before = [0.0] * stage + ramps[:-stage]
        still = [s * a + o * b for s, a, o, b in zip(staying, ramps, onward, before, strict=True)]
        later = shifted(still, size, self._ramp_moves[sign][step], moved)
        later[:stage] = added(later[:stage], begins * self._speeds)
        return later

    def _whole_moves(self, step: int, possible: Sequence[int]) -> Moves:
        """Return which of the possible whole-log modes move in a step, and by how many cells."""
        return moves_in(step, [self._whole_cells[mode] for mode in possible])

    def _ending(self, ramps: State, size: int) -> Vector:
        """Return the chances of the gains or setbacks that end in this step: what goes on from the last stage."""
        stage = self._speeds * size
        return totals(product(ramps[-stage:], self._onward_shares(size)[0]), size)

    def _onward_shares(self, size: int) -> tuple[Vector, Vector]:
        """Return the shares of all gains (or setbacks) that go on to the next stage, and that stay, level by level."""
        if size not in self._onward_by_size:
            onward = [share for share in self._onward for _ in range(size)]
            self._onward_by_size[size] = onward, [1 - share for share in onward]
        return self._onward_by_size[size]

    def _landings(self, vector: Vector, from_below: float) -> Vector:
        """Return what the levels within a jump of each level add up to."""
        return reached(vector, self._nearest, self._farthest, from_below, 1 - from_below)

    def _shift_shares(self) -> Vector:
        """Return for each level what makes the chances of its landings add up to 1 (fewer lie near the ends)."""
        outward = self._landings([1.0] * len(self.levels), 1 - self._assumed.shift_upward)
        return [1 / max(reach, 1e-9) for reach in outward]


def _over(modes: slice, size: int) -> slice:
    """Return where in a state some modes stand, if a vector has that size."""
    return slice(modes.start * size, modes.stop * size)
