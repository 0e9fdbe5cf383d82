"""How often a stretch is right, from what the model thinks of it.

The mean posterior of a stretch is too careful: days near its ends pull it down, about which it is rightly unsure. On
simulated diaries the odds of being right are its odds to the power of `SHARPER`, and said in that way a confidence of
0.8 is right on 8 days of 10 (calibration: Platt, 1999; here without an offset).
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import replace

from holdfast.plateaus.parts import Part

SHARPER = 1.3


def calibrated(parts: Iterable[Part]) -> list[Part]:
    """Return the parts with their confidence as how often it is right."""
    return [
        part if part.confidence is None else replace(part, confidence=_as_often_right(part.confidence))
        for part in parts
    ]


def _as_often_right(posterior: float) -> float:
    right, wrong = math.pow(posterior, SHARPER), math.pow(1 - min(posterior, 1.0), SHARPER)
    return right / (right + wrong)
