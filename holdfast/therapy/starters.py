"""Sentences to begin a conversation with, offered after a review point is answered."""

from __future__ import annotations

from typing import Final

from holdfast.therapy.review_points import ReviewPoint
from holdfast.wording import say

_OFFERED = 3

_ON_THE_WAY_FROM = 7
"""The rating of getting anywhere from which other questions lie nearer."""

_OPEN: Final = (
    "helping", "came_for", "another_way", "shifted", "active", "addition", "avoiding", "let_down", "next",
)  # fmt: skip
_ON_THE_WAY: Final[tuple[str, ...]] = ("helped_most", "next", "enough")


def starters(point: ReviewPoint) -> list[str]:
    """Return questions that can be brought to a session after the newest answer of a review point.

    They are questions, and say nothing about the answer. With each answer others have their turn.
    """
    newest = point.answers[-1] if point.answers else None
    if newest is not None and newest.rating is not None and newest.rating >= _ON_THE_WAY_FROM:
        keys = _ON_THE_WAY
    else:
        first = _OFFERED * max(0, len(point.answers) - 1)
        keys = tuple(_OPEN[(first + number) % len(_OPEN)] for number in range(_OFFERED))
    return [say(f"questions.starter.{key}") for key in keys]
