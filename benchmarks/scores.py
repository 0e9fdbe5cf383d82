"""How well stretches that were found agree with the true ones.

The measures are those of the literature on change points, and a few that a person with a diary would care about:

* **F1 of days** of a kind: harmonic mean of precision and recall. Each diary weighs the same; the three days on either
  side of a true boundary are not counted, and an unclear day is a miss. *Macro* is the mean over the three kinds.
* **Overlap** (IoU): of each true plateau of two weeks or more with the best plateau found.
* **F1 of boundaries** within some days, and **covering**: as van den Burg & Williams (2020) define them.
* **Calibration error** (ECE): how far what is said of confidence is from how often it is right, over ten bins.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import NamedTuple, TypeAlias

from benchmarks.diaries import Diary, Truth
from holdfast.plateaus.course import Kind

KINDS: tuple[Kind, ...] = ("plateau", "gain", "setback")
NOT_COUNTED = 3
"""Days on either side of a true boundary that are not counted."""
BOUNDARY_DAYS = 7
LONG_PLATEAU = 14

Spans: TypeAlias = Sequence[tuple[int, int]]


class Told(NamedTuple):
    """A stretch as a method tells it: from day ``start`` until before day ``past`` of the diary.

    ``confidence`` is None for a method that says none.
    """

    kind: Kind
    start: int
    past: int
    confidence: float | None = None


@dataclass(slots=True)
class Scores:
    """The scores of a method on some diaries, added up one by one with `add`.

    A share without anything that it could be a share of is 0.
    """

    hits: dict[str, float] = field(default_factory=lambda: dict.fromkeys(KINDS, 0.0))
    false: dict[str, float] = field(default_factory=lambda: dict.fromkeys(KINDS, 0.0))
    missed: dict[str, float] = field(default_factory=lambda: dict.fromkeys(KINDS, 0.0))
    overlaps: list[float] = field(default_factory=list)
    boundary_f1s: list[float] = field(default_factory=list)
    coverings: list[float] = field(default_factory=list)
    level_while_moving: list[float] = field(default_factory=list)
    flat_untouched: list[bool] = field(default_factory=list)
    short_wrong: list[float] = field(default_factory=list)
    short_answered: list[float] = field(default_factory=list)
    said: list[tuple[float, bool, float]] = field(default_factory=list)

    def add(self, diary: Diary, told: Sequence[Told]) -> None:
        """Add what a method told of a diary."""
        true = _by_day(diary.truth, diary.truth[-1].past)
        found = _by_day(told, len(true))
        boundaries = [each.start for each in diary.truth[1:]]
        blurred = {day for at in boundaries for day in range(at - NOT_COUNTED, at + NOT_COUNTED)}
        counted = [day for day in range(len(true)) if day not in blurred]
        self._add_days(true, found, told, counted)
        changes = sorted({each.start for each in told[1:]})
        self.boundary_f1s.append(boundary_f1([boundaries], changes, BOUNDARY_DAYS))
        self.coverings.append(covering([boundaries], changes, len(true)))
        plateaus = [(each.start, each.past) for each in told if each.kind == "plateau"]
        self.overlaps += [
            max((_overlap((each.start, each.past), other) for other in plateaus), default=0.0)
            for each in diary.truth
            if each.kind == "plateau" and each.days >= LONG_PLATEAU
        ]
        if diary.regime.startswith("steady"):
            self.level_while_moving.append(found.count("plateau") / len(found))
        if diary.regime.startswith("flat"):
            self.flat_untouched.append(not changes)
        if diary.regime == "short":
            wrong = sum(found[day] in KINDS and found[day] != true[day] for day in counted)
            self.short_wrong.append(wrong / len(counted))
            self.short_answered.append(sum(found[day] in KINDS for day in counted) / len(counted))

    def _add_days(
        self, true: Sequence[str], found: Sequence[str], told: Sequence[Told], counted: Sequence[int]
    ) -> None:
        """Add the days that count, each diary weighing 1."""
        weight = 1 / len(counted)
        confidence = {day: each.confidence for each in told for day in range(each.start, each.past)}
        for day in counted:
            for kind in KINDS:
                if found[day] == kind == true[day]:
                    self.hits[kind] += weight
                elif found[day] == kind:
                    self.false[kind] += weight
                elif true[day] == kind:
                    self.missed[kind] += weight
            sure = confidence.get(day)
            if sure is not None and found[day] in KINDS:
                self.said.append((sure, found[day] == true[day], weight))

    def day_f1(self, kind: Kind) -> float:
        """The F1 of the days of a kind."""
        hits = self.hits[kind]
        return 2 * hits / (2 * hits + self.false[kind] + self.missed[kind]) if hits else 0.0

    @property
    def macro_f1(self) -> float:
        """The mean F1 of the days of the three kinds."""
        return mean([self.day_f1(kind) for kind in KINDS])

    @property
    def calibration_error(self) -> float:
        """How far confidence is from how often it is right, on average."""
        bins: dict[int, list[tuple[float, bool, float]]] = {}
        for each in self.said:
            bins.setdefault(min(9, int(each[0] * 10)), []).append(each)
        whole = sum(weight for _, _, weight in self.said)
        off = (abs(sum(weight * (sure - right) for sure, right, weight in each)) for each in bins.values())
        return sum(off) / whole if whole else 0.0


def mean(values: Sequence[float]) -> float:
    """Return the mean; 0 of nothing."""
    return sum(values) / len(values) if values else 0.0


def boundary_f1(annotations: Sequence[Sequence[int]], changes: Iterable[int], within: int) -> float:
    """Return the F1 of changes found, against those of one or several annotators; day 0 counts as one of each.

    Precision is against all that any of them saw, recall is the mean over them.
    """
    found = {0, *changes}
    seen = [{0, *of_one} for of_one in annotations]
    precision = _matched(set().union(*seen), found, within) / len(found)
    recall = mean([_matched(of_one, found, within) / len(of_one) for of_one in seen])
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def covering(annotations: Sequence[Sequence[int]], changes: Iterable[int], days: int) -> float:
    """Return how well the segments found cover the true ones: each by its best overlap, weighted by its length."""
    found = _segments(changes, days)
    return mean(
        [
            sum(
                (segment[1] - segment[0]) * max(_overlap(segment, other) for other in found)
                for segment in _segments(of_one, days)
            )
            / days
            for of_one in annotations
        ]
    )


def _matched(true: set[int], found: set[int], within: int) -> int:
    """Return how many true changes have one of their own that was found near by."""
    left = set(found)
    matched = 0
    for at in sorted(true):
        near = min(
            (change for change in left if abs(change - at) <= within), key=lambda c: (abs(at - c), c), default=None
        )
        if near is not None:
            left.remove(near)
            matched += 1
    return matched


def _segments(changes: Iterable[int], days: int) -> list[tuple[int, int]]:
    """Return the segments between changes."""
    return list(pairwise([0, *sorted({change for change in changes if 0 < change < days}), days]))


def _overlap(one: tuple[int, int], other: tuple[int, int]) -> float:
    """Return the days that two spans share, over those that either has."""
    shared = min(one[1], other[1]) - max(one[0], other[0])
    return max(0, shared) / (max(one[1], other[1]) - min(one[0], other[0]))


def _by_day(spans: Iterable[Truth | Told], days: int) -> list[str]:
    """Return the kind of each day; "" where nothing is told."""
    kinds = [""] * days
    for span in spans:
        first, past = max(0, span.start), min(days, span.past)
        kinds[first:past] = [span.kind] * max(0, past - first)
    return kinds
