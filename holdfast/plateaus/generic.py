"""The engine for generic series: straight segments whose levels may jump, chosen to make the series likeliest.

Measurements and statistics do not keep the habits of a person's mood, which the model of diaries knows; this engine
asks less of a series, and finds less in a diary.
"""

from __future__ import annotations

import math
from itertools import accumulate, pairwise

from holdfast.plateaus.found import FEWEST_DAYS, Found, Now
from holdfast.plateaus.noise import Belief, day_weights, first_noise
from holdfast.plateaus.onset import Onset
from holdfast.plateaus.parts import KINDS, Part
from holdfast.plateaus.robust import clipped_to_neighbours
from holdfast.plateaus.search import COST, FIRST, NEXT, Path, Segment, likeliest_path
from holdfast.plateaus.segments import Segments
from holdfast.plateaus.series import Series

BELIEF = Belief(variance=0.49, variance_days=2, persistence=0.2, persistence_days=40)

NOISE_SHARE = 0.75
"""The share of the noise, as its neighbours tell it, with which a series is read: chosen on annotated and
simulated series."""

CERTAIN, FEWEST_VALUES = 0.55, 5
"""Confidence and values below which a segment is unclear."""


def read_generic(series: Series) -> Found:
    """Return what the segmentation finds in a series."""
    noise = first_noise(series, BELIEF)
    weights = day_weights(series, noise)
    values = clipped_to_neighbours(series.values, 4, 2.5 * math.sqrt(noise.variance))
    noise = noise.times(NOISE_SHARE)
    segments = Segments(series.times, values, weights, noise.variance)
    parts: list[Part] = []
    line: list[tuple[float, float]] = []
    now: Now | None = None
    for first, past in series.unbroken:
        if parts:
            parts.append(Part.unclear(parts[-1].end, series.times[first]))
            line += [line[-1]] * (parts[-1].end - parts[-1].start)
        path = _path(segments, series, first, past)
        new = _parts(segments, series, path.segments)
        line += [
            point
            for segment, part in zip(path.segments, new, strict=True)
            for point in _line(segments, series, segment, part)
        ]
        parts += new
        now = _now(series, path, new[-1])
    return Found(parts, [mean for mean, _ in line], [spread for _, spread in line], noise, now)


def _path(segments: Segments, series: Series, first: int, past: int) -> Path:
    """Return the segments of an unbroken run; one, as a plateau, if it is too short to be divided."""
    if past - first < FEWEST_DAYS:
        return Path([Segment(first, past, KINDS.index("plateau"))], {})
    path = likeliest_path(segments, series.times, first, past)
    return Path([_turned(segments, segment) for segment in path.segments], path.last_starts)


def _turned(segments: Segments, segment: Segment) -> Segment:
    """Return a segment that moves as what it is by its own data: a gain if it rises, a setback if it falls."""
    if KINDS[segment.kind] == "plateau":
        return segment
    rises = segments.fit(segment.first, segment.past).change > 0
    return segment._replace(kind=KINDS.index("gain" if rises else "setback"))


def _parts(segments: Segments, series: Series, chosen: list[Segment]) -> list[Part]:
    """Return the parts that the segments of an unbroken run are."""
    few = chosen[-1].past - chosen[0].first < FEWEST_DAYS
    starts = [series.times[segment.first] for segment in chosen]
    ends = [*starts[1:], series.times[chosen[-1].past - 1] + 1]
    jumps = [0.0, *(_jump_chance(segments, before, after) for before, after in pairwise(chosen))]
    parts = []
    for segment, start, end, jump in zip(chosen, starts, ends, jumps, strict=True):
        chance = _chance(segments, segment)
        if few or segment.past - segment.first < FEWEST_VALUES or chance < CERTAIN:
            parts.append(Part.unclear(start, end))
        else:
            parts.append(Part(start, end, KINDS[segment.kind], chance, jump))
    return parts


def _chance(segments: Segments, segment: Segment) -> float:
    """Return how likely a segment is of its kind, looked at by itself."""
    evidence = segments.evidence(segment.first, segment.past)
    best = max(evidence)
    level, gain, setback = (share * math.exp(log - best) for share, log in zip(FIRST, evidence, strict=True))
    moving = (gain + setback) / (level + gain + setback)
    upward = segments.fit(segment.first, segment.past).upward
    return (1 - moving, moving * upward, moving * (1 - upward))[segment.kind]


def _jump_chance(segments: Segments, before: Segment, after: Segment) -> float:
    """Return how likely the level jumped between two plateaus rather than both being one segment; else 0."""
    plateau = KINDS.index("plateau")
    if not before.kind == after.kind == plateau:
        return 0.0
    apart = segments.evidence(before.first, before.past)[plateau] + segments.evidence(after.first, after.past)[plateau]
    apart += math.log(NEXT[plateau][plateau]) - COST
    together = max(segments.evidence(before.first, after.past))
    return 1 / (1 + math.exp(min(together - apart, 700.0)))


def _line(segments: Segments, series: Series, segment: Segment, part: Part) -> list[tuple[float, float]]:
    """Return mean and spread of the line at each time of a part; level after its last value."""
    fit = segments.fit(segment.first, segment.past)
    last = series.times[segment.past - 1]
    return [fit.line(segment.kind, min(time, last)) for time in range(part.start, part.end)]


def _now(series: Series, path: Path, last: Part) -> Now | None:
    """Return what the line does on the last day, or None if that is unclear."""
    if last.kind == "unclear" or last.confidence is None:
        return None
    kind = path.segments[-1].kind
    best = max(scores[kind] for scores in path.last_starts.values())
    starts = sorted(path.last_starts)
    sums = list(accumulate(math.exp(path.last_starts[start][kind] - best) for start in starts))

    def quantile(share: float) -> int:
        return series.times[next(start for start, total in zip(starts, sums, strict=True) if total >= share * sums[-1])]

    return Now(last.kind, last.confidence, Onset(quantile(0.1), quantile(0.5), quantile(0.9)))
