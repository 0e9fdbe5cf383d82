"""What is kept of a long log, so that after a check-in only the last year or so is read again.

The older days are cut off at a border. Of what lies before it the later days need to know only how likely the line was
in each state there (the last `Step`); of what lies after it the older days need to know only how likely that leaves
each of those states. So what was said of the older days holds as long as that has not moved.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from holdfast.plateaus.filtering import Filtered, Step
from holdfast.plateaus.learnt import LONG_LOG_DAYS, MONTH, Learnt, learnt_until
from holdfast.plateaus.parts import Part
from holdfast.plateaus.series import Series
from holdfast.plateaus.smoothing import Smoothed, joined
from holdfast.plateaus.vectors import State, product, scaled

BLOCK = 12 * MONTH
"""Borders lie about a year apart, and the last about a year back: so many days."""

SETTLED_DAYS = 192
"""A border is good if the stretch in which it lies ended so many days ago: otherwise what is entered now tells more of
that stretch, and the border moves."""

MOVED = 0.0005
"""Older days are read again once the chances at the border have moved by more, in all. No chance of theirs can have
moved further than that, which is half of the last digit that is told."""


class Kept(NamedTuple):
    """What is kept of a log.

    Attributes:
        learnt: what was learnt of the person.
        since: the last step before the border.
        border: how likely each state of that step is, later entries considered.
        older: what was said of the days until then.
    """

    learnt: Learnt
    since: Step
    border: State
    older: Smoothed

    def holds(self, seen: Smoothed) -> bool:
        """Whether what was said of the older days still holds, by what the log says of the days since."""
        now = chances_at(self.since, seen)
        return sum(abs(one - other) for one, other in zip(now, self.border, strict=True)) / 2 <= MOVED


def borders_of(series: Series) -> list[int]:
    """Return the times at which a log can be cut in two, earliest first; none where it is not long."""
    return [] if series.span < LONG_LOG_DAYS else list(range(learnt_until(series) - BLOCK, BLOCK - 1, -BLOCK))[::-1]


def to_keep(learnt: Learnt, blocks: Sequence[Filtered], seen: Sequence[Smoothed], parts: Sequence[Part]) -> Kept | None:
    """Return what is to be kept of a log: what lies before the last good border; None if there is none.

    Args:
        learnt: what was learnt of the person.
        blocks: the forward pass, from border to border.
        seen: what the log says of the days of each.
        parts: the parts of the log.
    """
    settled = max((part.end for part in parts if part.end <= blocks[-1].past - SETTLED_DAYS), default=0)
    for place, block in reversed(list(enumerate(blocks))):
        if block.since is not None and block.start < settled:
            border = chances_at(block.since, seen[place])
            return Kept(learnt, block.since._replace(likelihood=None, scale=0.0), border, joined(seen[:place]))
    return None


def chances_at(since: Step, seen: Smoothed) -> State:
    """Return how likely each state of a step is, from what the log says of the days since."""
    chances = product(since.chances, seen.ahead)
    return scaled(chances, 1 / sum(chances))
