"""How much of a sheet two pages hold: the roomiest telling that fits them, for any journal."""

from __future__ import annotations

from collections.abc import Iterable
from math import ceil
from typing import Final
from unicodedata import combining, east_asian_width

from holdfast.review.said import Block, Room, Said
from holdfast.review.sheet import ReviewSheet
from holdfast.review.words import told

ROOMS: Final = (
    Room(rows=10, line=200, words=520),
    Room(rows=8, line=160, words=360),
    Room(rows=6, line=120, words=260),
    Room(rows=5, line=100, words=180),
    Room(rows=4, line=80, words=120),
    Room(rows=3, line=60, words=80),
)
"""From the roomiest; the last fits whatever there is."""

LINES: Final = 145
"""Lines of half the width of a page that both pages have beside the chart, on the smaller of A4 and Letter.

Measured where a browser prints it, with room for wider fonts and for what undivided parts leave free.
"""

_EMS: Final = 24.5
"""How wide such a line is, in the size of its letters, less what breaking between words leaves free."""

_SMALLER: Final = 0.87
"""The size of what is quiet, in that of the rest."""

_HEAD: Final = 2.0
"""Lines that the head of a part takes, with the space above it."""

_BETWEEN: Final = 0.3
"""Lines between two rows."""


def fitting(sheet: ReviewSheet) -> tuple[Block, ...]:
    """Return the parts of a sheet, told as roomily as two pages allow."""
    for room in ROOMS[:-1]:
        blocks = told(sheet, room)
        if lines_of(blocks) <= LINES:
            return blocks
    return told(sheet, ROOMS[-1])


def lines_of(blocks: Iterable[Block]) -> float:
    """Return how many lines of half a page blocks take, about; the line stands above them and is not counted."""
    return sum(_lines(block) for block in blocks if block.part != "line")


def _lines(block: Block) -> float:
    quiet = _folded(_SMALLER * _ems(block.about)) + _folded(_SMALLER * _ems(block.note))
    return _HEAD * _folded(1.2 * _ems(block.head)) + quiet + sum(map(_row, block.rows))


def _row(row: Said) -> float:
    words, counted = _ems(row.words), _SMALLER * _ems(row.counted)
    label = _folded(_ems(row.label) + (_TRACK if row.track is not None and row.label else 0))
    if not row.is_own:
        return label + _folded(words + counted) + _BETWEEN
    beside = _folded(counted + (_TRACK if row.track is not None and not row.label else 0))
    return label + _folded(words) + beside + _BETWEEN


_TRACK: Final = 8.0
"""How wide a track is, with the space before it."""


def _folded(ems: float) -> int:
    return ceil(ems / _EMS)


def _ems(text: str) -> float:
    return sum(map(_em, text))


def _em(character: str) -> float:
    """Return about how wide a character is in a font without serifs, rather wider than narrower."""
    if character in "MW@%\N{HORIZONTAL ELLIPSIS}":
        return 0.95
    if character.islower() or character.isdigit() or character.isspace() or character in ".,:;'\"()-":
        return 0.55 if character.isalnum() else 0.32
    if combining(character):
        return 0.0
    return 1.05 if east_asian_width(character) in "WF" else 0.72
