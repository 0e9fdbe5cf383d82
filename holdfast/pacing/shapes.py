"""What a pacer is drawn as: what was asked for, or what comes after it where there is less room."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NamedTuple, TypeAlias

from holdfast.exercises import Part
from holdfast.pacing.box import is_box

Shape: TypeAlias = Literal["tide", "box", "bar", "words"]
Drawn: TypeAlias = Literal["tide", "box", "bar", "words", "line"]

WORDS_UNDER = 5
"""Rows under the tide: a blank one, the word, the count, a blank one, and the guidance."""
GUIDANCE_UNDER = 2
"""Rows under what has the word within: a blank one, and the guidance."""

_ROOMY = 24
_TIDE, _LARGE_TIDE, _LEAST_TIDE = (60, 10), (92, 16), (28, 5)
_BOX, _SMALL_BOX, _LARGE_BOX = (34, 11), (28, 9), (50, 17)
_BAR, _LEAST_BAR = 44, 16
_SPACED_BAR, _TIGHT_BAR = 7, 3
_LEAST_WORDS = 16


class Fitted(NamedTuple):
    """A shape and its size; what stands under it comes on top.

    Attributes:
        drawn: the shape; "line" where there is room for a word and its count alone.
        width: its columns; of words and of the line, those there are.
        height: its rows.
    """

    drawn: Drawn
    width: int
    height: int


def usual_shape(parts: Sequence[Part], *, still: bool) -> Shape:
    """Return the shape that an exercise starts with.

    Args:
        parts: its timed parts.
        still: nothing is to move (reduced motion, ``TEXTUAL_ANIMATIONS=none``), or symbols are plain.
    """
    if still:
        return "words"
    return "box" if is_box(parts) else "tide"


def fitted(shape: Shape, parts: Sequence[Part], width: int, height: int, *, plain: bool) -> Fitted:
    """Return what is drawn in a room of ``width`` by ``height`` cells.

    Box and tide shrink before they give way to the bar, and end as words and then as one line. Water
    has no plain symbols: there the bar takes its place. A box that is asked for without four phases is a tide.
    """
    if shape == "box" and not is_box(parts):
        shape = "tide"
    found: Fitted | None = None
    if shape == "tide" and not plain:
        found = _tide(width, height)
    elif shape == "box" and not plain:
        found = _box(width, height)
    if found is None and shape != "words":
        found = _bar(width, height)
    return found or _words(parts, width, height)


def _tide(width: int, height: int) -> Fitted | None:
    wide, high = _LARGE_TIDE if height >= _ROOMY and width >= _LARGE_TIDE[0] else _TIDE
    wide, high = min(wide, width), min(high, height - WORDS_UNDER)
    return Fitted("tide", wide, high) if wide >= _LEAST_TIDE[0] and high >= _LEAST_TIDE[1] else None


def _box(width: int, height: int) -> Fitted | None:
    for wide, high in (_LARGE_BOX, _BOX, _SMALL_BOX):
        if width >= wide and height >= (_ROOMY if (wide, high) == _LARGE_BOX else high + GUIDANCE_UNDER):
            return Fitted("box", wide, high)
    return None


def _bar(width: int, height: int) -> Fitted | None:
    wide = min(_BAR, width)
    for high in (_SPACED_BAR, _TIGHT_BAR):
        if wide >= _LEAST_BAR and height >= high + GUIDANCE_UNDER:
            return Fitted("bar", wide, high)
    return None


def _words(parts: Sequence[Part], width: int, height: int) -> Fitted:
    rows = max(len(part.phases) for part in parts)
    if width >= _LEAST_WORDS:
        for high in (2 * rows - 1, rows):
            if height >= high + GUIDANCE_UNDER:
                return Fitted("words", width, high)
    return Fitted("line", width, 1)
