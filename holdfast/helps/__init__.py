"""What helps this person: how distress changed with each exercise, told with how much it rests on.

`what_helps` is the door. What was rated is described as it is (`Help.before`, `Help.after`, `Help.usually`); what is
reckoned from it (`Help.change` with its interval, `Help.adjusted`) is drawn towards the person's own average where
uses are few (`holdfast.helps.pooled`), and exercises are ranked by it. None of it says that an exercise did something.
"""

from __future__ import annotations

from collections.abc import Iterable
from statistics import quantiles
from typing import NamedTuple

from holdfast.helps.pooled import Pooled, pooled
from holdfast.helps.uses import HEIGHTS, Height, Uses, by_exercise, counted
from holdfast.practices import Practice, Used

__all__ = ["ENOUGH", "HEIGHTS", "AtHeight", "Height", "Help", "counted", "helps_of", "what_helps"]

ENOUGH = 5
"""From this many rated uses on an exercise's change is shown as an effect."""


class AtHeight(NamedTuple):
    """What came with one exercise when distress before was that high.

    Attributes:
        height: low (0 to 3), middle (4 to 6) or high (7 to 10).
        rated: how often distress was rated both before and after.
        change: the mean of after minus before, as it was; None while none is rated.
    """

    height: Height
    rated: int
    change: float | None


class Help(NamedTuple):
    """What came with one exercise.

    Attributes:
        exercise: its id.
        uses: how often it was used; of one height, how often it was rated there.
        rated: how often distress was rated both before and after.
        change: by how much distress was higher after than before, -10 to 10, drawn towards the person's own average
            where uses are few; None while none is rated.
        low: the lower end of the 80 % interval in which that average lies; None as above.
        high: the upper end.
        enough: it rests on `ENOUGH` rated uses or more; else "too few to say".
        before: the mean of distress before, as it was rated; None as above.
        after: the mean of distress after, likewise.
        usually: the change of a use, from the end of its lowest tenth to the beginning of its highest, in whole points.
        adjusted: the change minus the person's own average at the height it was used at; exercises are ranked by it,
            for what is used when distress is high falls more, whatever it does.
        heights: what came with it at each height of distress before.
        name: what it was called when it was used last.
    """

    exercise: str
    uses: int
    rated: int
    change: float | None
    low: float | None
    high: float | None
    enough: bool
    before: float | None = None
    after: float | None = None
    usually: tuple[int, int] | None = None
    adjusted: float | None = None
    heights: tuple[AtHeight, ...] = ()
    name: str = ""

    @property
    def helped(self) -> bool:
        """Whether it was lower after, more clearly than chance makes it: what may be offered as having helped."""
        return self.enough and self.high is not None and self.high < 0


def what_helps(practices: Iterable[Practice]) -> list[Help]:
    """Return what came with each exercise used, as `helps_of` does."""
    return helps_of(counted(practices))


def helps_of(used: Iterable[Used], height: Height | None = None) -> list[Help]:
    """Return what came with each exercise used: those with enough uses best first, then the others by their uses.

    Args:
        used: the uses, rated alike counted together, in any order.
        height: hold together only uses with distress that high before; None for all.
    """
    exercises = by_exercise(used)
    if height is not None:
        exercises = [there for each in exercises if (there := each.at(height)).uses]
    rated = [each for each in exercises if each.pairs]
    reckoned = dict(zip((each.exercise for each in rated), pooled(rated), strict=True))
    found = [_help(each, reckoned.get(each.exercise)) for each in exercises]
    return sorted(found, key=_rank)


def _rank(each: Help) -> tuple[bool, float, int, str]:
    best = each.adjusted if each.enough and each.adjusted is not None else 0.0
    return not each.enough, best, -each.uses, each.exercise


def _help(uses: Uses, reckoned: Pooled | None) -> Help:
    rated = uses.rated
    if reckoned is None:
        return Help(uses.exercise, uses.uses, rated, None, None, None, enough=False, name=uses.name)
    pairs = uses.pairs.items()
    return Help(
        uses.exercise,
        uses.uses,
        rated,
        reckoned.change,
        reckoned.low,
        reckoned.high,
        enough=rated >= ENOUGH,
        before=sum(pair.before * times for pair, times in pairs) / rated,
        after=sum(pair.after * times for pair, times in pairs) / rated,
        usually=_usually(uses),
        adjusted=reckoned.adjusted,
        heights=tuple(_at_height(uses.at(height), height) for height in HEIGHTS),
        name=uses.name,
    )


def _at_height(uses: Uses, height: Height) -> AtHeight:
    changed = sum(pair.change * times for pair, times in uses.pairs.items())
    return AtHeight(height, uses.uses, changed / uses.uses if uses.uses else None)


def _usually(uses: Uses) -> tuple[int, int]:
    changes = [pair.change for pair, times in uses.pairs.items() for _ in range(times)]
    tenths = quantiles(changes, n=10, method="inclusive") if len(changes) > 1 else changes
    return round(tenths[0]), round(tenths[-1])
