"""How much of a sheet two pages hold: the roomiest telling that fits them, for any journal."""

from __future__ import annotations

from collections.abc import Iterable
from math import ceil
from typing import Final

from holdfast.review.clipped import width
from holdfast.review.said import Block, Room
from holdfast.review.sheet import ReviewSheet
from holdfast.review.words import told

ROOMS: Final = (
    Room(rows=10, line=200, words=520),
    Room(rows=8, line=160, words=360),
    Room(rows=6, line=120, words=260),
    Room(rows=5, line=90, words=180),
)
"""From the roomiest; the last fits whatever there is."""

LINES: Final = 150
"""Lines of half the width of a page that both pages have beside the chart, on the smaller of A4 and Letter."""

_CELLS: Final = 42
"""Cells of a line of half a page; few letters are wider than that allows."""

_HEAD: Final = 2.2
"""Lines that the head of a part takes, with the space above it."""


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
    rows = sum(
        _folded(row.label)
        + _folded(row.words)
        + _folded(row.counted)
        + (row.track is not None and not row.label)
        + 0.25
        for row in block.rows
    )
    return _HEAD + _folded(block.about) + _folded(block.note) + rows


def _folded(text: str) -> int:
    return ceil(width(text) / _CELLS)
