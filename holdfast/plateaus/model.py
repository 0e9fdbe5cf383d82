"""The hidden Markov model: what the line may do from one step to the next.

At any time the line is in a mode and at a level. The modes are one plateau, gains and setbacks of several speeds and
stages, and those in which the whole log is one level or one straight line. The chances of a mode's levels are one
vector, and a state is a list of such vectors, always in this order::

    plateau | gain 1 stage 1, gain 1 stage 2, gain 2 stage 1, … | setback 1 stage 1, … | whole-log modes still possible

Levels of one speed move together, on a common clock of whole cells, so that a line stays straight instead of
spreading out (position error at most one cell).
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from holdfast.plateaus.assumptions import Assumptions
from holdfast.plateaus.reading import TOP
from holdfast.plateaus.vectors import (
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

State = list[Vector]


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
        whole_modes: which whole-log modes there are: 0 is the level, then the lines up, then those down.
        gains, setbacks: where these modes stand in a state.
        whole: where the whole-log modes begin in a state.
    """

    def __init__(self, assumptions: Assumptions, steps: int) -> None:
        self._assumed = assumptions
        days = assumptions.days_per_step
        cells = round(TOP / assumptions.grid) + 1
        self.levels = [assumptions.grid * cell for cell in range(cells)]
        speeds, stages = len(assumptions.ramp_speeds), assumptions.ramp_stages
        self.gains = slice(1, 1 + speeds * stages)
        self.setbacks = slice(self.gains.stop, self.gains.stop + speeds * stages)
        self.whole = self.setbacks.stop
        self._stages = stages
        self._shift = assumptions.shift * days
        self._stay = 1 - (assumptions.shift + assumptions.plateau_ends) * days
        self._to_gain = assumptions.plateau_ends * days * assumptions.upward / speeds
        self._to_setback = assumptions.plateau_ends * days * (1 - assumptions.upward) / speeds
        self._settle, self._reverse = 1 - assumptions.reversal, assumptions.reversal / speeds
        self._onward = [min(1.0, stages * days / speed / assumptions.ramp_points) for speed in assumptions.ramp_speeds]
        self._ramp_cells = [self._cells(speed, steps) for speed in assumptions.ramp_speeds]
        self._nearest = math.ceil(assumptions.nearest_shift / assumptions.grid - 0.01)
        self._farthest = math.floor(assumptions.farthest_shift / assumptions.grid + 0.01)
        self._shift_share = self._shift_shares()
        lines = assumptions.whole_speeds if assumptions.whole_level + assumptions.whole_line > 0 else ()
        up = [self._cells(speed, steps) for speed in lines]
        self._whole_cells = [[0] * (steps + 1), *up, *([-cells for cells in line] for line in up)] if lines else []
        self.whole_modes = tuple(range(len(self._whole_cells)))

    def start(self) -> State:
        """Return the chances before the first entry: every level alike."""
        assumed, each = self._assumed, 1 / len(self.levels)
        moving = 1 - assumed.whole_level - assumed.whole_line
        ramps = moving * (1 - assumed.begins_level) / len(assumed.ramp_speeds)
        begun = [1.0] + [0.0] * (self._stages - 1)
        chances = [moving * assumed.begins_level]
        for share in (assumed.upward, 1 - assumed.upward):
            chances += [ramps * share * stage for _ in assumed.ramp_speeds for stage in begun]
        if self.whole_modes:
            lines = len(self.whole_modes) - 1
            chances += [assumed.whole_level, *[assumed.whole_line / lines] * lines]
        return [[chance * each] * len(self.levels) for chance in chances]

    def pushed(self, state: State, step: int, window: Window, possible: Sequence[int]) -> State:
        """Return the chances one step later, before that step's entries are seen.

        Args:
            state: the chances before.
            step: the step that begins, from 1.
            window: the levels that are looked at.
            possible: the whole-log modes in the state.
        """
        plateau = state[0]
        gains_ending = self._ending(state[self.gains])
        setbacks_ending = self._ending(state[self.setbacks])
        jumping = self._landings(product(plateau, self._shift_share[slice(*window)]), self._assumed.shift_upward)
        stay, shift, settle = self._stay, self._shift, self._settle
        later = [
            [
                stay * still + shift * landing + settle * (gain + setback)
                for still, landing, gain, setback in zip(plateau, jumping, gains_ending, setbacks_ending, strict=True)
            ]
        ]
        gain_begins = blended(plateau, self._to_gain, setbacks_ending, self._reverse)
        setback_begins = blended(plateau, self._to_setback, gains_ending, self._reverse)
        for modes, begins, sign in ((self.gains, gain_begins, 1), (self.setbacks, setback_begins, -1)):
            for speed, stages in self._ramps(state[modes]):
                later += _advanced(stages, self._onward[speed], sign * self._ramp_cells[speed][step], begins)
        later += [
            moved(vector, self._whole_cells[mode][step])
            for mode, vector in zip(possible, state[self.whole :], strict=True)
        ]
        return later

    def pulled(self, ahead: State, step: int, window: Window, possible: Sequence[int]) -> Pulled:
        """Return how likely the rest of the log is from each state one step earlier: the transpose of `pushed`.

        Args:
            ahead: how likely it is from each state of this step, this step's entries included.
            step: this step, from 1.
            window: the levels that are looked at.
            possible: the whole-log modes in ``ahead``.
        """
        plateau = ahead[0]
        gain_begun = totals(ahead[self.gains][:: self._stages])
        setback_begun = totals(ahead[self.setbacks][:: self._stages])
        landings = self._landings(plateau, 1 - self._assumed.shift_upward)
        by_shift = [self._shift * a * b for a, b in zip(landings, self._shift_share[slice(*window)], strict=True)]
        by_ramp = blended(gain_begun, self._to_gain, setback_begun, self._to_setback)
        stay = self._stay
        earlier = [[stay * a + b + c for a, b, c in zip(plateau, by_shift, by_ramp, strict=True)]]
        gain_over = blended(plateau, self._settle, setback_begun, self._reverse)
        setback_over = blended(plateau, self._settle, gain_begun, self._reverse)
        earlier += self.pulled_ramps(ahead[self.gains], step, 1, gain_over)
        earlier += self.pulled_ramps(ahead[self.setbacks], step, -1, setback_over)
        earlier += [
            foreseen(vector, self._whole_cells[mode][step])
            for mode, vector in zip(possible, ahead[self.whole :], strict=True)
        ]
        return Pulled(earlier, by_shift, by_ramp)

    def pulled_plateau(self, ahead: Vector) -> Vector:
        """Return how likely the rest is from a plateau one step earlier, if it goes on as this same plateau."""
        return scaled(ahead, self._stay)

    def pulled_ramps(self, ahead: State, step: int, sign: int, over: Vector | None) -> State:
        """Return how likely the rest is from all gains (sign 1) or setbacks (-1) one step earlier.

        Args:
            ahead: how likely it is from each of them at this step.
            step: this step, from 1.
            sign: which way they go.
            over: how likely it is from what follows them; None to ask that they go on.
        """
        earlier: State = []
        for speed, stages in self._ramps(ahead):
            onward = self._onward[speed]
            cells = sign * self._ramp_cells[speed][step]
            stages_ahead = [foreseen(stage, cells) for stage in stages]
            earlier += [blended(now, 1 - onward, following, onward) for now, following in pairwise(stages_ahead)]
            last = stages_ahead[-1]
            earlier.append(scaled(last, 1 - onward) if over is None else blended(last, 1 - onward, over, onward))
        return earlier

    def _ramps(self, vectors: State) -> Iterator[tuple[int, State]]:
        """Yield the stages of each speed."""
        return enumerate(vectors[i : i + self._stages] for i in range(0, len(vectors), self._stages))

    def _ending(self, vectors: State) -> Vector:
        """Return the chances of gains or setbacks that end in this step."""
        return totals([scaled(stages[-1], self._onward[speed]) for speed, stages in self._ramps(vectors)])

    def _landings(self, vector: Vector, from_below: float) -> Vector:
        """Return what the levels within a jump of each level add up to."""
        return reached(vector, self._nearest, self._farthest, from_below, 1 - from_below)

    def _shift_shares(self) -> Vector:
        """Return for each level what makes the chances of its landings add up to 1 (fewer lie near the ends)."""
        inward = self._landings([1.0] * len(self.levels), 1 - self._assumed.shift_upward)
        return [1 / max(reach, 1e-9) for reach in inward]

    def _cells(self, days_per_point: float, steps: int) -> list[int]:
        """Return how many cells a speed moves in each step, so that it is never more than a cell from its line."""
        assumed = self._assumed
        per_step = assumed.days_per_step / days_per_point / assumed.grid
        places = [math.floor(step * per_step + 0.5) for step in range(steps + 1)]
        return [0, *(later - earlier for earlier, later in pairwise(places))]


def _advanced(stages: State, onward: float, cells: int, begins: Vector) -> State:
    """Return the stages of one speed a step later, with what begins in the first."""
    later = [scaled(stages[0], 1 - onward)]
    later += [blended(now, 1 - onward, before, onward) for before, now in pairwise(stages)]
    later = [moved(stage, cells) for stage in later]
    later[0] = added(later[0], begins)
    return later
