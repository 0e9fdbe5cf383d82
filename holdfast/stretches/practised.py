"""Exercises that were used during a stretch, with distress before and after them as it was rated."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from holdfast.helps import Help, helps_of
from holdfast.practices import Used


class Practised(NamedTuple):
    """One exercise in a stretch.

    Attributes:
        name: what it was called last.
        times: how often it was used.
        before: mean distress before it; None where too few uses are rated to say.
        after: mean distress after it, likewise.
    """

    name: str
    times: int
    before: float | None
    after: float | None


def practised(used: Iterable[Used]) -> tuple[Practised, ...]:
    """Return the exercises that were used, the one used most often first."""
    return tuple(_practised(each) for each in sorted(helps_of(used), key=lambda each: (-each.uses, each.exercise)))


def _practised(each: Help) -> Practised:
    before, after = (each.before, each.after) if each.enough else (None, None)
    return Practised(each.name, each.uses, before, after)
