"""What a review sheet says, row by row, before anybody has drawn it: as text, Markdown, HTML or on the screen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from holdfast.review.sheet import Part
from holdfast.scales import HIGH, LOW, Scale
from holdfast.wording import say


class Track(NamedTuple):
    """From where to where something went, as the track of eleven places draws it, 0 to 10."""

    first: float
    last: float


class Said(NamedTuple):
    """One row.

    Attributes:
        label: what it is about: a rating, an exercise, a day; empty for none.
        words: what is said of it.
        counted: what that rests on, and what else is quiet; empty for nothing.
        is_own: ``words`` are the person's own.
        track: where it was and is; None where it is no rating.
    """

    label: str
    words: str
    counted: str = ""
    is_own: bool = False
    track: Track | None = None


class Block(NamedTuple):
    """One part of a sheet.

    Attributes:
        part: which.
        head: its head.
        rows: what is said, one row or more.
        about: what stands beside the head, quietly; empty for nothing.
        note: what stands under the rows, quietly; empty for nothing.
    """

    part: Part
    head: str
    rows: tuple[Said, ...]
    about: str = ""
    note: str = ""


class Room(NamedTuple):
    """How much room a sheet has.

    Attributes:
        rows: how many rows a part has at most.
        line: how many cells the person's one-line texts have.
        words: how many cells their longer texts have.
    """

    rows: int
    line: int
    words: int


ROOMY: Final = Room(rows=12, line=200, words=600)
"""The room where pages are not counted."""


def kept(rows: Sequence[Said], room: Room) -> tuple[Said, ...]:
    """Return as many rows as there is room for, the last of them saying how many more there are."""
    if len(rows) <= room.rows:
        return tuple(rows)
    shown = room.rows - 1
    return (*rows[:shown], Said("", "", say("review.more", n=len(rows) - shown)))


def track_of(scale: Scale, first: float, last: float) -> Track:
    """Return the track of a rating, whatever the range of its scale."""
    reach = (scale.high - scale.low) or 1.0
    return Track(*(LOW + (HIGH - LOW) * (value - scale.low) / reach for value in (first, last)))
