"""What a person says counts as level, as they type it."""

from __future__ import annotations

from holdfast.check_ins import read_rating
from holdfast.refusals import NotUnderstood

SMALLEST_MARGIN, LARGEST_MARGIN = 0.1, 5.0
"""How far a line may be said to move and still be level, in points of 0 to 10."""


def read_margin(text: str) -> float | None:
    """Return a margin as typed, in points; None for nothing typed, which leaves it to Holdfast.

    Raises:
        NotUnderstood: it is no number of points between `SMALLEST_MARGIN` and `LARGEST_MARGIN`.
    """
    if not text.strip():
        return None
    problem = NotUnderstood("level_words.no_margin", low=SMALLEST_MARGIN, high=f"{LARGEST_MARGIN:g}")
    try:
        margin = read_rating(text)
    except NotUnderstood:
        raise problem from None
    if not SMALLEST_MARGIN <= margin <= LARGEST_MARGIN:
        raise problem
    return margin


def read_steady_from(text: str) -> float | None:
    """Return the level from which a plateau is good news, as typed; None for nothing typed.

    Raises:
        NotUnderstood: it is no number from 0 to 10.
    """
    return read_rating(text) if text.strip() else None
