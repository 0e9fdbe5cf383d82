"""The few operations on vectors of numbers that the model is made of.

A vector holds one number for each level of the grid that is looked at; a state holds the vectors of all modes, one
after the other in one list, so that an operation on all of them is one pass. Python's `map`, slices and comprehensions
take some 30 nanoseconds a number; numpy would take longer on lists this short, and a quarter of a second to import.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import accumulate
from operator import add, mul
from typing import TypeAlias

Vector: TypeAlias = list[float]

State: TypeAlias = list[float]
"""The vectors of several modes, one after the other."""

Window: TypeAlias = tuple[int, int]
"""The levels that are looked at: the first, and the one after the last, as places on the grid."""


def added(one: Iterable[float], other: Iterable[float]) -> Vector:
    """Return the sum, level by level."""
    return list(map(add, one, other))


def product(one: Iterable[float], other: Iterable[float]) -> Vector:
    """Return the product, level by level."""
    return list(map(mul, one, other))


def dot(one: Iterable[float], other: Iterable[float]) -> float:
    """Return the sum of the products."""
    total: float = sum(map(mul, one, other))
    return total


def scaled(vector: Iterable[float], factor: float) -> Vector:
    """Return the vector times a number."""
    return [factor * value for value in vector]


def blended(one: Iterable[float], share: float, other: Iterable[float], other_share: float) -> Vector:
    """Return a weighted sum of two vectors."""
    return [share * a + other_share * b for a, b in zip(one, other, strict=False)]


def pieces(state: State, size: int) -> list[Vector]:
    """Return the vectors of a state: its pieces of that size."""
    return [state[first : first + size] for first in range(0, len(state), size)]


def totals(state: State, size: int) -> Vector:
    """Return the sum of the vectors of a state, level by level."""
    return list(map(sum, zip(*pieces(state, size), strict=False)))


def mixed(state: State, size: int, shares: Sequence[float]) -> Vector:
    """Return a weighted sum of the vectors of a state, level by level."""
    total = scaled(state[:size], shares[0])
    for place, share in enumerate(shares[1:], 1):
        total = [a + share * b for a, b in zip(total, state[place * size : (place + 1) * size], strict=False)]
    return total


def moved(state: State, size: int, cells: Iterable[int]) -> State:
    """Return probabilities with each vector moved up by so many cells (down if negative).

    What would leave a vector stays at its end.
    """
    later = state[:]
    for first, by in zip(range(0, len(state), size), cells, strict=False):
        past = first + size
        if by > 0:
            kept = max(first, past - by)
            later[first:past] = [0.0] * (past - kept) + state[first:kept]
            later[past - 1] += sum(state[kept:past])
        elif by < 0:
            kept = min(past, first - by)
            later[first:past] = state[kept:past] + [0.0] * (kept - first)
            later[first] += sum(state[first:kept])
    return later


def foreseen(state: State, size: int, cells: Iterable[int]) -> State:
    """Return what each level of each vector will meet once that has moved so many cells: the transpose of `moved`."""
    earlier = state[:]
    for first, by in zip(range(0, len(state), size), cells, strict=False):
        past = first + size
        if by > 0:
            met = min(past, first + by)
            earlier[first:past] = state[met:past] + [state[past - 1]] * (met - first)
        elif by < 0:
            met = max(first, past + by)
            earlier[first:past] = [state[first]] * (past - met) + state[first:met]
    return earlier


def reframed(state: Vector, old: Window, new: Window) -> Vector:
    """Return a state over another window; levels that were not looked at are 0."""
    size = old[1] - old[0]
    below, above = [0.0] * (old[0] - new[0]), [0.0] * (new[1] - old[1])
    first, last = max(new[0] - old[0], 0), size - max(old[1] - new[1], 0)
    framed: Vector = []
    for start in range(0, len(state), size):
        framed += below
        framed += state[start + first : start + last]
        framed += above
    return framed


def reached(vector: Vector, nearest: int, farthest: int, from_below: float, from_above: float) -> Vector:
    """Return for each level what it receives from those between ``nearest`` and ``farthest`` cells away.

    Running sums make this as cheap for a wide reach as for a narrow one.

    Args:
        vector: what each level gives.
        nearest: the smallest distance, in cells.
        farthest: the largest.
        from_below: the factor for what comes from lower levels.
        from_above: the factor for what comes from higher levels.
    """
    margin = farthest + 1
    padding = [0.0] * margin
    sums = list(accumulate(padding + vector + padding))
    below_to, below_from = sums[margin - nearest :], sums[: len(vector)]
    above_to, above_from = sums[margin + farthest :], sums[margin + nearest - 1 :]
    return [
        from_below * (low_to - low_from) + from_above * (high_to - high_from)
        for low_from, low_to, high_to, high_from in zip(below_from, below_to, above_to, above_from, strict=False)
    ]
