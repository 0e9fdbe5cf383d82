"""A person's own word on the stretches of a rating: it stands, whatever the engine finds."""

from __future__ import annotations

from datetime import date
from typing import Literal, NamedTuple, TypeAlias

OwnKind: TypeAlias = Literal["plateau", "not_plateau"]


class OwnStretch(NamedTuple):
    """Some days of which the person has said that they are a plateau, or that they are none.

    Attributes:
        id: a UUIDv7, made by the program.
        scale: id of the rating.
        start: the first civil day.
        end: the last civil day, inclusive; None for one that goes on.
        kind: ``plateau``, or ``not_plateau`` ("this was not a plateau").
    """

    id: str
    scale: str
    start: date
    end: date | None
    kind: OwnKind
