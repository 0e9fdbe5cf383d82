"""What a goal has to be before it is kept: words of its own, one clean line each, none of them cut in silence."""

from __future__ import annotations

from collections.abc import Sequence

from holdfast.goals import ANCHOR_LIMIT, ATTAINMENT, GOAL_LIMIT, WEIGHTS, Goal
from holdfast.refusals import Refusal
from holdfast.text import clean_line


def checked_goal(goal: Goal) -> Goal:
    """Return a goal as it is stored: its words cleaned, one line each; five levels, or none where all are empty.

    Raises:
        Refusal: it has no words, or some are too long, or its weight is none of `WEIGHTS`.
    """
    words, *anchors = map(_line, (goal.words, *goal.anchors))
    levels = [_line(level) for level in goal.expected]
    if not words:
        raise Refusal("goals.words_needed")
    if len(words) > GOAL_LIMIT:
        raise Refusal("goals.too_long", limit=GOAL_LIMIT)
    if any(len(text) > ANCHOR_LIMIT for text in (*anchors, *levels)):
        raise Refusal("goals.anchor_too_long", limit=ANCHOR_LIMIT)
    if any(levels) and len(levels) != len(ATTAINMENT):
        raise Refusal("goals.five_levels")
    if goal.weight not in WEIGHTS:
        raise Refusal("goals.no_weight")
    expected = tuple(levels) if any(levels) else ()
    return goal._replace(words=words, anchors=_three(anchors), expected=expected)


def _line(text: str) -> str:
    return clean_line(text, limit=len(text))


def _three(anchors: Sequence[str]) -> tuple[str, str, str]:
    low, middle, high = anchors
    return low, middle, high
