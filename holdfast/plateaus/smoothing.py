"""The backward pass: what the whole log says of each day, later entries included (Rabiner, 1989)."""

from __future__ import annotations

import math
from bisect import bisect_left
from dataclasses import dataclass
from typing import NamedTuple, TypeVar

from holdfast.plateaus.filtering import Filtered
from holdfast.plateaus.model import Model, Pulled
from holdfast.plateaus.vectors import State, Vector, Window, dot, pieces, product, reframed, scaled, totals

Value = TypeVar("Value")


class Chances(NamedTuple):
    """How likely each kind is on a day; together 1."""

    plateau: float
    gain: float
    setback: float


@dataclass(frozen=True, slots=True)
class Smoothed:
    """What the whole log says of each day, in points of 0 to 10.

    Attributes:
        kinds: how likely each kind is.
        means: posterior mean of the line.
        spreads: posterior standard deviation of the line.
        shifts: how likely a sudden shift to the level of this day is.
        ramps: how many times a plateau began to move, expected over the log.
    """

    kinds: list[Chances]
    means: list[float]
    spreads: list[float]
    shifts: list[float]
    ramps: float


def smoothed(forward: Filtered) -> Smoothed:
    """Return what the whole log says of each day."""
    model, steps = forward.model, len(forward.seen)
    kinds, means, spreads, shifts = [], [], [], []
    ramps = 0.0
    window, possible = forward.windows[-1], forward.possible[-1]
    ahead: State = [1.0] * len(forward.chances[-1])
    pulled: Pulled | None = None
    for step in range(steps - 1, -1, -1):
        chances = forward.chances[step]
        size = window[1] - window[0]
        products = product(chances, ahead)
        total = sum(products)
        if pulled is not None:
            plateau = chances[:size]
            shifts.append(dot(plateau, pulled.by_shift) / total)
            ramps += dot(plateau, pulled.by_ramp) / total
        kinds.append(_kinds(products, window, total, model, possible))
        mean, spread = _line(products, size, total, model.levels[slice(*window)])
        means.append(mean)
        spreads.append(spread)
        if step == 0:
            break
        pulled = _earlier(forward, ahead, step)
        ahead, window, possible = pulled.state, forward.windows[step - 1], forward.possible[step - 1]
    shifts.append(0.0)
    return Smoothed(
        kinds=_by_day(kinds, forward),
        means=_by_day(means, forward),
        spreads=_by_day(spreads, forward),
        shifts=_on_first_day(shifts, forward),
        ramps=ramps,
    )


def _earlier(forward: Filtered, ahead: State, step: int) -> Pulled:
    """Return how likely the rest of the log is from each state of the step before ``step``, in that step's window."""
    window, earlier = forward.windows[step], forward.windows[step - 1]
    possible = forward.possible[step]
    likelihood = forward.seen[step]
    if likelihood is not None:
        ahead = product(ahead, likelihood[slice(*window)] * (len(ahead) // (window[1] - window[0])))
    if window != earlier:
        ahead = reframed(ahead, window, earlier)
    if step % forward.block == 0:
        ahead = scaled(ahead, 1 / max(ahead))
    pulled = forward.model.pulled(ahead, step, earlier, possible)
    before = forward.possible[step - 1]
    if before == possible:
        return pulled
    # A whole-log mode that was given up in this step leads nowhere.
    size = earlier[1] - earlier[0]
    whole = forward.model.whole * size
    known = dict(zip(possible, pieces(pulled.state[whole:], size), strict=True))
    state = pulled.state[:whole]
    for mode in before:
        state += known.get(mode, [0.0] * size)
    return Pulled(state, pulled.by_shift, pulled.by_ramp)


def _kinds(products: State, window: Window, total: float, model: Model, possible: tuple[int, ...]) -> Chances:
    """Return how likely each kind is, from the chances of all modes and levels.

    What has arrived at the end of the scale cannot go on: a gain at the top or a setback at the bottom is level.
    """
    size = window[1] - window[0]
    top = size - 1 if window[1] == len(model.levels) else None
    bottom = 0 if window[0] == 0 else None
    first_up = model.whole + (possible[:1] == (0,))
    first_down = model.whole + bisect_left(possible, len(model.whole_modes) // 2 + 1)
    gain = _moving(products, size, model.gains, top) + _moving(products, size, slice(first_up, first_down), top)
    down = slice(first_down, model.whole + len(possible))
    setback = _moving(products, size, model.setbacks, bottom) + _moving(products, size, down, bottom)
    return Chances(max(0.0, 1 - (gain + setback) / total), gain / total, setback / total)


def _moving(products: State, size: int, modes: slice, end: int | None) -> float:
    """Return the chances of some modes that move, without those at the end of the scale, if it is looked at."""
    first, past = modes.start * size, modes.stop * size
    arrived = 0.0 if end is None else sum(products[first + end : past : size])
    return sum(products[first:past]) - arrived


def _line(products: Vector, size: int, total: float, levels: Vector) -> tuple[float, float]:
    """Return mean and standard deviation of the level, from the chances of all modes and levels.

    A level of the grid stands for all within half a cell of it, which have a variance of their own (Sheppard's
    correction).
    """
    first_moment = product(totals(products, size), levels)
    mean = sum(first_moment) / total
    cell = levels[1] - levels[0]
    return mean, math.sqrt(max(0.0, dot(first_moment, levels) / total - mean * mean) + cell * cell / 12)


def _by_day(backward: list[Value], forward: Filtered) -> list[Value]:
    """Return day by day what was found step by step from the end."""
    return [value for value in reversed(backward) for _ in range(forward.days_per_step)][: forward.days]


def _on_first_day(backward: list[float], forward: Filtered) -> list[float]:
    """Return day by day what was found step by step from the end, each amount on the first day of its step."""
    days = [0.0] * forward.days
    days[:: forward.days_per_step] = reversed(backward)
    return days
