"""The likeliest sequence of segments of a generic series.

Dynamic programming over the place of the last change: the recursion of Fearnhead & Liu (2007), taking the best
instead of the sum. Places that cannot be that of the last change any more are given up, as in PELT (Killick and
others, 2012); here also those that very probably cannot be, so that twenty years take well under a second.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple, TypeAlias

from holdfast.plateaus.segments import ByKind, Segments

FIRST: ByKind = (0.6, 0.25, 0.15)
"""How likely the first segment is a plateau, gain, setback."""
NEXT: tuple[ByKind, ByKind, ByKind] = ((0.5, 0.25, 0.25), (0.4, 0.3, 0.3), (0.4, 0.3, 0.3))
"""How likely a plateau, gain, setback (the row) is followed by each."""
COST = 2.0
"""What each change costs beyond that, as a log likelihood."""

FEWEST_VALUES, SHORTEST_SEGMENT = 4, 7
"""Values and days that a segment has at least."""

BEAM = 9.0
"""How far below the best a place may score, beside `COST`, before it is given up."""
MANY, OLD, FEW_OLD, EVERY = 45, 60, 12, 5
"""Once more than ``MANY`` places are left, those more than ``OLD`` values back are thinned, if more than ``FEW_OLD``,
to the best of each ``EVERY``."""

Scores: TypeAlias = dict[int, ByKind]
"""By where the last segment starts: log score of the best way there with that segment as each kind."""


class Segment(NamedTuple):
    """The days from place ``first`` until before ``past``; ``kind`` is a place in `KINDS`."""

    first: int
    past: int
    kind: int


@dataclass(frozen=True, slots=True)
class Path:
    """The likeliest segments.

    Attributes:
        segments: in order and without gaps.
        last_starts: where else the last one could start.
    """

    segments: list[Segment]
    last_starts: Scores


def likeliest_path(segments: Segments, times: Sequence[int], first: int, past: int) -> Path:
    """Return the likeliest segments of the days from place ``first`` until before ``past``.

    These must be enough for one segment (`FEWEST_VALUES`, `SHORTEST_SEGMENT`).
    """
    arrivals: Scores = {first: _logs(FIRST)}
    best_starts: dict[int, tuple[int, int, int]] = {}
    kinds_before: dict[int, tuple[int, int, int]] = {}
    open_starts = [first]
    scores: Scores = {}
    for end in range(first + 1, past + 1):
        scores = {
            start: _scores(segments.evidence(start, end), arrivals[start])
            for start in open_starts
            if end - start >= FEWEST_VALUES and times[end - 1] - times[start] + 1 >= SHORTEST_SEGMENT
        }
        if not scores:
            continue
        best_starts[end] = _best_starts(scores)
        reached = _reached(scores, best_starts[end])
        open_starts = _thinned(_hopeful(open_starts, scores), scores, end)
        arrivals[end], kinds_before[end] = _arrival(reached)
        open_starts.append(end)
    chosen: list[Segment] = []
    end, kind = past, max(range(3), key=_reached(scores, best_starts[past]).__getitem__)
    while True:
        start = best_starts[end][kind]
        chosen.append(Segment(start, end, kind))
        if start == first:
            return Path(chosen[::-1], scores)
        end, kind = start, kinds_before[start][kind]


def _logs(chances: ByKind) -> ByKind:
    """Return the logarithms."""
    plateau, gain, setback = chances
    return math.log(plateau), math.log(gain), math.log(setback)


_LOG_NEXT = tuple(_logs(row) for row in NEXT)


def _scores(evidence: ByKind, arrival: ByKind) -> ByKind:
    """Return the log score of a path whose last segment is each kind."""
    return evidence[0] + arrival[0], evidence[1] + arrival[1], evidence[2] + arrival[2]


def _best_starts(scores: Scores) -> tuple[int, int, int]:
    """Return where the last segment best starts, by its kind."""
    return (
        max(scores, key=lambda start: scores[start][0]),
        max(scores, key=lambda start: scores[start][1]),
        max(scores, key=lambda start: scores[start][2]),
    )


def _reached(scores: Scores, starts: tuple[int, int, int]) -> ByKind:
    """Return the score of the best path whose last segment is each kind."""
    return scores[starts[0]][0], scores[starts[1]][1], scores[starts[2]][2]


def _arrival(reached: ByKind) -> tuple[ByKind, tuple[int, int, int]]:
    """Return the log score of beginning a segment of each kind here, and the kind of the segment that best precedes."""
    ways = [[reached[before] + _LOG_NEXT[before][kind] - COST for before in range(3)] for kind in range(3)]
    plateau, gain, setback = (max(way) for way in ways)
    after_plateau, after_gain, after_setback = (way.index(max(way)) for way in ways)
    return (plateau, gain, setback), (after_plateau, after_gain, after_setback)


def _hopeful(starts: list[int], scores: Scores) -> list[int]:
    """Return the starts that may still win, and those that are too near to tell."""
    limit = max(map(max, scores.values())) - BEAM - COST
    return [start for start in starts if start not in scores or max(scores[start]) >= limit]


def _thinned(starts: list[int], scores: Scores, end: int) -> list[int]:
    """Return the starts with old ones thinned, if there are many."""
    old = [start for start in starts if start in scores and start < end - OLD]
    if len(starts) <= MANY or len(old) <= FEW_OLD:
        return starts
    best: dict[int, int] = {}
    for start in old:
        rival = best.get(start // EVERY)
        if rival is None or max(scores[start]) > max(scores[rival]):
            best[start // EVERY] = start
    given_up = set(old) - set(best.values())
    return [start for start in starts if start not in given_up]
