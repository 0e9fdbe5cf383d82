"""What a cell of a chart is and what it stands on, by name; the theme has the colours."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from itertools import groupby
from typing import NamedTuple, TypeAlias


class Ink(IntEnum):
    """What a character of a chart is; it says how it is coloured."""

    NOTHING = 0
    DAY = 1
    LINE = 2
    SPAN = 3
    GUIDE = 4
    AXIS = 5
    CURSOR = 6
    LAMP = 7
    PLATEAU = 8
    GAIN = 9
    SETBACK = 10
    UNCLEAR = 11
    CHOSEN = 12
    FILL = 13
    OVER = 14
    TICK = 15
    OWN = 16
    BAR = 17


class Ground(IntEnum):
    """What a character stands on; the likely ones are the same three where the line probably is."""

    PAGE = 0
    TERRACE = 1
    CHOSEN = 2
    LIKELY_PAGE = 3
    LIKELY_TERRACE = 4
    LIKELY_CHOSEN = 5

    @property
    def likely(self) -> Ground:
        """This ground where the line probably is."""
        return Ground(self % LIKELY + LIKELY)

    @property
    def bare(self) -> Ground:
        """This ground where the line probably is not."""
        return Ground(self % LIKELY)


LIKELY = 3
"""What is added to the number of a ground where the line probably is."""


class Run(NamedTuple):
    """Neighbouring characters of one ink on one ground."""

    text: str
    ink: Ink
    ground: Ground


Row: TypeAlias = tuple[Run, ...]
Marks: TypeAlias = Sequence[Sequence[tuple[str, int]]]
"""The plot: for each row and column a character and the number of its ink."""


def runs(gutter: str, characters: Sequence[str], inks: Sequence[int], grounds: Sequence[int]) -> Row:
    """Return a row: its gutter, then neighbours of one ink on one ground joined."""
    row = [Run(gutter, Ink.AXIS, Ground.PAGE)]
    at = 0
    for (ink, ground), group in groupby(zip(inks, grounds, strict=True)):
        end = at + sum(1 for _ in group)
        row.append(Run("".join(characters[at:end]), Ink(ink), Ground(ground)))
        at = end
    return tuple(row)
