"""Series that are no diaries, with known changes: what the engine for generic series is measured on.

Measurements and statistics as they are usually annotated: levels that shift, trends that begin, break or end, and
series in which nothing changes. Noise is normal, lasts more or less from one value to the next (first-order
autoregression), has a few outliers in one series of three, and comes back with a season in one of six. A series is
mapped to 0 to 10 by its own range, one value a day. Everything is drawn from one seed.
"""

from __future__ import annotations

import math
from datetime import date, timedelta
from random import Random

from benchmarks.cases import Annotated

FIRST_DAY = date(2000, 1, 1)


def generic_series(seed: int) -> Annotated:
    """Return the series of a seed."""
    random = Random(f"generic {seed}")
    days = round(50 * 12 ** random.random())
    changes = _changes(random, days)
    line = _line(random, days, changes)
    lasting = random.choice((0.0, 0.0, 0.2, 0.4, 0.6))
    odd = random.choice((0.0, 0.0, 0.02))
    season = random.choice((0.0, 0.0, 0.0, 0.0, 0.0, random.uniform(0.5, 1.5)))
    period = random.choice((7, 12, 24, 52))
    deviation = random.gauss(0, 1)
    series = []
    for day, level in enumerate(line):
        deviation = lasting * deviation + random.gauss(0, math.sqrt(1 - lasting * lasting))
        outlier = random.choice((-1, 1)) * random.uniform(3, 6) if random.random() < odd else 0.0
        series.append(level + deviation + outlier + season * math.sin(2 * math.pi * day / period))
    low, high = min(series), max(series)
    mapped = [round((value - low) / (high - low) * 10, 5) for value in series]
    values = [(FIRST_DAY + timedelta(day), value) for day, value in enumerate(mapped)]
    return Annotated(f"generic {seed}", values, [changes])


def _changes(random: Random, days: int) -> list[int]:
    """Return where something changes: none in one series of five, else up to six times, at least 15 values apart."""
    if random.random() < 0.2:
        return []
    changes = sorted(random.sample(range(15, days - 15), random.choice((1, 1, 1, 2, 2, 3, 4, 6))))
    kept: list[int] = []
    for at in changes:
        if not kept or at - kept[-1] >= 15:
            kept.append(at)
    return kept


def _line(random: Random, days: int, changes: list[int]) -> list[float]:
    """Return a line with a standard deviation of 1 around it: it jumps, begins to move, or both, where it changes."""
    moving = random.choice((0.0, 0.0, 0.4, 1.0))
    trend = random.gauss(0, 4) / days if random.random() < moving else 0.0
    level = 0.0
    line: list[float] = []
    for day in range(days):
        if day in changes:
            if random.random() < moving:
                new = random.gauss(0, 6) / min(days, 100) if random.random() < 0.7 else 0.0
                trend = new if abs(new - trend) * 50 > 1.5 else trend + random.choice((-1, 1)) * 0.05
            else:
                level += random.choice((-1, 1)) * random.uniform(1.2, 6.0)
        level += trend
        line.append(level)
    return line
