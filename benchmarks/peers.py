"""What plateau finders are measured against: change points by ruptures, a rule of reliable change, and no changes.

ruptures finds changes and says nothing of what lies between; so each segment is called a gain or setback if a straight
line through it changes by more than a point and by more than chance would (1.96 standard errors), else a plateau. A
gain that is cut into steps is put together again: a segment of at most 45 days between two steps of one direction
counts as moving. Penalties are those that did best on simulated diaries, in units of log n, and of the noise for sums
of squares.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from datetime import date
from itertools import groupby, pairwise
from typing import NamedTuple, TypeAlias

from benchmarks.scores import Told
from holdfast.plateaus.course import Kind
from holdfast.plateaus.robust import trimmed_mean_square

MARGIN, SIGNIFICANT = 1.0, 1.96
JOINED_DAYS = 45
WINDOW = 14
LASTING = 1.5
"""By how much the persistence of moods widens the variance of a mean: (1 + r) / (1 - r) for r = 0.2."""


class Days(NamedTuple):
    """A diary as a method sees it that knows no diaries: the mean of each day that has entries.

    Attributes:
        times: days, counted from the first.
        means: their means, in points of 0 to 10.
        span: days from the first to the last, both counted.
        noise: standard deviation around the line, from the differences of neighbours.
    """

    times: list[int]
    means: list[float]
    span: int
    noise: float


Finder: TypeAlias = Callable[[Days], list[Told]]


def days_of(values: Sequence[tuple[date, float]], low: float = 0.0, high: float = 10.0) -> Days:
    """Return the days of a diary."""
    ordered = sorted(values)
    first = ordered[0][0]
    times, means = [], []
    for day, same in groupby(ordered, key=lambda entry: entry[0]):
        entered = [value for _, value in same]
        times.append((day - first).days)
        means.append((sum(entered) / len(entered) - low) * 10 / (high - low))
    steps = [after - before for before, after in pairwise(means)]
    noise = max(0.3, math.sqrt(trimmed_mean_square(steps) / 2)) if steps else 1.0
    return Days(times, means, times[-1] + 1, noise)


def no_changes(days: Days) -> list[Told]:
    """Tell the whole diary as one stretch."""
    return _told(days, [])


def rolling_rule(days: Days) -> list[Told]:
    """Compare the mean of two weeks with that of the two before: reliable change (Jacobson & Truax, 1991)."""
    kinds: list[Kind] = []
    for day in range(days.span):
        new = [mean for time, mean in zip(days.times, days.means, strict=True) if day - WINDOW < time <= day]
        old = [
            mean for time, mean in zip(days.times, days.means, strict=True) if day - 2 * WINDOW < time <= day - WINDOW
        ]
        kind: Kind = "plateau"
        if new and old:
            change = sum(new) / len(new) - sum(old) / len(old)
            if abs(change) > SIGNIFICANT * days.noise * math.sqrt(LASTING / len(new) + LASTING / len(old)):
                kind = "gain" if change > 0 else "setback"
        kinds.append(kind)
    told: list[Told] = []
    for kind, same in groupby(range(days.span), key=kinds.__getitem__):
        run = list(same)
        told.append(Told(kind, run[0], run[-1] + 1))
    return told


def pelt(penalty: float) -> Finder:
    """Return Pelt with sums of squares."""
    return lambda days: _told(days, _by_ruptures("Pelt", days, penalty * _log_days(days) * days.noise**2))


def binary_segmentation(penalty: float) -> Finder:
    """Return binary segmentation with sums of squares."""
    return lambda days: _told(days, _by_ruptures("Binseg", days, penalty * _log_days(days) * days.noise**2))


def kernel(penalty: float) -> Finder:
    """Return the kernel method, radial basis functions, whose cost has no unit."""
    return lambda days: _told(days, _by_ruptures("KernelCPD", days, penalty * _log_days(days)))


PEERS: dict[str, Finder] = {
    "ruptures, Pelt, l2": pelt(4),
    "ruptures, Binseg, l2": binary_segmentation(4),
    "ruptures, KernelCPD, rbf": kernel(1.5),
    "rolling 14 days, reliable change": rolling_rule,
    "no changes at all": no_changes,
}
"""By name."""


def _log_days(days: Days) -> float:
    return math.log(max(2, len(days.means)))


def _by_ruptures(method: str, days: Days, penalty: float) -> list[int]:
    """Return the changes, as places among the days with entries, that a method of ruptures finds."""
    import numpy as np  # noqa: PLC0415 - only those who measure have it
    import ruptures  # noqa: PLC0415

    if len(days.means) < 4:
        return []
    signal = np.array(days.means)
    if method == "KernelCPD":
        return list(ruptures.KernelCPD(kernel="rbf", min_size=2).fit(signal).predict(pen=penalty))[:-1]
    search = getattr(ruptures, method)(model="l2", min_size=2, jump=1 if len(signal) < 1000 else 5)
    return list(search.fit(signal).predict(pen=penalty))[:-1]


def _told(days: Days, changes: Sequence[int]) -> list[Told]:
    """Return the stretches between changes, with what each is."""
    segments = list(pairwise([0, *changes, len(days.means)]))
    levels = [sum(days.means[first:past]) / (past - first) for first, past in segments]
    starts = [days.times[first] for first, _ in segments]
    ends = [*starts[1:], days.span]
    told: list[Told] = []
    for place, (first, past) in enumerate(segments):
        kind = _kind(days, first, past)
        if kind == "plateau" and 0 < place < len(segments) - 1 and ends[place] - starts[place] <= JOINED_DAYS:
            before, after = levels[place] - levels[place - 1], levels[place + 1] - levels[place]
            if before * after > 0:
                kind = "gain" if before > 0 else "setback"
        if told and told[-1].kind == kind != "plateau":
            told[-1] = told[-1]._replace(past=ends[place])
        else:
            told.append(Told(kind, starts[place], ends[place]))
    return told


def _kind(days: Days, first: int, past: int) -> Kind:
    """Return what a straight line through a segment does."""
    times, means = days.times[first:past], days.means[first:past]
    centre, level = sum(times) / len(times), sum(means) / len(means)
    lever = sum((time - centre) ** 2 for time in times)
    if lever == 0:
        return "plateau"
    slope = sum((time - centre) * (mean - level) for time, mean in zip(times, means, strict=True)) / lever
    length = times[-1] - times[0]
    change, error = slope * length, days.noise * length / math.sqrt(lever)
    if abs(change) <= MARGIN or abs(change) <= SIGNIFICANT * error:
        return "plateau"
    return "gain" if change > 0 else "setback"
