"""What colour water has, without a colour: how deep it is and how much of the page shows through it, in few steps.

Few, so that as little as can be changes on the screen from one look to the next.
"""

from __future__ import annotations

from typing import Final, NamedTuple

DEPTHS: Final = 12
STRENGTHS: Final = 24
"""Steps that the eye can hardly tell apart."""


class Water(NamedTuple):
    """The colour of a cell.

    Attributes:
        depth: 0 as at the surface, to `DEPTHS` as in the deep.
        strength: 0 the page, to `STRENGTHS` nothing of the page.
    """

    depth: int
    strength: int


def water(depth: float, strength: float) -> Water:
    """Return the nearest step of a depth and a strength; from 1 on a depth is the deep, a strength is full."""
    stronger = _step(strength, STRENGTHS)
    return Water(_step(depth, DEPTHS) if stronger else 0, stronger)


def _step(share: float, steps: int) -> int:
    return int(min(1.0, max(0.0, share)) * steps + 0.5)
