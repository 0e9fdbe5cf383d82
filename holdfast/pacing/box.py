"""The box: four phases as the four sides of a square, a lamp that goes round it, and water that eases within."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from holdfast.exercises import Part, Phase
from holdfast.pacing.breath import Breath
from holdfast.pacing.course import Now
from holdfast.pacing.tide import EIGHTHS
from holdfast.pacing.water import Water, water

SIDES: Final = 4
_LIGHT, _LOST_BELOW = 0.46, 0.18


class Cell(NamedTuple):
    """A place on the frame, from its upper left corner.

    Attributes:
        column: cells to the right.
        row: rows down.
    """

    column: int
    row: int


class Box(NamedTuple):
    """What is drawn.

    Attributes:
        lamp: where the lamp is.
        behind: the places of this side that the lamp has gone along.
        water: how high the water stands inside the frame, in eighths of a row.
    """

    lamp: Cell
    behind: tuple[Cell, ...]
    water: int


def is_box(parts: Sequence[Part]) -> bool:
    """Whether an exercise goes round a box: four phases, over and over."""
    return all(len(part.phases) == SIDES for part in parts)


def box(phases: Sequence[Phase], now: Now, breath: Breath, width: int, height: int) -> Box:
    """Return the box.

    Args:
        phases: the four phases of a cycle; the left side, upwards, is where one breathes in.
        now: where the exercise is. The lamp goes evenly, because it counts; the water eases.
        breath: how the water stands.
        width: columns, with the frame.
        height: rows, with the frame.
    """
    places = side((now.phase - _first_in(phases)) % SIDES, width, height)
    index = lamp_index(now.share, len(places))
    return Box(places[index], places[:index], int(EIGHTHS * breath.level * (height - 2) + 0.5))


def lamp_index(share: float, places: int) -> int:
    """Return how far along a side of so many places the lamp is after a share of the phase."""
    return int(share * (places - 1) + 0.5)


@lru_cache(maxsize=32)
def side(number: int, width: int, height: int) -> tuple[Cell, ...]:
    """Return the places of a side in the order gone along: left up, top, right down, bottom; corners are in two."""
    right, low = width - 1, height - 1
    if number % 2:
        row = 0 if number == 1 else low
        return tuple(Cell(column, row) for column in (range(width) if number == 1 else range(right, -1, -1)))
    column = 0 if number == 0 else right
    return tuple(Cell(column, row) for row in (range(low, -1, -1) if number == 0 else range(height)))


@lru_cache(maxsize=64)
def water_in(row: int, height: int) -> Water:
    """Return the colour of the water in a row inside the frame, counted from the lowest of ``height``."""
    return water(1.0, _LIGHT - _LOST_BELOW * (1 - row / max(1, height - 1)))


def _first_in(phases: Sequence[Phase]) -> int:
    return next((number for number, phase in enumerate(phases) if phase.label == "in"), 0)
