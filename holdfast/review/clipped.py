"""Words cut to the room they have on a sheet: folded to one line, what is left out marked by an ellipsis."""

from __future__ import annotations

from typing import Final
from unicodedata import combining, east_asian_width

from holdfast.text import gated

LONGEST_WORD: Final = 40
"""The longest word, in cells: one that is longer would not break, and push out what stands beside it."""

_BREAKS_ANYWHERE: Final = "\u0e00"
"""From this character on scripts follow that are written without spaces (Thai to Chinese), whose words may break."""

_ELLIPSIS, _NO_BREAK = "…", "\u00a0"


def clipped(text: str, cells: int) -> str:
    """Return a text on one line, in so many cells at most, without control and direction characters.

    It is cut between words where that leaves most of it.

    Args:
        text: the text, of any length and over any number of lines.
        cells: how many cells there are, 2 or more; letters that are twice as wide take two.
    """
    words = gated(text[: 8 * cells + 8 * LONGEST_WORD]).split()
    line = " ".join(word if max(word) >= _BREAKS_ANYWHERE else _cut(word, LONGEST_WORD) for word in words)
    cut = _cut(line, cells)
    if cut == line:
        return line
    whole, _, begun = cut.rpartition(" ")
    return f"{whole}{_NO_BREAK}{_ELLIPSIS}" if whole and len(begun) < len(whole) else cut


def width(text: str) -> int:
    """Return how many cells a text takes."""
    return len(text) if text.isascii() else sum(map(_cells, text))


def _cut(text: str, cells: int) -> str:
    """Return a text, or as much of it as leaves a cell for the ellipsis."""
    if width(text) <= cells:
        return text
    taken = 0
    for place, character in enumerate(text):
        taken += _cells(character)
        if taken >= cells:
            return f"{text[:place].rstrip()}{_ELLIPSIS}"
    return text


def _cells(character: str) -> int:
    if character < "\u0300":
        return 1
    return 0 if combining(character) else 1 + (east_asian_width(character) in "WF")
