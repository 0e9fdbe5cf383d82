"""The hidden Markov model: what the line may do from one step to the next.

At any time the line is in a mode and at a level. The modes are one plateau, gains and setbacks (`Ramps`), and those in
which the whole log is one level or one straight line. The chances of a mode's levels are one vector, and a state is
these vectors one after the other, always in this order::

    plateau | gains and setbacks | whole-log modes still possible
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from holdfast.plateaus.assumptions import Assumptions
from holdfast.plateaus.clock import Clock
from holdfast.plateaus.ramps import Ramps
from holdfast.plateaus.reading import TOP
from holdfast.plateaus.vectors import State, Vector, Window, added, blended, foreseen, moved, product, reached, totals


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


class ByKind(NamedTuple):
    """The chances of each kind, level by level, whatever the mode."""

    level: Vector
    gain: Vector
    setback: Vector


class Model:
    """The transitions of one pass.

    Attributes:
        levels: the grid, in points.
        ramps: the gains and setbacks.
        whole: how many vectors stand before those of whole-log modes.
        whole_modes: the whole-log modes there are: 0 is the level, then the lines up, then as many down.
    """

    def __init__(self, assumptions: Assumptions) -> None:
        self._assumed = assumptions
        days = assumptions.days_per_step
        self.levels = [assumptions.grid * cell for cell in range(round(TOP / assumptions.grid) + 1)]
        self.ramps = Ramps(assumptions)
        self.whole = 1 + self.ramps.vectors
        self.stay = 1 - (assumptions.shift + assumptions.plateau_ends) * days
        self._shift = assumptions.shift * days
        self._to_gain = assumptions.plateau_ends * days * assumptions.upward / self.ramps.speeds
        self._to_setback = assumptions.plateau_ends * days * (1 - assumptions.upward) / self.ramps.speeds
        self._settle, self._reverse = 1 - assumptions.reversal, assumptions.reversal / self.ramps.speeds
        self._nearest = math.ceil(assumptions.nearest_shift / assumptions.grid - 0.01)
        self._farthest = math.floor(assumptions.farthest_shift / assumptions.grid + 0.01)
        self._shift_share = self._shift_shares()
        lines = assumptions.whole_speeds if assumptions.whole_level + assumptions.whole_line > 0 else ()
        self._whole_clock = Clock([days / speed / assumptions.grid for speed in lines])
        self.whole_modes = tuple(range(1 + 2 * len(lines) if lines else 0))
        self._first_down = 1 + len(lines)

    def start(self) -> State:
        """Return the chances before the first entry: every level alike."""
        assumed, each = self._assumed, 1 / len(self.levels)
        other = 1 - assumed.whole_level - assumed.whole_line
        begun = other * (1 - assumed.begins_level) / self.ramps.speeds
        chances = [other * assumed.begins_level]
        chances += [begun * assumed.upward, begun * (1 - assumed.upward)] * self.ramps.speeds
        chances += [0.0] * (self.whole - len(chances))
        if self.whole_modes:
            lines = len(self.whole_modes) - 1
            chances += [assumed.whole_level, *[assumed.whole_line / lines] * lines]
        return [chance * each for chance in chances for _ in self.levels]

    def pushed(self, state: State, step: int, window: Window, possible: Sequence[int], likelihood: Vector) -> State:
        """Return the chances one step later.

        Args:
            state: the chances before.
            step: the step that begins, from 1.
            window: the levels that are looked at.
            possible: the whole-log modes in the state.
            likelihood: how likely each of these levels makes the step's entries; all 1 to leave them out.
        """
        size = len(likelihood)
        plateau, ramps, whole = self._parted(state, size)
        ending = self.ramps.ending(ramps, size)
        gains_ending, setbacks_ending = ending[:size], ending[size:]
        jumping = self._landings(product(plateau, self._shift_share[slice(*window)]), self._assumed.shift_upward)
        stay, shift, settle = self.stay, self._shift, self._settle
        later = [
            (stay * still + shift * landing + settle * (gain + setback)) * chance
            for still, landing, gain, setback, chance in zip(
                plateau, jumping, gains_ending, setbacks_ending, likelihood, strict=False
            )
        ]
        begun = blended(plateau, self._to_gain, setbacks_ending, self._reverse)
        begun += blended(plateau, self._to_setback, gains_ending, self._reverse)
        later += self.ramps.pushed(ramps, begun, step, likelihood)
        if possible:
            later += product(moved(whole, size, self._whole_moves(step, possible)), likelihood * len(possible))
        return later

    def pulled(self, ahead: State, step: int, window: Window, possible: Sequence[int]) -> Pulled:
        """Return how likely the rest of the log is from each state one step earlier: the transpose of `pushed`.

        Args:
            ahead: how likely it is from each state of this step, this step's entries included.
            step: this step, from 1.
            window: the levels that are looked at.
            possible: the whole-log modes in ``ahead``.
        """
        size = window[1] - window[0]
        plateau, ramps, whole = self._parted(ahead, size)
        beginning = self.ramps.beginning(ramps, size)
        gain_begun, setback_begun = beginning[:size], beginning[size:]
        landings = self._landings(plateau, 1 - self._assumed.shift_upward)
        stay, shift = self.stay, self._shift
        by_shift = [shift * a * b for a, b in zip(landings, self._shift_share[slice(*window)], strict=False)]
        by_ramp = blended(gain_begun, self._to_gain, setback_begun, self._to_setback)
        earlier = [stay * a + b + c for a, b, c in zip(plateau, by_shift, by_ramp, strict=False)]
        over = blended(plateau, self._settle, setback_begun, self._reverse)
        over += blended(plateau, self._settle, gain_begun, self._reverse)
        earlier += self.ramps.pulled(ramps, over, step)
        if possible:
            earlier += foreseen(whole, size, self._whole_moves(step, possible))
        return Pulled(earlier, by_shift, by_ramp)

    def by_kind(self, state: State, size: int, possible: Sequence[int]) -> ByKind:
        """Return the chances of each kind, level by level.

        Args:
            state: the chances of all modes.
            size: how many levels each has.
            possible: the whole-log modes in the state.
        """
        plateau, ramps, whole = self._parted(state, size)
        pair = totals(ramps, 2 * size)
        level, gain, setback = plateau, pair[:size], pair[size:]
        if possible:
            up, down = bisect_left(possible, 1) * size, bisect_left(possible, self._first_down) * size
            if up:
                level = added(level, whole[:up])
            if up < down:
                gain = added(gain, totals(whole[up:down], size))
            if down < len(whole):
                setback = added(setback, totals(whole[down:], size))
        return ByKind(level, gain, setback)

    def _parted(self, state: State, size: int) -> tuple[Vector, State, State]:
        """Return the parts of a state: plateau, gains and setbacks, whole-log modes."""
        return state[:size], state[size : self.whole * size], state[self.whole * size :]

    def _whole_moves(self, step: int, possible: Sequence[int]) -> list[int]:
        """Return by how many cells the possible whole-log modes move in a step."""
        up = self._whole_clock.cells_in(step)
        of_all = [0, *up, *(-cells for cells in up)]
        return of_all if len(possible) == len(of_all) else [of_all[mode] for mode in possible]

    def _landings(self, vector: Vector, from_below: float) -> Vector:
        """Return what the levels within a jump of each level add up to."""
        return reached(vector, self._nearest, self._farthest, from_below, 1 - from_below)

    def _shift_shares(self) -> Vector:
        """Return for each level what makes the chances of its landings add up to 1 (fewer lie near the ends)."""
        outward = self._landings([1.0] * len(self.levels), 1 - self._assumed.shift_upward)
        return [1 / max(reach, 1e-9) for reach in outward]
