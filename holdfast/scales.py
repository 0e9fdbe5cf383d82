"""Scales: what a check-in can ask to be rated from 0 to 10, and in which direction better lies."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from typing import NamedTuple

from holdfast.catalogue import content
from holdfast.nearest import nearest

LOW, HIGH = 0.0, 10.0
"""The ends of a check-in's ratings. Typed ones are whole numbers; imported ones may lie between (7.5)."""

PRIMARY = "mood"
"""The scale that Today and Progress show unless another is chosen."""


SCORES = "score:"
"""How the id of a line begins that shows the totals of a questionnaire (`holdfast.scores`)."""


class Scale(NamedTuple):
    """One thing that can be rated.

    Attributes:
        id: short name for the command line and the database, ``[a-z0-9_]``, at most 40 characters.
        label: its name on charts and in sentences ("Being OK with not knowing").
        short: its name in a row ("OK with not knowing"), at most 20 characters for those that ship.
        anchor_low: what 0 means.
        anchor_high: what 10 means.
        higher_is_better: the direction.
        asked: the check-in asks for it; the others can be switched on.
        own: the person's own, or made by an import.
        low: the lowest value; 0 of all that a check-in asks for.
        high: the highest; 10 of all that a check-in asks for, a questionnaire's own where a total is drawn as a line.
    """

    id: str
    label: str
    short: str
    anchor_low: str
    anchor_high: str
    higher_is_better: bool
    asked: bool
    own: bool = False
    low: float = LOW
    high: float = HIGH

    @property
    def is_score(self) -> bool:
        """Whether it is the line of a questionnaire: its points are few, and nothing is known of what lies between."""
        return self.id.startswith(SCORES)

    def points(self, value: float) -> float:
        """Return a value in points of 0 to 10, with better up."""
        points = (value - self.low) * (HIGH - LOW) / (self.high - self.low) + LOW
        return points if self.higher_is_better else HIGH + LOW - points

    def laid(self, value: float, over: Scale) -> float:
        """Return where a value of this scale is drawn on another: end at end, and the better end at the better one."""
        turned = value if self.higher_is_better == over.higher_is_better else self.high + self.low - value
        if (self.low, self.high) == (over.low, over.high):
            return turned
        return over.low + (turned - self.low) * (over.high - over.low) / (self.high - self.low)


@cache
def shipped_scales() -> tuple[Scale, ...]:
    """Return the scales that come with Holdfast, in the order they are asked (CONTENT, section 3)."""
    return tuple(Scale(**row) for row in content("scales")["scale"])


def find_scale(scales: Sequence[Scale], scale_id: str) -> Scale:
    """Return the scale of that id.

    Raises:
        KeyError: there is none.
    """
    for scale in scales:
        if scale.id == scale_id:
            return scale
    raise KeyError(scale_id)


def nearest_scales(scales: Iterable[Scale], word: str) -> list[str]:
    """Return the ids of the three scales whose id or name is nearest to ``word``."""
    return nearest(word, {name: scale.id for scale in scales for name in (scale.id, scale.label, scale.short)})
