"""The backward pass: what the whole log says of each day, later entries included (Rabiner, 1989).

It can be taken in blocks, the latest first: each hands the one before it how likely it is from each state at their
border, and what comes of that is the same as in one piece.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple, TypeVar

from holdfast.plateaus.filtering import SMALL, Filtered, Step
from holdfast.plateaus.model import ByKind, Pulled
from holdfast.plateaus.vectors import State, Vector, Window, dot, pieces, product, reframed, scaled

Value = TypeVar("Value")


class Chances(NamedTuple):
    """How likely each kind is on a day; together 1."""

    plateau: float
    gain: float
    setback: float


@dataclass(frozen=True, slots=True)
class Smoothed:
    """What the log says of each day of a forward pass, in points of 0 to 10.

    Attributes:
        kinds: how likely each kind is.
        means: posterior mean of the line.
        spreads: posterior standard deviation of the line.
        shifts: how likely a sudden shift to the level of this day is.
        ramps: how many times a plateau began to move, expected over these days.
        ahead: how likely the entries of these and all later days are from each state of the step before the first of
            them; empty where there is none.
    """

    kinds: list[Chances]
    means: list[float]
    spreads: list[float]
    shifts: list[float]
    ramps: float
    ahead: State


def smoothed(forward: Filtered, ahead: State | None = None) -> Smoothed:
    """Return what the log says of each day of a forward pass.

    Args:
        forward: the pass.
        ahead: of the block that follows (`Smoothed.ahead`); None if this one is the last.
    """
    model, steps = forward.model, forward.steps
    kinds, means, spreads, shifts, ramps = [], [], [], [], 0.0
    ahead = [1.0] * len(steps[-1].chances) if ahead is None else ahead
    products = product(steps[-1].chances, ahead)
    for place in range(len(steps) - 1, -1, -1):
        step, earlier = steps[place], steps[place - 1] if place else forward.since
        by_kind = model.by_kind(products, step.size, step.possible)
        total = sum(map(sum, by_kind))
        kinds.append(_kinds(by_kind, total, step.window, len(model.levels)))
        mean, spread = _line(by_kind, total, model.levels[slice(*step.window)])
        means.append(mean)
        spreads.append(spread)
        if earlier is None:
            shifts.append(0.0)
            ahead = []
            break
        pulled = _pulled(forward, ahead, step, earlier)
        ahead = pulled.state
        products = product(earlier.chances, ahead)
        plateau, total = earlier.chances[: earlier.size], sum(products)
        shifts.append(dot(plateau, pulled.by_shift) / total)
        ramps += dot(plateau, pulled.by_ramp) / total
    per_step = forward.days_per_step
    days = forward.past - forward.start
    return Smoothed(
        kinds=for_each_day(reversed(kinds), per_step)[:days],
        means=for_each_day(reversed(means), per_step)[:days],
        spreads=for_each_day(reversed(spreads), per_step)[:days],
        shifts=on_first_days(reversed(shifts), days, per_step),
        ramps=ramps,
        ahead=ahead,
    )


def smoothed_in_blocks(blocks: Sequence[Filtered]) -> list[Smoothed]:
    """Return what the log says of the days of each block of a forward pass."""
    from_the_end: list[Smoothed] = []
    for block in reversed(blocks):
        from_the_end.append(smoothed(block, from_the_end[-1].ahead if from_the_end else None))
    return from_the_end[::-1]


def joined(blocks: Sequence[Smoothed]) -> Smoothed:
    """Return what is said of the days of some blocks that follow one another."""
    return Smoothed(
        kinds=[kind for block in blocks for kind in block.kinds],
        means=[mean for block in blocks for mean in block.means],
        spreads=[spread for block in blocks for spread in block.spreads],
        shifts=[shift for block in blocks for shift in block.shifts],
        ramps=sum(block.ramps for block in blocks),
        ahead=blocks[0].ahead,
    )


def _pulled(forward: Filtered, ahead: State, step: Step, earlier: Step) -> Pulled:
    """Return how likely the rest of the log is from each state of the earlier of two steps, in that step's window."""
    if step.likelihood is not None:
        ahead = product(ahead, step.likelihood * (len(ahead) // step.size))
    if step.window != earlier.window:
        ahead = reframed(ahead, step.window, earlier.window)
    if step.number % forward.block == 0:
        peak = max(ahead)
        if not SMALL < peak < 1 / SMALL:
            ahead = scaled(ahead, 1 / peak)
    pulled = forward.model.pulled(ahead, step.number, earlier.window, step.possible)
    if step.possible == earlier.possible:
        return pulled
    # A whole-log mode that was given up in this step leads nowhere.
    whole = forward.model.whole * earlier.size
    known = dict(zip(step.possible, pieces(pulled.state[whole:], earlier.size), strict=True))
    state = pulled.state[:whole]
    for mode in earlier.possible:
        state += known.get(mode, [0.0] * earlier.size)
    return Pulled(state, pulled.by_shift, pulled.by_ramp)


def _kinds(by_kind: ByKind, total: float, window: Window, levels: int) -> Chances:
    """Return how likely each kind is.

    What has arrived at the end of the scale cannot go on: a gain at the top or a setback at the bottom is level.
    """
    gain, setback = sum(by_kind.gain), sum(by_kind.setback)
    if window[1] == levels:
        gain -= by_kind.gain[-1]
    if window[0] == 0:
        setback -= by_kind.setback[0]
    return Chances(max(0.0, 1 - (gain + setback) / total), gain / total, setback / total)


def _line(by_kind: ByKind, total: float, levels: Vector) -> tuple[float, float]:
    """Return mean and standard deviation of the level.

    A level of the grid stands for all within half a cell of it, which have a variance of their own (Sheppard's
    correction).
    """
    first_moment = [(a + b + c) * level for a, b, c, level in zip(*by_kind, levels, strict=True)]
    mean = sum(first_moment) / total
    cell = levels[1] - levels[0]
    return mean, math.sqrt(max(0.0, dot(first_moment, levels) / total - mean * mean) + cell * cell / 12)


def for_each_day(by_step: Iterable[Value], days_per_step: int) -> list[Value]:
    """Return for each day what stands for its step."""
    return [value for value in by_step for _ in range(days_per_step)]


def on_first_days(by_step: Iterable[float], days: int, days_per_step: int) -> list[float]:
    """Return for each day what its step amounts to if it is the first of it, and 0 for the others."""
    by_day = [0.0] * days
    by_day[::days_per_step] = by_step
    return by_day
