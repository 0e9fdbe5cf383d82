"""From the chances of each day to parts of one kind: runs, without slivers, cut where the level jumped."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, groupby, pairwise
from typing import NamedTuple

from holdfast.plateaus.course import Kind
from holdfast.plateaus.smoothing import Chances

KINDS: tuple[Kind, Kind, Kind] = ("plateau", "gain", "setback")
"""In the order of `Chances`."""

SHORTEST = 6
"""Days below which a run goes to its likelier neighbour."""

SHIFT_REACH = 5
"""Days to either side over which the chances of a shift are summed: nobody's entries tell it to the day."""
SHIFT_CUTS = 0.3
"""The chance of a shift above which a plateau is cut there."""
SHIFT_FROM_END = 3
"""Days at the ends of a plateau in which no shift is looked for."""


@dataclass(frozen=True, slots=True)
class Part:
    """Some days of one kind, on the model's clock.

    Attributes:
        start: the first day.
        end: the day after the last.
        kind: what the line does.
        confidence: mean posterior of the kind, 0 to 1; None for unclear.
        shift: how likely a sudden shift to the level of this part is, 0 to 1; 0 where it was not cut there.
        swings: unclear because it goes up and down too widely to be called level.
    """

    start: int
    end: int
    kind: Kind
    confidence: float | None
    shift: float = 0.0
    swings: bool = False

    @classmethod
    def unclear(cls, start: int, end: int, *, swings: bool = False) -> Part:
        """Return days of which nothing is said."""
        return cls(start, end, "unclear", None, swings=swings)


def joined_unclear(parts: Iterable[Part]) -> list[Part]:
    """Return the parts with neighbours of which nothing is said as one."""
    joined: list[Part] = []
    for part in parts:
        if joined and joined[-1].kind == part.kind == "unclear":
            joined[-1] = Part.unclear(joined[-1].start, part.end)
        else:
            joined.append(part)
    return joined


class _Run(NamedTuple):
    """Days of one kind: from ``start`` until before ``end``; ``kind`` is a place in `KINDS`."""

    start: int
    end: int
    kind: int


def parts_of(chances: Sequence[Chances], shifts: Sequence[float], first: int = 0) -> list[Part]:
    """Return the parts of some days, in order and without gaps.

    Args:
        chances: how likely each kind is on each day.
        shifts: how likely a sudden shift to each day's level is.
        first: the first of the days.
    """
    sums = [list(accumulate(column, initial=0.0)) for column in zip(*chances, strict=True)]
    parts: list[Part] = []
    for run in _runs(chances, sums):
        cuts = list(_cuts(run, shifts)) if KINDS[run.kind] == "plateau" else []
        for (start, shift), (end, _) in pairwise([(run.start, 0.0), *cuts, (run.end, 0.0)]):
            confidence = _summed(sums[run.kind], start, end) / (end - start)
            parts.append(Part(first + start, first + end, KINDS[run.kind], confidence, min(shift, 1.0)))
    return parts


def _runs(chances: Sequence[Chances], sums: Sequence[Sequence[float]]) -> list[_Run]:
    """Return the runs of the likeliest kind, the shortest given away until none is a sliver."""
    likeliest = [max(range(3), key=day.__getitem__) for day in chances]
    runs = _joined(_Run(day, day + 1, kind) for day, kind in enumerate(likeliest))
    while len(runs) > 1:
        place = min(range(len(runs)), key=lambda i: runs[i].end - runs[i].start)
        start, end, _ = runs[place]
        if end - start >= SHORTEST:
            break
        neighbours = [runs[i].kind for i in (place - 1, place + 1) if 0 <= i < len(runs)]
        likelier = max(neighbours, key=lambda kind: _summed(sums[kind], start, end))
        runs[place] = _Run(start, end, likelier)
        runs = _joined(runs)
    return runs


def _joined(runs: Iterable[_Run]) -> list[_Run]:
    """Return the runs with neighbours of one kind as one."""
    together = (list(same) for _, same in groupby(runs, key=lambda run: run.kind))
    return [_Run(same[0].start, same[-1].end, same[0].kind) for same in together]


def _cuts(run: _Run, shifts: Sequence[float]) -> Iterator[tuple[int, float]]:
    """Yield the days within a plateau on which the level jumped, each with how likely that is."""
    day = run.start + SHIFT_FROM_END
    while day < run.end - SHIFT_FROM_END:
        first, last = max(run.start, day - SHIFT_REACH), min(run.end, day + SHIFT_REACH + 1)
        near = shifts[first:last]
        # A jump into the first day of the run is what began it.
        chance = sum(near) - (near[0] if first == run.start else 0.0)
        if chance > SHIFT_CUTS and near.index(max(near)) == day - first:
            yield day, chance
            day += SHIFT_REACH
        day += 1


def _summed(sums: Sequence[float], start: int, end: int) -> float:
    """Return the sum over some days, from running sums."""
    return sums[end] - sums[start]
