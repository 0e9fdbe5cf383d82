"""What is learnt of a person before their log is read: how their ratings vary, and how their plateaus end.

From a short log it is learnt anew each time. From a long one it is learnt once a month, from the days until then: a day
more would hardly change it, and while it holds a pass can go on from where an earlier one stood. Which days those are
depends on the log alone, so that one log has one answer however it is come by.
"""

from __future__ import annotations

import zlib
from array import array
from bisect import bisect_left
from dataclasses import dataclass, replace

import holdfast
from holdfast.plateaus.assumptions import OF_A_LOG, Assumptions
from holdfast.plateaus.noise import Noise
from holdfast.plateaus.series import Series
from holdfast.plateaus.week import Week, without_week

LONG_LOG_DAYS = 800
"""A log is long from here on; the whole of a shorter one is read in a tenth of a second."""

MONTH = 32
"""Days after which a long log is learnt from anew: four blocks of the forward pass."""


@dataclass(frozen=True, slots=True)
class Learnt:
    """What is learnt of a person.

    Attributes:
        mark: the checksum of the days it is learnt from (`mark_of`).
        week: the rhythm of the week.
        step: the smallest distance between two different values.
        noise: how ratings vary.
        assumptions: what is assumed of the line.
    """

    mark: int
    week: Week
    step: float
    noise: Noise
    assumptions: Assumptions

    def freed(self, series: Series) -> Series:
        """Return the series as it is read: without the rhythm of the week, and with this step."""
        return replace(without_week(series, self.week), step=self.step)


def learnt_until(series: Series) -> int:
    """Return the time before which the days of a series lie that are learnt from."""
    return series.span if series.span < LONG_LOG_DAYS else series.span // MONTH * MONTH


def learnt_days(series: Series) -> int:
    """Return how many days with values are learnt from: the first ones."""
    return bisect_left(series.times, learnt_until(series))


def mark_of(series: Series) -> int:
    """Return the checksum of the days that are learnt from, which changes with any of them, and with the method."""
    count = learnt_days(series)
    mark = zlib.crc32(f"{holdfast.__version__} {OF_A_LOG} {count}".encode())
    for numbers in (series.days, series.means, series.counts):
        mark = zlib.crc32(array("d", numbers[:count]), mark)
    return mark
