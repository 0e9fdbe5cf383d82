"""How much may be said of the current stretch.

That nothing was found to change is no evidence that nothing changed. So a plateau is claimed only if two things hold:
the model takes the line to be level, and the change since the stretch began lies within the margin (equivalence:
Schuirmann, 1987; here with a flat prior, as a probability). A gain or setback is claimed, likewise, only if its change
lies beyond the margin (the idea of reliable change: Jacobson & Truax, 1991).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from holdfast.plateaus.course import Claim
from holdfast.plateaus.found import Now
from holdfast.plateaus.noise import Noise
from holdfast.plateaus.reading import DEFAULT_MARGIN, Reading
from holdfast.plateaus.vectors import dot

PROBABLE_CHANCE, PROBABLE_EVIDENCE = 0.6, 0.6
FIRM_CHANCE, FIRM_EVIDENCE = 0.7, 0.85
"""What a claim needs: the chance that the line does this on the last day, and that its change lies on the right side
of the margin. Late in simulated gains and setbacks a firm plateau is claimed twice in a hundred times."""

QUIET_MARGIN, LEAST_MARGIN = 1.4, 0.5
"""On a quiet line less counts as level: so many standard deviations of a day, and no less than so many points."""

ONE_SIDED = 1.645
"""Standard errors to either side that hold 90 % of a normal distribution."""

MOST_NEEDED = 365
"""Beyond a year of entries a number is no help."""


@dataclass(frozen=True, slots=True)
class Trend:
    """The change over a stretch, in points of 0 to 10.

    Attributes:
        change: of the fitted straight line, from the first day to the last; better is positive.
        error: its standard error; infinite where it cannot be told.
    """

    change: float
    error: float

    def within(self, margin: float) -> float:
        """Return the chance that the change lies within the margin, either way."""
        return _normal((margin - self.change) / self.error) - _normal((-margin - self.change) / self.error)

    def beyond(self, margin: float) -> float:
        """Return the chance that the change is better by more than the margin."""
        return 1 - _normal((margin - self.change) / self.error)


def margin_of(reading: Reading, noise: Noise) -> float:
    """Return the largest change that still counts as level, in points: as it was asked for, or the usual one.

    The usual one is smaller on a quiet line, on which half a point is plain to see.
    """
    if reading.margin is not None:
        return reading.margin_in_points
    return min(max(QUIET_MARGIN * math.sqrt(noise.variance), LEAST_MARGIN), DEFAULT_MARGIN)


def trend_of(times: Sequence[int], values: Sequence[float], weights: Sequence[float], variance: float) -> Trend:
    """Return the change over some days, by weighted regression.

    Args:
        times: the days.
        values: their values.
        weights: what each is worth, 1 being an independent day.
        variance: of a day of weight 1.
    """
    total = sum(weights)
    centre = dot(weights, times) / total if total else 0.0
    away = [time - centre for time in times]
    lever = sum(weight * place * place for weight, place in zip(weights, away, strict=True))
    if lever <= 1e-9:
        return Trend(0.0, math.inf)
    slope = sum(weight * place * value for weight, place, value in zip(weights, away, values, strict=True)) / lever
    length = times[-1] - times[0]
    return Trend(slope * length, length * math.sqrt(variance / lever))


def claim_of(now: Now, trend: Trend, margin: float) -> Claim:
    """Return how much may be said of what the line does now.

    Args:
        now: what the model takes it to be.
        trend: the change since the stretch began.
        margin: the largest change that still counts as level, in points of 0 to 10.
    """
    if now.kind == "plateau":
        evidence = trend.within(margin)
    else:
        evidence = (trend if now.kind == "gain" else Trend(-trend.change, trend.error)).beyond(margin)
    if now.chance > FIRM_CHANCE and evidence > FIRM_EVIDENCE:
        return "firm"
    if now.chance > PROBABLE_CHANCE and evidence > PROBABLE_EVIDENCE:
        return "probable"
    return "unclear"


def entries_needed(noise: Noise, change: float, margin: float, entries: int) -> int | None:
    """Return how many more days with entries a plateau needs for the 90 % interval of its change to fit the margin.

    That takes n days with 1.645 s sqrt(12 f / n) < margin - |change|, if the change stays what it is; s is the noise,
    and f = (1 + r) / (1 - r) makes up for its persistence r.

    Returns:
        The number, at least 1; None where a number is no help.
    """
    room = margin - abs(change)
    if room <= 0:
        return None
    lasting = (1 + noise.persistence) / (1 - noise.persistence)
    needed = math.ceil(12 * lasting * noise.variance * (ONE_SIDED / room) ** 2) - entries
    return needed if 0 < needed <= MOST_NEEDED else None


def _normal(deviate: float) -> float:
    """Return the share of a normal distribution below a deviate."""
    return math.erfc(-deviate / math.sqrt(2)) / 2
