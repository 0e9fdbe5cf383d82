"""The forward pass: what each day's entries leave possible, given those before (Rabiner, 1989).

Only the levels that matter are looked at, in a window that is chosen anew for each block of about a week, and whole-log
modes that have become impossible are left out.

A step holds all that later ones need to know of earlier ones, so that a pass can go on from one that was kept.
"""

from __future__ import annotations

import math
from array import array
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import NamedTuple

from holdfast.plateaus.assumptions import Assumptions
from holdfast.plateaus.likelihood import likelihoods
from holdfast.plateaus.model import Model
from holdfast.plateaus.noise import Noise
from holdfast.plateaus.series import Series
from holdfast.plateaus.vectors import State, Vector, Window, product, reframed, scaled
from holdfast.plateaus.windows import next_window, range_near

BLOCK_DAYS = 8
NEGLIGIBLE_MODE = 1e-6

SMALL = 1e-60
"""Numbers are brought back to about 1 when they get so small, or as large; seldom, because it takes time."""


class Step(NamedTuple):
    """The forward pass after the entries of one step.

    Attributes:
        number: the step, from 0.
        window: the levels that are looked at.
        possible: the whole-log modes that are.
        chances: the state, vectors one after the other, on a scale of its own.
        scale: log of what ``chances`` have been multiplied by.
        likelihood: how likely each of the levels makes the step's entries; None for a step without.
    """

    number: int
    window: Window
    possible: tuple[int, ...]
    chances: array[float]
    scale: float
    likelihood: Vector | None

    @property
    def size(self) -> int:
        """How many levels are looked at."""
        return self.window[1] - self.window[0]


@dataclass(frozen=True, slots=True)
class Filtered:
    """The forward pass over a log, step by step.

    Attributes:
        model: what the line may do.
        days_per_step: how many days one step has.
        block: after how many steps windows change.
        past: the day after the last, counted from that on which step 0 begins.
        since: the step before the first of ``steps``; None where the first is step 0.
        steps: the steps.
    """

    model: Model
    days_per_step: int
    block: int
    past: int
    since: Step | None
    steps: list[Step]

    @property
    def start(self) -> int:
        """The first day of ``steps``, counted likewise."""
        return self.steps[0].number * self.days_per_step

    def parted(self, borders: Sequence[int]) -> list[Filtered]:
        """Return a pass over a whole log in blocks, a new one from each of some days on (first days of steps)."""
        ends = [0, *borders, self.past]
        blocks = []
        for start, past in pairwise(ends):
            first = start // self.days_per_step
            steps = self.steps[first : -(-past // self.days_per_step)]
            blocks.append(replace(self, past=past, since=self.steps[first - 1] if first else None, steps=steps))
        return blocks


def filtered(
    series: Series,
    origin: int,
    noise: Noise,
    assumptions: Assumptions,
    *,
    since: Step | None = None,
    whole_grid: bool = False,
) -> Filtered:
    """Return the forward pass up to the last day of a series.

    Args:
        series: the diary; of the days before ``since``, those of three weeks are enough.
        origin: the time on which step 0 begins.
        noise: how ratings vary.
        assumptions: what the line may do.
        since: a step of an earlier pass with the same entries up to it, to go on from; None to begin with step 0.
        whole_grid: look at all levels all the time, as a measure for the windows.
    """
    days_per_step, past = assumptions.days_per_step, series.times[-1] + 1 - origin
    model = Model(assumptions)
    block = max(2, BLOCK_DAYS // days_per_step)
    first = 0 if since is None else since.number + 1
    seen = _by_step(series, origin + first * days_per_step, days_per_step, noise, model)
    steps: list[Step] = []
    if since is None:
        state, window, possible, scale = model.start(), (0, len(model.levels)), model.whole_modes, 0.0
    else:
        state, window, possible, scale = list(since.chances), since.window, since.possible, since.scale
    for number, entries in enumerate(seen, first):
        if number % block == 0:
            if number:
                state = model.pushed(state, number, window, possible, _within(None, window))
            if number and not whole_grid:
                near = range_near(series, origin + number * days_per_step, block * days_per_step)
                old, window = window, next_window(state, window, near, model.levels)
                state = reframed(state, old, window)
            likelihood = _within(entries, window)
            state = product(state, likelihood * (model.whole + len(possible)))
        else:
            likelihood = _within(entries, window)
            state = model.pushed(state, number, window, possible, likelihood)
        if number % block == block - 1:
            state, possible, factor = _lightened(state, len(likelihood), possible, model.whole)
            scale += math.log(factor)
        steps.append(Step(number, window, possible, array("d", state), scale, entries and likelihood))
    return Filtered(model, days_per_step, block, past, since, steps)


def _within(entries: Vector | None, window: Window) -> Vector:
    """Return how likely each level that is looked at makes some entries: all alike without entries."""
    return [1.0] * (window[1] - window[0]) if entries is None else entries[slice(*window)]


def _by_step(series: Series, start: int, days_per_step: int, noise: Noise, model: Model) -> list[Vector | None]:
    """Return the likelihoods of the steps from a time on: the product over the days of each; None without entries."""
    place = bisect_left(series.times, start)
    by_step: list[Vector | None] = [None] * -(-(series.times[-1] + 1 - start) // days_per_step)
    for time, likelihood in enumerate(likelihoods(series, place, noise, model.levels), series.times[place] - start):
        if likelihood is not None:
            earlier = by_step[time // days_per_step]
            by_step[time // days_per_step] = likelihood if earlier is None else product(earlier, likelihood)
    return by_step


def _lightened(state: State, size: int, possible: tuple[int, ...], whole: int) -> tuple[State, tuple[int, ...], float]:
    """Return the state without the whole-log modes that have become impossible, and what it has been multiplied by."""
    total = sum(state)
    lighter = state[: whole * size]
    left: list[int] = []
    for place, mode in enumerate(possible, whole):
        vector = state[place * size : (place + 1) * size]
        if sum(vector) >= NEGLIGIBLE_MODE * total:
            lighter += vector
            left.append(mode)
    if SMALL < total < 1 / SMALL:
        return lighter, tuple(left), 1.0
    return scaled(lighter, 1 / total), tuple(left), 1 / total
