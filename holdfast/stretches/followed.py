"""Earlier plateaus and what followed each: what was, as history, and never what will be."""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

from holdfast.plateaus.course import Course, Stretch

MOST = 8
"""How many are told: the latest ones."""


class Followed(NamedTuple):
    """A plateau that is over.

    Attributes:
        plateau: the plateau.
        then: the stretch that came after it.
        goes_on: that stretch is the one the person is in.
    """

    plateau: Stretch
    then: Stretch
    goes_on: bool


def earlier_plateaus(course: Course, before: Stretch) -> list[Followed]:
    """Return the plateaus that ended before a stretch of the course began, the latest first."""
    return [
        Followed(plateau, then, then == course.stretches[-1])
        for plateau, then in reversed(list(pairwise(course.stretches)))
        if plateau.kind == "plateau" and plateau.end < before.start
    ]
