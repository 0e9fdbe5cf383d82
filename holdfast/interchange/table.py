"""Comma-separated rows with the physical line each begins on, however broken the file is.

A broken quotation mark must cost its own row and no other. The csv module is therefore used strictly (otherwise a
quote that is never closed swallows the rows after it without a word), and after a row it cannot read reading goes on
with the very next line.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from typing import NamedTuple

csv.field_size_limit(1 << 30)  # a cell's length is judged by its reader, row by row


class Row(NamedTuple):
    """One row.

    Attributes:
        line: the line of the file it begins on, counted from 1.
        cells: its cells, without the white space around them; None where quotation marks do not close.
    """

    line: int
    cells: list[str] | None


def rows_of(text: str) -> Iterator[Row]:
    """Yield the rows of ``text`` that are not blank."""
    lines = io.StringIO(text, newline="").readlines()
    begin = 0
    while begin < len(lines):
        reader = csv.reader(map(lines.__getitem__, range(begin, len(lines))), strict=True, skipinitialspace=True)
        first = begin
        try:
            for cells in reader:
                yield from _kept(first, cells)
                first = begin + reader.line_num
        except csv.Error:
            yield from _kept(first, _leniently(lines[first]))
        else:
            return
        begin = first + 1


def _kept(index: int, cells: list[str] | None) -> Iterator[Row]:
    """Yield the row, unless nothing stands in it."""
    if cells is None:
        yield Row(index + 1, None)
        return
    stripped = [cell.strip() for cell in cells]
    if any(stripped):
        yield Row(index + 1, stripped)


def _leniently(line: str) -> list[str] | None:
    """Read one line whose quotation marks pair up though something stands beside them: ``"a" ,"b"``."""
    if line.count('"') % 2:
        return None
    return next(csv.reader([line], skipinitialspace=True), [])
