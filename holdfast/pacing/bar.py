"""The bar: how much of a cycle is behind, in half cells."""

from __future__ import annotations

from collections.abc import Sequence

from holdfast.exercises import Phase
from holdfast.pacing.course import Now

_HALVES = 2


def behind(phases: Sequence[Phase], now: Now) -> float:
    """Return how many seconds of the cycle are behind."""
    return sum(phase.seconds for phase in phases[: now.phase]) + now.gone


def half_cells(phases: Sequence[Phase], now: Now, width: int) -> int:
    """Return how many half cells of a bar of ``width`` cells are filled: 0 to below 2 times the width."""
    whole = sum(phase.seconds for phase in phases)
    return min(_HALVES * width - 1, int(_HALVES * width * behind(phases, now) / whole))


def until_next_half(phases: Sequence[Phase], now: Now, width: int) -> float:
    """Return the seconds until one more half cell is filled, 0 or more."""
    one = sum(phase.seconds for phase in phases) / (_HALVES * width)
    return max(0.0, (half_cells(phases, now, width) + 1) * one - behind(phases, now))


def bar(half_cells: int, width: int, *, plain: bool) -> tuple[str, str]:
    """Return the filled and the empty end of a bar of ``width`` cells."""
    full, half = divmod(half_cells, _HALVES)
    if plain:
        return "=" * (full + half), "-" * (width - full - half)
    return "━" * full + "╸" * half, "─" * (width - full - half)
