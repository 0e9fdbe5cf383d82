"""How often a stretch is right, from what the model thinks of it.

The mean posterior of a stretch is too careful: days near its ends pull it down, about which it is rightly unsure. On
simulated diaries of the usual kinds the odds of being right are its odds to the power of 1.2 to 1.3, on those of kinds
that the model does not know they are its odds; `SHARPER` lies between (calibration: Platt, 1999; here without an
offset).
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import replace

from holdfast.plateaus.parts import Part

SHARPER = 1.15


def calibrated(parts: Iterable[Part]) -> list[Part]:
    """Return the parts with their confidence as how often it is right."""
    return [
        part if part.confidence is None else replace(part, confidence=_as_often_right(part.confidence))
        for part in parts
    ]


def _as_often_right(posterior: float) -> float:
    right, wrong = math.pow(posterior, SHARPER), math.pow(1 - min(posterior, 1.0), SHARPER)
    return right / (right + wrong)
