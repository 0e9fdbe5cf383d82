"""How often distress was so much before an exercise and so much after it: all that what helps is reckoned from.

Distress is a whole number from 0 to 10, so the uses of an exercise are a small table of counts, however many they are.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Literal, NamedTuple, TypeAlias

from holdfast.practices import Practice, Used

Height: TypeAlias = Literal["low", "middle", "high"]

HEIGHTS: tuple[Height, ...] = ("low", "middle", "high")
"""How high distress was before: 0 to 3, 4 to 6, 7 to 10."""

_MIDDLE_FROM, _HIGH_FROM = 4, 7


class Pair(NamedTuple):
    """Distress before and after, both rated."""

    before: int
    after: int

    @property
    def change(self) -> int:
        """By how much it is higher after, -10 to 10."""
        return self.after - self.before


class Uses(NamedTuple):
    """The uses of one exercise.

    Attributes:
        exercise: its id.
        name: what it is called.
        uses: how often it was used.
        pairs: how often distress went from where to where, of those uses that were rated both before and after.
    """

    exercise: str
    name: str
    uses: int
    pairs: Mapping[Pair, int]

    @property
    def rated(self) -> int:
        """How many uses were rated both before and after."""
        return sum(self.pairs.values())

    def at(self, height: Height) -> Uses:
        """Return the rated uses at one height of distress before."""
        pairs = {pair: times for pair, times in self.pairs.items() if height_of(pair.before) == height}
        return Uses(self.exercise, self.name, sum(pairs.values()), pairs)


def height_of(before: int) -> Height:
    """Return how high distress of 0 to 10 is."""
    return "low" if before < _MIDDLE_FROM else "middle" if before < _HIGH_FROM else "high"


def counted(practices: Iterable[Practice]) -> list[Used]:
    """Return practices as counts of those that were rated alike, in the order in which each of these began."""
    counts = Counter((practice.exercise, practice.before, practice.after, practice.name) for practice in practices)
    return [Used(exercise, before, after, times, name) for (exercise, before, after, name), times in counts.items()]


def by_exercise(used: Iterable[Used]) -> list[Uses]:
    """Return the uses of each exercise, by its id; it is called what it is called in the last of them."""
    uses: Counter[str] = Counter()
    names: dict[str, str] = {}
    pairs: dict[str, Counter[Pair]] = {}
    for each in used:
        uses[each.exercise] += each.times
        names[each.exercise] = each.name
        rated = pairs.setdefault(each.exercise, Counter())
        if each.before is not None and each.after is not None:
            rated[Pair(each.before, each.after)] += each.times
    return [Uses(exercise, names[exercise], uses[exercise], pairs[exercise]) for exercise in sorted(uses)]
