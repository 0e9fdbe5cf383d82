"""How high the water stands in a phase: the breath, and what goes up and down like one."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

from holdfast.exercises import Phase
from holdfast.pacing.course import Now

_RISES = ("in", "up")
_FALLS = ("out", "hum", "down", "release")
_BEFORE_THE_TOP_UP = 0.8
_TENSE_AFTER = 0.4
_BETWEEN = 0.45


class Breath(NamedTuple):
    """How the water stands.

    Attributes:
        level: 0 all out, 1 all in.
        lean: to which side it has swayed, -1 left to 1 right, as it does for taps; 0 level.
    """

    level: float
    lean: float = 0.0


def breath(phases: Sequence[Phase], now: Now) -> Breath:
    """Return how the water stands in a phase of a cycle.

    It rises while one breathes in, traces a finger up, or tenses; falls while one breathes out, hums, traces a finger
    down, or lets go; stands while one holds or rests; and for taps sways to the side whose turn it is.
    """
    label, share = now.label, now.share
    if label.startswith("tap_"):
        to_the_right = math.cos(math.pi * share)
        return Breath(_BETWEEN, to_the_right if label == "tap_right" else -to_the_right)
    if label == "rest" and len(phases) == 1:  # between two rounds of taps: level for a while, and back
        return Breath(_BETWEEN, -(1 + math.cos(2 * math.pi * share)) / 2)
    if label == "hold":
        return Breath(_held(phases, now.phase))
    if label in _RISES:
        return Breath(_ease(share) * _end(phases, now.phase))
    if label == "top_up":
        return Breath(_BEFORE_THE_TOP_UP + (1 - _BEFORE_THE_TOP_UP) * _ease(share))
    if label == "tense":  # one tenses at once, and keeps it
        return Breath(_ease(min(1.0, share / _TENSE_AFTER)))
    return Breath(1 - _ease(share) if label in _FALLS else 0.0)


def _ease(share: float) -> float:
    """Slow at both ends."""
    return (1 - math.cos(math.pi * share)) / 2


def _end(phases: Sequence[Phase], place: int) -> float:
    """The level at the end of a phase that moves."""
    label = phases[place].label
    if label in _RISES and phases[(place + 1) % len(phases)].label == "top_up":
        return _BEFORE_THE_TOP_UP
    return 1.0 if label in (*_RISES, "top_up", "tense") else 0.0


def _held(phases: Sequence[Phase], place: int) -> float:
    """The level of a hold: where the phase before it ended; the cycle goes round."""
    labels = [phase.label for phase in phases]
    if not any(label in (*_RISES, "top_up", "tense") for label in labels):
        return float(any(label in _FALLS for label in labels))  # what is let go of next has to be there
    before = next(each for each in range(place - 1, place - 1 - len(phases), -1) if labels[each] != "hold")
    return _end(phases, before)
