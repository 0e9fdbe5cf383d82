"""How a series of ratings is read: its scale, which end is better, and how much change still counts as level."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import date

TOP = 10.0
"""The engine works on 0 to 10 with better always up; whatever scale a series has is mapped there and back."""

DEFAULT_MARGIN = 1.0
"""The largest change that still counts as level, in points of 0 to 10."""

STEADY_FROM = 7.0
"""The level, in points of 0 to 10 with better up, from which a plateau is called steady: good news."""


@dataclass(frozen=True, slots=True)
class Reading:
    """How to read a series.

    Attributes:
        unit: the scale's id, or "value" for a generic series.
        low: the lowest value of the scale.
        high: its highest value.
        higher_is_better: the direction.
        margin: the largest change that still counts as level, in units of the scale; None for the usual: a tenth of its
            range, and less on a quiet line (`holdfast.plateaus.evidence.margin_of`).
        steady_from: the level from which a plateau is called steady, in units of the scale;
            None for 7 of 10, better up.
        today: the day the current stretch is seen from; None, or a day before the last value, for that of the last
            value.

    Raises:
        ValueError: the scale has no range, the margin is not above 0, or the steady level lies outside the scale.
    """

    unit: str = "value"
    low: float = 0.0
    high: float = TOP
    higher_is_better: bool = True
    margin: float | None = None
    steady_from: float | None = None
    today: date | None = None

    def __post_init__(self) -> None:
        if not (math.isfinite(self.low) and math.isfinite(self.high) and self.low < self.high):
            raise ValueError("the scale has no range")
        if self.margin is not None and not (math.isfinite(self.margin) and self.margin > 0):
            raise ValueError("the margin is not above 0")
        if self.steady_from is not None and not self.low <= self.steady_from <= self.high:
            raise ValueError("the steady level lies outside the scale")

    @property
    def unit_per_point(self) -> float:
        """How much of the scale is one point of 0 to 10."""
        return (self.high - self.low) / TOP

    @property
    def margin_in_units(self) -> float:
        """The margin, in units of the scale; the usual one is not yet fitted to a quiet line."""
        return DEFAULT_MARGIN * self.unit_per_point if self.margin is None else self.margin

    @property
    def margin_in_points(self) -> float:
        """The same in points of 0 to 10."""
        return DEFAULT_MARGIN if self.margin is None else self.margin / self.unit_per_point

    @property
    def steady_in_points(self) -> float:
        """The level from which a plateau is called steady, in points of 0 to 10 with better up."""
        return STEADY_FROM if self.steady_from is None else self.points(self.steady_from)

    def points(self, value: float) -> float:
        """Return a value in points of 0 to 10, better up.

        Rounded far below anything a person enters, so that a diary kept on 0 to 100 reads like one kept on 0 to 10.

        Raises:
            ValueError: it lies outside the scale, or is no number.
        """
        if not self.low <= value <= self.high:
            raise ValueError("a value lies outside its scale")
        points = round((value - self.low) / self.unit_per_point, 9)
        return points if self.higher_is_better else TOP - points

    def level(self, points: float) -> float:
        """Return a level in units of the scale, from points of 0 to 10."""
        return self._rounded(self.low + (points if self.higher_is_better else TOP - points) * self.unit_per_point)

    def change(self, points: float) -> float:
        """Return a change in units of the scale, from points of 0 to 10."""
        return self._rounded((points if self.higher_is_better else -points) * self.unit_per_point)

    def spread(self, points: float) -> float:
        """Return a spread in units of the scale, from points of 0 to 10."""
        return self._rounded(points * self.unit_per_point)

    def _rounded(self, amount: float) -> float:
        """Drop the digits beyond a thousandth of a point, which mean nothing and would fill the cache."""
        return round(amount, 3 - math.floor(math.log10(self.unit_per_point))) + 0.0
