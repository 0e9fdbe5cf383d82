"""One figure: what was measured, against what, and the goal. Milliseconds drift with the machine, ratios hardly."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True, slots=True)
class Comparison:
    """A measured series beside that of its yardstick, taken in turns so that both met the same machine.

    Attributes:
        name: what was measured.
        ours: seconds, one per round.
        yardstick: what it is held against; empty for a goal in milliseconds.
        theirs: seconds, one per round; empty without a yardstick.
        goal: the ratio that must not be exceeded, or the milliseconds.
    """

    name: str
    ours: Sequence[float]
    goal: float
    yardstick: str = ""
    theirs: Sequence[float] = ()

    @property
    def figure(self) -> float:
        """The median of the ratios round by round, or the median in milliseconds without a yardstick."""
        if not self.theirs:
            return median(self.ours) * 1000
        return median(ours / theirs for ours, theirs in zip(self.ours, self.theirs, strict=True))

    @property
    def is_met(self) -> bool:
        """Whether the goal is met; a figure that could not be taken meets none."""
        return not math.isnan(self.figure) and self.figure <= self.goal


def seconds(action: Callable[[], object]) -> float:
    """Return how long ``action`` takes."""
    started = time.perf_counter()
    action()
    return time.perf_counter() - started


def processor_seconds(action: Callable[[], object]) -> float:
    """Return how much of the processor ``action`` takes, which a busy machine hardly changes."""
    started = time.process_time()
    action()
    return time.process_time() - started


def table(comparisons: Iterable[Comparison]) -> Iterable[str]:
    """Yield a line per comparison as it comes, under a heading."""
    yield f"{'':<46}{'ours':>10}  {'yardstick':<36}{'':>10}{'ratio':>8}{'goal':>7}"
    for each in comparisons:
        theirs = f"{median(each.theirs) * 1000:7.1f} ms" if each.theirs else ""
        ratio = f"{each.figure:.2f}" if each.theirs else ""
        goal = f"{each.goal:g}" if each.theirs else f"{each.goal:g} ms"
        verdict = "" if each.is_met else "  above"
        ours = f"{median(each.ours) * 1000:7.1f} ms"
        yield f"{each.name:<46}{ours:>10}  {each.yardstick:<36}{theirs:>10}{ratio:>8}{goal:>7}{verdict}"
