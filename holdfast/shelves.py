"""How Skills lays exercises out: what helped first, then what is pinned, then category by category."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Literal, NamedTuple, TypeAlias, get_args

from holdfast.exercises import CATEGORIES, STARTERS, Exercise
from holdfast.helps import Help

Showing: TypeAlias = Literal["all", "helped", "short", "pinned"]
SHOWINGS: tuple[Showing, ...] = get_args(Showing)
"""What can be shown of the exercises, in the order in which one key goes round."""

SHORT = 120
"""The longest exercise that counts as short, in seconds."""


class Shelf(NamedTuple):
    """Exercises under one heading.

    Attributes:
        name: helped, pinned, starters, found, or a category.
        exercises: those that stand on it, at least one.
    """

    name: str
    exercises: tuple[Exercise, ...]


class Known(NamedTuple):
    """What decides which exercises stand first.

    Attributes:
        helps: what came with each exercise, what helped most first.
        pinned: ids of the pinned ones, in the order in which they were pinned.
    """

    helps: Sequence[Help] = ()
    pinned: Sequence[str] = ()

    @property
    def helped(self) -> list[str]:
        """The ids of what helped, as far as chance lets one tell, what helped most first."""
        return [each.exercise for each in self.helps if each.helped]


def shelves(exercises: Sequence[Exercise], known: Known, showing: Showing = "all") -> list[Shelf]:
    """Return the shelves, top down; each exercise stands on the first that has a place for it.

    Args:
        exercises: all of them, in the order in which they stand in their categories.
        known: what decides which stand first.
        showing: which of them are shown.
    """
    helped = known.helped
    first = [("helped", helped), ("pinned", known.pinned), ("starters", () if helped else STARTERS)]
    if showing == "helped":
        first = first[:1]
    elif showing == "pinned":
        first = first[1:2]
    found: list[Shelf] = []
    left = {each.id: each for each in exercises if showing != "short" or each.seconds <= SHORT}
    for name, ids in first:
        found += _shelf(name, [left.pop(each) for each in dict.fromkeys(ids) if each in left])
    if showing in ("all", "short"):
        for category in CATEGORIES:
            found += _shelf(category, [each for each in left.values() if each.category == category])
    return found


def shelves_sought(
    exercises: Sequence[Exercise],
    known: Known,
    showing: Showing,
    search: Callable[[Iterable[Exercise]], Sequence[Exercise]],
) -> list[Shelf]:
    """Return what a search leaves of what is shown, on one shelf, in the order in which the search has it."""
    shown = [each for shelf in shelves(exercises, known, showing) for each in shelf.exercises]
    return _shelf("found", search(shown))


def _shelf(name: str, exercises: Sequence[Exercise]) -> list[Shelf]:
    return [Shelf(name, tuple(exercises))] if exercises else []
