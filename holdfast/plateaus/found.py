"""What an engine finds in a series, whichever engine it is."""

from __future__ import annotations

from dataclasses import dataclass

from holdfast.plateaus.course import Kind
from holdfast.plateaus.noise import Noise
from holdfast.plateaus.onset import Onset
from holdfast.plateaus.parts import Part

FEWEST_DAYS = 10
"""Days with entries, without a long silence between them, below which nothing is said."""


@dataclass(frozen=True, slots=True)
class Now:
    """The stretch that the last day is in.

    Attributes:
        kind: plateau, gain or setback.
        chance: how likely the line does that on the last day, 0 to 1.
        onset: when it began.
    """

    kind: Kind
    chance: float
    onset: Onset


@dataclass(frozen=True, slots=True)
class Found:
    """What an engine found, on the model's clock and in points of 0 to 10 with better up.

    Attributes:
        parts: in order and without gaps.
        means: the smoothed line, at each time.
        spreads: its standard deviation.
        noise: how ratings vary around it.
        now: what the line does now; None where that is unclear.
    """

    parts: list[Part]
    means: list[float]
    spreads: list[float]
    noise: Noise
    now: Now | None
