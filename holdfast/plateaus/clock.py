"""Movement on a grid: levels that move at one speed stay together, on a common clock of whole cells.

Were each level to move by chance, a line would spread out as it goes; so all wait, and all move (position error at
most one cell).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import TypeAlias

from holdfast.plateaus.vectors import State, Vector

Moves: TypeAlias = list[tuple[int, int]]
"""Which of some modes move in a step, and by how many cells."""


def cells_by_step(cells_per_step: float, steps: int) -> list[int]:
    """Return how many cells a speed moves in each step, from step 0 (none) on."""
    places = [math.floor(step * cells_per_step + 0.5) for step in range(steps + 1)]
    return [0, *(later - earlier for earlier, later in pairwise(places))]


def moves_in(step: int, cells: Sequence[Sequence[int]], sign: int = 1) -> Moves:
    """Return which modes move in a step, and by how many cells.

    Args:
        step: the step.
        cells: for each mode, how many cells it moves in each step.
        sign: -1 to turn them all round.
    """
    return [(mode, sign * of_mode[step]) for mode, of_mode in enumerate(cells) if of_mode[step]]


def shifted(state: State, size: int, moves: Moves, shift: Callable[[Vector, int], Vector]) -> State:
    """Return the state with the vectors that move replaced by what ``shift`` makes of them.

    Args:
        state: vectors of ``size`` numbers.
        size: how many levels each has.
        moves: which move, and by how many cells.
        shift: `moved` for chances, `foreseen` for what lies ahead.
    """
    later = state[:]
    for mode, cells in moves:
        first, past = mode * size, (mode + 1) * size
        later[first:past] = shift(state[first:past], cells)
    return later
