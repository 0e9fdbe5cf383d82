"""Movement on a grid: levels that move at one speed stay together, on a common clock of whole cells.

Were each level to move by chance, a line would spread out as it goes; so all wait, and all move (position error at
most one cell).
"""

from __future__ import annotations

import math
from collections.abc import Sequence


class Clock:
    """The moves of some speeds, each of which leads up and down; no step is worked out twice."""

    def __init__(self, speeds: Sequence[float]) -> None:
        """Make it for some speeds, in cells a step."""
        self._speeds = speeds
        self._known: dict[int, list[int]] = {}

    def cells_in(self, step: int) -> list[int]:
        """Return by how many cells the levels of each speed move in a step, from 1 on."""
        if step not in self._known:
            floor, before = math.floor, step - 1
            self._known[step] = [floor(step * speed + 0.5) - floor(before * speed + 0.5) for speed in self._speeds]
        return self._known[step]
