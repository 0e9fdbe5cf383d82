"""The words: a row per phase with its seconds, for those whom nothing is to move before their eyes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from holdfast.exercises import Phase
from holdfast.pacing.course import Now, counts

MOST_IN_A_ROW = 10
"""From how many on seconds are counted down in one place."""


class WordRow(NamedTuple):
    """One phase.

    Attributes:
        label: its label.
        numbers: the seconds shown, first to last: those of the whole phase, or the one that it is at.
        current: it is the phase one is in.
        at: which of the numbers it is at; None where it is not the current phase.
    """

    label: str
    numbers: tuple[int, ...]
    current: bool
    at: int | None


def word_rows(phases: Sequence[Phase], now: Now, *, spread: bool) -> list[WordRow]:
    """Return a row per phase of the cycle.

    Args:
        phases: the phases.
        now: where the exercise is.
        spread: show every second of a phase beside the others; else the one it is at.
    """
    rows = []
    for number, phase in enumerate(phases):
        seconds, current = counts(phase.seconds), number == now.phase
        if spread:
            numbers, at = tuple(range(seconds, 0, -1)), seconds - now.left
        else:
            numbers, at = (now.left if current else seconds,), 0
        rows.append(WordRow(phase.label, numbers, current, at if current else None))
    return rows


def can_spread(phases: Sequence[Phase]) -> bool:
    """Whether the seconds of every phase can stand side by side."""
    return all(counts(phase.seconds) <= MOST_IN_A_ROW for phase in phases)
