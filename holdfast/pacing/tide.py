"""The tide: water without sides that rises and falls with the breath, and ripples a little by itself."""

from __future__ import annotations

import math
from functools import lru_cache
from typing import Final, NamedTuple

from holdfast.pacing.breath import Breath
from holdfast.pacing.water import Water, water

EIGHTHS: Final = 8
"""The parts of a row that can be told apart."""

_LOW, _RANGE = 0.10, 0.78
_SWAY = 0.24
_RIPPLE, _RIPPLES_ACROSS, _RIPPLE_SECONDS = 0.32, 1.6, 20.0
_SIDES = 0.26
_SHADES = 16
_SHALLOW = 0.45
_LIGHT, _LOST_BELOW = 0.74, 0.40


class Tide(NamedTuple):
    """What is drawn.

    Attributes:
        heights: how high the water stands in each column, in eighths of a row, from 0 to 8 times the rows.
        shades: how deep each row lies under the surface, from the lowest row up: 0 at the surface and above it.
    """

    heights: tuple[int, ...]
    shades: tuple[int, ...]


def tide(breath: Breath, elapsed: float, width: int, height: int) -> Tide:
    """Return the tide.

    Args:
        breath: how the water stands.
        elapsed: seconds of the whole exercise, by which the ripples wander; not of the phase, or they would jump.
        width: columns.
        height: rows.
    """
    surface = (_LOW + _RANGE * breath.level) * height
    ripple = _RIPPLE * (0.4 + 0.6 * breath.level)
    angle = 2 * math.pi * elapsed / _RIPPLE_SECONDS
    sine, cosine, sway = ripple * math.cos(angle), ripple * math.sin(angle), _SWAY * height * breath.lean
    top = EIGHTHS * height
    heights = tuple(
        min(top, max(0, int(EIGHTHS * (surface + sine * at_sine + cosine * at_cosine - sway * left) + 0.5)))
        for at_sine, at_cosine, left in _waves(width)
    )
    deep = _SHADES / height
    return Tide(heights, tuple(max(0, int((surface - row - 0.5) * deep + 0.5)) for row in range(height)))


@lru_cache(maxsize=8)
def across(width: int) -> tuple[float, ...]:
    """Return where each column is across the water, 0 to 1."""
    return tuple(column / max(1, width - 1) for column in range(width))


@lru_cache(maxsize=8)
def _waves(width: int) -> tuple[tuple[float, float, float], ...]:
    """Of each column what its height depends on: the ripple's sine and cosine, and how far left it leans."""
    turn = 2 * math.pi
    return tuple(
        (math.sin(turn * _RIPPLES_ACROSS * x), math.cos(turn * _RIPPLES_ACROSS * x), math.sin(turn * x))
        for x in across(width)
    )


@lru_cache(maxsize=256)
def waters(width: int, shade: int) -> tuple[Water, ...]:
    """Return the colour of each column at a depth: clear at the top, dark below, and fading out towards the sides."""
    depth = shade / _SHADES
    light = _LIGHT - _LOST_BELOW * depth
    return tuple(water(depth / _SHALLOW, light * _smooth(min(x, 1 - x) / _SIDES)) for x in across(width))


def _smooth(share: float) -> float:
    held = min(1.0, max(0.0, share))
    return held * held * (3 - 2 * held)
