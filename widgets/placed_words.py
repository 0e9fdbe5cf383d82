"""Words laid in columns: where each begins, and how many cells it takes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from rich.cells import cell_len

from widgets.word_grid import Word

AROUND = 4
"""Cells a word takes beside its letters: the bar, a space, and the mark of what is chosen after one."""

LEAST, WIDE, MOST = 15, 24, 36
"""Cells a column of words takes at least; where there is room; and at most."""

COLUMNS = 5
"""Columns that words are laid out in where there is room."""


class Placed(NamedTuple):
    """A word with its place: the cell and the row where it begins, and the cells it takes."""

    word: Word
    x: int
    row: int
    cells: int


def in_columns(words: Sequence[Word], width: int) -> list[Placed]:
    """Return words laid in columns of the same length, read down each, in ``width`` cells."""
    widest = max([LEAST, min(WIDE, width // COLUMNS), *(cell_len(word.label) + AROUND for word in words)])
    cells = min(MOST, width, widest)
    rows = -(-len(words) // max(1, min(COLUMNS, width // cells)))
    return [Placed(word, at // rows * cells, at % rows, cells) for at, word in enumerate(words)]
